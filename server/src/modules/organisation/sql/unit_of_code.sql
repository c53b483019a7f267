-- Which unit bears a code, in being or not. $1 code.
SELECT unit, agency, kind, from_on, to_on FROM organisation_unit WHERE code = $1
