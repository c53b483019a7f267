-- A session was used. $1 session, $2 now.
UPDATE identity_session SET seen_at = $2 WHERE session = $1 AND ended_at IS NULL AND seen_at < $2
