-- Gives every file of one thing to another. $1 kind, $2 thing, $3 its new kind, $4 its new thing.
UPDATE documents_file SET about_kind = $3, about = $4
WHERE about = $2 AND about_kind = $1
