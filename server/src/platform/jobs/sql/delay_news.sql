-- Puts off what an aggregate has for a consumer. $1 consumer, $2 aggregate, $3 until, $4 attempts so far.
UPDATE jobs_news SET due_at = $3, attempts = $4 WHERE consumer = $1 AND aggregate = $2
