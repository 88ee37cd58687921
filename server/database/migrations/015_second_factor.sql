-- The second factor of staff: an authenticator app, and recovery codes for the day it is lost (feature B1).

-- The shared secret is sealed under the person's key. No code of step `last_step` (30 s each, RFC 6238) or of an earlier
-- one counts any more, so none counts twice.
CREATE TABLE second_factors (
    staff_id    TEXT    NOT NULL PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    totp_secret BLOB    NOT NULL,
    last_step   INTEGER NOT NULL,
    enrolled_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Unused recovery codes: HMAC over person and code, with a key that is not in the database.
CREATE TABLE recovery_codes (
    staff_id  TEXT NOT NULL REFERENCES second_factors (staff_id) ON DELETE CASCADE,
    code_hash BLOB NOT NULL CHECK (length(code_hash) = 32),
    PRIMARY KEY (staff_id, code_hash)
) STRICT, WITHOUT ROWID;

-- Somebody who has shown their password and owes the second factor, which is not a session; or who sets up an
-- authenticator, with its secret until the first code shows that the app has it.
CREATE TABLE proof_challenges (
    token_hash  BLOB    NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    staff_id    TEXT    NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    session_id  TEXT,                         -- who is signed in while setting up; null: who is not
    device      BLOB    CHECK (length(device) = 32),
    totp_secret BLOB,                         -- sealed
    expires_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX proof_challenges_by_staff ON proof_challenges (staff_id);
CREATE INDEX proof_challenges_by_expiry ON proof_challenges (expires_at);

-- When the person of a staff session last proved who they are: with all factors, at the sign-in or a step-up.
ALTER TABLE sessions ADD COLUMN proved_at INTEGER;
