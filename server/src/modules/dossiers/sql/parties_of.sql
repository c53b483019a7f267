-- The offices that take part in a dossier. $1 dossier.
SELECT p.agency, p.unit FROM dossiers_party p WHERE p.dossier = $1
