-- Whether there is such a role. $1 role.
SELECT role FROM organisation_role WHERE role = $1
