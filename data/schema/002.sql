-- Schema 2: where somebody lives who asked for secrecy is in no list of people.

DROP VIEW caseload;

CREATE VIEW caseload AS
SELECT dossier.id AS dossier, dossier.sorteernaam, dossier.casemanager, dossier.fase,
    persoon.v_nummer, persoon.bsn, persoon.achternaam, persoon.tussenvoegsel, persoon.voornamen,
    persoon.voorletters, persoon.geboortedatum, persoon.taal,
    CASE persoon.geheimhouding WHEN 'ja' THEN NULL ELSE persoon.woonplaats END AS woonplaats,
    (SELECT min(signaal.datum) FROM signaal
        WHERE signaal.dossier = dossier.id AND +signaal.verdwijnt = 0) AS eerste_termijn
FROM dossier JOIN persoon ON persoon.id = dossier.persoon;
