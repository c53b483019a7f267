-- Deletes kept answers older than a moment. $1 oldest that stays, $2 at most so many.
DELETE FROM http_idempotency
WHERE (scope, request_key) IN (
    SELECT scope, request_key
    FROM http_idempotency
    WHERE claimed_at < $1
    ORDER BY claimed_at, scope, request_key
    LIMIT $2
)
