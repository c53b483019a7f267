-- A new session. $1 session, $2 SHA-256 of its token, $3 officer, $4 now.
INSERT INTO identity_session (session, token_hash, officer, opened_at, seen_at) VALUES ($1, $2, $3, $4, $4)
