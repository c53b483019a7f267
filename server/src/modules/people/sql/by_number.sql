-- Anybody with a number or telephone. $1 personal number, $2 old card, $3 passport, $4 tax code, $5 telephone, $6 at most.
SELECT p.person, p.kind, p.name, p.birth_year, COALESCE((SELECT MIN(i.number) FROM people_identifier i WHERE i.person = p.person), '') AS number, p.phone
FROM people_person p
WHERE p.person IN (SELECT i.person FROM people_identifier i WHERE i.kind = 'cccd' AND i.number = $1
                   UNION SELECT i.person FROM people_identifier i WHERE i.kind = 'cmnd' AND i.number = $2
                   UNION SELECT i.person FROM people_identifier i WHERE i.kind = 'passport' AND i.number = $3
                   UNION SELECT i.person FROM people_identifier i WHERE i.kind = 'tax_code' AND i.number = $4
                   UNION SELECT q.person FROM people_person q WHERE q.phone = $5)
ORDER BY p.person
LIMIT $6
