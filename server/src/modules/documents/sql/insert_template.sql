-- A version of a template. $1 template, $2 form, $3 version, $4 from, $5 decision, $6 is the product's own, $7 by, $8 now, $9 XML.
INSERT INTO documents_template (template_id, form, version, from_on, decision, is_built_in, made_by, made_at, xml)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
