-- The first day of a unit. $1 unit.
SELECT from_on FROM organisation_unit WHERE unit = $1
