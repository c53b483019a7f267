-- Every version of every internal process.
SELECT d.code, d.version, d.name, d.sha256, d.decision_no, d.decision_on, d.in_force_from, d.retired_from,
    d.checked_at, d.published_by
FROM process_definition d JOIN process_process p ON p.code = d.code
WHERE p.kind = 'internal'
ORDER BY d.code, d.version
