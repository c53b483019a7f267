-- A signal has reached this dossier. $1 id, $2 dossier.
UPDATE dossiers_sent SET reached = $2 WHERE id = $1
