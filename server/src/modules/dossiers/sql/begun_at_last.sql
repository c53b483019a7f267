-- By occurrence $1 work $3 began in agency $2 after all.
UPDATE dossiers_begun SET code = $3, refusal = '', params = '{}' WHERE occurrence = $1 AND agency = $2
