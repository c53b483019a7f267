-- Phrases for an act that an officer may take today, his agency's and everybody's, the domain's first. $1 agency, $2 its id as text, $3 use, $4 domain, $5 officer, $6 day.
SELECT r.id, r.use_code AS use, r.domain, r.body AS text, r.agency = '' AS is_common
FROM dossiers_reason r
WHERE r.use_code = $3 AND (r.domain = '' OR r.domain = $4) AND r.ended_at IS NULL
  AND (r.agency = '' OR (r.agency = $2 AND EXISTS (
      SELECT 1 FROM identity_reach i WHERE i.officer = $5 AND i.right_code = 'read_dossiers'
          AND i.agency = $1 AND i.from_on <= $6 AND i.to_on >= $6)))
ORDER BY r.domain DESC, r.agency DESC, r.id
