-- How many open tasks the list of work_of_reach has in all. $1 officer, $2 day, $3 unit or NULL, $4 act, $5 procedure, $6 status, $7 applicant's folded beginning, $8 late before or NULL.
SELECT COUNT(w.task) AS total
FROM identity_reach r JOIN dossiers_work w ON w.unit = r.unit AND w.right_code = r.right_code
WHERE r.officer = $1 AND r.from_on <= $2 AND r.to_on >= $2
  AND ($3 IS NULL OR w.unit = $3)
  AND ($4 = '' OR w.act = $4) AND ($5 = '' OR w.procedure_code = $5) AND ($6 = '' OR w.status = $6)
  AND ($7 = '' OR w.dossier IN (SELECT c.dossier FROM dossiers_case c
                                WHERE c.applicant_folded >= $7 AND c.applicant_folded < $7 || '~'
                                   OR c.code = $7))
  AND ($8 IS NULL OR w.due_at < $8)
