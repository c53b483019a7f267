-- A recomputed due moment, unless an act changed the dossier's clock meanwhile. $1 dossier, $2 due moment, $3 the clock's text.
UPDATE dossiers_case SET due_at = $2
WHERE dossier = $1 AND clock = $3
