-- How far a recomputation has come. $1 id, $2 due moment, $3 code, $4 more looked at, $5 more moved, $6 ended or NULL.
UPDATE dossiers_recomputation
SET after_due = $2, after_code = $3, looked_at = looked_at + $4, moved = moved + $5, ended_at = $6
WHERE id = $1
