-- Dossiers of a person that an officer may see, by code. $1 officer, $2 day, $3 person, $4 code to begin after, $5 at most.
SELECT c.code AS dossier_code, c.procedure_name, c.applicant_name, c.status, c.received_at, c.due_at
FROM dossiers_case c
WHERE c.applicant = $3 AND c.code > $4
  AND EXISTS (SELECT 1 FROM dossiers_party p
              JOIN identity_reach r ON r.unit = p.unit AND r.officer = $1 AND r.right_code = 'read_dossiers'
              AND r.from_on <= $2 AND r.to_on >= $2
              WHERE p.dossier = c.dossier)
ORDER BY c.code
LIMIT $5
