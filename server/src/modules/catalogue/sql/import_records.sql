-- What a person should look at after an import. $1 import.
SELECT records FROM catalogue_import WHERE id = $1
