-- What stops attacks that no budget of one phone number sees (feature A4): one guess for each of many numbers, and text
-- messages that are asked for to earn money with them.

-- Checked and wrong codes of everybody and of each network, in this window and the one before. The scope is a blind
-- index, since addresses of people are personal data.
CREATE TABLE otp_guess_tallies (
    scope          BLOB    NOT NULL PRIMARY KEY CHECK (length(scope) = 32),
    since          INTEGER NOT NULL,
    checked        INTEGER NOT NULL,
    wrong          INTEGER NOT NULL,
    aimed          INTEGER NOT NULL,             -- of the wrong ones, those at customers' codes
    checked_before INTEGER NOT NULL,
    wrong_before   INTEGER NOT NULL,
    aimed_before   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX otp_guess_tallies_by_age ON otp_guess_tallies (since);

-- Text messages to a range of ten thousand numbers (E.164 without its last four digits), and the codes used in it.
CREATE TABLE otp_range_tallies (
    number_range TEXT    NOT NULL,
    minute       INTEGER NOT NULL,               -- since 1970
    sent         INTEGER NOT NULL,
    verified     INTEGER NOT NULL,
    PRIMARY KEY (number_range, minute)
) STRICT, WITHOUT ROWID;

CREATE INDEX otp_range_tallies_by_age ON otp_range_tallies (minute);

-- What the text messages of a day (UTC) are estimated to have cost.
CREATE TABLE otp_text_costs (
    day      INTEGER NOT NULL PRIMARY KEY,       -- since 1970
    messages INTEGER NOT NULL,
    cost     INTEGER NOT NULL                    -- in millionths
) STRICT;

-- Brakes that were tripped. They act until `until`, and stay a week to be seen; staff may release them earlier.
CREATE TABLE otp_brakes (
    id    TEXT    NOT NULL PRIMARY KEY,
    kind  TEXT    NOT NULL CHECK (kind IN ('guessing', 'number_range', 'spend')),
    scope TEXT    NOT NULL,                      -- the range of numbers; else empty
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    seen  INTEGER NOT NULL,                      -- how many wrong codes or text messages tripped it
    UNIQUE (kind, scope)
) STRICT, WITHOUT ROWID;

CREATE INDEX otp_brakes_by_age ON otp_brakes (until);

ALTER TABLE otp_flows ADD COLUMN number_range TEXT;
