-- What is due in a lane, by its moment. $1 lane, $2 now, $3 at most so many.
SELECT kind, aggregate, due_at, payload, attempts
FROM jobs_due
WHERE lane = $1 AND due_at <= $2
ORDER BY due_at, kind, aggregate
LIMIT $3
