-- Every right of every role.
SELECT role, right_code FROM organisation_role_right ORDER BY role, right_code
