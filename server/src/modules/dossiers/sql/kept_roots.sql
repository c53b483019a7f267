-- Every kept root, by day.
SELECT day, heads, root, signature FROM dossiers_root ORDER BY day
