-- Adds news behind what its consumer has not heard of the same aggregate. $1 consumer, $2 aggregate, $3 topic, $4 payload, $5 now.
INSERT INTO jobs_news (consumer, aggregate, seq, topic, payload, published_at, due_at, attempts)
SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $5, 0
FROM jobs_news
WHERE consumer = $1 AND aggregate = $2
