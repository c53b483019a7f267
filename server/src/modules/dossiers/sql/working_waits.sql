-- Timers of working time that count now, in order. $1 dossier and $2 wait to go on after, $3 at most.
SELECT dossier, wait, code, agency, term, counts_from, due_at
FROM dossiers_wait
WHERE counts_from IS NOT NULL AND (dossier, wait) > ($1, $2)
ORDER BY dossier, wait
LIMIT $3
