-- Takes a person's folded names away before they are written anew. $1 person.
DELETE FROM people_name WHERE person = $1
