-- Aggregates whose first news is due for a consumer, the longest waiting first. $1 consumer, $2 now, $3 at most so many.
SELECT n.aggregate
FROM jobs_news n
WHERE n.consumer = $1 AND n.due_at <= $2
  AND NOT EXISTS (SELECT 1 FROM jobs_news e
                  WHERE e.consumer = n.consumer AND e.aggregate = n.aggregate AND e.seq < n.seq)
ORDER BY n.due_at, n.aggregate
LIMIT $3
