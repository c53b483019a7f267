-- Every version of a form, newest first. $1 form.
SELECT template_id, form, version, from_on, decision, is_built_in, made_by, made_at, xml
FROM documents_template
WHERE form = $1
ORDER BY version DESC
