-- Start event $3 of version $2 of process $1, locked until the end.
UPDATE process_start SET times = times WHERE code = $1 AND version = $2 AND element = $3
RETURNING code, version, element, element_name, trigger, name, correlation, timer_kind, timer, times, last_at, next_at
