-- Messages on their way to customers (feature A5). A row is made in the transaction of whoever
-- wants the message sent, so none is lost and none is sent without its cause being recorded.

CREATE TABLE outbox_messages (
    id          TEXT    NOT NULL PRIMARY KEY,    -- UUIDv7: the order of time
    kind        TEXT    NOT NULL,                -- "otp.code"; says who addresses and words it
    channel     TEXT    NOT NULL CHECK (channel IN ('sms', 'email')),
    state       TEXT    NOT NULL CHECK (state IN (
                        'queued', 'sending', 'sent', 'delivered', 'failed', 'withheld', 'local')),
    fallback    TEXT    NOT NULL DEFAULT 'none'
                CHECK (fallback IN ('none', 'wanted', 'queued', 'impossible')),
    fallback_of TEXT,                            -- the text message that this e-mail stands in for
    person_id   TEXT    NOT NULL,                -- whose key seals what follows, at first our own
    recipient   BLOB,                            -- sealed; NULL until addressed
    content     BLOB,                            -- sealed payload and wording; NULL once done with
    attempts    INTEGER NOT NULL DEFAULT 0,
    due_at      INTEGER,                         -- when to look at it next; NULL: never again
    provider    TEXT,
    provider_id TEXT,
    last_error  TEXT,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL                 -- not sent later than this
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_messages_due ON outbox_messages (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_messages_wanting_fallback ON outbox_messages (id) WHERE fallback = 'wanted';
CREATE INDEX outbox_messages_by_state ON outbox_messages (state, id);
CREATE INDEX outbox_messages_by_provider ON outbox_messages (provider_id)
    WHERE provider_id IS NOT NULL;
