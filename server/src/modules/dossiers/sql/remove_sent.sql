-- It has arrived. $1 id.
DELETE FROM dossiers_sent WHERE id = $1
