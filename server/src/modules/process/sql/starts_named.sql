-- Start events of versions in force on day $3 that wait for trigger $1 of name $2 (of trigger 'none': all), by process.
SELECT s.code, s.version, s.element, s.element_name, s.trigger, s.name, s.correlation, s.timer_kind, s.timer,
    s.times, s.last_at, s.next_at
FROM process_start s
WHERE ($1 = 'none' OR (s.trigger = $1 AND s.name = $2))
  AND s.version = (SELECT MAX(f.version) FROM process_definition f
                   WHERE f.code = s.code AND f.in_force_from <= $3
                     AND (f.retired_from IS NULL OR f.retired_from > $3))
ORDER BY s.code, s.element
