-- The next version number of a form; others wait for it. $1 form.
UPDATE documents_form SET version = version + 1
WHERE form = $1
