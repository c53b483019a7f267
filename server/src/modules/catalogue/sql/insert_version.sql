-- The content of a procedure as imported now. $1 id, $2 procedure, $3 number, $4 digest, $5 quality, $6 source, $7 day of the source, $8 day of the decision, $9 unclear, $10 notes, $11 document, $12 now.
INSERT INTO catalogue_version (id, procedure_id, number, digest, quality, source, as_of, decision_on,
    is_unclear, notes, document, imported_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
