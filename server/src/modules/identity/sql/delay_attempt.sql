-- Until when a pair must wait. $1 login, $2 address, $3 moment.
UPDATE identity_attempt SET free_at = $3 WHERE login_key = $1 AND address_key = $2
