-- A person's numbers. $1 person.
SELECT kind, number, issued_on FROM people_identifier WHERE person = $1 ORDER BY kind, number
