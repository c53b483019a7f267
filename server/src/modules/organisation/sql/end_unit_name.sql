-- The last day of a name. $1 unit, $2 from of that name, $3 last day.
UPDATE organisation_unit_name SET to_on = $3 WHERE unit = $1 AND from_on = $2
