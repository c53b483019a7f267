-- Anybody by the beginning of a folded name. $1 first possible, $2 beyond the last, $3 at most.
SELECT p.person, p.kind, p.name, p.birth_year, COALESCE((SELECT MIN(i.number) FROM people_identifier i WHERE i.person = p.person), '') AS number, p.phone
FROM (SELECT n.person, MIN(n.folded) AS folded FROM people_name n
      WHERE n.folded >= $1 AND n.folded < $2
      GROUP BY n.person) f
JOIN people_person p ON p.person = f.person
ORDER BY f.folded, p.person
LIMIT $3
