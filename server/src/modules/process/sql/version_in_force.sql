-- The newest version of process $1 that is in force on day $2 in all of the agencies $3 (',H26.1,H26.2,').
SELECT code, version, name, sha256, decision_no, decision_on, in_force_from, retired_from, checked_at, published_by
FROM process_definition d
WHERE code = $1 AND in_force_from <= $2 AND (retired_from IS NULL OR retired_from > $2)
  AND NOT EXISTS (SELECT 1 FROM process_not_staffed n
                  WHERE n.code = d.code AND n.version = d.version
                    AND $3 LIKE '%,' || n.agency || ',%')
ORDER BY version DESC
LIMIT 1
