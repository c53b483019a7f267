-- What a certification at the counter came to. $1..$10 its columns in order.
INSERT INTO dossiers_certified (dossier, unit, officer, at, kind, book, book_no, copies, pages, fee)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
