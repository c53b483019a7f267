-- Shuts or opens an account. $1 officer, $2 disabled, $3 now.
UPDATE identity_account SET is_disabled = $2, changed_at = $3 WHERE officer = $1
