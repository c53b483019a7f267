-- How many open tasks the list of work_of_officer has in all. $1 officer, $2 day, $3 unit or NULL, $4 act, $5 procedure, $6 status, $7 applicant's folded beginning, $8 late before or NULL.
SELECT COUNT(w.task) AS total
FROM dossiers_work w
WHERE w.assignee = $1 AND $2 = $2
  AND ($3 IS NULL OR w.unit = $3)
  AND ($4 = '' OR w.act = $4) AND ($5 = '' OR w.procedure_code = $5) AND ($6 = '' OR w.status = $6)
  AND ($7 = '' OR w.dossier IN (SELECT c.dossier FROM dossiers_case c
                                WHERE c.applicant_folded >= $7 AND c.applicant_folded < $7 || '~'
                                   OR c.code = $7))
  AND ($8 IS NULL OR w.due_at < $8)
