-- Absences of an officer, newest first. $1 officer.
SELECT absence, officer, replacement, from_on, to_on, reason FROM organisation_absence
WHERE officer = $1 AND cancelled_at IS NULL
ORDER BY from_on DESC, absence
