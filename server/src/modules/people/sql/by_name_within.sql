-- Those an officer's places know, by the beginning of a folded name. $1 first possible, $2 beyond the last, $3 at most, $4 officer, $5 today.
SELECT p.person, p.kind, p.name, p.birth_year, COALESCE((SELECT MIN(i.number) FROM people_identifier i WHERE i.person = p.person), '') AS number, p.phone
FROM (SELECT n.person, MIN(n.folded) AS folded FROM people_name n
      WHERE n.folded >= $1 AND n.folded < $2
        AND n.place IN (SELECT r.unit FROM identity_reach r
                        WHERE r.officer = $4 AND r.right_code = 'read_dossiers'
                          AND r.from_on <= $5 AND $5 <= r.to_on
                        UNION
                        SELECT r.agency FROM identity_reach r
                        WHERE r.officer = $4 AND r.right_code = 'read_dossiers'
                          AND r.from_on <= $5 AND $5 <= r.to_on)
      GROUP BY n.person) f
JOIN people_person p ON p.person = f.person
ORDER BY f.folded, p.person
LIMIT $3
