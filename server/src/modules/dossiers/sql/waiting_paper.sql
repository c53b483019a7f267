-- Dossiers whose paper is in a unit while the work waits in another. $1 unit, $2 at most.
SELECT c.code AS dossier_code, c.procedure_name, c.finished_at IS NOT NULL AS is_result,
    w.unit AS to_unit_id, w.unit_name AS to_unit, c.reception_agency AS agency,
    COALESCE(c.finished_at, c.received_at) AS since
FROM dossiers_case c JOIN dossiers_work w ON w.dossier = c.dossier
WHERE c.paper_unit = $1 AND NOT c.paper_in_transit AND w.unit <> c.paper_unit
  AND NOT EXISTS (SELECT 1 FROM dossiers_work o WHERE o.dossier = w.dossier AND o.task < w.task)
ORDER BY c.received_at, c.code
LIMIT $2
