-- A published decision model. $1 code, $2 version, $3 name, $4 sha256, $5 decision number, $6 its day, $7 in force from, $8 at, $9 who.
INSERT INTO process_model_version
    (code, version, name, sha256, decision_no, decision_on, in_force_from, published_at, published_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
