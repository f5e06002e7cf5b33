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

-- A record that is new since a key and refers to nothing. By its key, however many refer to something.
-- name: record_verwijst_mis
SELECT 1 FROM {tabel} AS nieuw LEFT JOIN {naar} AS ouder ON ouder.id = nieuw.{veld}
WHERE nieuw.id >= :vanaf AND +nieuw.{veld} IS NOT NULL AND ouder.id IS NULL
LIMIT 1

-- The same of what is no record, and of people whose household changed.
-- name: verwijst_mis
SELECT 'signaal.dossier' AS waar FROM
    (SELECT DISTINCT dossier FROM signaal WHERE dossier >= :vanaf) LEFT JOIN dossier ON id = dossier
WHERE id IS NULL
UNION ALL SELECT 'wijziging.handeling' FROM
    (SELECT handeling FROM wijziging WHERE handeling >= :vanaf ORDER BY handeling DESC LIMIT 1)
    LEFT JOIN handeling ON id = handeling
WHERE id IS NULL
UNION ALL SELECT 'persoon.gezin' FROM wijziging JOIN persoon ON persoon.id = record
    LEFT JOIN gezin ON gezin.id = persoon.gezin
WHERE handeling >= :vanaf AND soort = 'persoon' AND veld = 'gezin'
    AND +persoon.gezin IS NOT NULL AND gezin.id IS NULL
LIMIT 1
