-- One officer. $1 officer.
SELECT officer, staff_code, name, is_demo, from_on, to_on FROM organisation_officer WHERE officer = $1
