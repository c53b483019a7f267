-- The row of one open task. $1..$33 its columns in order.
INSERT INTO dossiers_work (
    dossier, task, code, procedure_code, procedure_name, applicant_name, applicant_folded, search,
    status, step, step_name, act, role, right_code, agency, unit, unit_name, assignee,
    assignee_name, received_at, due_at, promised_at, step_due_at, warn_at, stall_at, sent_back,
    proposal, fault, version, opened_at, budget, dossier_due_at,
    own_due)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
    $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33)
