-- People who may be the same.

-- Whom to compare with: who shares a key. One on which very many agree says little: the first are
-- enough.
-- name: dubbel_van_sleutel
SELECT woord, dossier FROM zoekwoorden WHERE woord >= :van AND woord < :tot
ORDER BY woord, dossier LIMIT :hoogstens

-- Is there anybody without V-nummer to compare with?
-- name: dubbel_zonder_nummer
SELECT 1 AS iets FROM zoekwoorden WHERE woord >= '>' AND woord < '?' LIMIT 1

-- What is weighed of somebody.
-- name: dubbel_persoon
SELECT persoon.v_nummer, persoon.bsn, persoon.achternaam, persoon.voornamen, persoon.voorletters,
    persoon.geslacht, persoon.geboortedatum, persoon.nationaliteit, persoon.telefoon
FROM dossier JOIN persoon ON persoon.id = dossier.persoon
WHERE dossier.id = :dossier

-- name: geen_dubbel
SELECT id FROM geen_dubbel WHERE een = :een AND ander = :ander

-- name: geen_dubbel_van
SELECT id FROM geen_dubbel WHERE een = :dossier
UNION ALL
SELECT id FROM geen_dubbel WHERE ander = :dossier

-- name: twijfel_volgend_nummer
SELECT coalesce(max(nummer), 0) + 1 AS nummer FROM twijfel

-- Rows of earlier lists of which it was decided, or is still open, whose they are; the latest last.
-- name: twijfel_afdrukken
SELECT afdruk, id FROM twijfel WHERE afdruk IS NOT NULL ORDER BY afdruk, nummer

-- name: twijfel_van_nummer
SELECT id FROM twijfel WHERE nummer = :nummer

-- Everything that names a dossier, decided or not.
-- name: twijfels_van
SELECT id FROM twijfel WHERE kandidaat = :dossier
UNION
SELECT id FROM twijfel WHERE ander = :dossier

-- The open ones, the likeliest first; the first page gives 1000 and 0.
-- name: twijfels_open
SELECT twijfel.id AS twijfel FROM twijfel
WHERE twijfel.status = 'open' AND (twijfel.score, twijfel.nummer) < (:score, :nummer)
ORDER BY twijfel.score DESC, twijfel.nummer DESC
LIMIT :aantal

-- name: twijfels_open_aantal
-- scan: twijfel no further than :hoogstens
SELECT count(*) AS aantal FROM (SELECT 1 FROM twijfel WHERE status = 'open' LIMIT :hoogstens)

-- Everybody, when the keys of everybody are made.
-- name: dossiers_en_personen
-- scan: dossier
SELECT id AS dossier, persoon FROM dossier

-- Numbers that people had before two dossiers became one.
-- name: samenvoeging_van_vnummer
SELECT dossier FROM samenvoeging WHERE vroeger_v_nummer = :v_nummer

-- name: samenvoegingen_bekend
SELECT dossier, vroeger_v_nummer AS v_nummer FROM samenvoeging
WHERE vroeger_v_nummer IS NOT NULL
