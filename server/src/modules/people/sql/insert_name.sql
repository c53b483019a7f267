-- A folded name as an office finds it. $1 place, $2 folded, $3 person.
INSERT INTO people_name (place, folded, person) VALUES ($1, $2, $3)
ON CONFLICT (place, folded, person) DO NOTHING
