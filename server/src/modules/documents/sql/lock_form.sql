-- Takes a form's head: one change after the other. $1 form.
UPDATE documents_form SET version = version
WHERE form = $1
