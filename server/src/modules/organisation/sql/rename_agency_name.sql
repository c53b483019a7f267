-- A name corrected on the day it began. $1 agency, $2 from of that name, $3 name, $4 short name, $5 sort key.
UPDATE organisation_agency_name SET name = $3, short_name = $4, sort_key = $5
WHERE agency = $1 AND from_on = $2
