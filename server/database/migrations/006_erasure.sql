-- What is left when a customer is erased (features A1, A4, D6).

-- Phone numbers, e-mail addresses and LOFT numbers of erased customers as blind indexes: nobody comes back under one of
-- them by a look-up in LOFT or with a file. No name, no id: it says no more than "not this one" to whoever brings the value.
-- Only a member of staff who enters or changes a customer by hand takes a row away again.
CREATE TABLE erased_identifiers (
    identifier BLOB    NOT NULL PRIMARY KEY CHECK (length(identifier) = 32),
    at         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- LOFT's number of the customer, so that a call about it can be recorded as one about this person. Not unique: LOFT may
-- change a phone number and then lead to the same customer again. Rows of before get theirs with their next change.
ALTER TABLE customers ADD COLUMN loft_index BLOB CHECK (length(loft_index) = 32);

CREATE INDEX customers_by_loft ON customers (loft_index) WHERE loft_index IS NOT NULL;

CREATE TRIGGER customers_stay_erased BEFORE INSERT ON customers
WHEN NEW.source <> 'manual' AND EXISTS (
    SELECT 1 FROM erased_identifiers WHERE identifier IN (NEW.phone_index, NEW.email_index, NEW.loft_index))
BEGIN
    SELECT RAISE(IGNORE);
END;

-- Budgets with wrong guesses are kept longer than the others, but not for ever.
CREATE INDEX otp_budgets_guessed ON otp_budgets (updated_at) WHERE consecutive_wrong > 0 AND disabled_at IS NULL;
