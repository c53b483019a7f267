-- A form's head, if it has none. $1 form.
INSERT INTO documents_form (form, version)
VALUES ($1, 0)
ON CONFLICT (form) DO NOTHING
