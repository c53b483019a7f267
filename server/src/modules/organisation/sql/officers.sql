-- Officers in service, by name. $1 day.
SELECT officer, staff_code, name, is_demo, from_on, to_on FROM organisation_officer WHERE from_on <= $1 AND $1 <= to_on
ORDER BY sort_key, officer
