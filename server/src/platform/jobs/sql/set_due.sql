-- Sets a timer or job, in place of the one before. $1 lane, $2 kind, $3 aggregate, $4 due, $5 payload.
INSERT INTO jobs_due (lane, kind, aggregate, due_at, payload, attempts)
VALUES ($1, $2, $3, $4, $5, 0)
ON CONFLICT (lane, kind, aggregate) DO UPDATE
SET due_at = excluded.due_at, payload = excluded.payload, attempts = 0
