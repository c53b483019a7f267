-- One recomputation. $1 id.
SELECT id, calendar, from_at, decision, asked_at, asked_by, after_due, after_code, backwards, looked_at, moved, ended_at
FROM dossiers_recomputation WHERE id = $1
