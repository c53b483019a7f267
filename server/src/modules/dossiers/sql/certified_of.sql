-- The row of a certification, for verify. $1 dossier.
SELECT dossier, unit, officer, at, kind, book, book_no, copies, pages, fee
FROM dossiers_certified WHERE dossier = $1
