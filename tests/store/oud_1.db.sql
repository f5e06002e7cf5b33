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
INSERT INTO gezin VALUES(X'01a202a0fbbd70b0ac90360bd49ca6f9',1,'0000000123',NULL,NULL);
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
INSERT INTO persoon VALUES(X'01a202a0fb6b70d08d56e53fbcaf8023',2,'0000000123','999990019','Hagos',NULL,'Selam',NULL,NULL,'1990-05-00',NULL,NULL,NULL,NULL,'Tigrinya',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'01a202a0fbbd70b0ac90360bd49ca6f9',NULL);
INSERT INTO persoon VALUES(X'01a202a0fb8b706baf75dbf1c2fc3b0c',2,'0000000124',NULL,'Hassan','al','Mohamad ''Ali''',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'01a202a0fbbd70b0ac90360bd49ca6f9',NULL);
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
INSERT INTO gebruiker VALUES(X'01a202a0fb587041895b2f00947975c7',1,'mdevries','M. de Vries','beheerder',NULL,'ja');
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
INSERT INTO dossier VALUES(X'01a202a0fb6b70d1ad852a1a65cf11d1',7,X'01a202a0fb6b70d08d56e53fbcaf8023',NULL,'2021','asielstatushouder','asiel_bepaalde_tijd',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'mdevries','plan_vastgesteld','hagos selam');
INSERT INTO dossier VALUES(X'01a202a0fb8b706ca6a6362f18166935',1,X'01a202a0fb8b706baf75dbf1c2fc3b0c',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,replace('regel een\nregel twee','\n',char(10)),NULL,'voorgemeld','hassan mohamad ali al');
CREATE TABLE rol (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    gebruiker TEXT NOT NULL CHECK (gebruiker <> ''),
    rol TEXT NOT NULL CHECK (rol <> ''),
    van TEXT NOT NULL CHECK (van GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    tot TEXT CHECK (tot GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;
INSERT INTO rol VALUES(X'01a202a0fc7e701ea4ea3cba2cae0e85',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','mdevries','regievoerder','2026-11-22',NULL);
CREATE TABLE gebeurtenis (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    code TEXT NOT NULL CHECK (code <> ''),
    datum TEXT NOT NULL CHECK (datum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    toelichting TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO gebeurtenis VALUES(X'01a202a0fbe070b4b142416fb61c27d1',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','koppeling','2026-06-01',NULL);
INSERT INTO gebeurtenis VALUES(X'01a202a0fbf970629acb43f4cb8ab829',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','huisvesting','2026-08-20',NULL);
INSERT INTO gebeurtenis VALUES(X'01a202a0fc1b70b68e62291459b41f17',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','brp','2026-09-01',NULL);
INSERT INTO gebeurtenis VALUES(X'01a202a0fc39707792603bcb958aead9',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','kennisgeving_duo','2026-07-15',NULL);
INSERT INTO gebeurtenis VALUES(X'01a202a0fc5c70fb9d3322b7797584d7',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','uitk_start','2026-09-01',NULL);
INSERT INTO gebeurtenis VALUES(X'01a202a0fcdd707ea0cad2f772cb1be9',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','intake','2026-10-05',NULL);
INSERT INTO gebeurtenis VALUES(X'01a202a0fd0d70588812cefa87110ab6',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','meting','2026-10-05',NULL);
INSERT INTO gebeurtenis VALUES(X'01a202a0fd4370bb9bfb7209816b62c2',2,X'01a202a0fb6b70d1ad852a1a65cf11d1','plan_concept','2026-11-01',NULL);
INSERT INTO gebeurtenis VALUES(X'01a202a0fdce70aabff2f40f8058fd2a',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','plan_vast','2026-11-01',NULL);
INSERT INTO gebeurtenis VALUES(X'01a202a0fdfa70398ab9df80335ddaad',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','meting','2026-11-20',NULL);
INSERT INTO gebeurtenis VALUES(X'01a202a0fdfa703aac021d033249e41a',1,X'01a202a0fb6b70d1ad852a1a65cf11d1','review','2026-11-20',NULL);
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
INSERT INTO intake VALUES(X'01a202a0fca870d48649666873e0b9a8',2,X'01a202a0fb6b70d1ad852a1a65cf11d1','2026-10-01',30,'haalbaar',NULL,'basis',NULL,NULL,NULL,NULL,'kok','rustig',NULL,NULL,'nvt',NULL,NULL,NULL,'A1','A0','A1','A0',NULL,'bijna',NULL,NULL,NULL,'gaat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ja',NULL,'2026-10-05');
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
INSERT INTO gezondheid VALUES(X'01a202a0fca870d5833b6118cb81bb36',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,NULL,NULL,'ja',NULL,NULL,NULL);
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
INSERT INTO gesprek VALUES(X'01a202a0fdf77027802a59ad6f47f024',4,X'01a202a0fb6b70d1ad852a1a65cf11d1','2026-11-20','vastgesteld',NULL,NULL,NULL,NULL,'mdevries',NULL,'gaat goed','2027-02-21');
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
INSERT INTO meting VALUES(X'01a202a0fd0c705f88fb19bce4e7f407',2,X'01a202a0fb6b70d1ad852a1a65cf11d1','zrm-2017','intake','2026-10-05','vastgesteld','mdevries',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO meting VALUES(X'01a202a0fdf9701e8cf825d754a2b8cd',2,X'01a202a0fb6b70d1ad852a1a65cf11d1','zrm-2017','voortgang','2026-11-20','vastgesteld','mdevries',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'01a202a0fdf77027802a59ad6f47f024',NULL);
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
INSERT INTO score VALUES(X'01a202a0fd0d704bb455efe97572c180',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',1,3,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d704c9f1f0ae808fa3d64',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',2,2,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d704d9759ee591679a19b',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',3,3,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d704e9c32a208f0fc178a',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',4,4,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d704fb475dbf4d17a4dbb',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',5,4,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d70508446942afea76912',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',6,3,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d7051b0a115e0922c4e0d',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',7,3,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d7052a3dafce3a54eec49',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',8,5,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d7053867257202620a5aa',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',9,5,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d70549899b908d834ae81',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',10,4,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d705586e67aec330773e8',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',11,2,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d7056b615a8d7f621f558',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',12,3,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fd0d7057bda24bd877b8d7e7',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd0c705f88fb19bce4e7f407',13,5,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fdf9701f86f7560289d40b42',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',1,4,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES(X'01a202a0fdf970208fc229b247385bd6',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',2,2,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf9702198c58da3c32ab387',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',3,3,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf97022b6c88b786ddae483',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',4,4,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf9702388aff3a7e74ab6f3',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',5,4,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf97024b69e82617d5ca31b',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',6,3,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf97025b92e19eef944b2ed',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',7,3,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf97026936020f4f055fd6e',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',8,5,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf97027ba597d82a06bd6d0',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',9,5,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf970289c87f2195d04a62e',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',10,4,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf970298c740d1909fde342',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',11,2,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf9702aa3ab4425335dee96',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',12,3,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
INSERT INTO score VALUES(X'01a202a0fdf9702bbb54a89b9eafaaed',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf9701e8cf825d754a2b8cd',13,5,NULL,NULL,NULL,'Overgenomen van 05-10-2026.');
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
INSERT INTO pip VALUES(X'01a202a0fd427045b08fdf7aeef1b662',13,X'01a202a0fb6b70d1ad852a1a65cf11d1',1,'vastgesteld',NULL,'2026-11-01','B1','B1','werk',NULL,NULL,'maatje',15,12,60,'geen',8,NULL,NULL,'ontzorgen loopt',NULL,NULL,NULL);
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
INSERT INTO doel VALUES(X'01a202a0fd6f70dd9d8e2d64d627cbc9',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd427045b08fdf7aeef1b662','zelfredzaamheid','financien','Ik betaal mijn rekeningen op tijd','kort',NULL,'2027-05-23','zrm-2017',1,NULL);
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
INSERT INTO actie VALUES(X'01a202a0fd9770c3be665319d0ed9003',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fd6f70dd9d8e2d64d627cbc9','Naar het spreekuur','samen',NULL,2,NULL,'open',NULL);
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
INSERT INTO voortgang VALUES(X'01a202a0fdf870bfa4e47978b3883ece',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf77027802a59ad6f47f024',X'01a202a0fd6f70dd9d8e2d64d627cbc9','op_schema',NULL);
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
INSERT INTO afspraak VALUES(X'01a202a0fdf870c09c4e5ebbf9f118ec',1,X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fdf77027802a59ad6f47f024','Post openen','statushouder','2026-12-06',NULL);
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
INSERT INTO handeling VALUES(X'01a202a0fb587040b36dbca5763f9777','gebruiker_zetten','2026-11-22T12:00:00','mdevries',NULL);
INSERT INTO handeling VALUES(X'01a202a0fb5e707b9306e345ff6b59b2','instelling_zetten','2026-11-22T12:00:00','mdevries',NULL);
INSERT INTO handeling VALUES(X'01a202a0fb6b70cfb49a200bbfc279e4','persoon_toevoegen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fb8b706a871109eb07d735d6','persoon_toevoegen','2026-11-22T12:00:00','mdevries',X'01a202a0fb8b706ca6a6362f18166935');
INSERT INTO handeling VALUES(X'01a202a0fbb7700f9f7b184cae761554','gezin_koppelen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fbdf70c4beae4e4da500c1d3','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fbf8703cbb6b35beb96ab1ce','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fc1a707fa2037d86571ba079','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fc3870199b619b22a49af414','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fc5a7029977596828f55a95e','gebeurtenis_vastleggen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fc7970cfb9d13ad56e42e5ca','casemanager_toewijzen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fca7701b918345ec7469ba7e','intake_invullen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fcdc708684ffb61579f00429','intake_afronden','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fd0b7027b0673991c52f34f8','meting_vaststellen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fd4270449abd9301f9096cc3','pip_invullen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fd6f70dc8b706f9b9db9c372','doel_toevoegen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fd9670ab940b3d4e39cf8d11','actie_toevoegen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fdcd70de9ffecdc6edb3f79f','pip_vaststellen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO handeling VALUES(X'01a202a0fdf6700f8b309795d660e457','gesprek_vastleggen','2026-11-22T12:00:00','mdevries',X'01a202a0fb6b70d1ad852a1a65cf11d1');
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
INSERT INTO wijziging VALUES(X'01a202a0fb587040b36dbca5763f9777',1,'gebruiker',X'01a202a0fb587041895b2f00947975c7',NULL,NULL,NULL,'{"naam":"mdevries","weergavenaam":"M. de Vries","rol":"beheerder","actief":"ja"}');
INSERT INTO wijziging VALUES(X'01a202a0fb5e707b9306e345ff6b59b2',1,'instelling',X'01a202a0fb5e707b9306e345ff6b59b2',NULL,'gemeente',NULL,'Zwolle');
INSERT INTO wijziging VALUES(X'01a202a0fb6b70cfb49a200bbfc279e4',1,'persoon',X'01a202a0fb6b70d08d56e53fbcaf8023',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"v_nummer":"0000000123","bsn":"999990019","achternaam":"Hagos","voornamen":"Selam","geboortedatum":"1990-05-00","taal":"Tigrinya"}');
INSERT INTO wijziging VALUES(X'01a202a0fb6b70cfb49a200bbfc279e4',2,'dossier',X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"persoon":"01a202a0fb6b70d08d56e53fbcaf8023","wet":"2021","doelgroep":"asielstatushouder","verblijfsgrond":"asiel_bepaalde_tijd"}');
INSERT INTO wijziging VALUES(X'01a202a0fb8b706a871109eb07d735d6',1,'persoon',X'01a202a0fb8b706baf75dbf1c2fc3b0c',X'01a202a0fb8b706ca6a6362f18166935',NULL,NULL,'{"v_nummer":"0000000124","achternaam":"Hassan","tussenvoegsel":"al","voornamen":"Mohamad ''Ali''"}');
INSERT INTO wijziging VALUES(X'01a202a0fb8b706a871109eb07d735d6',2,'dossier',X'01a202a0fb8b706ca6a6362f18166935',X'01a202a0fb8b706ca6a6362f18166935',NULL,NULL,'{"persoon":"01a202a0fb8b706baf75dbf1c2fc3b0c","opmerkingen":"regel een\nregel twee"}');
INSERT INTO wijziging VALUES(X'01a202a0fbb7700f9f7b184cae761554',1,'gezin',X'01a202a0fbbd70b0ac90360bd49ca6f9',NULL,NULL,NULL,'{"nummer":"0000000123"}');
INSERT INTO wijziging VALUES(X'01a202a0fbb7700f9f7b184cae761554',2,'persoon',X'01a202a0fb6b70d08d56e53fbcaf8023',X'01a202a0fb6b70d1ad852a1a65cf11d1','gezin',NULL,'01a202a0fbbd70b0ac90360bd49ca6f9');
INSERT INTO wijziging VALUES(X'01a202a0fbb7700f9f7b184cae761554',3,'persoon',X'01a202a0fb8b706baf75dbf1c2fc3b0c',X'01a202a0fb8b706ca6a6362f18166935','gezin',NULL,'01a202a0fbbd70b0ac90360bd49ca6f9');
INSERT INTO wijziging VALUES(X'01a202a0fbdf70c4beae4e4da500c1d3',1,'gebeurtenis',X'01a202a0fbe070b4b142416fb61c27d1',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"koppeling","datum":"2026-06-01"}');
INSERT INTO wijziging VALUES(X'01a202a0fbf8703cbb6b35beb96ab1ce',1,'gebeurtenis',X'01a202a0fbf970629acb43f4cb8ab829',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"huisvesting","datum":"2026-08-20"}');
INSERT INTO wijziging VALUES(X'01a202a0fc1a707fa2037d86571ba079',1,'gebeurtenis',X'01a202a0fc1b70b68e62291459b41f17',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"brp","datum":"2026-09-01"}');
INSERT INTO wijziging VALUES(X'01a202a0fc3870199b619b22a49af414',1,'gebeurtenis',X'01a202a0fc39707792603bcb958aead9',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"kennisgeving_duo","datum":"2026-07-15"}');
INSERT INTO wijziging VALUES(X'01a202a0fc5a7029977596828f55a95e',1,'gebeurtenis',X'01a202a0fc5c70fb9d3322b7797584d7',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"uitk_start","datum":"2026-09-01"}');
INSERT INTO wijziging VALUES(X'01a202a0fc7970cfb9d13ad56e42e5ca',1,'rol',X'01a202a0fc7e701ea4ea3cba2cae0e85',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","gebruiker":"mdevries","rol":"regievoerder","van":"2026-11-22"}');
INSERT INTO wijziging VALUES(X'01a202a0fc7970cfb9d13ad56e42e5ca',2,'dossier',X'01a202a0fb6b70d1ad852a1a65cf11d1',X'01a202a0fb6b70d1ad852a1a65cf11d1','casemanager',NULL,'mdevries');
INSERT INTO wijziging VALUES(X'01a202a0fca7701b918345ec7469ba7e',1,'intake',X'01a202a0fca870d48649666873e0b9a8',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","toets_datum":"2026-10-01","toets_score":"30","toets_uitslag":"haalbaar","onderwijs_niveau":"basis","werkervaring":"kok","omstandigheden":"rustig","vve":"nvt","taal_luisteren":"A1","taal_lezen":"A0","taal_spreken":"A1","taal_schrijven":"A0","arbeidsfit":"bijna","zelfredzaamheid":"gaat","alleen_spreken":"ja"}');
INSERT INTO wijziging VALUES(X'01a202a0fca7701b918345ec7469ba7e',2,'gezondheid',X'01a202a0fca870d5833b6118cb81bb36',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","huisarts_ingeschreven":"ja"}');
INSERT INTO wijziging VALUES(X'01a202a0fcdc708684ffb61579f00429',1,'intake',X'01a202a0fca870d48649666873e0b9a8',X'01a202a0fb6b70d1ad852a1a65cf11d1','afgerond_op',NULL,'2026-10-05');
INSERT INTO wijziging VALUES(X'01a202a0fcdc708684ffb61579f00429',2,'gebeurtenis',X'01a202a0fcdd707ea0cad2f772cb1be9',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"intake","datum":"2026-10-05"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',1,'meting',X'01a202a0fd0c705f88fb19bce4e7f407',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","instrument":"zrm-2017","moment":"intake","datum":"2026-10-05","status":"concept","door":"mdevries"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',2,'score',X'01a202a0fd0d704bb455efe97572c180',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"1","score":"3"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',3,'score',X'01a202a0fd0d704c9f1f0ae808fa3d64',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"2","score":"2"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',4,'score',X'01a202a0fd0d704d9759ee591679a19b',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"3","score":"3"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',5,'score',X'01a202a0fd0d704e9c32a208f0fc178a',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"4","score":"4"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',6,'score',X'01a202a0fd0d704fb475dbf4d17a4dbb',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"5","score":"4"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',7,'score',X'01a202a0fd0d70508446942afea76912',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"6","score":"3"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',8,'score',X'01a202a0fd0d7051b0a115e0922c4e0d',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"7","score":"3"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',9,'score',X'01a202a0fd0d7052a3dafce3a54eec49',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"8","score":"5"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',10,'score',X'01a202a0fd0d7053867257202620a5aa',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"9","score":"5"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',11,'score',X'01a202a0fd0d70549899b908d834ae81',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"10","score":"4"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',12,'score',X'01a202a0fd0d705586e67aec330773e8',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"11","score":"2"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',13,'score',X'01a202a0fd0d7056b615a8d7f621f558',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"12","score":"3"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',14,'score',X'01a202a0fd0d7057bda24bd877b8d7e7',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fd0c705f88fb19bce4e7f407","item":"13","score":"5"}');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',15,'meting',X'01a202a0fd0c705f88fb19bce4e7f407',X'01a202a0fb6b70d1ad852a1a65cf11d1','status','concept','vastgesteld');
INSERT INTO wijziging VALUES(X'01a202a0fd0b7027b0673991c52f34f8',16,'gebeurtenis',X'01a202a0fd0d70588812cefa87110ab6',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"meting","datum":"2026-10-05"}');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',1,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","versienummer":"1","status":"concept"}');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',2,'gebeurtenis',X'01a202a0fd4370bb9bfb7209816b62c2',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"plan_concept","datum":"2026-11-22"}');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',3,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','leerroute',NULL,'B1');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',4,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','taaldoel',NULL,'B1');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',5,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','ondersteuning',NULL,'maatje');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',6,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','intensiteit_leerroute',NULL,'15');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',7,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','intensiteit_pvt',NULL,'12');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',8,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','intensiteit_map',NULL,'60');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',9,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','vve_afspraken',NULL,'geen');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',10,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','aantal_gesprekken',NULL,'8');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',11,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','bijstand',NULL,'ontzorgen loopt');
INSERT INTO wijziging VALUES(X'01a202a0fd4270449abd9301f9096cc3',12,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','doelperspectief',NULL,'werk');
INSERT INTO wijziging VALUES(X'01a202a0fd6f70dc8b706f9b9db9c372',1,'doel',X'01a202a0fd6f70dd9d8e2d64d627cbc9',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","pip":"01a202a0fd427045b08fdf7aeef1b662","spoor":"zelfredzaamheid","leefgebied":"financien","omschrijving":"Ik betaal mijn rekeningen op tijd","termijn":"kort","uiterlijk":"2027-05-23","instrument":"zrm-2017","item":"1"}');
INSERT INTO wijziging VALUES(X'01a202a0fd9670ab940b3d4e39cf8d11',1,'actie',X'01a202a0fd9770c3be665319d0ed9003',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","doel":"01a202a0fd6f70dd9d8e2d64d627cbc9","omschrijving":"Naar het spreekuur","eigenaar":"samen","uren_per_week":"2","status":"open"}');
INSERT INTO wijziging VALUES(X'01a202a0fdcd70de9ffecdc6edb3f79f',1,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','vastgesteld_op',NULL,'2026-11-01');
INSERT INTO wijziging VALUES(X'01a202a0fdcd70de9ffecdc6edb3f79f',2,'pip',X'01a202a0fd427045b08fdf7aeef1b662',X'01a202a0fb6b70d1ad852a1a65cf11d1','status','concept','vastgesteld');
INSERT INTO wijziging VALUES(X'01a202a0fdcd70de9ffecdc6edb3f79f',3,'gebeurtenis',X'01a202a0fd4370bb9bfb7209816b62c2',X'01a202a0fb6b70d1ad852a1a65cf11d1','datum','2026-11-22','2026-11-01');
INSERT INTO wijziging VALUES(X'01a202a0fdcd70de9ffecdc6edb3f79f',4,'gebeurtenis',X'01a202a0fdce70aabff2f40f8058fd2a',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"plan_vast","datum":"2026-11-01"}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',1,'gesprek',X'01a202a0fdf77027802a59ad6f47f024',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","datum":"2026-11-20","status":"concept","door":"mdevries"}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',2,'gesprek',X'01a202a0fdf77027802a59ad6f47f024',X'01a202a0fb6b70d1ad852a1a65cf11d1','conclusie',NULL,'gaat goed');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',3,'gesprek',X'01a202a0fdf77027802a59ad6f47f024',X'01a202a0fb6b70d1ad852a1a65cf11d1','volgende_datum',NULL,'2027-02-21');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',4,'voortgang',X'01a202a0fdf870bfa4e47978b3883ece',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","gesprek":"01a202a0fdf77027802a59ad6f47f024","doel":"01a202a0fd6f70dd9d8e2d64d627cbc9","stand":"op_schema"}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',5,'afspraak',X'01a202a0fdf870c09c4e5ebbf9f118ec',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","gesprek":"01a202a0fdf77027802a59ad6f47f024","omschrijving":"Post openen","eigenaar":"statushouder","uiterlijk":"2026-12-06"}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',6,'meting',X'01a202a0fdf9701e8cf825d754a2b8cd',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","instrument":"zrm-2017","moment":"voortgang","datum":"2026-11-20","status":"concept","door":"mdevries","gesprek":"01a202a0fdf77027802a59ad6f47f024"}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',7,'score',X'01a202a0fdf9701f86f7560289d40b42',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"1","score":"4"}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',8,'score',X'01a202a0fdf970208fc229b247385bd6',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"2","score":"2","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',9,'score',X'01a202a0fdf9702198c58da3c32ab387',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"3","score":"3","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',10,'score',X'01a202a0fdf97022b6c88b786ddae483',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"4","score":"4","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',11,'score',X'01a202a0fdf9702388aff3a7e74ab6f3',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"5","score":"4","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',12,'score',X'01a202a0fdf97024b69e82617d5ca31b',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"6","score":"3","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',13,'score',X'01a202a0fdf97025b92e19eef944b2ed',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"7","score":"3","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',14,'score',X'01a202a0fdf97026936020f4f055fd6e',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"8","score":"5","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',15,'score',X'01a202a0fdf97027ba597d82a06bd6d0',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"9","score":"5","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',16,'score',X'01a202a0fdf970289c87f2195d04a62e',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"10","score":"4","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',17,'score',X'01a202a0fdf970298c740d1909fde342',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"11","score":"2","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',18,'score',X'01a202a0fdf9702aa3ab4425335dee96',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"12","score":"3","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',19,'score',X'01a202a0fdf9702bbb54a89b9eafaaed',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","meting":"01a202a0fdf9701e8cf825d754a2b8cd","item":"13","score":"5","toelichting":"Overgenomen van 05-10-2026."}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',20,'meting',X'01a202a0fdf9701e8cf825d754a2b8cd',X'01a202a0fb6b70d1ad852a1a65cf11d1','status','concept','vastgesteld');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',21,'gebeurtenis',X'01a202a0fdfa70398ab9df80335ddaad',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"meting","datum":"2026-11-20"}');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',22,'gesprek',X'01a202a0fdf77027802a59ad6f47f024',X'01a202a0fb6b70d1ad852a1a65cf11d1','status','concept','vastgesteld');
INSERT INTO wijziging VALUES(X'01a202a0fdf6700f8b309795d660e457',23,'gebeurtenis',X'01a202a0fdfa703aac021d033249e41a',X'01a202a0fb6b70d1ad852a1a65cf11d1',NULL,NULL,'{"dossier":"01a202a0fb6b70d1ad852a1a65cf11d1","code":"review","datum":"2026-11-20"}');
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
INSERT INTO signaal VALUES(X'01a202a0fb6b70d1ad852a1a65cf11d1','WI-17','mdevries','2028-11-01','2029-11-01','plan_vast','2026-11-01',0,0);
INSERT INTO signaal VALUES(X'01a202a0fb6b70d1ad852a1a65cf11d1','WI-19','mdevries','2027-01-04','2027-02-01','plan_vast','2026-11-01',0,0);
INSERT INTO signaal VALUES(X'01a202a0fb6b70d1ad852a1a65cf11d1','WI-21','mdevries','2028-02-01','2028-05-01','plan_vast','2026-11-01',0,1);
INSERT INTO signaal VALUES(X'01a202a0fb6b70d1ad852a1a65cf11d1','WI-23','mdevries','2027-02-07','2027-02-21','volgende_datum','2026-11-20',0,0);
INSERT INTO signaal VALUES(X'01a202a0fb6b70d1ad852a1a65cf11d1','WI-32','mdevries','2027-01-17','2027-02-28','uitk_start','2026-09-01',0,0);
CREATE TABLE zoekwoord (
    woord TEXT NOT NULL,
    dossier BLOB NOT NULL,
    PRIMARY KEY (woord, dossier)
) STRICT, WITHOUT ROWID;
INSERT INTO zoekwoord VALUES('0000000123',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO zoekwoord VALUES('0000000124',X'01a202a0fb8b706ca6a6362f18166935');
INSERT INTO zoekwoord VALUES('999990019',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO zoekwoord VALUES('<3210000000',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO zoekwoord VALUES('<4210000000',X'01a202a0fb8b706ca6a6362f18166935');
INSERT INTO zoekwoord VALUES('<910099999',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO zoekwoord VALUES('alhasan',X'01a202a0fb8b706ca6a6362f18166935');
INSERT INTO zoekwoord VALUES('ali',X'01a202a0fb8b706ca6a6362f18166935');
INSERT INTO zoekwoord VALUES('hagus',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO zoekwoord VALUES('hasan',X'01a202a0fb8b706ca6a6362f18166935');
INSERT INTO zoekwoord VALUES('ilhasan',X'01a202a0fb8b706ca6a6362f18166935');
INSERT INTO zoekwoord VALUES('muhamad',X'01a202a0fb8b706ca6a6362f18166935');
INSERT INTO zoekwoord VALUES('muhamid',X'01a202a0fb8b706ca6a6362f18166935');
INSERT INTO zoekwoord VALUES('silam',X'01a202a0fb6b70d1ad852a1a65cf11d1');
INSERT INTO zoekwoord VALUES('ulhasan',X'01a202a0fb8b706ca6a6362f18166935');
CREATE INDEX wijziging_dossier ON wijziging (dossier, handeling, volgnummer);
CREATE INDEX signaal_casemanager ON signaal (casemanager, verdwijnt, datum, dossier, code);
CREATE INDEX signaal_datum ON signaal (verdwijnt, datum, dossier, code);
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
