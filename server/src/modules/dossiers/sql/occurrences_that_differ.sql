-- Processes whose occurrences do not count what they began or were refused.
SELECT DISTINCT o.process_code FROM dossiers_occurrence o
WHERE o.begun <> (SELECT COUNT(*) FROM dossiers_begun b WHERE b.occurrence = o.id AND b.code <> '')
   OR o.refused <> (SELECT COUNT(*) FROM dossiers_begun r WHERE r.occurrence = o.id AND r.refusal <> '')
ORDER BY o.process_code
