-- The last day of an agency. $1 agency, $2 last day.
UPDATE organisation_agency SET to_on = $2 WHERE agency = $1
