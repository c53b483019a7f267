-- Takes a key for a request; no row when somebody has it. $1 scope, $2 key, $3 digest, $4 now.
INSERT INTO http_idempotency (scope, request_key, digest, claimed_at, status, type, body, is_personal)
VALUES ($1, $2, $3, $4, 0, '', '', FALSE)
ON CONFLICT (scope, request_key) DO NOTHING
