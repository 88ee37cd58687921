-- Devices on which somebody has signed in before, and locks of staff accounts (features A4, B3). Guesses from a known
-- device are counted apart from those of strangers, so nobody can lock a person out of their own device.

-- The token itself is on the device only. It gives no access to anything.
CREATE TABLE known_devices (
    token_hash BLOB    NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    person_id  TEXT    NOT NULL,
    seen_at    INTEGER NOT NULL                  -- the last sign-in
) STRICT, WITHOUT ROWID;

CREATE INDEX known_devices_by_person ON known_devices (person_id, seen_at);
CREATE INDEX known_devices_by_age ON known_devices (seen_at);

-- Wrong passwords in a row, by blind index of an e-mail address (whether or not anybody has it), of a network, or of a
-- device.
CREATE TABLE login_locks (
    bucket       BLOB    NOT NULL PRIMARY KEY CHECK (length(bucket) = 32),
    wrong        INTEGER NOT NULL CHECK (wrong > 0),
    locked_until INTEGER,
    updated_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX login_locks_by_age ON login_locks (updated_at);

-- The known device that asked for the code, if it was one: its guesses count against its own budget.
ALTER TABLE otp_flows ADD COLUMN device BLOB CHECK (length(device) = 32);
