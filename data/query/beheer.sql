-- Settings, colleagues, imports, and the indexes a large import leaves out until its end.

-- name: instelling
SELECT waarde FROM instelling WHERE naam = :naam

-- There are a handful.
-- name: instellingen
-- scan: instelling
SELECT naam, waarde FROM instelling ORDER BY naam

-- name: instelling_zetten
INSERT INTO instelling (naam, waarde) VALUES (:naam, :waarde)
ON CONFLICT (naam) DO UPDATE SET waarde = excluded.waarde

-- name: instelling_verwijderen
DELETE FROM instelling WHERE naam = :naam

-- name: gebruiker_van_naam
SELECT id, naam, weergavenaam, rol, caseload_max, actief FROM gebruiker WHERE naam = :naam

-- There are as many colleagues as fit in one office.
-- name: gebruikers
-- scan: gebruiker
SELECT id, naam, weergavenaam, rol, caseload_max, actief FROM gebruiker ORDER BY naam

-- name: import_volgende_nummer
SELECT coalesce(max(nummer), 0) + 1 AS nummer FROM import

-- name: index_sorteernaam_weg
DROP INDEX dossier_sorteernaam
-- name: index_sorteernaam
-- scan: dossier
CREATE INDEX dossier_sorteernaam ON dossier (sorteernaam, id)
-- name: index_casemanager_weg
DROP INDEX dossier_casemanager
-- name: index_casemanager
-- scan: dossier
CREATE INDEX dossier_casemanager ON dossier (casemanager, sorteernaam, id)
-- name: index_dossiernummer_weg
DROP INDEX dossier_dossiernummer
-- name: index_dossiernummer
-- scan: dossier
CREATE INDEX dossier_dossiernummer ON dossier (dossiernummer) WHERE dossiernummer IS NOT NULL
-- name: index_signaal_casemanager_weg
DROP INDEX signaal_casemanager
-- name: index_signaal_casemanager
-- scan: signaal
CREATE INDEX signaal_casemanager ON signaal (casemanager, verdwijnt, datum, dossier, code)
-- name: index_signaal_datum_weg
DROP INDEX signaal_datum
-- name: index_signaal_datum
-- scan: signaal
CREATE INDEX signaal_datum ON signaal (verdwijnt, datum, dossier, code)

-- name: geheim
SELECT waarde FROM geheim WHERE naam = :naam

-- name: geheim_toevoegen
INSERT OR IGNORE INTO geheim (naam, waarde) VALUES (:naam, :waarde)
