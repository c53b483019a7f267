-- A new password. $1 officer, $2 hash, $3 must change, $4 now.
UPDATE identity_account SET hash = $2, must_change = $3, changed_at = $4 WHERE officer = $1
