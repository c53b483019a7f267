-- From when the newest name of an agency holds. $1 agency.
SELECT MAX(from_on) AS from_on FROM organisation_agency_name WHERE agency = $1
