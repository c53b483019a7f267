-- Sets a periodic job unless it is set. $1 kind, $2 now.
INSERT INTO jobs_due (lane, kind, aggregate, due_at, payload, attempts)
VALUES ('job', $1, '', $2, 'null', 0)
ON CONFLICT (lane, kind, aggregate) DO NOTHING
