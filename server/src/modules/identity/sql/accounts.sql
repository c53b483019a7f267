-- Every account, by login.
SELECT officer, login, must_change, is_disabled, is_demo, last_log_in_at FROM identity_account ORDER BY login
