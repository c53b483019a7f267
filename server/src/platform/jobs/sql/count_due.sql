-- How many timers or jobs of this name are set. $1 lane, $2 kind, $3 aggregate.
SELECT COUNT(kind) AS number FROM jobs_due WHERE lane = $1 AND kind = $2 AND aggregate = $3
