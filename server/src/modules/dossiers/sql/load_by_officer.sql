-- Open and late tasks per officer who has them, in the units an officer follows. $1 officer, $2 day, $3 unit or NULL, $4 now.
SELECT MIN(w.assignee_name) AS key, MIN(w.assignee_name) AS name, COUNT(w.task) AS open,
    COUNT(CASE WHEN w.due_at < $4 OR w.step_due_at < $4 THEN 1 END) AS late
FROM identity_reach r JOIN dossiers_work w ON w.unit = r.unit
WHERE r.officer = $1 AND r.right_code = 'follow_unit' AND r.from_on <= $2 AND r.to_on >= $2
  AND ($3 IS NULL OR w.unit = $3) AND w.assignee IS NOT NULL
GROUP BY w.assignee
ORDER BY late DESC, key
