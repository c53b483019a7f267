-- What became of the matters of a visit, in order. $1 visit.
SELECT i.id AS item_id, i.outcome, i.procedure_code, i.procedure_name, h.code AS dossier_code,
    i.form_no, i.fee, i.at
FROM dossiers_visit_item i LEFT JOIN dossiers_head h ON h.id = i.dossier
WHERE i.visit = $1
ORDER BY i.seq
