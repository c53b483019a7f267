-- How often a pair failed and until when it must wait. $1 login, $2 address.
SELECT failures, free_at FROM identity_attempt WHERE login_key = $1 AND address_key = $2
