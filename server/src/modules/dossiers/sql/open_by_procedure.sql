-- How many open dossiers of each procedure an agency is competent for. $1 agency.
SELECT c.procedure_code, COUNT(*) AS dossiers
FROM dossiers_case c
WHERE c.competent_agency = $1 AND c.finished_at IS NULL
GROUP BY c.procedure_code
ORDER BY c.procedure_code
