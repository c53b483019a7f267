-- A matter of a visit, with its place and officer, to print its form. $1 item.
SELECT i.outcome, i.form_no, i.procedure_code, i.procedure_name, i.body, v.unit, v.officer
FROM dossiers_visit_item i JOIN dossiers_visit v ON v.id = i.visit
WHERE i.id = $1
