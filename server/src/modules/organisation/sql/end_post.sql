-- The last day of a post. $1 post, $2 last day.
UPDATE organisation_post SET to_on = $2 WHERE post = $1
