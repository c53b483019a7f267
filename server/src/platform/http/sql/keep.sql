-- Keeps the answer of a claimed key. $1 scope, $2 key, $3 status, $4 type, $5 body, $6 is personal.
UPDATE http_idempotency
SET status = $3, type = $4, body = $5, is_personal = $6
WHERE scope = $1 AND request_key = $2
