-- SPDX-FileCopyrightText: 2026 Countersign contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An event's id, a UUIDv7, begins with its time, which has an index already: one of its own cost every append
-- a random page. What is a table constraint cannot be dropped, so the table is made anew.
CREATE TABLE audit_events_new (
    idx         INTEGER NOT NULL PRIMARY KEY,
    id          TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    actor_id    TEXT    NOT NULL,
    subject     TEXT    NOT NULL,
    action      TEXT    NOT NULL,
    resource    TEXT    NOT NULL,
    resource_id TEXT    NOT NULL,
    success     INTEGER NOT NULL CHECK (success IN (0, 1)),
    leaf_hash   BLOB    NOT NULL CHECK (length(leaf_hash) = 32),
    leaf        BLOB    NOT NULL
) STRICT;

INSERT INTO audit_events_new SELECT * FROM audit_events ORDER BY idx;

DROP TABLE audit_events;
ALTER TABLE audit_events_new RENAME TO audit_events;

CREATE INDEX audit_events_by_time ON audit_events (at);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id) WHERE actor_id <> '';
CREATE INDEX audit_events_by_subject ON audit_events (subject) WHERE subject <> '';
CREATE INDEX audit_events_by_action ON audit_events (action);
CREATE INDEX audit_events_by_resource ON audit_events (resource, resource_id);
CREATE INDEX audit_events_failed ON audit_events (idx) WHERE success = 0;

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
