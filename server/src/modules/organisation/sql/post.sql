-- Whose post it is and for how long. $1 post.
SELECT officer, from_on, to_on FROM organisation_post WHERE post = $1
