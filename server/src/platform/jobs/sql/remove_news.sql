-- News was heard. $1 consumer, $2 aggregate, $3 seq.
DELETE FROM jobs_news WHERE consumer = $1 AND aggregate = $2 AND seq = $3
