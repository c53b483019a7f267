-- The fees of a dossier are written anew. $1 dossier.
DELETE FROM dossiers_fee WHERE dossier = $1
