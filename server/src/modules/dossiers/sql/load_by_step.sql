-- Open and late tasks per step in the units an officer follows. $1 officer, $2 day, $3 unit or NULL, $4 now.
SELECT w.step AS key, MIN(w.step_name) AS name, COUNT(w.task) AS open,
    COUNT(CASE WHEN w.due_at < $4 OR w.step_due_at < $4 THEN 1 END) AS late
FROM identity_reach r JOIN dossiers_work w ON w.unit = r.unit
WHERE r.officer = $1 AND r.right_code = 'follow_unit' AND r.from_on <= $2 AND r.to_on >= $2
  AND ($3 IS NULL OR w.unit = $3)
GROUP BY w.step
ORDER BY late DESC, key
