-- A version. $1 id.
SELECT id, procedure_id, number, quality, source, as_of, is_unclear, notes, document, imported_at
FROM catalogue_version
WHERE id = $1
