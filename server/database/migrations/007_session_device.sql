-- From where a session was started (feature B12): address and user agent, sealed under the person's key as one value.
-- NULL for sessions from before this step.
ALTER TABLE sessions ADD COLUMN device BLOB;
