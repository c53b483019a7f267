-- A number becomes a person's; nothing where it is somebody's. $1 kind, $2 number, $3 person, $4 issued on.
INSERT INTO people_identifier (kind, number, person, issued_on) VALUES ($1, $2, $3, $4)
ON CONFLICT (kind, number) DO NOTHING
