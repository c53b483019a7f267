-- Results an officer handed over at a place in a span, in order. $1 unit, $2 officer, $3 from, $4 until, $5 at most.
SELECT c.code, c.procedure_name, c.applicant_name, e.occurred_at AS at
FROM dossiers_case c JOIN dossiers_event e ON e.dossier = c.dossier AND e.type = 'returned'
WHERE c.reception_unit = $1 AND e.actor = $2 AND e.occurred_at >= $3 AND e.occurred_at < $4
  AND c.returned_at >= $3 AND c.returned_at < $4
ORDER BY e.occurred_at, c.code
LIMIT $5
