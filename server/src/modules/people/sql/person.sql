-- One person. $1 person.
SELECT person, kind, name, gender, born_on, birth_year, phone, email, tells_by_sms, tells_by_email,
       tells_by_zalo, keeps_papers, version, changed_at, changed_by_name
FROM people_person WHERE person = $1
