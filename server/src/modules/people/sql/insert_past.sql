-- What a record said before a change. $1 person, $2 version, $3 now, $4 by, $5 record.
INSERT INTO people_past (person, version, ended_at, ended_by, body) VALUES ($1, $2, $3, $4, $5)
