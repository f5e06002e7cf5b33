-- Templates that serve every kind of record; the program fills in table and columns from its field
-- table.

-- name: record_lezen
SELECT {kolommen} FROM {tabel} WHERE id = :id

-- name: record_van_dossier
SELECT {kolommen} FROM {tabel} WHERE dossier = :dossier ORDER BY id

-- A page of all records of a kind, by key; the first page gives no :na.
-- name: record_pagina
SELECT {kolommen} FROM {tabel} WHERE id > coalesce(:na, x'') ORDER BY id LIMIT :aantal

-- name: record_toevoegen
INSERT INTO {tabel} ({kolommen}) VALUES ({waarden})

-- Many at once, from the rows that the program holds ready. What fails ends the whole action, so that
-- SQLite need not be able to take back this one statement (OR FAIL).
-- name: record_toevoegen_veel
INSERT OR FAIL INTO {tabel} ({kolommen}) SELECT {bronkolommen} FROM {bron}

-- name: record_verwijderen
DELETE FROM {tabel} WHERE id = :id

-- name: veld_zetten
UPDATE {tabel} SET {veld} = :waarde, versie = versie + 1 WHERE id = :id
