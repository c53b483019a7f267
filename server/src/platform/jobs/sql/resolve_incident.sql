-- An incident is settled. $1 id, $2 now.
UPDATE jobs_incident SET resolved_at = $2 WHERE id = $1
