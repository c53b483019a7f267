-- A date that is about to move, unless an act changed the dossier's clock meanwhile. $1 recomputation, $2 dossier, $3 clock, $4 old moment, $5 new moment, $6 now, $7 the clock's text.
INSERT INTO dossiers_moved_date (dossier, recomputation, clock, old_at, new_at, moved_at)
SELECT c.dossier, $1, $3, $4, $5, $6
FROM dossiers_case c
WHERE c.dossier = $2 AND c.clock = $7
ON CONFLICT (dossier, recomputation, clock) DO NOTHING
