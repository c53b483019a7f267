-- A fee taken at the counter. $1 dossier, $2 line, $3 unit, $4 officer, $5 taken at, $6 method, $7 code, $8 name, $9 amount, $10 receipt.
INSERT INTO dossiers_fee (dossier, line, unit, officer, taken_at, method, code, name, amount, receipt_no)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
