-- A new person. $1 person, $2 kind, $3 name, $4 gender, $5 born on, $6 birth year, $7 phone, $8 email, $9 to $12 consents, $13 now, $14 by, $15 their name.
INSERT INTO people_person (person, kind, name, gender, born_on, birth_year, phone, email, tells_by_sms,
                           tells_by_email, tells_by_zalo, keeps_papers, version, changed_at, changed_by,
                           changed_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $14, $15)
