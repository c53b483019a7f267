-- In how many ways an officer may see a dossier today. $1 officer, $2 dossier, $3 day.
SELECT COUNT(p.dossier) AS ways
FROM dossiers_party p
JOIN identity_reach r ON r.unit = p.unit AND r.officer = $1 AND r.right_code = 'read_dossiers'
    AND r.from_on <= $3 AND r.to_on >= $3
WHERE p.dossier = $2
