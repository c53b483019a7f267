-- An account by the name typed in. $1 login.
SELECT officer, login, hash, must_change, is_disabled, is_demo FROM identity_account WHERE login = $1
