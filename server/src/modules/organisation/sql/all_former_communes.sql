-- Every former commune, for the import.
SELECT folded, commune FROM organisation_former_commune ORDER BY folded, commune
