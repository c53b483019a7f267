-- Incidents nobody has resolved, the oldest first.
SELECT id, at, lane, name, aggregate, code
FROM jobs_incident
WHERE resolved_at IS NULL
ORDER BY at, id
LIMIT 200
