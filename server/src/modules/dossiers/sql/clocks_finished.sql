-- Clocks of dossiers finished from a moment on, the first finished first. $1 moment and $2 code to go on after, $3 at most.
SELECT c.dossier, c.code, c.competent_agency, c.term, c.clock, c.due_at, c.last_at, c.finished_at, c.channel
FROM dossiers_case c
WHERE (c.finished_at, c.code) > ($1, $2)
ORDER BY c.finished_at, c.code
LIMIT $3
