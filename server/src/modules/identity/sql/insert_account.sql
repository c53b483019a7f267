-- A new account. $1 officer, $2 login, $3 hash, $4 must change, $5 demo, $6 now, $7 by.
INSERT INTO identity_account (officer, login, hash, must_change, is_disabled, is_demo, opened_at, opened_by, changed_at)
VALUES ($1, $2, $3, $4, FALSE, $5, $6, $7, $6)
ON CONFLICT DO NOTHING
