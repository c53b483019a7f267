-- Dossiers of a person for a procedure that are still open. $1 person, $2 procedure.
SELECT c.code, c.received_at
FROM dossiers_case c
WHERE c.applicant = $1 AND c.procedure_code = $2
  AND c.status NOT IN ('finished', 'returned', 'stopped')
ORDER BY c.received_at, c.code
