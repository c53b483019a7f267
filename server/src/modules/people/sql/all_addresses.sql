-- Where a person lived, newest first. $1 person.
SELECT kind, commune, former_commune, detail, from_on, to_on FROM people_address
WHERE person = $1 AND from_on <= to_on
ORDER BY from_on DESC, kind
