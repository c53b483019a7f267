-- The session of a token with its account. $1 SHA-256 of the token.
SELECT s.session, s.officer, s.opened_at, s.seen_at, s.ended_at, a.login, a.must_change, a.is_disabled
FROM identity_session s
JOIN identity_account a ON a.officer = s.officer
WHERE s.token_hash = $1
