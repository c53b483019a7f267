-- Removes a timer or job if it is still set to that moment. $1 lane, $2 kind, $3 aggregate, $4 due.
DELETE FROM jobs_due WHERE lane = $1 AND kind = $2 AND aggregate = $3 AND due_at = $4
