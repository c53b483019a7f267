-- An absence that will not be. $1 absence, $2 now.
UPDATE organisation_absence SET cancelled_at = $2 WHERE absence = $1
