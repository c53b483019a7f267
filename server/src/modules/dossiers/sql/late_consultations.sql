-- Consultations past their deadline, of open dossiers that concern units an officer follows. $1 officer, $2 day, $3 unit or NULL, $4 now, $5 at most.
SELECT c.code AS dossier_code, c.procedure_name, k.subject, k.agency_name, k.asker_name, k.due_at,
    k.late_at AS told_at, k.answered_at
FROM dossiers_consultation k JOIN dossiers_case c ON c.dossier = k.dossier
WHERE c.finished_at IS NULL AND k.due_at < $4
  AND (k.late_at IS NOT NULL OR k.closed_at IS NULL) AND k.is_withdrawn = FALSE
  AND EXISTS (SELECT 1 FROM dossiers_party p
              JOIN identity_reach r ON r.unit = p.unit AND r.officer = $1
                  AND r.right_code = 'follow_unit' AND r.from_on <= $2 AND r.to_on >= $2
              WHERE p.dossier = k.dossier AND ($3 IS NULL OR p.unit = $3))
ORDER BY k.due_at, k.dossier, k.number
LIMIT $5
