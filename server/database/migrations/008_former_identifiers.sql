-- What a customer was known by before (features A1, A4, D6): a phone number, e-mail address or LOFT number that was changed,
-- as a blind index. An erasure keeps these away too and forgets what was counted for them; with the customer they go
-- themselves. What was changed before this step is not known.
CREATE TABLE former_identifiers (
    customer_id TEXT NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    identifier  BLOB NOT NULL CHECK (length(identifier) = 32),
    PRIMARY KEY (customer_id, identifier)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER customers_keep_former AFTER UPDATE OF phone_index, email_index, loft_index ON customers
BEGIN
    INSERT OR IGNORE INTO former_identifiers (customer_id, identifier)
        SELECT OLD.id, OLD.phone_index WHERE OLD.phone_index IS NOT NULL AND OLD.phone_index IS NOT NEW.phone_index
        UNION
        SELECT OLD.id, OLD.email_index WHERE OLD.email_index IS NOT NULL AND OLD.email_index IS NOT NEW.email_index
        UNION
        SELECT OLD.id, OLD.loft_index WHERE OLD.loft_index IS NOT NULL AND OLD.loft_index IS NOT NEW.loft_index;
END;
