-- The last day of an address. $1 person, $2 kind, $3 from of that address, $4 last day.
UPDATE people_address SET to_on = $4 WHERE person = $1 AND kind = $2 AND from_on = $3
