-- Decision model $1 has version $2.
UPDATE process_model SET last_version = $2 WHERE code = $1
