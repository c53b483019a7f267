-- How many open tasks of a role a unit has that a filter lets through, counted so far as is asked. $1 unit, $2 right_code, $3 act, $4 procedure, $5 status, $6 pattern of words or empty, $7 late before this moment or NULL, $8 at most.
SELECT COUNT(counted.task) AS total
FROM (
    SELECT w.task
    FROM dossiers_work w
    WHERE w.unit = $1 AND w.right_code = $2
      AND ($3 = '' OR w.act = $3) AND ($4 = '' OR w.procedure_code = $4) AND ($5 = '' OR w.status = $5)
      AND ($6 = '' OR w.search LIKE $6)
      AND ($7 IS NULL OR w.due_at < $7)
    ORDER BY w.due_at, w.dossier, w.task
    LIMIT $8
) counted
