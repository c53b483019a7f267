-- Every session of an officer ends. $1 officer, $2 now.
UPDATE identity_session SET ended_at = $2 WHERE officer = $1 AND ended_at IS NULL
