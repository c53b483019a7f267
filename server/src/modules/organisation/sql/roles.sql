-- Every role, by code.
SELECT role, name_vi, name_en, confidentiality, reaches_below FROM organisation_role ORDER BY role
