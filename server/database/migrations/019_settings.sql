-- What the service is told while it runs (server/settings): providers of messages, countries, the business. One row for
-- each value that somebody has ever set; one that was taken back is null, so that the version never goes down.
CREATE TABLE service_settings (
    name       TEXT    NOT NULL PRIMARY KEY,
    value      TEXT,
    secret     BLOB,                          -- in place of a value: sealed under the installation's key
    version    INTEGER NOT NULL,              -- of the change that wrote it; the largest is that of them all
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL               -- member of staff
) STRICT, WITHOUT ROWID;
