-- In how many dossiers that an officer may see a file stands. $1 officer, $2 file, $3 day.
SELECT COUNT(f.file) AS ways
FROM dossiers_file f
JOIN dossiers_party p ON p.dossier = f.dossier
JOIN identity_reach r ON r.unit = p.unit AND r.officer = $1 AND r.right_code = 'read_dossiers'
    AND r.from_on <= $3 AND r.to_on >= $3
WHERE f.file = $2
