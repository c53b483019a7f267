-- What became of a matter. $1 id, $2 visit, $3 seq, $4 outcome, $5 procedure, $6 its name, $7 dossier, $8 form number, $9 body, $10 fee, $11 at.
INSERT INTO dossiers_visit_item (id, visit, seq, outcome, procedure_code, procedure_name, dossier,
    form_no, body, fee, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
