-- The open tasks an officer has, each dossier once (its first task), in id order. $1 officer.
SELECT w.code, w.task, w.unit, w.role, w.version
FROM dossiers_work w
WHERE w.assignee = $1
  AND NOT EXISTS (SELECT 1 FROM dossiers_work o
                  WHERE o.assignee = $1 AND o.dossier = w.dossier AND o.task < w.task)
ORDER BY w.dossier, w.task
