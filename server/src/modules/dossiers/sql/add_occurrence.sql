-- What came to a start event, once. $1 id, $2 process, $3 version, $4 element, $5 its name, $6 trigger, $7 subject, $8 when, $9 name, $10 key, $11 facts, $12 code of the sender, $13 his name, $14 why nothing begins, $15 params of that, $16 so it is over, $17 now.
INSERT INTO dossiers_occurrence
    (id, process_code, process_version, element, element_name, trigger, subject, at, name, correlation, facts,
     from_code, from_name, begun, refused, refusal, params, is_over, recorded_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, 0, $14, $15, $16, $17)
ON CONFLICT (process_code, process_version, element, subject) DO NOTHING
