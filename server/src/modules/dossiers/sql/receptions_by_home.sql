-- Receptions of months by the unit that received. $1 first month, $2 last month.
SELECT h.home, COUNT(*) AS received, COUNT(c.finished_at) AS finished,
    COUNT(CASE WHEN c.finished_at > c.due_at THEN 1 END) AS late
FROM dossiers_head h
JOIN dossiers_case c ON c.dossier = h.id
WHERE h.received_month >= $1 AND h.received_month <= $2
GROUP BY h.home
ORDER BY h.home
