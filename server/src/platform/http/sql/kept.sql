-- The answer kept under a key. $1 scope, $2 key.
SELECT digest, claimed_at, status, type, body, is_personal
FROM http_idempotency
WHERE scope = $1 AND request_key = $2
