-- Attempts too old to matter. $1 before.
DELETE FROM identity_attempt WHERE last_at < $1
