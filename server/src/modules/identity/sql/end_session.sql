-- A session ends. $1 session, $2 now.
UPDATE identity_session SET ended_at = $2 WHERE session = $1 AND ended_at IS NULL
