-- What begins process $1 by itself, the newest version first.
SELECT code, version, element, element_name, trigger, name, correlation, timer_kind, timer, times, last_at, next_at
FROM process_start WHERE code = $1
ORDER BY version DESC, element
