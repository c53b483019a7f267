-- A log-in with a proved password; nothing if it was changed or shut meanwhile. $1 officer, $2 proved hash, $3 now.
UPDATE identity_account SET last_log_in_at = $3
WHERE officer = $1 AND hash = $2 AND NOT is_disabled
