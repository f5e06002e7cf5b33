-- The journal, and what is due.

-- name: handeling_toevoegen
INSERT INTO handeling (id, naam, wanneer, door, dossier, van)
VALUES (:id, :naam, :wanneer, :door, :dossier, :van)

-- name: handeling_laatste
SELECT max(id) AS handeling FROM handeling

-- name: wijziging_toevoegen
INSERT INTO wijziging (handeling, volgnummer, soort, record, dossier, veld, oud, nieuw)
VALUES (:handeling, :volgnummer, :soort, :record, :dossier, :veld, :oud, :nieuw)

-- name: wijzigingen_toevoegen
INSERT OR FAIL INTO wijziging (handeling, volgnummer, soort, record, dossier, nieuw)
SELECT c0, c1, c2, c3, c4, c5 FROM {bron}

-- Newest first; the first page gives no :voor, and of all colleagues no :door.
-- name: journaal
SELECT handeling.id AS handeling, handeling.naam, handeling.wanneer, handeling.door,
    handeling.dossier, eerder.naam AS van
FROM handeling LEFT JOIN handeling AS eerder ON eerder.id = handeling.van
WHERE handeling.id < coalesce(:voor, x'ff') AND (:door IS NULL OR handeling.door = :door)
ORDER BY handeling.id DESC
LIMIT :aantal

-- name: journaal_wijzigingen
SELECT volgnummer, soort, record, dossier, veld, oud, nieuw FROM wijziging
WHERE handeling = :handeling
ORDER BY volgnummer

-- name: journaal_van_dossier
SELECT wijziging.handeling, handeling.naam, handeling.wanneer, handeling.door,
    wijziging.dossier, wijziging.volgnummer, wijziging.soort, wijziging.record, wijziging.veld,
    wijziging.oud, wijziging.nieuw, eerder.naam AS van
FROM wijziging JOIN handeling ON handeling.id = wijziging.handeling
    LEFT JOIN handeling AS eerder ON eerder.id = handeling.van
WHERE wijziging.dossier = :dossier AND wijziging.handeling < coalesce(:voor, x'ff')
ORDER BY wijziging.handeling DESC, wijziging.volgnummer
LIMIT :aantal

-- name: signalen_wissen
DELETE FROM signaal WHERE dossier = :dossier

-- name: signalen_toevoegen
INSERT OR FAIL INTO signaal (dossier, code, casemanager, toon_vanaf, datum, basis, basis_datum,
    aanname, verdwijnt)
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8 FROM {bron}

-- name: signaal_toevoegen
INSERT INTO signaal (dossier, code, casemanager, toon_vanaf, datum, basis, basis_datum, aanname,
    verdwijnt)
VALUES (:dossier, :code, :casemanager, :toon_vanaf, :datum, :basis, :basis_datum, :aanname,
    :verdwijnt)

-- What shows on `:vandaag` for one casemanager ('' is: nobody), most urgent first. The first page
-- gives '' in :datum. What is gone after its day is read apart, from that day on, so that a page
-- never wades through all that once was.
-- name: signalen_van
SELECT * FROM werkvoorraad
WHERE casemanager = :casemanager AND verdwijnt = 0 AND toon_vanaf <= :vandaag
    AND (datum, dossier, code) > (:datum, :dossier, :code)
UNION ALL
SELECT * FROM werkvoorraad
WHERE casemanager = :casemanager AND verdwijnt = 1 AND toon_vanaf <= :vandaag
    AND datum >= max(:datum, :vandaag) AND (+datum, dossier, code) > (:datum, :dossier, :code)
ORDER BY datum, dossier, code
LIMIT :aantal

-- name: signalen
SELECT * FROM werkvoorraad
WHERE verdwijnt = 0 AND toon_vanaf <= :vandaag
    AND (datum, dossier, code) > (:datum, :dossier, :code)
UNION ALL
SELECT * FROM werkvoorraad
WHERE verdwijnt = 1 AND toon_vanaf <= :vandaag
    AND datum >= max(:datum, :vandaag) AND (+datum, dossier, code) > (:datum, :dossier, :code)
ORDER BY datum, dossier, code
LIMIT :aantal
