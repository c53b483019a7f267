-- The last day of a name. $1 agency, $2 from of that name, $3 last day.
UPDATE organisation_agency_name SET to_on = $3 WHERE agency = $1 AND from_on = $2
