-- The rows of a dossier's open tasks, for verify, by task. $1 dossier.
SELECT
    dossier, task, code, procedure_code, procedure_name, applicant_name, applicant_folded, search,
    status, step, step_name, act, role, right_code, agency, unit, unit_name, assignee,
    assignee_name, received_at, due_at, promised_at, step_due_at, warn_at, stall_at, sent_back,
    proposal, fault, version, opened_at, budget, dossier_due_at, own_due
FROM dossiers_work WHERE dossier = $1
ORDER BY task
