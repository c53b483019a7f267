-- The version of a form used on a day. $1 form, $2 day.
SELECT template_id, form, version, from_on, decision, is_built_in, made_by, made_at, xml
FROM documents_template
WHERE form = $1 AND from_on <= $2
ORDER BY from_on DESC, version DESC
LIMIT 1
