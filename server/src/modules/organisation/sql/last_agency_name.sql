-- The newest name of an agency. $1 agency.
SELECT from_on, to_on, name, short_name, parent FROM organisation_agency_name
WHERE agency = $1
ORDER BY from_on DESC
LIMIT 1
