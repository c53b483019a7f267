-- Who may act for a person on a day. $1 represented, $2 day.
SELECT r.representative, p.name, r.ground, r.document
FROM people_representation r
JOIN people_person p ON p.person = r.representative
WHERE r.represented = $1 AND r.from_on <= $2 AND $2 <= r.to_on
ORDER BY r.from_on, r.representative, r.ground
