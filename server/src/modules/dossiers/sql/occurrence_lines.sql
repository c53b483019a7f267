-- What came and the agencies it came to, the newest first. $1 process or '', $2 agency or NULL, $3 only refused ones, $4 occurrence and $5 agency of the line before or NULL, $6 at most.
SELECT o.id, o.process_code, o.process_version, o.element, o.element_name, o.trigger, o.at, o.name, o.correlation,
    o.from_name, o.is_over, b.agency, COALESCE(b.code, '') AS code,
    CASE WHEN b.agency IS NULL THEN o.refusal ELSE b.refusal END AS refusal,
    CASE WHEN b.agency IS NULL THEN o.params ELSE b.params END AS params
FROM dossiers_occurrence o LEFT JOIN dossiers_begun b ON b.occurrence = o.id
WHERE ($1 = '' OR o.process_code = $1) AND ($2 IS NULL OR b.agency = $2)
  AND ($3 = FALSE OR o.refusal <> '' OR b.refusal <> '')
  AND ($4 IS NULL OR o.id < $4 OR (o.id = $4 AND b.agency > $5))
ORDER BY o.id DESC, b.agency
LIMIT $6
