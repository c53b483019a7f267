-- The fees of a dossier, line by line. $1 dossier.
SELECT f.dossier, f.line, f.unit, f.officer, f.taken_at, f.method, f.code, f.name, f.amount, f.receipt_no
FROM dossiers_fee f
WHERE f.dossier = $1
ORDER BY f.line
