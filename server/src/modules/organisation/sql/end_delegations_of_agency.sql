-- Authority given on ends with who gave it and with who received it. $1 agency, $2 last day.
UPDATE organisation_delegation SET to_on = $2 WHERE (from_agency = $1 OR to_agency = $1) AND to_on > $2
