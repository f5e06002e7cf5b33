-- The caseload: pages of dossiers by key, never by offset. The first page gives '' and an empty key.

-- name: dossier_van_vnummer
SELECT dossier.id AS dossier FROM persoon JOIN dossier ON dossier.persoon = persoon.id
WHERE persoon.v_nummer = :v_nummer

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

-- Searching while typing: every dossier with a word that begins like this. The caller checks other
-- words, and shows who matches twice only once. `:tot` is the first text past the prefix.
-- name: zoek_verder
SELECT zoekwoord.woord, caseload.*
FROM zoekwoord JOIN caseload ON caseload.dossier = zoekwoord.dossier
WHERE zoekwoord.woord >= :van AND zoekwoord.woord < :tot
    AND (zoekwoord.woord, zoekwoord.dossier) > (:woord, :dossier)
ORDER BY zoekwoord.woord, zoekwoord.dossier
LIMIT :aantal

-- name: zoekwoord_toevoegen
INSERT OR IGNORE INTO zoekwoord (woord, dossier) VALUES (:woord, :dossier)

-- name: zoekwoord_verwijderen
DELETE FROM zoekwoord WHERE woord = :woord AND dossier = :dossier

-- name: dossier_van_persoon
SELECT id AS dossier FROM dossier WHERE persoon = :persoon
