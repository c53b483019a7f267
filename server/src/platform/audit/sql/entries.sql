-- Rows of audit, the newest first. $1 from, $2 until, $3 officer or NULL, $4 act or NULL, $5 before this id, $6 at most so many.
SELECT id, at, kind, actor_is, officer, actor_name, act, subject_count, subjects, request, detail
FROM audit_entry
WHERE id < $5 AND at >= $1 AND at <= $2
  AND ($3 IS NULL OR officer = $3) AND ($4 IS NULL OR act = $4)
ORDER BY id DESC
LIMIT $6
