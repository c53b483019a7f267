-- One version of a form. $1 form, $2 version.
SELECT template_id, form, version, from_on, decision, is_built_in, made_by, made_at, xml
FROM documents_template
WHERE form = $1 AND version = $2
