-- Drafts not yet ended, of process $1 (of all, where it is null), by code; at most $2.
SELECT id, code, kind, name, based_on, seen AS version, faults, checked_at, changed_at, changed_by, ended_at, became
FROM process_draft
WHERE ended_at IS NULL AND ($1 IS NULL OR code = $1)
ORDER BY code, id
LIMIT $2
