-- Changes of a customer's phone number or e-mail address that wait (feature A11), and when an address last proved itself.

-- `asked`: the customer still owes the code that went to the address on file, until due_at. `held`: it is made at due_at
-- unless somebody cancels it. `made` and `cancelled` stay for a month without the address, because a number that was changed
-- lately calls for more care. With the customer they go themselves.
CREATE TABLE held_changes (
    id          TEXT    NOT NULL PRIMARY KEY,
    customer_id TEXT    NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    field       TEXT    NOT NULL CHECK (field = 'phone' OR field = 'email'),
    state       TEXT    NOT NULL CHECK (state = 'asked' OR state = 'held' OR state = 'made' OR state = 'cancelled'),
    by_staff    INTEGER NOT NULL,
    value       BLOB,                            -- sealed; empty inside: the address is removed. NULL once done with
    code_mac    BLOB    CHECK (length(code_mac) = 32),
    code_to     BLOB    CHECK (length(code_to) = 32), -- blind index of the address that the code went to
    wrong       INTEGER NOT NULL DEFAULT 0,
    created_at  INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,                -- once done with: when
    CHECK ((value IS NULL) = (state = 'made' OR state = 'cancelled')),
    CHECK ((code_mac IS NULL) = (state <> 'asked'))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX held_changes_one_of_each ON held_changes (customer_id, field) WHERE state = 'held';
CREATE INDEX held_changes_by_customer ON held_changes (customer_id);
CREATE INDEX held_changes_due ON held_changes (due_at);

-- When a customer last signed in with a code that went there.
CREATE TABLE contact_proofs (
    customer_id TEXT    NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    channel     TEXT    NOT NULL CHECK (channel = 'sms' OR channel = 'email'),
    at          INTEGER NOT NULL,
    PRIMARY KEY (customer_id, channel)
) STRICT, WITHOUT ROWID;
