-- From when the newest name of a unit holds. $1 unit.
SELECT MAX(from_on) AS from_on FROM organisation_unit_name WHERE unit = $1
