-- A procedure without details is listed anew. $1 id, $2 name, $3 order of the name, $4 domain, $5 search document, $6 unclear.
UPDATE catalogue_procedure
SET name = $2, name_order = $3, domain = $4, search = $5, is_unclear = $6
WHERE id = $1 AND version_number = 0
