-- From when to when authority is given on. $1 delegation.
SELECT from_on, to_on FROM organisation_delegation WHERE delegation = $1
