-- One officer. $1 staff code.
SELECT officer, staff_code, name, is_demo, from_on, to_on FROM organisation_officer WHERE staff_code = $1
