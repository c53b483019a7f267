-- The recomputed times of an open task, unless an act wrote it meanwhile. $1 dossier, $2 task, $3 version, $4 due moment, $5 of the step, $6 warning, $7 stall, $8 of the dossier itself.
UPDATE dossiers_work
SET due_at = $4, step_due_at = $5, warn_at = $6, stall_at = $7, dossier_due_at = $8
WHERE dossier = $1 AND task = $2 AND version = $3
