-- Authority given on. $1 delegation, $2 procedure, $3 from agency, $4 to agency, $5 decision, $6 from, $7 to, $8 now, $9 by.
INSERT INTO organisation_delegation (delegation, procedure_code, from_agency, to_agency, decision,
                                     from_on, to_on, recorded_at, recorded_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
