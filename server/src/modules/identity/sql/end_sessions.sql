-- Every session of an officer ends but one. $1 officer, $2 now, $3 the one that stays.
UPDATE identity_session SET ended_at = $2 WHERE officer = $1 AND ended_at IS NULL AND session <> $3
