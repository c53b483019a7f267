-- Clocks of open dossiers due from a moment on, the last due first. $1 the first moment, $2 moment and $3 code to go on before, $4 at most.
SELECT c.dossier, c.code, c.competent_agency, c.term, c.clock, c.due_at, c.last_at, c.finished_at, c.channel
FROM dossiers_case c
WHERE c.finished_at IS NULL AND c.due_at >= $1 AND (c.due_at, c.code) < ($2, $3)
ORDER BY c.due_at DESC, c.code DESC
LIMIT $4
