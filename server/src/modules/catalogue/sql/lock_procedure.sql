-- Takes a procedure, so that it is offered once only. $1 code.
UPDATE catalogue_procedure SET imported_at = imported_at WHERE code = $1
