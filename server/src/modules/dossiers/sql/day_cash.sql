-- Cash an officer took at a place in a span, by fee. $1 unit, $2 officer, $3 from, $4 until.
SELECT f.code, MIN(f.name) AS name, COUNT(f.line) AS count, CAST(SUM(f.amount) AS BIGINT) AS amount
FROM dossiers_fee f
WHERE f.unit = $1 AND f.officer = $2 AND f.taken_at >= $3 AND f.taken_at < $4 AND f.method = 'cash'
GROUP BY f.code
ORDER BY f.code
