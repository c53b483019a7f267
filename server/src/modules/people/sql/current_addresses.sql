-- Where a person lives on a day. $1 person, $2 day.
SELECT kind, commune, former_commune, detail, from_on, to_on FROM people_address
WHERE person = $1 AND from_on <= $2 AND $2 <= to_on
ORDER BY kind, from_on
