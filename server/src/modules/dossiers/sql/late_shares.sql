-- Open shares over their time, of dossiers that concern units an officer follows, the latest first. $1 officer, $2 day, $3 unit or NULL, $4 now, $5 at most.
SELECT c.code AS dossier_code, c.procedure_name, s.agency, s.agency_name, s.part,
    TRUE AS is_open, s.due_at, 0 AS overrun_minutes, c.due_at AS dossier_due_at
FROM dossiers_share s JOIN dossiers_case c ON c.dossier = s.dossier
WHERE s.ended_at IS NULL AND s.due_at < $4
  AND EXISTS (SELECT 1 FROM dossiers_party p
              JOIN identity_reach r ON r.unit = p.unit AND r.officer = $1
                  AND r.right_code = 'follow_unit' AND r.from_on <= $2 AND r.to_on >= $2
              WHERE p.dossier = s.dossier AND ($3 IS NULL OR p.unit = $3))
ORDER BY s.due_at, s.dossier
LIMIT $5
