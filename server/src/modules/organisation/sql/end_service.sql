-- The last day in office. $1 officer, $2 last day.
UPDATE organisation_officer SET to_on = $2 WHERE officer = $1
