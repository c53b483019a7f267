-- A published version. $1 code, $2 version, $3 name, $4 sha256, $5 bpmn, $6 decision number, $7 its day, $8 in force from, $9 checked at, $10 who.
INSERT INTO process_definition
    (code, version, name, sha256, bpmn, decision_no, decision_on, in_force_from, checked_at, published_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
