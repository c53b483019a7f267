-- A password set anew ends the count from everywhere. $1 login.
DELETE FROM identity_attempt WHERE login_key = $1
