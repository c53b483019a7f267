-- Puts a timer or job off. $1 lane, $2 kind, $3 aggregate, $4 until, $5 attempts so far.
UPDATE jobs_due SET due_at = $4, attempts = $5 WHERE lane = $1 AND kind = $2 AND aggregate = $3
