-- What an officer certified at a place in a span, by kind. $1 unit, $2 officer, $3 from, $4 until.
SELECT c.kind, COUNT(c.dossier) AS count, CAST(SUM(c.copies) AS BIGINT) AS copies,
    CAST(SUM(c.copies * c.pages) AS BIGINT) AS pages, CAST(SUM(c.fee) AS BIGINT) AS amount
FROM dossiers_certified c
WHERE c.unit = $1 AND c.officer = $2 AND c.at >= $3 AND c.at < $4
GROUP BY c.kind
ORDER BY c.kind
