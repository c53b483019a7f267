-- From when to when an agency is. $1 agency.
SELECT from_on, to_on FROM organisation_agency WHERE agency = $1
