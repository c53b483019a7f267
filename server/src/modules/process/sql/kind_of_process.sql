-- What process $1 is for; nothing published: no row.
SELECT kind FROM process_process WHERE code = $1 AND last_version > 0
