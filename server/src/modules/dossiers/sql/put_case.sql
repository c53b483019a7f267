-- The derived row of a dossier, new or renewed. $1..$32 its columns in order.
INSERT INTO dossiers_case (
    dossier, code, status, procedure_code, procedure_name, applicant, applicant_name,
    applicant_folded, applicant_phone, applicant_address, reception_unit, reception_agency,
    competent_agency, competent_name, channel, received_at, due_at, promised_at, finished_at,
    returned_at, paper_unit, paper_in_transit, received_by, fee, receipt_no, sets,
    extension_drafted_at, term, clock, last_at, process_code, process_version)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
    $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)
ON CONFLICT (dossier) DO UPDATE SET
    status = excluded.status, procedure_code = excluded.procedure_code,
    procedure_name = excluded.procedure_name, applicant = excluded.applicant,
    applicant_name = excluded.applicant_name, applicant_folded = excluded.applicant_folded,
    applicant_phone = excluded.applicant_phone, applicant_address = excluded.applicant_address,
    competent_agency = excluded.competent_agency, competent_name = excluded.competent_name,
    due_at = excluded.due_at, promised_at = excluded.promised_at,
    finished_at = excluded.finished_at, returned_at = excluded.returned_at,
    paper_unit = excluded.paper_unit, paper_in_transit = excluded.paper_in_transit,
    fee = excluded.fee, receipt_no = excluded.receipt_no,
    extension_drafted_at = excluded.extension_drafted_at,
    clock = excluded.clock, last_at = excluded.last_at,
    process_version = excluded.process_version
