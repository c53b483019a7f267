-- Where a unit stands and from when to when it is. $1 unit.
SELECT unit, agency, kind, from_on, to_on FROM organisation_unit WHERE unit = $1
