-- The row of one incident. $1..$13 its columns in order.
INSERT INTO dossiers_incident (
    dossier, incident, code, procedure_code, procedure_name, agency, agency_name, stuck, subject,
    element, element_name, why, raised_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
