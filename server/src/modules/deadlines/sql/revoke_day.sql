-- Ends a statement about a day. $1 statement, $2 calendar, $3 the day it is revoked.
UPDATE deadlines_day SET known_until = $3
WHERE statement = $1 AND calendar = $2 AND known_until IS NULL
