-- The same password under today's cost. $1 officer, $2 new hash, $3 proved hash.
UPDATE identity_account SET hash = $2 WHERE officer = $1 AND hash = $3
