-- An officer's account. $1 officer.
SELECT officer, login, hash, must_change, is_disabled, is_demo FROM identity_account WHERE officer = $1
