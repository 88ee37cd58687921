-- SPDX-FileCopyrightText: 2026 Countersign contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The trail's six indexes cost every append five times what the event itself did. In their place stands one that is written
-- behind the trail, a stretch of 1024 events at a time: an event is now one row at the end of one table.
CREATE TABLE audit_events_new (
    idx       INTEGER NOT NULL PRIMARY KEY,
    leaf_hash BLOB    NOT NULL CHECK (length(leaf_hash) = 32),
    leaf      BLOB    NOT NULL
) STRICT;

INSERT INTO audit_events_new SELECT idx, leaf_hash, leaf FROM audit_events ORDER BY idx;

DROP TABLE audit_events;
ALTER TABLE audit_events_new RENAME TO audit_events;

CREATE TRIGGER audit_events_follow BEFORE INSERT ON audit_events
WHEN NEW.idx <> (SELECT coalesce(max(idx) + 1, 0) FROM audit_events)
BEGIN
    SELECT RAISE(ABORT, 'audit events are only appended');
END;

CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
BEGIN
    SELECT RAISE(ABORT, 'audit events are never changed');
END;

CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events
BEGIN
    SELECT RAISE(ABORT, 'audit events are never deleted');
END;

-- Stretch n holds the events 1024 n to 1024 n + 1023; with the times that its events lie between.
CREATE TABLE audit_stretches (
    number   INTEGER NOT NULL PRIMARY KEY,
    earliest INTEGER NOT NULL,
    latest   INTEGER NOT NULL
) STRICT;

-- Which events of a stretch can be found by a term (somebody who acted, an action, …: server/audit/terms.h).
CREATE TABLE audit_terms (
    term    INTEGER NOT NULL,
    stretch INTEGER NOT NULL,
    events  BLOB    NOT NULL,
    PRIMARY KEY (term, stretch)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_stretches_no_update BEFORE UPDATE ON audit_stretches
BEGIN
    SELECT RAISE(ABORT, 'the index of the trail is never changed');
END;

CREATE TRIGGER audit_stretches_no_delete BEFORE DELETE ON audit_stretches
BEGIN
    SELECT RAISE(ABORT, 'the index of the trail is never changed');
END;

CREATE TRIGGER audit_terms_no_update BEFORE UPDATE ON audit_terms
BEGIN
    SELECT RAISE(ABORT, 'the index of the trail is never changed');
END;

CREATE TRIGGER audit_terms_no_delete BEFORE DELETE ON audit_terms
BEGIN
    SELECT RAISE(ABORT, 'the index of the trail is never changed');
END;

-- The open parts of the events, for whoever asks with SQL. Read from the leaf, so they cannot say anything else.
CREATE VIEW audit_fields AS
SELECT idx,
       json ->> '$.id'         AS id,
       json ->> '$.at'         AS at,
       json ->> '$.actor.kind' AS actor_kind,
       json ->> '$.actor.id'   AS actor_id,
       json ->> '$.actor.role' AS actor_role,
       json ->> '$.action'     AS action,
       json ->> '$.resource'   AS resource,
       json ->> '$.resourceId' AS resource_id,
       json ->> '$.subject'    AS subject,
       json ->> '$.success'    AS success,
       json ->> '$.error'      AS error
FROM (SELECT idx, CAST(leaf AS TEXT) AS json FROM audit_events);
