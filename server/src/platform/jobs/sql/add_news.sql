-- Adds news behind what its consumer has not heard of the same aggregate. $1 consumer, $2 aggregate, $3 topic, $4 payload, $5 now.
INSERT INTO jobs_news (consumer, aggregate, seq, topic, payload, published_at, due_at, attempts)
VALUES ($1, $2, (SELECT coalesce(max(n.seq), 0) + 1 FROM jobs_news n WHERE n.consumer = $1 AND n.aggregate = $2),
        $3, $4, $5, $5, 0)
