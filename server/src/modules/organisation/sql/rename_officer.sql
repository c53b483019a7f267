-- A new display name. $1 officer, $2 name, $3 sort key.
UPDATE organisation_officer SET name = $2, sort_key = $3 WHERE officer = $1
