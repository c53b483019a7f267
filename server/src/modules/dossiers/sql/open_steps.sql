-- What the times of a dossier's open tasks follow from. $1 dossier.
SELECT w.task, w.agency, w.budget, w.opened_at, w.step_due_at, w.warn_at, w.stall_at, w.version,
    w.due_at, w.own_due
FROM dossiers_work w
WHERE w.dossier = $1
ORDER BY w.task
