-- The open tasks of a dossier go; the act writes them anew. $1 dossier.
DELETE FROM dossiers_work WHERE dossier = $1
