-- Where a procedure is offered on a day. $1 procedure, $2 day.
SELECT o.id, o.procedure_id, o.code, p.name, p.domain, p.name_order, p.version_id AS newest_version_id,
    COALESCE(v.number, p.version_number) AS version_number,
    o.agency_id, o.place_id, o.partner_id, o.system_of_record, o.process, o.version_policy, o.pinned_version_id,
    o.cases, o.decision_agency, o.decision_number, o.decision_on, o.is_bulk, o.is_provisional,
    o.valid_from, o.valid_until, o.version, o.fee_model, o.paper_model, o.answer_within
FROM catalogue_offer o JOIN catalogue_procedure p ON p.id = o.procedure_id
    LEFT JOIN catalogue_version v ON v.id = o.pinned_version_id
WHERE o.procedure_id = $1 AND o.valid_from <= $2 AND o.valid_until >= $2
ORDER BY o.code, o.valid_from, o.id
