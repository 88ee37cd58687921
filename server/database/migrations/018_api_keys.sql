-- Keys for programs that call the API by themselves (feature B11). A key acts for the member of staff who made it and may
-- do no more than its scopes and that person's role allow. The secret is shown once; its hash is all we keep.
CREATE TABLE api_keys (
    id           TEXT    NOT NULL PRIMARY KEY,
    prefix       TEXT    NOT NULL UNIQUE,              -- "otp_live_ab23cd45": what people see of it
    secret_hash  BLOB    NOT NULL CHECK (length(secret_hash) = 32),
    owner_id     TEXT    NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    name         TEXT    NOT NULL,
    scopes       TEXT    NOT NULL,                     -- permissions, separated by spaces
    networks     TEXT    NOT NULL,                     -- from where it may be used, likewise; empty: from anywhere
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    last_used_at INTEGER,                              -- written when the program stops; the newest is in memory
    replaced     INTEGER NOT NULL DEFAULT 0            -- another has taken its place, and it goes on for a day
) STRICT, WITHOUT ROWID;

CREATE INDEX api_keys_by_owner ON api_keys (owner_id);
