-- A new password in place of one that was just proved. $1 officer, $2 new hash, $3 now, $4 proved hash.
UPDATE identity_account SET hash = $2, must_change = FALSE, changed_at = $3
WHERE officer = $1 AND hash = $4
