-- How much waits. $1 now.
SELECT (SELECT count(*) FROM jobs_news) AS news,
       (SELECT count(*) FROM jobs_due WHERE lane = 'timer' AND due_at <= $1) AS timers_due,
       (SELECT count(*) FROM jobs_due WHERE lane = 'job' AND due_at <= $1) AS jobs_due,
       (SELECT count(*) FROM jobs_incident WHERE resolved_at IS NULL) AS incidents
