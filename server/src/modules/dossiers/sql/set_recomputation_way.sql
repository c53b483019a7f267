-- Which way a recomputation walks, decided once. $1 id, $2 backwards.
UPDATE dossiers_recomputation SET backwards = $2
WHERE id = $1
