-- Which agency bears a code, in being or not. $1 code.
SELECT agency FROM organisation_agency WHERE code = $1
