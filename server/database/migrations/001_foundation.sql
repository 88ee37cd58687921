-- The ground under every capability: settings of the installation, keys of persons, the audit trail.

-- Facts about this installation ("installation.id", "keys.check", …), never personal data; secrets only sealed.
CREATE TABLE settings (
    name       TEXT    NOT NULL PRIMARY KEY,
    value      BLOB    NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Keys that wrap the keys of persons, themselves sealed under the master key. The newest wraps; a re-key makes the next
-- one, moves every person's key to it and then destroys the old.
CREATE TABLE wrapping_keys (
    number       INTEGER NOT NULL PRIMARY KEY,
    id           BLOB    NOT NULL UNIQUE CHECK (length(id) = 8),
    wrapped      BLOB,
    created_at   INTEGER NOT NULL,
    destroyed_at INTEGER,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
) STRICT;

CREATE TRIGGER wrapping_keys_stay BEFORE DELETE ON wrapping_keys
BEGIN
    SELECT RAISE(ABORT, 'a wrapping key is destroyed, never deleted');
END;

CREATE TRIGGER wrapping_keys_never_return BEFORE UPDATE ON wrapping_keys
WHEN OLD.destroyed_at IS NOT NULL OR NEW.number <> OLD.number OR NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'a destroyed wrapping key does not come back');
END;

-- One random key per person, wrapped by one of those. Destroying it erases the person (design, idea 4): the row
-- stays, so that the same identifier can never get a key again.
CREATE TABLE person_keys (
    person_id    TEXT    NOT NULL PRIMARY KEY,
    wrapped      BLOB,
    wrapped_by   BLOB    REFERENCES wrapping_keys (id),
    created_at   INTEGER NOT NULL,
    destroyed_at INTEGER,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL)),
    CHECK ((wrapped IS NULL) = (wrapped_by IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX person_keys_by_wrapping_key ON person_keys (wrapped_by) WHERE wrapped_by IS NOT NULL;

CREATE TRIGGER person_keys_stay BEFORE DELETE ON person_keys
BEGIN
    SELECT RAISE(ABORT, 'the key of a person is destroyed, never deleted');
END;

CREATE TRIGGER person_keys_never_return BEFORE UPDATE ON person_keys
WHEN OLD.destroyed_at IS NOT NULL OR NEW.person_id <> OLD.person_id
BEGIN
    SELECT RAISE(ABORT, 'a destroyed key does not come back');
END;

-- The trail. `leaf` is the canonical event (RFC 8785) and the truth; the columns before it repeat parts of it for
-- filters and are compared with it by the verifier. `idx` is the event's place in the Merkle tree (RFC 9162).
CREATE TABLE audit_events (
    idx         INTEGER NOT NULL PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE,
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

CREATE INDEX audit_events_by_time ON audit_events (at);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id) WHERE actor_id <> '';
CREATE INDEX audit_events_by_subject ON audit_events (subject) WHERE subject <> '';
CREATE INDEX audit_events_by_action ON audit_events (action);
CREATE INDEX audit_events_by_resource ON audit_events (resource, resource_id);
CREATE INDEX audit_events_failed ON audit_events (idx) WHERE success = 0;

-- Inner nodes of the tree over complete subtrees: node (level, idx) covers leaves idx * 2^level to (idx + 1) * 2^level - 1.
CREATE TABLE audit_nodes (
    level INTEGER NOT NULL CHECK (level >= 1),
    idx   INTEGER NOT NULL,
    hash  BLOB    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, idx)
) STRICT, WITHOUT ROWID;

-- Signed checkpoints (C2SP tlog-checkpoint) by the size of the tree they speak of.
CREATE TABLE audit_checkpoints (
    size INTEGER NOT NULL PRIMARY KEY,
    note BLOB    NOT NULL,
    at   INTEGER NOT NULL
) STRICT;

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

CREATE TRIGGER audit_nodes_no_update BEFORE UPDATE ON audit_nodes
BEGIN
    SELECT RAISE(ABORT, 'audit nodes are never changed');
END;

CREATE TRIGGER audit_nodes_no_delete BEFORE DELETE ON audit_nodes
BEGIN
    SELECT RAISE(ABORT, 'audit nodes are never deleted');
END;

CREATE TRIGGER audit_checkpoints_no_update BEFORE UPDATE ON audit_checkpoints
BEGIN
    SELECT RAISE(ABORT, 'audit checkpoints are never changed');
END;

CREATE TRIGGER audit_checkpoints_no_delete BEFORE DELETE ON audit_checkpoints
BEGIN
    SELECT RAISE(ABORT, 'audit checkpoints are never deleted');
END;
