-- 1 when this transaction may deliver the aggregate's news; SQLite has one writer. $1 consumer, $2 aggregate.
SELECT 1 AS is_mine
