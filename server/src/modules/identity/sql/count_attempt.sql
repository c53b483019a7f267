-- Counts an attempt before it is tried; changes nothing while the pair must wait. $1 login, $2 address, $3 now, $4 forgotten before.
INSERT INTO identity_attempt (login_key, address_key, failures, last_at, free_at) VALUES ($1, $2, 1, $3, $3)
ON CONFLICT (login_key, address_key) DO UPDATE
SET failures = CASE WHEN identity_attempt.last_at < $4 THEN 1 ELSE identity_attempt.failures + 1 END, last_at = $3
WHERE identity_attempt.free_at <= $3
