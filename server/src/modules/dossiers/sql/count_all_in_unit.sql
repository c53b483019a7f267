-- How many open tasks of a role a unit has; from the index alone. $1 unit, $2 right_code.
SELECT COUNT(w.task) AS total
FROM dossiers_work w
WHERE w.unit = $1 AND w.right_code = $2
