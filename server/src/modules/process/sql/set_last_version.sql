-- Process $1 now has $2 versions.
UPDATE process_process SET last_version = $2 WHERE code = $1
