-- A visit goes on or closes. $1 visit, $2 its new version, $3 when it closed.
UPDATE dossiers_visit SET version = $2, closed_at = $3 WHERE id = $1
