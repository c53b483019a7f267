-- Internal processes in force on day $1 in agency $4, by code. $2 pattern of search words (empty: any), $3 after this code, $5 at most so many.
SELECT p.code, d.name, d.version
FROM process_process p
JOIN process_definition d ON d.code = p.code
WHERE p.kind = 'internal' AND ($2 = '' OR p.search LIKE $2) AND p.code > $3 AND d.by_hand
  AND d.version = (SELECT MAX(f.version) FROM process_definition f
                   WHERE f.code = p.code AND f.in_force_from <= $1
                     AND (f.retired_from IS NULL OR f.retired_from > $1)
                     AND NOT EXISTS (SELECT 1 FROM process_not_staffed n
                                     WHERE n.code = f.code AND n.version = f.version AND n.agency = $4))
ORDER BY p.code
LIMIT $5
