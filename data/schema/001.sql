-- Schema 1. Frozen once landed: what changes comes in a file with the next number.
--
-- Every record has a key of 16 bytes, ordered in time, and a version that rises with each change.
-- Column names are the field names of the program (src/domain/soort_*.c); a test compares them.
-- Short closed lists are checked here too; lists that grow with practice are checked by the program.

CREATE TABLE gezin (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    nummer TEXT NOT NULL CHECK (nummer <> ''),
    gezinssituatie TEXT,
    gezinshereniging_loopt TEXT CHECK (gezinshereniging_loopt IN ('ja', 'nee')),
    UNIQUE (nummer)
) STRICT, WITHOUT ROWID;

CREATE TABLE persoon (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    v_nummer TEXT CHECK (length(v_nummer) = 10 AND v_nummer NOT GLOB '*[^0-9]*'),
    bsn TEXT CHECK (length(bsn) = 9 AND bsn NOT GLOB '*[^0-9]*'),
    achternaam TEXT,
    tussenvoegsel TEXT,
    voornamen TEXT,
    voorletters TEXT,
    geslacht TEXT CHECK (geslacht IN ('V', 'M', 'X')),
    geboortedatum TEXT CHECK (geboortedatum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    geboorteplaats TEXT,
    geboorteland TEXT,
    nationaliteit TEXT,
    burgerlijke_staat TEXT,
    taal TEXT,
    taal_2 TEXT,
    dialect TEXT,
    leest_eigen_taal TEXT CHECK (leest_eigen_taal IN ('ja', 'nee')),
    tolk_nodig TEXT,
    tolk_voorkeur TEXT,
    tolk_niet TEXT,
    tolk_kanaal TEXT,
    telefoon TEXT,
    email TEXT,
    geheimhouding TEXT CHECK (geheimhouding IN ('ja', 'nee')),
    straat TEXT,
    huisnummer TEXT,
    toevoeging TEXT,
    postcode TEXT,
    woonplaats TEXT,
    gezin BLOB REFERENCES gezin (id),
    gezinsrelatie TEXT,
    CHECK (coalesce(achternaam, voornamen, voorletters) IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE gebruiker (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    naam TEXT NOT NULL CHECK (naam <> ''),
    weergavenaam TEXT NOT NULL CHECK (weergavenaam <> ''),
    rol TEXT NOT NULL CHECK (rol IN ('casemanager', 'teamleider', 'beheerder', 'alleen_lezen')),
    caseload_max INTEGER CHECK (caseload_max BETWEEN 0 AND 999),
    actief TEXT NOT NULL CHECK (actief IN ('ja', 'nee')),
    UNIQUE (naam)
) STRICT, WITHOUT ROWID;

CREATE TABLE import (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    nummer INTEGER NOT NULL CHECK (nummer BETWEEN 1 AND 1000000000),
    bestand TEXT NOT NULL CHECK (bestand <> ''),
    wanneer TEXT NOT NULL CHECK (wanneer <> ''),
    door TEXT NOT NULL CHECK (door <> ''),
    rijen INTEGER NOT NULL CHECK (rijen BETWEEN 0 AND 1000000000),
    nieuw INTEGER NOT NULL CHECK (nieuw BETWEEN 0 AND 1000000000),
    gewijzigd INTEGER NOT NULL CHECK (gewijzigd BETWEEN 0 AND 1000000000),
    ongewijzigd INTEGER NOT NULL CHECK (ongewijzigd BETWEEN 0 AND 1000000000),
    twijfel INTEGER NOT NULL CHECK (twijfel BETWEEN 0 AND 1000000000),
    geweigerd INTEGER NOT NULL CHECK (geweigerd BETWEEN 0 AND 1000000000),
    UNIQUE (nummer)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    persoon BLOB NOT NULL REFERENCES persoon (id),
    dossiernummer TEXT,
    wet TEXT CHECK (wet IN ('2021', '2013')),
    doelgroep TEXT CHECK (doelgroep IN ('asielstatushouder', 'gezinsmigrant', 'overige_migrant')),
    verblijfsgrond TEXT,
    vergunning_van TEXT CHECK (vergunning_van GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    vergunning_tot TEXT CHECK (vergunning_tot GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    inburgeringsplichtig TEXT,
    einde_termijn_duo TEXT
        CHECK (einde_termijn_duo GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    gemeente TEXT,
    coa_locatie TEXT,
    coa_contact TEXT,
    uiterste_huisvesting TEXT
        CHECK (uiterste_huisvesting GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    gezinsgrootte INTEGER CHECK (gezinsgrootte BETWEEN 1 AND 99),
    opleiding TEXT,
    werkervaring TEXT,
    opmerkingen TEXT,
    casemanager TEXT,
    fase TEXT,
    sorteernaam TEXT,
    UNIQUE (persoon)
) STRICT, WITHOUT ROWID;

CREATE TABLE rol (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    gebruiker TEXT NOT NULL CHECK (gebruiker <> ''),
    rol TEXT NOT NULL CHECK (rol <> ''),
    van TEXT NOT NULL CHECK (van GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    tot TEXT CHECK (tot GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE gebeurtenis (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    code TEXT NOT NULL CHECK (code <> ''),
    datum TEXT NOT NULL CHECK (datum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    toelichting TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE intake (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    toets_datum TEXT CHECK (toets_datum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    toets_score INTEGER CHECK (toets_score BETWEEN 0 AND 40),
    toets_uitslag TEXT CHECK (toets_uitslag IN ('haalbaar', 'niet_haalbaar')),
    toets_ontheffing TEXT,
    onderwijs_niveau TEXT,
    onderwijs_jaren INTEGER CHECK (onderwijs_jaren BETWEEN 0 AND 40),
    onderwijs_richting TEXT,
    diploma TEXT CHECK (diploma IN ('ja', 'nee')),
    diplomawaardering TEXT,
    werkervaring TEXT,
    omstandigheden TEXT,
    gezinshereniging TEXT CHECK (gezinshereniging IN ('ja', 'nee')),
    kinderen TEXT,
    vve TEXT,
    vve_afspraak TEXT,
    kinderopvang TEXT CHECK (kinderopvang IN ('ja', 'nee')),
    alfabetisering TEXT,
    taal_luisteren TEXT CHECK (taal_luisteren IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    taal_lezen TEXT CHECK (taal_lezen IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    taal_spreken TEXT CHECK (taal_spreken IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    taal_schrijven TEXT CHECK (taal_schrijven IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    taal_engels TEXT,
    arbeidsfit TEXT,
    wensberoep TEXT,
    beschikbaarheid INTEGER CHECK (beschikbaarheid BETWEEN 0 AND 14),
    werk_nu TEXT,
    zelfredzaamheid TEXT,
    digitaal TEXT,
    inkomen TEXT,
    schulden TEXT,
    bankrekening TEXT CHECK (bankrekening IN ('ja', 'nee')),
    toeslagen TEXT CHECK (toeslagen IN ('ja', 'nee')),
    netwerk TEXT,
    vrije_tijd TEXT,
    wensen TEXT,
    mogelijkheden TEXT,
    alleen_spreken TEXT CHECK (alleen_spreken IN ('ja', 'nee')),
    toestemming TEXT CHECK (toestemming IN ('ja', 'nee')),
    afgerond_op TEXT CHECK (afgerond_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    UNIQUE (dossier)
) STRICT, WITHOUT ROWID;

CREATE TABLE gezondheid (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    belemmering_fysiek TEXT CHECK (belemmering_fysiek IN ('ja', 'nee')),
    belemmering_psychisch TEXT CHECK (belemmering_psychisch IN ('ja', 'nee')),
    belemmering_verstandelijk TEXT CHECK (belemmering_verstandelijk IN ('ja', 'nee')),
    trauma_signaal TEXT CHECK (trauma_signaal IN ('ja', 'nee')),
    huisarts_ingeschreven TEXT CHECK (huisarts_ingeschreven IN ('ja', 'nee')),
    zorgverzekering TEXT CHECK (zorgverzekering IN ('ja', 'nee')),
    zorg TEXT,
    toelichting TEXT,
    UNIQUE (dossier)
) STRICT, WITHOUT ROWID;

CREATE TABLE gesprek (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    datum TEXT NOT NULL CHECK (datum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    status TEXT NOT NULL CHECK (status IN ('concept', 'vastgesteld')),
    vorm TEXT,
    no_show TEXT CHECK (no_show IN ('ja', 'nee')),
    aanwezig TEXT,
    tolk TEXT,
    door TEXT NOT NULL CHECK (door <> ''),
    verslag TEXT,
    conclusie TEXT,
    volgende_datum TEXT CHECK (volgende_datum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE meting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    instrument TEXT NOT NULL CHECK (instrument <> ''),
    moment TEXT NOT NULL CHECK (moment IN ('intake', 'voortgang', 'evaluatie', 'uitstroom')),
    datum TEXT NOT NULL CHECK (datum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    status TEXT NOT NULL CHECK (status IN ('concept', 'besproken', 'vastgesteld', 'vervangen')),
    door TEXT NOT NULL CHECK (door <> ''),
    bronnen TEXT,
    toelichting TEXT,
    zf_zorgverzekering TEXT,
    zf_cognitief TEXT,
    zf_spreken TEXT CHECK (zf_spreken IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    zf_lezen TEXT CHECK (zf_lezen IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    zf_schrijven TEXT CHECK (zf_schrijven IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    zf_verstaan TEXT CHECK (zf_verstaan IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    zf_digitaal TEXT,
    zf_bestemmingen TEXT,
    zf_vrijgesteld_arbeid TEXT,
    zf_kinderen TEXT,
    gesprek BLOB REFERENCES gesprek (id),
    corrigeert BLOB REFERENCES meting (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE score (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    meting BLOB NOT NULL REFERENCES meting (id),
    item INTEGER NOT NULL CHECK (item BETWEEN 1 AND 99),
    score INTEGER CHECK (score BETWEEN 0 AND 10),
    reden TEXT CHECK (reden IN ('ntb', 'weigert')),
    streef INTEGER CHECK (streef BETWEEN 0 AND 10),
    hulp_aanwezig TEXT CHECK (hulp_aanwezig IN ('ja', 'nee')),
    toelichting TEXT,
    UNIQUE (meting, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE pip (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    versienummer INTEGER NOT NULL CHECK (versienummer BETWEEN 1 AND 999),
    status TEXT NOT NULL CHECK (status IN ('concept', 'besproken', 'vastgesteld', 'vervangen')),
    besproken_op TEXT CHECK (besproken_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    vastgesteld_op TEXT CHECK (vastgesteld_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    leerroute TEXT CHECK (leerroute IN ('B1', 'O', 'Z')),
    taaldoel TEXT CHECK (taaldoel IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    doelperspectief TEXT,
    ontwikkelroute TEXT,
    wensen TEXT,
    ondersteuning TEXT,
    intensiteit_leerroute INTEGER CHECK (intensiteit_leerroute BETWEEN 0 AND 60),
    intensiteit_pvt INTEGER CHECK (intensiteit_pvt BETWEEN 0 AND 400),
    intensiteit_map INTEGER CHECK (intensiteit_map BETWEEN 0 AND 400),
    vve_afspraken TEXT,
    aantal_gesprekken INTEGER CHECK (aantal_gesprekken BETWEEN 0 AND 200),
    gespreksinterval INTEGER CHECK (gespreksinterval BETWEEN 1 AND 104),
    z_examens TEXT CHECK (z_examens IN ('ja', 'nee')),
    bijstand TEXT,
    betrokkenen TEXT,
    wacht_op_derde TEXT,
    reden_bijstelling TEXT,
    UNIQUE (dossier, versienummer)
) STRICT, WITHOUT ROWID;

CREATE TABLE doel (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    pip BLOB NOT NULL REFERENCES pip (id),
    spoor TEXT NOT NULL CHECK (spoor IN ('inburgering', 'werk', 'zelfredzaamheid', 'participatie')),
    leefgebied TEXT,
    omschrijving TEXT NOT NULL CHECK (omschrijving <> ''),
    termijn TEXT NOT NULL CHECK (termijn IN ('kort', 'lang')),
    maatstaf TEXT,
    uiterlijk TEXT CHECK (uiterlijk GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    instrument TEXT,
    item INTEGER CHECK (item BETWEEN 1 AND 99),
    herkomst BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE actie (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    doel BLOB NOT NULL REFERENCES doel (id),
    omschrijving TEXT NOT NULL CHECK (omschrijving <> ''),
    eigenaar TEXT NOT NULL CHECK (eigenaar <> ''),
    uiterlijk TEXT CHECK (uiterlijk GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    uren_per_week INTEGER CHECK (uren_per_week BETWEEN 0 AND 80),
    dagdelen_per_week INTEGER CHECK (dagdelen_per_week BETWEEN 0 AND 14),
    status TEXT NOT NULL CHECK (status IN ('open', 'bezig', 'gedaan', 'vervallen')),
    gedaan_op TEXT CHECK (gedaan_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE voortgang (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    gesprek BLOB NOT NULL REFERENCES gesprek (id),
    doel BLOB NOT NULL REFERENCES doel (id),
    stand TEXT NOT NULL CHECK (stand IN ('behaald', 'op_schema', 'achter', 'gestopt')),
    toelichting TEXT,
    UNIQUE (gesprek, doel)
) STRICT, WITHOUT ROWID;

CREATE TABLE afspraak (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    gesprek BLOB NOT NULL REFERENCES gesprek (id),
    omschrijving TEXT NOT NULL CHECK (omschrijving <> ''),
    eigenaar TEXT NOT NULL CHECK (eigenaar <> ''),
    uiterlijk TEXT CHECK (uiterlijk GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    nagekomen TEXT CHECK (nagekomen IN ('ja', 'nee'))
) STRICT, WITHOUT ROWID;

-- What a municipality sets for itself, such as its name.
CREATE TABLE instelling (
    naam TEXT NOT NULL PRIMARY KEY,
    waarde TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The journal. One row per action that changed something, and one per value it changed. A new
-- record is one row without a field whose new value is the record as a JSON object; a removed
-- record likewise with its old value. Kept per field so that it outlives migrations, can be read by
-- people, undone, and joined with the journal of a copy of this file.
CREATE TABLE handeling (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    naam TEXT NOT NULL,
    wanneer TEXT NOT NULL,
    door TEXT NOT NULL,
    dossier BLOB REFERENCES dossier (id) -- NULL when it concerned several, or none
) STRICT, WITHOUT ROWID;

CREATE TABLE wijziging (
    handeling BLOB NOT NULL REFERENCES handeling (id) DEFERRABLE INITIALLY DEFERRED,
    volgnummer INTEGER NOT NULL,
    soort TEXT NOT NULL,
    record BLOB NOT NULL,
    dossier BLOB,
    veld TEXT,
    oud TEXT,
    nieuw TEXT,
    PRIMARY KEY (handeling, volgnummer)
) STRICT, WITHOUT ROWID;
CREATE INDEX wijziging_dossier ON wijziging (dossier, handeling, volgnummer);

-- Derived from a dossier's events, never typed, and rebuilt whenever one of them changes: what is
-- due, counted from which date. Whether it is late depends on today and is not stored.
CREATE TABLE signaal (
    dossier BLOB NOT NULL REFERENCES dossier (id),
    code TEXT NOT NULL,
    casemanager TEXT NOT NULL, -- '' when nobody has the case yet
    toon_vanaf TEXT NOT NULL,
    datum TEXT NOT NULL,
    basis TEXT NOT NULL,
    basis_datum TEXT NOT NULL,
    aanname INTEGER NOT NULL CHECK (aanname IN (0, 1)),
    verdwijnt INTEGER NOT NULL CHECK (verdwijnt IN (0, 1)), -- 1: gone after its day, never late
    PRIMARY KEY (dossier, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX signaal_casemanager ON signaal (casemanager, verdwijnt, datum, dossier, code);
CREATE INDEX signaal_datum ON signaal (verdwijnt, datum, dossier, code);

-- Derived from names and numbers, for searching while typing: folded words and numbers (forwards,
-- and backwards behind a '<', so that the last digits find someone too).
CREATE TABLE zoekwoord (
    woord TEXT NOT NULL,
    dossier BLOB NOT NULL,
    PRIMARY KEY (woord, dossier)
) STRICT, WITHOUT ROWID;

-- One row of the caseload, and one of the work list.
CREATE VIEW caseload AS
SELECT dossier.id AS dossier, dossier.sorteernaam, dossier.casemanager, dossier.fase,
    persoon.v_nummer, persoon.bsn, persoon.achternaam, persoon.tussenvoegsel, persoon.voornamen,
    persoon.voorletters, persoon.geboortedatum, persoon.taal, persoon.woonplaats,
    (SELECT min(signaal.datum) FROM signaal
        WHERE signaal.dossier = dossier.id AND +signaal.verdwijnt = 0) AS eerste_termijn
FROM dossier JOIN persoon ON persoon.id = dossier.persoon;

CREATE VIEW werkvoorraad AS
SELECT signaal.dossier, signaal.code, signaal.casemanager, signaal.toon_vanaf, signaal.datum,
    signaal.basis, signaal.basis_datum, signaal.aanname, signaal.verdwijnt, persoon.v_nummer,
    persoon.achternaam, persoon.tussenvoegsel, persoon.voornamen, persoon.voorletters
FROM signaal JOIN dossier ON dossier.id = signaal.dossier
    JOIN persoon ON persoon.id = dossier.persoon;

CREATE UNIQUE INDEX persoon_v_nummer ON persoon (v_nummer) WHERE v_nummer IS NOT NULL;
CREATE INDEX persoon_bsn ON persoon (bsn) WHERE bsn IS NOT NULL;
CREATE INDEX persoon_gezin ON persoon (gezin) WHERE gezin IS NOT NULL;
CREATE INDEX dossier_sorteernaam ON dossier (sorteernaam, id);
CREATE INDEX dossier_casemanager ON dossier (casemanager, sorteernaam, id);
CREATE INDEX rol_dossier ON rol (dossier);
CREATE INDEX gebeurtenis_dossier ON gebeurtenis (dossier);
CREATE INDEX meting_dossier ON meting (dossier);
CREATE INDEX score_dossier ON score (dossier);
CREATE INDEX doel_dossier ON doel (dossier);
CREATE INDEX doel_pip ON doel (pip);
CREATE INDEX actie_dossier ON actie (dossier);
CREATE INDEX actie_doel ON actie (doel);
CREATE INDEX gesprek_dossier ON gesprek (dossier);
CREATE INDEX voortgang_dossier ON voortgang (dossier);
CREATE INDEX voortgang_doel ON voortgang (doel);
CREATE INDEX afspraak_dossier ON afspraak (dossier);
CREATE INDEX afspraak_gesprek ON afspraak (gesprek);
CREATE INDEX meting_gesprek ON meting (gesprek) WHERE gesprek IS NOT NULL;
CREATE INDEX meting_corrigeert ON meting (corrigeert) WHERE corrigeert IS NOT NULL;
CREATE INDEX handeling_dossier ON handeling (dossier) WHERE dossier IS NOT NULL;

-- What is final stays as it was, whoever writes. A status may change (a later version replaces an
-- earlier one), and so may the standing of an action and a target score.
CREATE TRIGGER meting_vast BEFORE UPDATE OF
    dossier, instrument, moment, datum, door, bronnen, toelichting, zf_zorgverzekering,
    zf_cognitief, zf_spreken, zf_lezen, zf_schrijven, zf_verstaan, zf_digitaal, zf_bestemmingen,
    zf_vrijgesteld_arbeid, zf_kinderen, gesprek, corrigeert
    ON meting
WHEN OLD.status IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER meting_vast_delete BEFORE DELETE ON meting
WHEN OLD.status IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER pip_vast BEFORE UPDATE OF
    dossier, versienummer, besproken_op, vastgesteld_op, leerroute, taaldoel, doelperspectief,
    ontwikkelroute, wensen, ondersteuning, intensiteit_leerroute, intensiteit_pvt, intensiteit_map,
    vve_afspraken, aantal_gesprekken, gespreksinterval, z_examens, bijstand, betrokkenen,
    wacht_op_derde, reden_bijstelling
    ON pip
WHEN OLD.status IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER pip_vast_delete BEFORE DELETE ON pip
WHEN OLD.status IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER gesprek_vast BEFORE UPDATE OF
    dossier, datum, vorm, no_show, aanwezig, tolk, door, verslag, conclusie, volgende_datum
    ON gesprek
WHEN OLD.status IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER gesprek_vast_delete BEFORE DELETE ON gesprek
WHEN OLD.status IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER score_vast_insert BEFORE INSERT ON score
WHEN (SELECT status FROM meting WHERE id = NEW.meting) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER score_vast_update BEFORE UPDATE OF
    dossier, meting, item, score, reden, hulp_aanwezig, toelichting
    ON score
WHEN (SELECT status FROM meting WHERE id = OLD.meting) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER score_vast_delete BEFORE DELETE ON score
WHEN (SELECT status FROM meting WHERE id = OLD.meting) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER doel_vast_insert BEFORE INSERT ON doel
WHEN (SELECT status FROM pip WHERE id = NEW.pip) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER doel_vast_update BEFORE UPDATE OF
    dossier, pip, spoor, leefgebied, omschrijving, termijn, maatstaf, uiterlijk, instrument, item,
    herkomst
    ON doel
WHEN (SELECT status FROM pip WHERE id = OLD.pip) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER doel_vast_delete BEFORE DELETE ON doel
WHEN (SELECT status FROM pip WHERE id = OLD.pip) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER voortgang_vast_insert BEFORE INSERT ON voortgang
WHEN (SELECT status FROM gesprek WHERE id = NEW.gesprek) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER voortgang_vast_update BEFORE UPDATE OF
    dossier, gesprek, doel, stand, toelichting
    ON voortgang
WHEN (SELECT status FROM gesprek WHERE id = OLD.gesprek) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER voortgang_vast_delete BEFORE DELETE ON voortgang
WHEN (SELECT status FROM gesprek WHERE id = OLD.gesprek) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER afspraak_vast_insert BEFORE INSERT ON afspraak
WHEN (SELECT status FROM gesprek WHERE id = NEW.gesprek) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER afspraak_vast_update BEFORE UPDATE OF
    dossier, gesprek, omschrijving, eigenaar, uiterlijk
    ON afspraak
WHEN (SELECT status FROM gesprek WHERE id = OLD.gesprek) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER afspraak_vast_delete BEFORE DELETE ON afspraak
WHEN (SELECT status FROM gesprek WHERE id = OLD.gesprek) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER actie_vast_insert BEFORE INSERT ON actie
WHEN (SELECT pip.status FROM doel JOIN pip ON pip.id = doel.pip
      WHERE doel.id = NEW.doel) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER actie_vast_update BEFORE UPDATE OF
    dossier, doel, omschrijving, eigenaar, uiterlijk, uren_per_week, dagdelen_per_week
    ON actie
WHEN (SELECT pip.status FROM doel JOIN pip ON pip.id = doel.pip
      WHERE doel.id = OLD.doel) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

CREATE TRIGGER actie_vast_delete BEFORE DELETE ON actie
WHEN (SELECT pip.status FROM doel JOIN pip ON pip.id = doel.pip
      WHERE doel.id = OLD.doel) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;
