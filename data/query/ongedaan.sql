-- Taking back what was done.

-- name: handeling_lezen
SELECT handeling.id AS handeling, handeling.naam, handeling.wanneer, handeling.door,
    handeling.dossier, eerder.naam AS van
FROM handeling LEFT JOIN handeling AS eerder ON eerder.id = handeling.van
WHERE handeling.id = :id

-- name: handeling_tussen
SELECT id FROM handeling WHERE id BETWEEN :van AND :tot LIMIT 2

-- The actions that took this one back, the last one first.
-- name: handeling_teruggenomen
SELECT id, wanneer, door FROM handeling WHERE van = :van ORDER BY id DESC

-- From the last line of an action to its first; the first call gives no :voor.
-- name: wijziging_terug
SELECT volgnummer, soort, record, dossier, veld, oud, nieuw FROM wijziging
WHERE handeling = :handeling AND volgnummer < coalesce(:voor, 9223372036854775807)
ORDER BY volgnummer DESC
LIMIT 1

-- What became of a value, or of a whole record, after an action: the last of it.
-- name: wijziging_later
SELECT handeling.id AS handeling, handeling.wanneer, handeling.door
FROM wijziging JOIN handeling ON handeling.id = wijziging.handeling
WHERE wijziging.dossier IS :dossier AND wijziging.handeling > :na
    AND wijziging.record = :record AND (:veld IS NULL OR coalesce(wijziging.veld, :veld) = :veld)
ORDER BY wijziging.handeling DESC, wijziging.volgnummer DESC
LIMIT 1

-- The last that was done in a dossier after an action.
-- name: dossier_later
SELECT handeling.wanneer, handeling.door
FROM wijziging JOIN handeling ON handeling.id = wijziging.handeling
WHERE wijziging.dossier IS :dossier AND wijziging.handeling > :na
ORDER BY wijziging.handeling DESC
LIMIT 1

-- Records of a kind that were made in a dossier after an action.
-- name: records_later
SELECT wijziging.record, handeling.wanneer, handeling.door
FROM wijziging JOIN handeling ON handeling.id = wijziging.handeling
WHERE wijziging.dossier IS :dossier AND wijziging.handeling > :na AND wijziging.soort = :soort
    AND wijziging.veld IS NULL AND wijziging.nieuw IS NOT NULL
ORDER BY wijziging.handeling DESC

-- What a colleague did or was given after an action.
-- name: gebruiker_later
-- scan: rol
SELECT 1 AS iets FROM dossier WHERE casemanager = :naam
UNION ALL SELECT 1 FROM rol WHERE gebruiker = :naam
UNION ALL SELECT 1 FROM handeling WHERE id > :na AND door = :naam
LIMIT 1

-- The lines of an action about dossiers, the last one first.
-- name: wijzigingen_met_dossier
SELECT volgnummer, soort, record, dossier, veld, oud, nieuw FROM wijziging
WHERE handeling = :handeling AND dossier IS NOT NULL
    AND volgnummer < coalesce(:voor, 9223372036854775807)
ORDER BY volgnummer DESC
LIMIT :aantal

-- Did another action than this one do something in a dossier, or doubt whose it is? And did
-- anything but this one line, when it is given?
-- name: dossier_anders
SELECT 1 AS iets FROM wijziging
WHERE dossier = :dossier
    AND (handeling <> :handeling OR volgnummer <> coalesce(:volgnummer, volgnummer))
UNION ALL SELECT 1 FROM twijfel WHERE kandidaat = :dossier
UNION ALL SELECT 1 FROM twijfel WHERE ander = :dossier
LIMIT 1

-- The lines of an action about one dossier, or about none, the last one first.
-- name: wijzigingen_terug
SELECT volgnummer, soort, record, dossier, veld, oud, nieuw FROM wijziging
WHERE dossier IS :dossier AND handeling = :handeling
    AND volgnummer < coalesce(:voor, 9223372036854775807)
ORDER BY volgnummer DESC
LIMIT :aantal

-- The same about none, the last one first: households, or all else.
-- name: wijzigingen_zonder_dossier
SELECT volgnummer, soort, record, dossier, veld, oud, nieuw FROM wijziging
WHERE dossier IS NULL AND handeling = :handeling AND (soort = 'gezin') = :gezinnen
    AND volgnummer < coalesce(:voor, 9223372036854775807)
ORDER BY volgnummer DESC
LIMIT :aantal

-- name: import_van_nummer
SELECT id FROM import WHERE nummer = :nummer

-- A list that was read in before, and not taken back.
-- name: import_van_sha256
-- scan: (sort) the same list a few times
SELECT nummer, wanneer FROM import
WHERE sha256 = :sha256 AND ongedaan IS NULL
ORDER BY nummer DESC LIMIT 1

-- The imports, the last one first; the first page gives no :voor.
-- name: imports
SELECT id FROM import WHERE nummer < coalesce(:voor, 9223372036854775807)
ORDER BY nummer DESC LIMIT :aantal

-- Whom an import brought, many at a time: with what was derived of them, and their lines.
-- name: dossiers_verwijderen
DELETE FROM dossier WHERE id IN (SELECT c0 FROM {bron})

-- name: personen_verwijderen
DELETE FROM persoon WHERE id IN (SELECT c0 FROM {bron})

-- name: gebeurtenissen_verwijderen
DELETE FROM gebeurtenis WHERE id IN (SELECT c0 FROM {bron})

-- name: gezinnen_verwijderen
DELETE FROM gezin WHERE id IN (SELECT c0 FROM {bron})

-- name: rollen_verwijderen
DELETE FROM rol WHERE id IN (SELECT c0 FROM {bron})

-- name: signalen_wissen_veel
DELETE FROM signaal WHERE dossier IN (SELECT c0 FROM {bron})

-- name: zoekwoorden_verwijderen
DELETE FROM zoekwoord WHERE (woord, dossier) IN (SELECT c0, c1 FROM {bron})

-- name: zoekwoorden_nieuw_verwijderen
DELETE FROM zoekwoord_nieuw WHERE (woord, dossier) IN (SELECT c0, c1 FROM {bron})

-- name: wijzigingen_weg_toevoegen
INSERT INTO wijziging (handeling, volgnummer, soort, record, dossier, oud)
SELECT c0, c1, c2, c3, c4, c5 FROM {bron}
