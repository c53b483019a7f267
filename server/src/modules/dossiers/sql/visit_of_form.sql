-- The visit at a place in which a form 02 was given, latest first. $1 form number, $2 reception point.
SELECT v.id
FROM dossiers_visit_item i JOIN dossiers_visit v ON v.id = i.visit
WHERE i.form_no = $1 AND v.unit = $2 AND i.outcome = 'asked_to_complete'
ORDER BY v.opened_at DESC, v.id
LIMIT 1
