-- Takes a person's row for a change. $1 person.
SELECT version FROM people_person WHERE person = $1
