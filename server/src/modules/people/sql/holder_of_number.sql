-- Whose number it is. $1 kind, $2 number.
SELECT person FROM people_identifier WHERE kind = $1 AND number = $2
