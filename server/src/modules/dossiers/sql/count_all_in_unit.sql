-- How many open tasks of a role a unit has, counted so far as is asked; from the index alone. $1 unit, $2 right_code, $3 at most.
SELECT COUNT(counted.task) AS total
FROM (
    SELECT w.task
    FROM dossiers_work w
    WHERE w.unit = $1 AND w.right_code = $2
    ORDER BY w.due_at, w.dossier, w.task
    LIMIT $3
) counted
