-- Schema 4.

-- ---- Trajecten and exams ----

-- What somebody takes part in: from signing up to how it ended. The days it began and ended are also
-- events of the dossier (traject_start, traject_eind), kept in step by the actions.
CREATE TABLE traject (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    soort TEXT NOT NULL CHECK (soort <> ''),
    spoor TEXT CHECK (spoor IN ('inburgering', 'werk', 'zelfredzaamheid', 'participatie')),
    leefgebied TEXT,
    aanbieder TEXT,
    keurmerk TEXT CHECK (keurmerk IN ('ja', 'nee')),
    financiering TEXT,
    kosten INTEGER CHECK (kosten BETWEEN 0 AND 1000000),
    status TEXT NOT NULL CHECK (status IN ('aangemeld', 'gestart', 'onderbroken', 'afgerond', 'gestopt', 'uitgevallen', 'niet_doorgegaan')),
    aangemeld_op TEXT CHECK (aangemeld_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    gepland_begin TEXT CHECK (gepland_begin GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    begonnen_op TEXT CHECK (begonnen_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    gepland_einde TEXT CHECK (gepland_einde GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    geeindigd_op TEXT CHECK (geeindigd_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    dagdelen_per_week INTEGER CHECK (dagdelen_per_week BETWEEN 0 AND 14),
    uren_per_week INTEGER CHECK (uren_per_week BETWEEN 0 AND 80),
    uren_gevolgd INTEGER CHECK (uren_gevolgd BETWEEN 0 AND 20000),
    verzuim_geoorloofd INTEGER CHECK (verzuim_geoorloofd BETWEEN 0 AND 20000),
    verzuim_ongeoorloofd INTEGER CHECK (verzuim_ongeoorloofd BETWEEN 0 AND 20000),
    peildatum TEXT CHECK (peildatum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    resultaat TEXT CHECK (resultaat IN ('behaald', 'deels', 'niet_behaald')),
    certificaten INTEGER CHECK (certificaten BETWEEN 0 AND 99),
    reden_einde TEXT,
    toelichting TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX traject_dossier ON traject (dossier);

-- One attempt at one part of the exam of integration, or the exemption from it.
CREATE TABLE examen (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    onderdeel TEXT NOT NULL CHECK (onderdeel IN ('luisteren', 'lezen', 'schrijven', 'spreken', 'knm', 'ona', 'pvt', 'map')),
    niveau TEXT CHECK (niveau IN ('A2', 'B1', 'B2')),
    poging INTEGER CHECK (poging BETWEEN 1 AND 50),
    gratis TEXT CHECK (gratis IN ('ja', 'nee')),
    aangemeld_op TEXT CHECK (aangemeld_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    examendatum TEXT CHECK (examendatum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    uitslagdatum TEXT CHECK (uitslagdatum GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    resultaat TEXT CHECK (resultaat IN ('geslaagd', 'gezakt', 'niet_verschenen', 'vrijgesteld', 'ontheven')),
    score INTEGER CHECK (score BETWEEN 0 AND 999),
    grond TEXT,
    toelichting TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX examen_dossier ON examen (dossier);

-- ---- Lists ----

-- The keys by which a double is found become others: the program makes them anew.
DELETE FROM zoekwoord WHERE woord >= '=' AND woord < '>';
