-- Where a unit is found and how it is called. $1 unit, $2 address, $3 telephone.
UPDATE organisation_unit SET address = $2, telephone = $3 WHERE unit = $1
