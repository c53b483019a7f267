-- A published version. $1 code, $2 version, $3 name, $4 sha256, $5 decision number, $6 its day, $7 in force from, $8 checked at, $9 who, $10 an officer may begin it.
INSERT INTO process_definition
    (code, version, name, sha256, decision_no, decision_on, in_force_from, checked_at, published_by, by_hand)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
