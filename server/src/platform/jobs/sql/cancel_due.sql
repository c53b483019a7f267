-- Takes a timer or job back. $1 lane, $2 kind, $3 aggregate.
DELETE FROM jobs_due WHERE lane = $1 AND kind = $2 AND aggregate = $3
