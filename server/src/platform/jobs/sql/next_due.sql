-- The moment of the next timer or job.
SELECT due_at FROM jobs_due ORDER BY due_at, lane, kind, aggregate LIMIT 1
