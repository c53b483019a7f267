-- The last day of a unit. $1 unit, $2 last day.
UPDATE organisation_unit SET to_on = $2 WHERE unit = $1 AND to_on > $2
