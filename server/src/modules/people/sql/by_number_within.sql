-- Those with a number or telephone whom an officer's places know. $1 personal number, $2 old card, $3 passport, $4 tax code, $5 telephone, $6 at most, $7 officer, $8 today.
SELECT p.person, p.kind, p.name, p.birth_year, COALESCE((SELECT MIN(i.number) FROM people_identifier i WHERE i.person = p.person), '') AS number, p.phone
FROM people_person p
WHERE p.person IN (SELECT i.person FROM people_identifier i WHERE i.kind = 'cccd' AND i.number = $1
                   UNION SELECT i.person FROM people_identifier i WHERE i.kind = 'cmnd' AND i.number = $2
                   UNION SELECT i.person FROM people_identifier i WHERE i.kind = 'passport' AND i.number = $3
                   UNION SELECT i.person FROM people_identifier i WHERE i.kind = 'tax_code' AND i.number = $4
                   UNION SELECT q.person FROM people_person q WHERE q.phone = $5)
  AND EXISTS (SELECT 1 FROM people_known k
              JOIN identity_reach r ON (r.unit = k.place OR r.agency = k.place)
              WHERE k.person = p.person AND r.officer = $7 AND r.right_code = 'read_dossiers'
                AND r.from_on <= $8 AND $8 <= r.to_on)
ORDER BY p.person
LIMIT $6
