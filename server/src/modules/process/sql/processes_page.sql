-- Processes by code. $1 kind (empty: any), $2 pattern of search words (empty: any), $3 after this code, $4 at most so many, $5 today.
SELECT p.code, p.kind, d.name, d.version, d.in_force_from, d.retired_from,
    COALESCE((SELECT MAX(f.version) FROM process_definition f
              WHERE f.code = p.code AND f.in_force_from <= $5
                AND (f.retired_from IS NULL OR f.retired_from > $5)), 0) AS in_force,
    (SELECT COUNT(*) FROM process_definition v WHERE v.code = p.code) AS versions,
    (SELECT COUNT(DISTINCT n.agency) FROM process_not_staffed n
     WHERE n.code = p.code AND n.version = p.last_version) AS not_staffed,
    (SELECT COUNT(*) FROM process_draft w WHERE w.code = p.code AND w.ended_at IS NULL) AS drafts
FROM process_process p
JOIN process_definition d ON d.code = p.code AND d.version = p.last_version
WHERE ($1 = '' OR p.kind = $1) AND ($2 = '' OR p.search LIKE $2) AND p.code > $3
ORDER BY p.code
LIMIT $4
