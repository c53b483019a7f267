-- Takes every right from a role. $1 role.
DELETE FROM organisation_role_right WHERE role = $1
