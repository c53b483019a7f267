-- Where version $2 of process $1 is not in force for want of somebody in a role.
SELECT agency, agency_name, role FROM process_not_staffed
WHERE code = $1 AND version = $2
ORDER BY agency, role
