-- Process $1 now has $2 versions. $3 kind, $4 name and $5 search words of the newest.
UPDATE process_process SET last_version = $2, kind = $3, name = $4, search = $5 WHERE code = $1
