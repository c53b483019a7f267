-- Moves the head to its new last event. $1 id, $2 seq, $3 hash, $4 seq it must have had.
UPDATE dossiers_head SET seq = $2, hash = $3 WHERE id = $1 AND seq = $4
