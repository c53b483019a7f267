-- One commune of today. $1 code.
SELECT commune, name, province, province_name FROM organisation_commune WHERE commune = $1
