-- By occurrence $1 work $3 began in agency $2; or it was refused there: $4 with params $5.
INSERT INTO dossiers_begun (occurrence, agency, code, refusal, params) VALUES ($1, $2, $3, $4, $5)
