-- Whether an officer's places know a person. $1 person, $2 officer, $3 today.
SELECT p.person FROM people_person p
WHERE p.person = $1
  AND EXISTS (SELECT 1 FROM people_known k
              JOIN identity_reach r ON (r.unit = k.place OR r.agency = k.place)
              WHERE k.person = p.person AND r.officer = $2 AND r.right_code = 'read_dossiers'
                AND r.from_on <= $3 AND $3 <= r.to_on)
