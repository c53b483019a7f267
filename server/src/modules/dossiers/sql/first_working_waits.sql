-- The first timers of working time that count now. $1 at most.
SELECT dossier, wait, code, agency, term, counts_from, due_at
FROM dossiers_wait
WHERE counts_from IS NOT NULL
ORDER BY dossier, wait
LIMIT $1
