-- Posts end no later than their unit. $1 unit, $2 last day.
UPDATE organisation_post SET to_on = $2 WHERE unit = $1 AND to_on > $2
