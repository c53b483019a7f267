-- The last recomputations, the newest first. $1 at most.
SELECT id, calendar, from_at, decision, asked_at, asked_by, after_due, after_code, backwards, looked_at, moved, ended_at
FROM dossiers_recomputation
ORDER BY asked_at DESC, id DESC
LIMIT $1
