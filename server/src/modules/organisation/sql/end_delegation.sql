-- The last day. $1 delegation, $2 last day.
UPDATE organisation_delegation SET to_on = $2 WHERE delegation = $1
