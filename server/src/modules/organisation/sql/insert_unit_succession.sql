-- A unit keeps the work of one that ends. $1 before, $2 after, $3 day.
INSERT INTO organisation_unit_succession (before_unit, after_unit, on_day) VALUES ($1, $2, $3)
ON CONFLICT (before_unit) DO UPDATE SET after_unit = $2, on_day = $3
