-- Start events of versions in force on day $1, of process $2 or of all, by process and element after ($3, $4); at most $5.
SELECT s.code, s.version, s.element, s.element_name, s.trigger, s.name, s.correlation, s.timer_kind, s.timer,
    s.times, s.last_at, s.next_at
FROM process_start s
WHERE ($2 = '' OR s.code = $2) AND (s.code > $3 OR (s.code = $3 AND s.element > $4))
  AND s.version = (SELECT MAX(f.version) FROM process_definition f
                   WHERE f.code = s.code AND f.in_force_from <= $1
                     AND (f.retired_from IS NULL OR f.retired_from > $1))
ORDER BY s.code, s.element
LIMIT $5
