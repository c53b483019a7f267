-- Dates of a dossier that changes of calendars moved, with what moved them, in order. $1 dossier.
SELECT m.clock, m.old_at, m.new_at, m.moved_at, r.calendar, r.decision
FROM dossiers_moved_date m JOIN dossiers_recomputation r ON r.id = m.recomputation
WHERE m.dossier = $1
ORDER BY m.moved_at, m.recomputation
