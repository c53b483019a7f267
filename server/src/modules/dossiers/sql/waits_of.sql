-- What a dossier waits for, for verify, by wait. $1 dossier.
SELECT
    dossier, wait, code, element, element_name, awaits, name, correlation, agency,
    term, began_at, counts_from, due_at, stuck
FROM dossiers_wait WHERE dossier = $1
ORDER BY wait
