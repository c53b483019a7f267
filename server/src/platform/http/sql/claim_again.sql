-- Takes a key whose answer is too old. $1 scope, $2 key, $3 digest, $4 now, $5 oldest that counts.
UPDATE http_idempotency
SET digest = $3, claimed_at = $4, status = 0, type = '', body = '', is_personal = FALSE
WHERE scope = $1 AND request_key = $2 AND claimed_at < $5
