-- Units end no later than their agency. $1 agency, $2 last day.
UPDATE organisation_unit SET to_on = $2 WHERE agency = $1 AND to_on > $2
