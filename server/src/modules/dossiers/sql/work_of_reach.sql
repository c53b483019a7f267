-- Open tasks of the roles an officer holds, by due moment. $1 officer, $2 day, $3 unit or NULL, $4 act, $5 procedure, $6 status, $7 applicant's folded beginning, $8 late before this moment or NULL, $9-$11 keyset: due, dossier, task; $12 at most.
SELECT w.dossier, w.task, w.code, w.procedure_code, w.procedure_name, w.applicant_name, w.status, w.step,
    w.step_name, w.act, w.role, w.right_code, w.agency, w.unit, w.unit_name, w.assignee, w.assignee_name,
    w.received_at, w.due_at, w.promised_at, w.step_due_at, w.warn_at, w.stall_at, w.sent_back, w.proposal,
    w.version
FROM identity_reach r JOIN dossiers_work w ON w.unit = r.unit AND w.right_code = r.right_code
WHERE r.officer = $1 AND r.from_on <= $2 AND r.to_on >= $2
  AND ($3 IS NULL OR w.unit = $3)
  AND ($4 = '' OR w.act = $4) AND ($5 = '' OR w.procedure_code = $5) AND ($6 = '' OR w.status = $6)
  AND ($7 = '' OR w.dossier IN (SELECT c.dossier FROM dossiers_case c
                                WHERE c.applicant_folded >= $7 AND c.applicant_folded < $7 || '~'
                                   OR c.code = $7))
  AND ($8 IS NULL OR w.due_at < $8)
  AND (w.due_at > $9 OR w.due_at = $9 AND (w.dossier > $10 OR w.dossier = $10 AND w.task > $11))
ORDER BY w.due_at, w.dossier, w.task
LIMIT $12
