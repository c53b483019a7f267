-- A timer's moment, where it counts from the same moment still. $1 dossier, $2 wait, $3 counts from, $4 due.
UPDATE dossiers_wait SET due_at = $4
WHERE dossier = $1 AND wait = $2 AND counts_from = $3 AND NOT stuck
