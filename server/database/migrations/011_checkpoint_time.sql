-- A checkpoint is dated by the newest event under it. The time that stood beside it was under no signature, so nobody could
-- tell whether it had been changed.
ALTER TABLE audit_checkpoints DROP COLUMN at;
