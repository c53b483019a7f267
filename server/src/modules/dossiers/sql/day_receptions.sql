-- What an officer received at a place in a span, in order. $1 unit, $2 officer, $3 from, $4 until, $5 at most.
SELECT c.code, c.procedure_name, c.applicant_name, c.received_at AS at
FROM dossiers_case c
WHERE c.reception_unit = $1 AND c.received_by = $2 AND c.received_at >= $3 AND c.received_at < $4 AND c.channel <> 'internal'
ORDER BY c.received_at, c.code
LIMIT $5
