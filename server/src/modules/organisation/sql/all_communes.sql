-- Every commune, for the import.
SELECT commune, name, province, province_name FROM organisation_commune ORDER BY commune
