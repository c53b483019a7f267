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
SELECT 'party' AS what, COUNT(p.unit) AS number FROM dossiers_party p
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = p.dossier)
UNION ALL
SELECT 'fee' AS what, COUNT(f.line) AS number FROM dossiers_fee f
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = f.dossier)
UNION ALL
SELECT 'file' AS what, COUNT(f.file) AS number FROM dossiers_file f
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = f.dossier)
UNION ALL
SELECT 'work' AS what, COUNT(w.code) AS number FROM dossiers_work w
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = w.dossier)
UNION ALL
SELECT 'share' AS what, COUNT(s.part) AS number FROM dossiers_share s
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = s.dossier)
UNION ALL
SELECT 'consultation' AS what, COUNT(k.number) AS number FROM dossiers_consultation k
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = k.dossier)
UNION ALL
SELECT 'wait' AS what, COUNT(w.wait) AS number FROM dossiers_wait w
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = w.dossier)
UNION ALL
SELECT 'incident' AS what, COUNT(i.incident) AS number FROM dossiers_incident i
WHERE NOT EXISTS (SELECT 1 FROM dossiers_head h WHERE h.id = i.dossier)
UNION ALL
SELECT 'begun' AS what, COUNT(n.code) AS number FROM dossiers_begun n
WHERE n.code <> '' AND NOT EXISTS (SELECT 1 FROM dossiers_case c WHERE c.code = n.code)
