-- The directory of customers (feature A1).

-- What is known about a customer is sealed under their own key as one value; the blind indexes beside it find a customer
-- by phone number or e-mail address and see to it that neither belongs to two. Deleting a customer takes the row away
-- and destroys the key.
CREATE TABLE customers (
    id          TEXT    NOT NULL PRIMARY KEY,
    profile     BLOB    NOT NULL,
    phone_index BLOB    UNIQUE CHECK (length(phone_index) = 32),
    email_index BLOB    UNIQUE CHECK (length(email_index) = 32),
    source      TEXT    NOT NULL CHECK (source IN ('manual', 'import', 'loft')),
    import_id   TEXT,                            -- the import it came with
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    version     INTEGER NOT NULL CHECK (version > 0),
    CHECK (phone_index IS NOT NULL OR email_index IS NOT NULL)
) STRICT, WITHOUT ROWID;
