-- Communes of a province, by name. $1 province.
SELECT commune, name, province, province_name FROM organisation_commune WHERE province = $1
ORDER BY sort_key, commune
