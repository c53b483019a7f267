-- Sessions opened too long ago to matter. $1 before.
DELETE FROM identity_session WHERE opened_at < $1
