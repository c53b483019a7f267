-- Open dossiers an agency is competent for. $1 agency, $2 code to go on after, $3 at most.
SELECT c.code, c.procedure_code
FROM dossiers_case c
WHERE c.competent_agency = $1 AND c.finished_at IS NULL AND c.code > $2
ORDER BY c.code
LIMIT $3
