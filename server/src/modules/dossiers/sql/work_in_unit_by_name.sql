-- Open tasks of a role in a unit, by the applicant's folded name. $1 unit, $2 right_code of the role, $3 act, $4 procedure, $5 status, $6 pattern of words or empty, $7 late before this moment or NULL, $8-$10 keyset, $11 at most.
SELECT w.dossier, w.task, w.code, w.procedure_code, w.procedure_name, w.applicant_name,
    w.applicant_folded, w.search, w.status, w.step, w.step_name, w.act, w.role, w.right_code,
    w.agency, w.unit, w.unit_name, w.assignee, w.assignee_name, w.received_at, w.due_at,
    w.promised_at, w.step_due_at, w.warn_at, w.stall_at, w.sent_back, w.proposal, w.fault,
    w.version, w.opened_at, w.budget, w.dossier_due_at, w.own_due
FROM dossiers_work w
WHERE w.unit = $1 AND w.right_code = $2
  AND ($3 = '' OR w.act = $3) AND ($4 = '' OR w.procedure_code = $4) AND ($5 = '' OR w.status = $5)
  AND ($6 = '' OR w.search LIKE $6)
  AND ($7 IS NULL OR w.due_at < $7)
  AND (w.applicant_folded, w.dossier, w.task) > ($8, $9, $10)
ORDER BY w.applicant_folded, w.dossier, w.task
LIMIT $11
