-- Units of an agency that are no more. $1 agency, $2 day.
SELECT unit FROM organisation_unit WHERE agency = $1 AND to_on < $2 ORDER BY unit
