-- Who is out and who stands in. $1 absence.
SELECT absence, officer, replacement, from_on, to_on, reason FROM organisation_absence
WHERE absence = $1 AND cancelled_at IS NULL
