-- Every version of a procedure, the newest first. $1 procedure.
SELECT id, procedure_id, number, quality, source, as_of, is_unclear, notes, document, imported_at
FROM catalogue_version
WHERE procedure_id = $1
ORDER BY number DESC
