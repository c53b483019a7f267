-- The incidents of a dossier go; the act writes them anew. $1 dossier.
DELETE FROM dossiers_incident WHERE dossier = $1
