-- Dossiers with a task, their reception or their paper in a unit, not handed over yet. $1 unit, $2 code to go on after, $3 at most.
SELECT kept.code, kept.procedure_code FROM (
    SELECT w.code, w.procedure_code FROM dossiers_work w WHERE w.unit = $1 AND w.code > $2
    UNION
    SELECT c.code, c.procedure_code FROM dossiers_case c
    WHERE c.reception_unit = $1 AND c.returned_at IS NULL AND c.code > $2
    UNION
    SELECT c.code, c.procedure_code FROM dossiers_case c WHERE c.paper_unit = $1 AND c.code > $2
) kept
ORDER BY kept.code
LIMIT $3
