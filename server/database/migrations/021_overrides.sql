-- Customers whom staff have verified by a recorded procedure (feature A9). At most one per customer is open: it waits for a
-- second person or counts, until expires_at or until somebody ends it. The trail tells of the others.
CREATE TABLE overrides (
    id           TEXT    NOT NULL PRIMARY KEY,
    customer_id  TEXT    NOT NULL UNIQUE REFERENCES customers (id) ON DELETE CASCADE,
    asked_by     TEXT    NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    procedure    TEXT    NOT NULL,
    checks       TEXT    NOT NULL,               -- what was looked at, by its code, separated by spaces; never the answers
    reason       BLOB    NOT NULL,               -- sealed under the customer's key
    sensitive    TEXT    NOT NULL,               -- why a second person is needed, by code, separated by spaces
    phone_change INTEGER NOT NULL,               -- whether the phone number may be changed under it
    asked_at     INTEGER NOT NULL,
    started_at   INTEGER,                        -- NULL: waits for the second person
    expires_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX overrides_by_expiry ON overrides (expires_at);
