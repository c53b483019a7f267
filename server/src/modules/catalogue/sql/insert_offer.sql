-- A procedure is offered. $1 id, $2 procedure, $3 code, $4 agency, $5 place, $6 partner or NULL, $7 system of record, $8 process, $9 version policy, $10 pinned version, $11 cases, $12-$14 decision, $15 bulk, $16 provisional, $17 from, $18 until, $19 fee model, $20 paper model, $21 time to answer form 02.
INSERT INTO catalogue_offer (id, procedure_id, code, agency_id, place_id, partner_id, system_of_record, process,
    version_policy, pinned_version_id, cases, decision_agency, decision_number, decision_on, is_bulk,
    is_provisional, valid_from, valid_until, version, fee_model, paper_model, answer_within)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 1, $19, $20, $21)
