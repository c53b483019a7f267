-- Fields with how many procedures each has.
SELECT domain, count(*) AS procedures
FROM catalogue_procedure
WHERE domain <> ''
GROUP BY domain
ORDER BY domain
