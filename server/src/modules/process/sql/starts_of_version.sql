-- What begins version $2 of process $1 by itself.
SELECT code, version, element, element_name, trigger, name, correlation, timer_kind, timer, times, last_at, next_at
FROM process_start WHERE code = $1 AND version = $2
ORDER BY element
