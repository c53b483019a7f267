-- The open tasks an officer has, in order. $1 officer.
SELECT w.code, w.task, w.unit
FROM dossiers_work w
WHERE w.assignee = $1
ORDER BY w.code, w.task
