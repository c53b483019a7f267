-- Rows of audit on one subject, the newest first. $1 from, $2 until, $3 officer or NULL, $4 act or NULL, $5 before this id, $6 at most so many, $7 subject.
SELECT e.id, e.at, e.kind, e.actor_is, e.officer, e.actor_name, e.act, e.subject_count, e.subjects, e.request, e.detail
FROM audit_subject s JOIN audit_entry e ON e.id = s.entry
WHERE s.subject = $7 AND s.entry < $5 AND e.at >= $1 AND e.at <= $2
  AND ($3 IS NULL OR e.officer = $3) AND ($4 IS NULL OR e.act = $4)
ORDER BY s.entry DESC
LIMIT $6
