-- Moves a job if it is still set to that moment. $1 lane, $2 kind, $3 aggregate, $4 due, $5 to when.
UPDATE jobs_due SET due_at = $5 WHERE lane = $1 AND kind = $2 AND aggregate = $3 AND due_at = $4
