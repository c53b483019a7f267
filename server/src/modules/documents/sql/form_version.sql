-- The newest version number of a form. $1 form.
SELECT version
FROM documents_form
WHERE form = $1
