-- A procedure is offered. $1 id, $2 procedure, $3 code, $4 agency, $5 place, $6 system of record, $7 process, $8 version policy, $9 pinned version, $10 cases, $11-$13 decision, $14 bulk, $15 provisional, $16 from, $17 until.
INSERT INTO catalogue_offer (id, procedure_id, code, agency_id, place_id, system_of_record, process,
    version_policy, pinned_version_id, cases, decision_agency, decision_number, decision_on, is_bulk,
    is_provisional, valid_from, valid_until, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1)
