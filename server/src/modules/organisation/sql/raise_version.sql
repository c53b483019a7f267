-- Takes the head of the organisation and raises its version; first statement of every change.
INSERT INTO organisation_head (head, version) VALUES ('organisation', 1)
ON CONFLICT (head) DO UPDATE SET version = organisation_head.version + 1
