PRAGMA page_size = 8192;
PRAGMA application_id = 1919248233;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE gezin (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    nummer TEXT NOT NULL CHECK (nummer <> ''),
    gezinssituatie TEXT,
    gezinshereniging_loopt TEXT CHECK (gezinshereniging_loopt IN ('ja', 'nee')),
    UNIQUE (nummer)
) STRICT, WITHOUT ROWID;
INSERT INTO gezin VALUES(X'01a2027f7bb1706e82fc266ab26c103f',1,'0000000123',NULL,NULL);
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
INSERT INTO persoon VALUES(X'01a2027f7b7170619a6195e817239c8b',2,'0000000123','999990019','Hagos',NULL,'Selam',NULL,NULL,'1990-05-00',NULL,NULL,NULL,NULL,'Tigrinya',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'01a2027f7bb1706e82fc266ab26c103f',NULL);
INSERT INTO persoon VALUES(X'01a2027f7b8e702a9335ffef7ddc03bb',2,'0000000124',NULL,'Hassan','al','Mohamad ''Ali''',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'01a2027f7bb1706e82fc266ab26c103f',NULL);
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
INSERT INTO gebruiker VALUES(X'01a2027f7b487048bf163b3f100a6e90',1,'mdevries','M. de Vries','beheerder',NULL,'ja');
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
INSERT INTO dossier VALUES(X'01a2027f7b7170629c291676eb9f7e08',5,X'01a2027f7b7170619a6195e817239c8b',NULL,NULL,'asielstatushouder','asiel_bepaalde_tijd',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'mdevries','plan_vastgesteld','hagos selam');
INSERT INTO dossier VALUES(X'01a2027f7b8e702b9937d584dfad4182',1,X'01a2027f7b8e702a9335ffef7ddc03bb',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,replace('regel een\nregel twee','\n',char(10)),NULL,'voorgemeld','hassan mohamad ali al');
CREATE TABLE rol (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    gebruiker TEXT NOT NULL CHECK (gebruiker <> ''),
    rol TEXT NOT NULL CHECK (rol <> ''),
    van TEXT NOT NULL CHECK (van GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    tot TEXT CHECK (tot GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;
INSERT INTO rol VALUES(X'01a2027f7ca070ef826edde68afbf9d1',1,X'01a2027f7b7170629c291676eb9f7e08','mdevries','regievoerder','2026-11-22',NULL);
CREATE TABLE gebeurtenis (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    code TEXT NOT NULL CHECK (code <> ''),
    datum TEXT NOT NULL CHECK (datum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    toelichting TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO gebeurtenis VALUES(X'01a2027f7bd470ee98e3f1a57440bf2d',1,X'01a2027f7b7170629c291676eb9f7e08','koppeling','2026-06-01',NULL);
INSERT INTO gebeurtenis VALUES(X'01a2027f7bf4706b89bde9f993c1d6c7',1,X'01a2027f7b7170629c291676eb9f7e08','huisvesting','2026-08-20',NULL);
INSERT INTO gebeurtenis VALUES(X'01a2027f7c18705cb2805b65a1f1f480',1,X'01a2027f7b7170629c291676eb9f7e08','brp','2026-09-01',NULL);
INSERT INTO gebeurtenis VALUES(X'01a2027f7c3870fab1843f13caebc96b',1,X'01a2027f7b7170629c291676eb9f7e08','kennisgeving_duo','2026-07-15',NULL);
INSERT INTO gebeurtenis VALUES(X'01a2027f7c5870df852da899ebce30ae',1,X'01a2027f7b7170629c291676eb9f7e08','plan_vast','2026-11-01',NULL);
INSERT INTO gebeurtenis VALUES(X'01a2027f7c7c70a99c73a32a35f0286a',1,X'01a2027f7b7170629c291676eb9f7e08','uitk_start','2026-09-01',NULL);
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
CREATE TABLE instelling (
    naam TEXT NOT NULL PRIMARY KEY,
    waarde TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO instelling VALUES('gemeente','Zwolle');
CREATE TABLE handeling (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    naam TEXT NOT NULL,
    wanneer TEXT NOT NULL,
    door TEXT NOT NULL,
    dossier BLOB REFERENCES dossier (id) -- NULL when it concerned several, or none
) STRICT, WITHOUT ROWID;
INSERT INTO handeling VALUES(X'01a2027f7b487047a40977ebf8b707fc','gebruiker_zetten','2026-11-22T12:00:00','mdevries',NULL);
INSERT INTO handeling VALUES(X'01a2027f7b567051ba2a0437f32c6cdf','instelling_zetten','2026-11-22T12:00:00','mdevries',NULL);
INSERT INTO handeling VALUES(X'01a2027f7b7170608256343915bc3fef','persoon_toevoegen','2026-11-22T12:00:00','mdevries',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO handeling VALUES(X'01a2027f7b8e7029b9f400b55c72f6e1','persoon_toevoegen','2026-11-22T12:00:00','mdevries',X'01a2027f7b8e702b9937d584dfad4182');
INSERT INTO handeling VALUES(X'01a2027f7bb0706880a94f25c1ac6a73','gezin_koppelen','2026-11-22T12:00:00','mdevries',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO handeling VALUES(X'01a2027f7bd37039a002a5c55fa85e7e','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO handeling VALUES(X'01a2027f7bf27011ab64bd7665eb4c4d','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO handeling VALUES(X'01a2027f7c1770cd9925b68a8fed69b0','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO handeling VALUES(X'01a2027f7c37709f9177a195993cf3b6','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO handeling VALUES(X'01a2027f7c577061b94057ebe68fdb3c','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO handeling VALUES(X'01a2027f7c7b701c84e34e91eb8aaa15','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO handeling VALUES(X'01a2027f7c9f70008ac02e30aaa19e71','casemanager_toewijzen','2026-11-22T12:00:00','mdevries',X'01a2027f7b7170629c291676eb9f7e08');
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
INSERT INTO wijziging VALUES(X'01a2027f7b487047a40977ebf8b707fc',1,'gebruiker',X'01a2027f7b487048bf163b3f100a6e90',NULL,NULL,NULL,'{"naam":"mdevries","weergavenaam":"M. de Vries","rol":"beheerder","actief":"ja"}');
INSERT INTO wijziging VALUES(X'01a2027f7b567051ba2a0437f32c6cdf',1,'instelling',X'01a2027f7b567051ba2a0437f32c6cdf',NULL,'gemeente',NULL,'Zwolle');
INSERT INTO wijziging VALUES(X'01a2027f7b7170608256343915bc3fef',1,'persoon',X'01a2027f7b7170619a6195e817239c8b',X'01a2027f7b7170629c291676eb9f7e08',NULL,NULL,'{"v_nummer":"0000000123","bsn":"999990019","achternaam":"Hagos","voornamen":"Selam","geboortedatum":"1990-05-00","taal":"Tigrinya"}');
INSERT INTO wijziging VALUES(X'01a2027f7b7170608256343915bc3fef',2,'dossier',X'01a2027f7b7170629c291676eb9f7e08',X'01a2027f7b7170629c291676eb9f7e08',NULL,NULL,'{"persoon":"01a2027f7b7170619a6195e817239c8b","doelgroep":"asielstatushouder","verblijfsgrond":"asiel_bepaalde_tijd"}');
INSERT INTO wijziging VALUES(X'01a2027f7b8e7029b9f400b55c72f6e1',1,'persoon',X'01a2027f7b8e702a9335ffef7ddc03bb',X'01a2027f7b8e702b9937d584dfad4182',NULL,NULL,'{"v_nummer":"0000000124","achternaam":"Hassan","tussenvoegsel":"al","voornamen":"Mohamad ''Ali''"}');
INSERT INTO wijziging VALUES(X'01a2027f7b8e7029b9f400b55c72f6e1',2,'dossier',X'01a2027f7b8e702b9937d584dfad4182',X'01a2027f7b8e702b9937d584dfad4182',NULL,NULL,'{"persoon":"01a2027f7b8e702a9335ffef7ddc03bb","opmerkingen":"regel een\nregel twee"}');
INSERT INTO wijziging VALUES(X'01a2027f7bb0706880a94f25c1ac6a73',1,'gezin',X'01a2027f7bb1706e82fc266ab26c103f',NULL,NULL,NULL,'{"nummer":"0000000123"}');
INSERT INTO wijziging VALUES(X'01a2027f7bb0706880a94f25c1ac6a73',2,'persoon',X'01a2027f7b7170619a6195e817239c8b',X'01a2027f7b7170629c291676eb9f7e08','gezin',NULL,'01a2027f7bb1706e82fc266ab26c103f');
INSERT INTO wijziging VALUES(X'01a2027f7bb0706880a94f25c1ac6a73',3,'persoon',X'01a2027f7b8e702a9335ffef7ddc03bb',X'01a2027f7b8e702b9937d584dfad4182','gezin',NULL,'01a2027f7bb1706e82fc266ab26c103f');
INSERT INTO wijziging VALUES(X'01a2027f7bd37039a002a5c55fa85e7e',1,'gebeurtenis',X'01a2027f7bd470ee98e3f1a57440bf2d',X'01a2027f7b7170629c291676eb9f7e08',NULL,NULL,'{"dossier":"01a2027f7b7170629c291676eb9f7e08","code":"koppeling","datum":"2026-06-01"}');
INSERT INTO wijziging VALUES(X'01a2027f7bf27011ab64bd7665eb4c4d',1,'gebeurtenis',X'01a2027f7bf4706b89bde9f993c1d6c7',X'01a2027f7b7170629c291676eb9f7e08',NULL,NULL,'{"dossier":"01a2027f7b7170629c291676eb9f7e08","code":"huisvesting","datum":"2026-08-20"}');
INSERT INTO wijziging VALUES(X'01a2027f7c1770cd9925b68a8fed69b0',1,'gebeurtenis',X'01a2027f7c18705cb2805b65a1f1f480',X'01a2027f7b7170629c291676eb9f7e08',NULL,NULL,'{"dossier":"01a2027f7b7170629c291676eb9f7e08","code":"brp","datum":"2026-09-01"}');
INSERT INTO wijziging VALUES(X'01a2027f7c37709f9177a195993cf3b6',1,'gebeurtenis',X'01a2027f7c3870fab1843f13caebc96b',X'01a2027f7b7170629c291676eb9f7e08',NULL,NULL,'{"dossier":"01a2027f7b7170629c291676eb9f7e08","code":"kennisgeving_duo","datum":"2026-07-15"}');
INSERT INTO wijziging VALUES(X'01a2027f7c577061b94057ebe68fdb3c',1,'gebeurtenis',X'01a2027f7c5870df852da899ebce30ae',X'01a2027f7b7170629c291676eb9f7e08',NULL,NULL,'{"dossier":"01a2027f7b7170629c291676eb9f7e08","code":"plan_vast","datum":"2026-11-01"}');
INSERT INTO wijziging VALUES(X'01a2027f7c7b701c84e34e91eb8aaa15',1,'gebeurtenis',X'01a2027f7c7c70a99c73a32a35f0286a',X'01a2027f7b7170629c291676eb9f7e08',NULL,NULL,'{"dossier":"01a2027f7b7170629c291676eb9f7e08","code":"uitk_start","datum":"2026-09-01"}');
INSERT INTO wijziging VALUES(X'01a2027f7c9f70008ac02e30aaa19e71',1,'rol',X'01a2027f7ca070ef826edde68afbf9d1',X'01a2027f7b7170629c291676eb9f7e08',NULL,NULL,'{"dossier":"01a2027f7b7170629c291676eb9f7e08","gebruiker":"mdevries","rol":"regievoerder","van":"2026-11-22"}');
INSERT INTO wijziging VALUES(X'01a2027f7c9f70008ac02e30aaa19e71',2,'dossier',X'01a2027f7b7170629c291676eb9f7e08',X'01a2027f7b7170629c291676eb9f7e08','casemanager',NULL,'mdevries');
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
INSERT INTO signaal VALUES(X'01a2027f7b7170629c291676eb9f7e08','WI-17','mdevries','2028-11-01','2029-11-01','plan_vast','2026-11-01',0,0);
INSERT INTO signaal VALUES(X'01a2027f7b7170629c291676eb9f7e08','WI-19','mdevries','2027-01-04','2027-02-01','plan_vast','2026-11-01',0,0);
INSERT INTO signaal VALUES(X'01a2027f7b7170629c291676eb9f7e08','WI-21','mdevries','2028-02-01','2028-05-01','plan_vast','2026-11-01',0,1);
INSERT INTO signaal VALUES(X'01a2027f7b7170629c291676eb9f7e08','WI-23','mdevries','2027-01-17','2027-01-31','plan_vast','2026-11-01',0,0);
INSERT INTO signaal VALUES(X'01a2027f7b7170629c291676eb9f7e08','WI-32','mdevries','2027-01-17','2027-02-28','uitk_start','2026-09-01',0,0);
CREATE TABLE zoekwoord (
    woord TEXT NOT NULL,
    dossier BLOB NOT NULL,
    PRIMARY KEY (woord, dossier)
) STRICT, WITHOUT ROWID;
INSERT INTO zoekwoord VALUES('0000000123',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO zoekwoord VALUES('0000000124',X'01a2027f7b8e702b9937d584dfad4182');
INSERT INTO zoekwoord VALUES('999990019',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO zoekwoord VALUES('<3210000000',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO zoekwoord VALUES('<4210000000',X'01a2027f7b8e702b9937d584dfad4182');
INSERT INTO zoekwoord VALUES('<910099999',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO zoekwoord VALUES('alhasan',X'01a2027f7b8e702b9937d584dfad4182');
INSERT INTO zoekwoord VALUES('ali',X'01a2027f7b8e702b9937d584dfad4182');
INSERT INTO zoekwoord VALUES('hagus',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO zoekwoord VALUES('hasan',X'01a2027f7b8e702b9937d584dfad4182');
INSERT INTO zoekwoord VALUES('ilhasan',X'01a2027f7b8e702b9937d584dfad4182');
INSERT INTO zoekwoord VALUES('muhamad',X'01a2027f7b8e702b9937d584dfad4182');
INSERT INTO zoekwoord VALUES('muhamid',X'01a2027f7b8e702b9937d584dfad4182');
INSERT INTO zoekwoord VALUES('silam',X'01a2027f7b7170629c291676eb9f7e08');
INSERT INTO zoekwoord VALUES('ulhasan',X'01a2027f7b8e702b9937d584dfad4182');
CREATE INDEX wijziging_dossier ON wijziging (dossier, handeling, volgnummer);
CREATE INDEX signaal_casemanager ON signaal (casemanager, verdwijnt, datum, dossier, code);
CREATE INDEX signaal_datum ON signaal (verdwijnt, datum, dossier, code);
CREATE VIEW caseload AS
SELECT dossier.id AS dossier, dossier.sorteernaam, dossier.casemanager, dossier.fase,
    persoon.v_nummer, persoon.bsn, persoon.achternaam, persoon.tussenvoegsel, persoon.voornamen,
    persoon.voorletters, persoon.geboortedatum, persoon.taal, persoon.woonplaats,
    (SELECT min(signaal.datum) FROM signaal
        WHERE signaal.dossier = dossier.id AND signaal.verdwijnt = 0) AS eerste_termijn
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
COMMIT;
PRAGMA user_version = 1;
PRAGMA journal_mode = WAL;
