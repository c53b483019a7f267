-- Codes offered anywhere on a day. $1 day.
SELECT DISTINCT code FROM catalogue_offer WHERE valid_from <= $1 AND valid_until >= $1 ORDER BY code
