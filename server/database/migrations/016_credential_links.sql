-- Links with which staff choose a password, and grants of the role of admin that wait for a second one (features B2, B5).

-- At most one link per person: a newer one replaces it, and its use deletes it. The token itself is in the message only.
CREATE TABLE credential_links (
    staff_id   TEXT    NOT NULL PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    token_hash BLOB    NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    purpose    TEXT    NOT NULL CHECK (purpose = 'invitation' OR purpose = 'reset'),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX credential_links_by_expiry ON credential_links (expires_at);

CREATE TABLE admin_grants (
    id         TEXT    NOT NULL PRIMARY KEY,
    staff_id   TEXT    NOT NULL UNIQUE REFERENCES staff (id) ON DELETE CASCADE, -- who would become an admin
    asked_by   TEXT    NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    asked_at   INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX admin_grants_by_asker ON admin_grants (asked_by);
CREATE INDEX admin_grants_by_expiry ON admin_grants (expires_at);
