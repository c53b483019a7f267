-- Shares that began in a span, by agency, of dossiers that concern units an officer follows. $1 officer, $2 day, $3 from, $4 until, $5 now.
SELECT t.agency AS agency_id, MAX(t.agency_name) AS agency_name, COUNT(t.dossier) AS number,
    COUNT(CASE WHEN t.is_open = 0 THEN 1 END) AS ended,
    COUNT(CASE WHEN t.is_open = 0 AND t.overrun = 0 THEN 1 END) AS on_time,
    COUNT(CASE WHEN t.is_open = 0 AND t.overrun > 0 THEN 1 END) AS overrun,
    CAST(SUM(CASE WHEN t.is_open = 0 THEN COALESCE(t.overrun, 0) ELSE 0 END) AS BIGINT)
        AS overrun_minutes,
    COUNT(CASE WHEN t.is_open > 0 THEN 1 END) AS open,
    COUNT(CASE WHEN t.is_open > 0 AND t.is_late > 0 THEN 1 END) AS open_late,
    COUNT(CASE WHEN t.is_open = 0 AND t.overrun IS NULL THEN 1 END) AS untimed
FROM (
    SELECT s.dossier, s.agency, MAX(s.agency_name) AS agency_name,
        SUM(s.overrun_minutes) AS overrun,
        SUM(CASE WHEN s.ended_at IS NULL THEN 1 ELSE 0 END) AS is_open,
        SUM(CASE WHEN s.ended_at IS NULL AND s.due_at < $5 THEN 1 ELSE 0 END) AS is_late
    FROM dossiers_share f JOIN dossiers_share s ON s.dossier = f.dossier AND s.part = f.part
    WHERE f.run = 1 AND f.started_at >= $3 AND f.started_at < $4
    GROUP BY s.dossier, s.part, s.agency
) t
WHERE EXISTS (SELECT 1 FROM dossiers_party p
              JOIN identity_reach r ON r.unit = p.unit AND r.officer = $1
                  AND r.right_code = 'follow_unit' AND r.from_on <= $2 AND r.to_on >= $2
              WHERE p.dossier = t.dossier)
GROUP BY t.agency
ORDER BY agency_name, agency_id
