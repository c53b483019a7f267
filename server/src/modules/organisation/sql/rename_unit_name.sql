-- A name corrected on the day it began. $1 unit, $2 from of that name, $3 name, $4 sort key.
UPDATE organisation_unit_name SET name = $3, sort_key = $4 WHERE unit = $1 AND from_on = $2
