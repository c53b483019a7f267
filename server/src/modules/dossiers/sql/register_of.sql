-- The register of a reception point (form 07) for officers who may see it, numbered in order of reception. $1 officer, $2 day, $3 unit, $4 from, $5 until, $6 number to begin after, $7 at most, $8 where numbering begins.
SELECT n.no, n.code, n.procedure_name, n.sets, n.applicant_name, n.address, n.phone, n.competent_agency, n.received_at,
    n.promised_at, n.returned_at, n.channel
FROM (SELECT ROW_NUMBER() OVER (ORDER BY c.received_at, c.code) AS no, c.code, c.procedure_name, c.sets,
          c.applicant_name, c.applicant_address AS address, c.applicant_phone AS phone, c.competent_name AS competent_agency, c.received_at, c.promised_at,
          c.returned_at, c.channel
      FROM dossiers_case c
      WHERE c.reception_unit = $3 AND c.received_at >= $8 AND c.received_at < $5 AND c.channel <> 'internal'
        AND EXISTS (SELECT 1 FROM identity_reach r
                    WHERE r.officer = $1 AND r.unit = c.reception_unit
                      AND r.right_code = 'read_dossiers' AND r.from_on <= $2 AND r.to_on >= $2)) n
WHERE n.no > $6 AND n.received_at >= $4
ORDER BY n.no
LIMIT $7
