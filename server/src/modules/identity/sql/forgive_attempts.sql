-- A right password ends the count. $1 login, $2 address.
DELETE FROM identity_attempt WHERE login_key = $1 AND address_key = $2
