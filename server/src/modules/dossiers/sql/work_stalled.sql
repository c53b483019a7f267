-- Open tasks on whose dossiers nothing was done for eight working hours, in the units an officer follows, the longest first. $1 officer, $2 day, $3 unit or NULL, $4 now, $5 at most.
SELECT w.dossier, w.task, w.code, w.procedure_code, w.procedure_name, w.applicant_name,
    w.applicant_folded, w.search, w.status, w.step, w.step_name, w.act, w.role, w.right_code,
    w.agency, w.unit, w.unit_name, w.assignee, w.assignee_name, w.received_at, w.due_at,
    w.promised_at, w.step_due_at, w.warn_at, w.stall_at, w.sent_back, w.proposal, w.fault,
    w.version, w.opened_at, w.budget, w.dossier_due_at, w.own_due
FROM identity_reach r JOIN dossiers_work w ON w.unit = r.unit
WHERE r.officer = $1 AND r.right_code = 'follow_unit' AND r.from_on <= $2 AND r.to_on >= $2
  AND ($3 IS NULL OR w.unit = $3)
  AND w.stall_at <= $4
ORDER BY w.stall_at, w.dossier, w.task
LIMIT $5
