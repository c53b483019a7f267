-- Phrases for an act that an agency may take, its domain's first. $1 the agency's id as text, $2 use, $3 domain.
SELECT r.id, r.use_code AS use, r.domain, r.body AS text, r.agency = '' AS is_common
FROM dossiers_reason r
WHERE r.use_code = $2 AND (r.agency = '' OR r.agency = $1) AND (r.domain = '' OR r.domain = $3)
  AND r.ended_at IS NULL
ORDER BY r.domain DESC, r.agency DESC, r.id
