-- Posts end no later than their agency. $1 agency, $2 last day.
UPDATE organisation_post SET to_on = $2
WHERE to_on > $2 AND unit IN (SELECT u.unit FROM organisation_unit u WHERE u.agency = $1)
