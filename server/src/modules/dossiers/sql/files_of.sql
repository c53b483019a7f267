-- The files that belong to a dossier. $1 dossier.
SELECT f.file FROM dossiers_file f WHERE f.dossier = $1
