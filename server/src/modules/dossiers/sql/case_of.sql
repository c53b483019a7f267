-- The derived row of a dossier, for verify. $1 dossier.
SELECT
    dossier, code, status, procedure_code, procedure_name, applicant, applicant_name,
    applicant_folded, applicant_phone, applicant_address, reception_unit, reception_agency,
    competent_agency, competent_name, channel, received_at, due_at, promised_at, finished_at,
    returned_at, paper_unit, paper_in_transit, received_by, fee, receipt_no, sets,
    extension_drafted_at, term, clock, last_at, process_code, process_version
FROM dossiers_case WHERE dossier = $1
