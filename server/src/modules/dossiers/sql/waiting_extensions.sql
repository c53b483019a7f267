-- Dossiers whose draft of form 04 an officer may decide, the longest waiting first. $1 officer, $2 day, $3 unit or NULL, $4 at most.
SELECT c.code
FROM dossiers_case c
WHERE c.extension_drafted_at IS NOT NULL
  AND EXISTS (SELECT 1 FROM dossiers_party p
              JOIN identity_reach r ON r.unit = p.unit AND r.officer = $1
                  AND r.right_code = 'decide_dossiers' AND r.from_on <= $2 AND r.to_on >= $2
              WHERE p.dossier = c.dossier AND ($3 IS NULL OR p.unit = $3)
                AND (p.unit IN (c.reception_unit, c.competent_agency)
                     OR EXISTS (SELECT 1 FROM dossiers_work w
                                WHERE w.dossier = p.dossier AND w.unit = p.unit)))
ORDER BY c.extension_drafted_at, c.code
LIMIT $4
