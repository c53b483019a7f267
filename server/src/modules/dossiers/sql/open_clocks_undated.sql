-- Clocks of open dossiers without a due moment: they wait, have no term, or no calendar knew the year. $1 code to go on after, $2 at most.
SELECT c.dossier, c.code, c.competent_agency, c.term, c.clock, c.due_at, c.last_at, c.finished_at, c.channel
FROM dossiers_case c
WHERE c.finished_at IS NULL AND c.due_at IS NULL AND c.code > $1
ORDER BY c.code
LIMIT $2
