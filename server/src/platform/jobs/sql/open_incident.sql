-- One incident that is open. $1 id.
SELECT id, at, lane, name, aggregate, code FROM jobs_incident WHERE id = $1 AND resolved_at IS NULL
