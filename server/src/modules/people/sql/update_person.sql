-- What is now known. $1 person, $2 name, $3 gender, $4 born on, $5 birth year, $6 phone, $7 email, $8 to $11 consents, $12 now, $13 by, $14 their name, $15 version seen.
UPDATE people_person
SET name = $2, gender = $3, born_on = $4, birth_year = $5, phone = $6, email = $7, tells_by_sms = $8,
    tells_by_email = $9, tells_by_zalo = $10, keeps_papers = $11, version = version + 1,
    changed_at = $12, changed_by = $13, changed_by_name = $14
WHERE person = $1 AND version = $15
