-- What came, locked until the end. $1 id.
UPDATE dossiers_occurrence SET begun = begun WHERE id = $1
RETURNING id, process_code, process_version, element, element_name, trigger, subject, at, name, correlation, facts,
    from_code, from_name, reached, begun, refused, refusal, params, is_over
