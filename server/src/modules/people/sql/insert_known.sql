-- An office deals with a person. $1 person, $2 place.
INSERT INTO people_known (person, place) VALUES ($1, $2)
ON CONFLICT (person, place) DO NOTHING
