-- Takes everything from an officer before it is written anew. $1 officer.
DELETE FROM identity_reach WHERE officer = $1
