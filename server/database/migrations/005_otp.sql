-- One-time codes (features A2 to A4, A7).

-- A request for a code. The code itself is never stored: code_mac is HMAC-SHA-256 under a pepper that is not in this
-- file. Rows go five minutes after they were made, whatever became of them.
CREATE TABLE otp_flows (
    id            TEXT    NOT NULL PRIMARY KEY,
    contact_index BLOB    NOT NULL,              -- blind index of the phone number or e-mail address that was given
    channel       TEXT    NOT NULL CHECK (channel IN ('sms', 'email')),
    code_mac      BLOB    NOT NULL CHECK (length(code_mac) = 32),
    notice_hash   TEXT,                          -- the consent notice that was shown; NULL if the caller named none
    customer_id   TEXT,                          -- set when the message is addressed, after the reply
    wrong         INTEGER NOT NULL DEFAULT 0,
    created_at    INTEGER NOT NULL,
    expires_at    INTEGER NOT NULL,
    used_at       INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX otp_flows_by_contact ON otp_flows (contact_index) WHERE used_at IS NULL;
CREATE INDEX otp_flows_by_expiry ON otp_flows (expires_at);

-- What has been used up of the budgets of one address or one customer, over all flows.
CREATE TABLE otp_budgets (
    budget_key        BLOB    NOT NULL PRIMARY KEY, -- blind index of the address, or of the customer's id
    sends             TEXT    NOT NULL,             -- JSON array of milliseconds since 1970, ascending, last 24 hours
    wrongs            TEXT    NOT NULL,             -- likewise
    consecutive_wrong INTEGER NOT NULL,
    disabled_at       INTEGER,
    updated_at        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX otp_budgets_by_age ON otp_budgets (updated_at) WHERE consecutive_wrong = 0;

-- Customers who took back their agreement to the sign-in notice: no code is sent to them until they agree again.
CREATE TABLE otp_withdrawals (
    customer_id TEXT    NOT NULL PRIMARY KEY,
    at          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
