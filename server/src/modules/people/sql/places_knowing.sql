-- Offices that deal with a person. $1 person.
SELECT place FROM people_known WHERE person = $1 ORDER BY place
