-- SPDX-FileCopyrightText: 2026 Countersign contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- For a CHECK with a list of more than two values SQLite builds a table of them in memory, for every row that is inserted
-- or changed: a sixth of the work of a one-time code. The same conditions without lists; they cannot be changed in
-- another way but by making the tables anew (https://sqlite.org/lang_altertable.html#otheralter).
PRAGMA writable_schema = ON;

UPDATE sqlite_schema SET sql = replace(replace(sql,
    'CHECK (state IN (
                        ''queued'', ''sending'', ''sent'', ''delivered'', ''failed'', ''withheld'', ''local''))',
    'CHECK (
                        state = ''queued'' OR state = ''sending'' OR state = ''sent'' OR state = ''delivered''
                        OR state = ''failed'' OR state = ''withheld'' OR state = ''local'')'),
    'CHECK (fallback IN (''none'', ''wanted'', ''queued'', ''impossible''))',
    'CHECK (fallback = ''none'' OR fallback = ''wanted'' OR fallback = ''queued'' OR fallback = ''impossible'')')
WHERE type = 'table' AND name = 'outbox_messages';

UPDATE sqlite_schema SET sql = replace(sql,
    'CHECK (source IN (''manual'', ''import'', ''loft''))',
    'CHECK (source = ''manual'' OR source = ''import'' OR source = ''loft'')')
WHERE type = 'table' AND name = 'customers';

-- Whatever changes the schema in the ordinary way makes every connection read it anew.
CREATE INDEX schema_was_changed ON customers (version);
DROP INDEX schema_was_changed;

PRAGMA writable_schema = RESET;
