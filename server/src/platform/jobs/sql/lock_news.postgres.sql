-- 1 when this transaction may deliver the aggregate's news, 0 when another node is at it. $1 consumer, $2 aggregate.
SELECT CASE WHEN pg_try_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 7)) THEN 1 ELSE 0 END AS is_mine
