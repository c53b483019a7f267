-- How many phrases there ever were.
SELECT COUNT(id) AS total FROM dossiers_reason
