-- Posts end no later than service. $1 officer, $2 last day.
UPDATE organisation_post SET to_on = $2 WHERE officer = $1 AND to_on > $2
