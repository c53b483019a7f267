-- Rows of the log that no head covers: (what, number).
SELECT 'event' AS what, COUNT(e.seq) AS number FROM dossiers_event e
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = e.dossier)
UNION ALL
SELECT 'body' AS what, COUNT(b.seq) AS number FROM dossiers_body b
WHERE NOT EXISTS (SELECT 1 FROM dossiers_event e WHERE e.dossier = b.dossier AND e.seq = b.seq)
UNION ALL
SELECT 'case' AS what, COUNT(c.code) AS number FROM dossiers_case c
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = c.dossier)
UNION ALL
SELECT 'work' AS what, COUNT(w.code) AS number FROM dossiers_work w
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = w.dossier)
