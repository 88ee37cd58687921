-- Staff and everybody's sessions (features A7, B1, B2, B4, B5).

-- A member of staff. Name and e-mail address are sealed under their own key as one value; the blind index finds them by
-- address. role_version grows with every change of role, so that tokens issued before it are worthless.
CREATE TABLE staff (
    id            TEXT    NOT NULL PRIMARY KEY,
    email_index   BLOB    NOT NULL UNIQUE CHECK (length(email_index) = 32),
    profile       BLOB    NOT NULL,
    role          TEXT    NOT NULL CHECK (role IN ('admin', 'manager', 'agent', 'viewer', 'auditor')),
    role_version  INTEGER NOT NULL CHECK (role_version > 0),
    password_hash TEXT    NOT NULL,
    disabled_at   INTEGER,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Sessions that have not ended; the trail tells of the others. A customer's token is stored hashed; a member of staff
-- has access tokens that name the session, and refresh tokens.
CREATE TABLE sessions (
    id         TEXT    NOT NULL PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (kind IN ('customer', 'staff')),
    person_id  TEXT    NOT NULL,
    token_hash BLOB    UNIQUE CHECK (length(token_hash) = 32),
    amr        TEXT    NOT NULL,             -- how the person proved who they are (RFC 8176): "otp sms", "pwd"
    started_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,             -- written now and then; the last request is in memory
    expires_at INTEGER NOT NULL,             -- whatever happens
    CHECK ((kind = 'customer') = (token_hash IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_by_person ON sessions (person_id, started_at);
CREATE INDEX sessions_by_activity ON sessions (seen_at);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- Refresh tokens of staff sessions, hashed. Used ones stay as long as their session, so that a second use is noticed.
CREATE TABLE refresh_tokens (
    token_hash BLOB    NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    session_id TEXT    NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);
