-- News of an aggregate in order. $1 consumer, $2 aggregate, $3 at most so many.
SELECT seq, topic, payload, published_at, attempts
FROM jobs_news
WHERE consumer = $1 AND aggregate = $2
ORDER BY seq
LIMIT $3
