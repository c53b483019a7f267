-- The timer of start event $3 of version $2 of process $1 has come $4 times, last at $5; $6 next.
UPDATE process_start SET times = $4, last_at = $5, next_at = $6 WHERE code = $1 AND version = $2 AND element = $3
