-- The row of one wait. $1..$14 its columns in order.
INSERT INTO dossiers_wait (
    dossier, wait, code, element, element_name, awaits, name, correlation, agency, term, began_at,
    counts_from, due_at, stuck)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
