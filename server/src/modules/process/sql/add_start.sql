-- What begins version $2 of process $1 by itself. $3 element, $4 its name, $5 trigger, $6 name, $7 key, $8 kind of timer, $9 timer, $10 published at, $11 next.
INSERT INTO process_start
    (code, version, element, element_name, trigger, name, correlation, timer_kind, timer, times, last_at, next_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11)
