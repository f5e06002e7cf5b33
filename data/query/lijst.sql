-- The caseload: pages of dossiers by key, never by offset. The first page gives '' and no key.

-- Also by a number that somebody had in a dossier that became part of this one.
-- name: dossier_van_vnummer
SELECT dossier.id AS dossier
FROM persoon JOIN dossier ON dossier.persoon = persoon.id
WHERE persoon.v_nummer = :v_nummer
UNION ALL
SELECT dossier FROM samenvoeging WHERE vroeger_v_nummer = :v_nummer

-- name: caseload_verder
SELECT * FROM caseload
WHERE (sorteernaam, dossier) > (:sorteernaam, :dossier)
ORDER BY sorteernaam, dossier
LIMIT :aantal

-- name: caseload_terug
SELECT * FROM caseload
WHERE (sorteernaam, dossier) < (:sorteernaam, :dossier)
ORDER BY sorteernaam DESC, dossier DESC
LIMIT :aantal

-- name: caseload_verder_van
SELECT * FROM caseload
WHERE casemanager IS :casemanager
    AND (sorteernaam, dossier) > (:sorteernaam, :dossier)
ORDER BY sorteernaam, dossier
LIMIT :aantal

-- name: caseload_terug_van
SELECT * FROM caseload
WHERE casemanager IS :casemanager
    AND (sorteernaam, dossier) < (:sorteernaam, :dossier)
ORDER BY sorteernaam DESC, dossier DESC
LIMIT :aantal

-- Searching while typing: every dossier with a word from here on that is before `:tot`, or from
-- here back that is not before `:van`. The caller checks other words, and shows who matches twice
-- only once.
-- name: zoek_verder
SELECT woord, dossier FROM zoekwoorden
WHERE (woord, dossier) > (:woord, coalesce(:dossier, x'')) AND woord < :tot
ORDER BY woord, dossier
LIMIT :aantal

-- name: zoek_terug
SELECT woord, dossier FROM zoekwoorden
WHERE (woord, dossier) < (:woord, coalesce(:dossier, x'')) AND woord >= :van
ORDER BY woord DESC, dossier DESC
LIMIT :aantal

-- name: caseload_van_dossier
SELECT * FROM caseload WHERE dossier = :dossier

-- How many such words there are, as far as `:hoogstens`.
-- name: zoek_aantal
SELECT count(*) AS aantal
FROM (SELECT 1 FROM zoekwoorden WHERE woord >= :van AND woord < :tot LIMIT :hoogstens)

-- Who is done or elsewhere weighs on nobody.
-- name: caseload_aantal_van
SELECT count(*) AS aantal FROM dossier
WHERE casemanager IS :casemanager AND coalesce(fase, '') NOT IN ('overgedragen', 'afgesloten')

-- A word of a dossier is in one of the two tables.
-- name: zoekwoord_toevoegen
INSERT OR IGNORE INTO zoekwoord (woord, dossier) SELECT :woord, :dossier
WHERE NOT EXISTS (SELECT 1 FROM zoekwoord_nieuw WHERE woord = :woord AND dossier = :dossier)

-- name: zoekwoorden_toevoegen
INSERT OR IGNORE INTO zoekwoord (woord, dossier) SELECT c0, c1 FROM {bron}

-- name: zoekwoorden_nieuw_toevoegen
INSERT OR IGNORE INTO zoekwoord_nieuw (woord, dossier) SELECT c0, c1 FROM {bron}

-- name: zoekwoord_verwijderen
DELETE FROM zoekwoord WHERE woord = :woord AND dossier = :dossier

-- name: zoekwoord_nieuw_verwijderen
DELETE FROM zoekwoord_nieuw WHERE woord = :woord AND dossier = :dossier

-- From the small table into the large one, in the order of both.
-- name: zoekwoorden_overgieten
-- scan: zoekwoord_nieuw
INSERT OR IGNORE INTO zoekwoord (woord, dossier)
SELECT woord, dossier FROM zoekwoord_nieuw ORDER BY woord, dossier

-- name: zoekwoorden_nieuw_leeg
DELETE FROM zoekwoord_nieuw

-- name: zoekwoorden_leeg
DELETE FROM zoekwoord

-- name: zoekwoorden_nieuw_aantal
-- scan: zoekwoord_nieuw
SELECT count(*) AS aantal FROM zoekwoord_nieuw

-- How many dossiers there are, counted up to :tot, in the shortest of their indexes.
-- name: dossiers_tot
-- scan: dossier
SELECT count(*) AS aantal FROM (SELECT 1 FROM dossier ORDER BY persoon LIMIT :tot)

-- name: dossier_van_persoon
SELECT id AS dossier FROM dossier WHERE persoon = :persoon

-- The others of a household, the oldest first.
-- name: gezinsleden
-- scan: (sort) a household is small
SELECT persoon.id AS persoon, dossier.id AS dossier
FROM persoon JOIN dossier ON dossier.persoon = persoon.id
WHERE persoon.gezin = :gezin AND persoon.id <> :persoon
ORDER BY persoon.geboortedatum, persoon.id

-- A walk over many, for lists that leave; {waarden_van_loop} are the fields asked for.
-- name: loop_alle
SELECT dossier.id{waarden_van_loop}
FROM dossier JOIN persoon ON persoon.id = dossier.persoon
ORDER BY dossier.sorteernaam, dossier.id

-- name: loop_van
SELECT dossier.id{waarden_van_loop}
FROM dossier JOIN persoon ON persoon.id = dossier.persoon
WHERE dossier.casemanager IS :casemanager
ORDER BY dossier.sorteernaam, dossier.id

-- name: loop_dossier
SELECT dossier.id{waarden_van_loop}
FROM dossier JOIN persoon ON persoon.id = dossier.persoon
WHERE dossier.id = :dossier

-- name: loop_gebeurtenissen
SELECT code, datum FROM gebeurtenis WHERE dossier = :dossier ORDER BY id

-- name: loop_aantal
-- scan: dossier
SELECT count(*) AS aantal FROM dossier

-- name: loop_aantal_van
SELECT count(*) AS aantal FROM dossier WHERE casemanager IS :casemanager

-- What is due first of one dossier.
-- name: eerste_termijn
-- scan: (sort) a dossier has few terms
SELECT code, datum FROM signaal WHERE dossier = :dossier AND +verdwijnt = 0
ORDER BY datum, code LIMIT 1
