/* The benchmark: the program against a peer, in turn, in one run; medians, and only ratios.
 * REGIE_BENCH_N is the size of the large caseload. */
#include "regie/lijst.h"
#include "support/child.h"
#include "support/maat.h"
#include "support/terminal.h"
#include "support/werkmap.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    STARTS = 21,
    STAPPEN = 400,
    BLADEN = 200,
    ZOEKWOORDEN = 60,
    IMPORT = 100000,
    IMPORTEN = 3,
    ERBIJ = 100, /* of so many people one more, into the large file */
    EIGEN = 60,  /* people of the casemanager who looks */
    RIJEN = 24,
    KOLOMMEN = 80,
    PAGINA = RIJEN
};

/* A millisecond for a key, where a bare list takes 78 microseconds; and five for a key of a search
 * in a million people, where LIKE takes 300. */
#define STAP_RUIMTE 12.8
#define ZOEK_RUIMTE (5.0 / 300)

struct bank {
    struct werkmap *map;
    const char *hulp; /* directory of the helping programs */
    long n;
    double mb;                 /* the most that the last program held */
    double per_rij;            /* of an import of a hundred thousand; nanoseconds */
    const char *klein, *groot; /* databases */
};

/* Runs a program to its end, however long it takes; nanoseconds. Ends the benchmark when it fails.
 */
static long long loop(struct bank *b, const char *uit, const char *const argv[]) {
    long long begin = child_now_ns();
    pid_t pid = fork();
    if (pid == 0) {
        int fd = open(uit ? uit : "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (fd < 0 || dup2(fd, STDOUT_FILENO) < 0)
            _exit(2);
        child_exec(argv, werkmap_env(b->map), NULL);
    }
    int status = 0;
    struct rusage gebruik = {0};
    wait4(pid, &status, 0, &gebruik);
    b->mb = (double)gebruik.ru_maxrss / 1024;
    if (child_code(status) > 1) {
        fprintf(stderr, "bench: %s %s gaf %d\n", argv[0], argv[1], child_code(status));
        exit(2);
    }
    return child_now_ns() - begin;
}
#define LOOP(b, uit, ...) loop(b, uit, (const char *const[]){__VA_ARGS__, NULL})

/* A text that lives as long as the benchmark. */
__attribute__((format(printf, 2, 3))) static const char *tekst(struct bank *b, const char *vorm,
                                                               ...) {
    char *s = werkmap_room(b->map, 4096);
    va_list ap;
    va_start(ap, vorm);
    vsnprintf(s, 4096, vorm, ap);
    va_end(ap);
    return s;
}

static const char *lijst(struct bank *b, const char *naam, long aantal) {
    const char *pad = werkmap_pad(b->map, naam);
    LOOP(b, pad, tekst(b, "%s/maak_lijst", b->hulp), tekst(b, "%ld", aantal));
    return pad;
}

/* A caseload of so many people, the first sixty of whom are ours. */
static const char *caseload(struct bank *b, const char *naam, long aantal) {
    const char *db = werkmap_pad(b->map, naam), *argv[EIGEN + 8];
    const char *bestand = lijst(b, tekst(b, "%s.csv", naam), aantal);
    int n = 0;
    LOOP(b, NULL, "regie", "init", "--db", db);
    LOOP(b, NULL, "regie", "import", bestand, "--db", db);
    argv[n++] = "regie";
    argv[n++] = "toewijzen";
    argv[n++] = "--db";
    argv[n++] = db;
    argv[n++] = "ik";
    for (long nr = 1; nr <= EIGEN; nr++)
        argv[n++] = tekst(b, "29%08ld", nr);
    argv[n] = NULL;
    loop(b, NULL, argv);
    unlink(bestand);
    return db;
}

static struct terminal *schermen(struct bank *b, const char *db) {
    const char *argv[] = {"regie", "--db", db, NULL};
    return terminal_start(RIJEN, KOLOMMEN, argv, werkmap_env(b->map));
}

/* From the start to the last byte of the first screen. */
static void start(struct terminal *t, const char *teken, struct maat *m) {
    if (teken && !strstr(terminal_screen(t), teken))
        terminal_fail(t, "\"%s\" staat niet op het eerste scherm", teken);
    maat_erbij(m, (double)terminal_cost(t).to_screen);
    terminal_close(t);
}

static const char maak_repo[] =
    "git init -q \"$0\" && cd \"$0\" && git config user.name x && git config user.email x@y &&"
    " for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do"
    " echo $i >a && git add a && git commit -qm \"Verandering $i\"; done";

static void meet_start(struct bank *b) {
    struct maat tig = {0}, klein = {0}, groot = {0};
    const char *repo = werkmap_pad(b->map, "repo");
    LOOP(b, NULL, "sh", "-c", maak_repo, repo);
    const char *const argv[] = {"tig", "-C", repo, NULL};
    for (int i = 0; i < STARTS; i++) {
        start(terminal_start(RIJEN, KOLOMMEN, argv, werkmap_env(b->map)), "Verandering", &tig);
        start(schermen(b, b->klein), "Werkvoorraad", &klein);
        start(schermen(b, b->groot), "Werkvoorraad", &groot);
    }
    maat_rij("start tot het eerste scherm", "tig, kleine repository",
             maat_deel(&groot, .5) / maat_deel(&tig, .5), 1.0);
    maat_rij("start tot het eerste scherm", "onszelf met 60 mensen",
             maat_deel(&groot, .5) / maat_deel(&klein, .5), 1.2);
    maat_free(&tig);
    maat_free(&klein);
    maat_free(&groot);
}

static void stap(struct terminal *t, struct maat *tijd, struct maat *bytes) {
    terminal_key(t, "Down");
    maat_erbij(tijd, (double)terminal_cost(t).to_screen);
    maat_erbij(bytes, (double)terminal_cost(t).bytes);
}

/* The caseload of everybody. */
static void open_caseload(struct terminal *t) {
    terminal_key(t, "c");
    terminal_expect_text(t, "V-nummer");
    terminal_key(t, "m");
}

/* A step is often a step on the same page, and now and then a row more at the bottom. */
static void meet_stap(struct bank *b) {
    struct maat tijd = {0}, bytes = {0}, kaal = {0}, kale_bytes = {0};
    struct terminal *t = schermen(b, b->groot);
    const char *const argv[] = {tekst(b, "%s/kale_lijst", b->hulp), NULL};
    struct terminal *naast = terminal_start(RIJEN, KOLOMMEN, argv, werkmap_env(b->map));
    open_caseload(t);
    for (int i = 0; i < STAPPEN; i++) {
        stap(t, &tijd, &bytes);
        stap(naast, &kaal, &kale_bytes);
    }
    terminal_close(t);
    terminal_close(naast);
    maat_rij("toets tot scherm in de caseload, p50", "een kale lijst in ncurses, p50",
             maat_deel(&tijd, .5) / maat_deel(&kaal, .5), STAP_RUIMTE);
    maat_rij("toets tot scherm in de caseload, p99", "een kale lijst in ncurses, p99",
             maat_deel(&tijd, .99) / maat_deel(&kaal, .99), STAP_RUIMTE);
    maat_rij("bytes per stap", "een kale lijst in ncurses",
             maat_deel(&bytes, .5) / maat_deel(&kale_bytes, .5), 2);
    maat_free(&tijd);
    maat_free(&bytes);
    maat_free(&kaal);
    maat_free(&kale_bytes);
}

/* A page next to a name; afterwards `anker` is its last row. */
static double blad(struct store *s, const struct lijst_filter *f, int richting,
                   const struct lijst_rij *anker) {
    struct lijst_rij rij[PAGINA];
    struct problem p = {0};
    long long begin = child_now_ns();
    size_t n = lijst_pagina(s, f, richting, anker, rij, PAGINA, &p);
    long long tijd = child_now_ns() - begin;
    if (n != PAGINA || p.kind)
        fprintf(stderr, "bench: een pagina van %zu rijen %s\n", n, problem_text(&p));
    for (size_t i = 0; i < n; i++)
        lijst_rij_free(&rij[i]);
    return (double)tijd;
}

static void meet_bladeren(struct bank *b) {
    struct maat eerste = {0}, midden = {0}, laatste = {0};
    struct problem p = {0};
    struct store *s = store_open(b->groot, true, &p);
    struct lijst_filter f = {0};
    if (!s) {
        fprintf(stderr, "bench: %s\n", problem_text(&p));
        exit(2);
    }
    for (int i = 0; i < BLADEN; i++) {
        char naam[] = {'k', 'n', (char)('a' + i % 26), 0};
        struct lijst_rij anker = {.sorteernaam = naam};
        maat_erbij(&eerste, blad(s, &f, 1, NULL));
        maat_erbij(&midden, blad(s, &f, i % 2 ? 1 : -1, &anker));
        maat_erbij(&laatste, blad(s, &f, -1, NULL));
    }
    store_sluit(s);
    double een = maat_deel(&eerste, .5);
    maat_rij("een pagina midden in de lijst", "de eerste pagina", maat_deel(&midden, .5) / een,
             1.5);
    maat_rij("de laatste pagina", "de eerste pagina", maat_deel(&laatste, .5) / een, 1.5);
    maat_free(&eerste);
    maat_free(&midden);
    maat_free(&laatste);
}

/* Beginnings of names that the list holds, as people type them. */
static const char *const zoekwoorden[] = {"hassan", "karad", "moham", "shari", "tes",   "abdi",
                                          "zul",    "ozli",  "elma",  "yar",   "kha h", "2900000"};

static void zoek_kaal(struct bank *b, struct maat *m) {
    sqlite3 *db = NULL;
    sqlite3_stmt *st = NULL;
    sqlite3_open_v2(b->groot, &db, SQLITE_OPEN_READONLY, NULL);
    sqlite3_prepare_v2(db,
                       "SELECT id, achternaam, voornamen FROM persoon"
                       " WHERE achternaam LIKE ?1 OR voornamen LIKE ?1 OR v_nummer LIKE ?1"
                       " ORDER BY achternaam LIMIT 20",
                       -1, &st, NULL);
    for (size_t i = 0; i < sizeof zoekwoorden / sizeof *zoekwoorden; i++) {
        const char *patroon = tekst(b, "%%%s%%", zoekwoorden[i]);
        long long begin = child_now_ns();
        sqlite3_bind_text(st, 1, patroon, -1, SQLITE_STATIC);
        while (sqlite3_step(st) == SQLITE_ROW)
            continue;
        sqlite3_reset(st);
        maat_erbij(m, (double)(child_now_ns() - begin));
    }
    sqlite3_finalize(st);
    sqlite3_close(db);
}

static void zoek_getypt(struct terminal *t, struct maat *m) {
    for (int i = 0; i < ZOEKWOORDEN; i++) {
        const char *woord = zoekwoorden[(size_t)i % (sizeof zoekwoorden / sizeof *zoekwoorden)];
        terminal_key(t, "/");
        for (; *woord; woord++) {
            terminal_keys(t, (char[]){*woord, 0});
            maat_erbij(m, (double)terminal_cost(t).to_screen);
        }
        terminal_key(t, "Esc");
    }
}

static void meet_zoeken(struct bank *b) {
    struct maat toets = {0}, kaal = {0};
    struct terminal *t = schermen(b, b->groot);
    open_caseload(t);
    zoek_getypt(t, &toets);
    terminal_close(t);
    zoek_kaal(b, &kaal);
    double ruimte = ZOEK_RUIMTE * 1e6 / (double)b->n;
    maat_rij("zoeken tijdens typen, p50 per toets", "LIKE '%x%', p50",
             maat_deel(&toets, .5) / maat_deel(&kaal, .5), ruimte);
    maat_rij("zoeken tijdens typen, p99 per toets", "LIKE '%x%', p50",
             maat_deel(&toets, .99) / maat_deel(&kaal, .5), ruimte);
    maat_free(&toets);
    maat_free(&kaal);
}

/* The most a process ever held, in megabytes. */
static double geheugen(struct terminal *t) {
    char pad[64], regel[200];
    double kb = 0;
    snprintf(pad, sizeof pad, "/proc/%d/status", (int)terminal_pid(t));
    FILE *f = fopen(pad, "r");
    while (f && fgets(regel, sizeof regel, f))
        if (!strncmp(regel, "VmHWM:", 6))
            kb = strtod(regel + 6, NULL);
    if (f)
        fclose(f);
    return kb / 1024;
}

static double geheugen_na_werk(struct bank *b, const char *db) {
    struct maat weg = {0};
    struct terminal *t = schermen(b, db);
    open_caseload(t);
    for (int i = 0; i < STAPPEN; i++)
        stap(t, &weg, &weg);
    terminal_key(t, "Home");
    zoek_getypt(t, &weg);
    terminal_key(t, "Enter");
    double mb = geheugen(t);
    terminal_close(t);
    maat_free(&weg);
    return mb;
}

static void meet_geheugen(struct bank *b) {
    double klein = geheugen_na_werk(b, b->klein), groot = geheugen_na_werk(b, b->groot);
    maat_rij("geheugen van de schermen", "20 MB", groot / 20, 1);
    maat_rij("geheugen van de schermen", "onszelf met 60 mensen", groot / klein, 1.5);
}

static void weg(struct bank *b, const char *db) {
    LOOP(b, NULL, "sh", "-c", "rm -f \"$0\" \"$0-wal\" \"$0-shm\" \"$0\".* ", db);
}

static double kaal_in(struct bank *b, const char *csv) {
    const char *raw = werkmap_pad(b->map, "kaal.db");
    double tijd = (double)LOOP(b, NULL, "sqlite3", "-csv", "-separator", ";", raw,
                               "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
                               tekst(b, ".import \"%s\" lijst", csv));
    weg(b, raw);
    return tijd;
}

static double lees_in(struct bank *b, const char *csv, const char *db) {
    return (double)LOOP(b, NULL, "regie", "import", csv, "--db", db);
}

/* What somebody who knows SQL would do: the list into a bare table, and from there with the dates
 * turned round into the tables and their indexes. No search words, no terms, no journal. */
static const char kenner[] =
    "BEGIN;"
    "CREATE TEMP TABLE wie AS SELECT rowid AS nr, randomblob(16) AS p, randomblob(16) AS d,"
    " \"V-nummer\" AS v FROM lijst;"
    "CREATE UNIQUE INDEX temp.wie_v ON wie (v);"
    "INSERT INTO persoon (id, versie, v_nummer, bsn, achternaam, tussenvoegsel, voornamen, "
    "geslacht,"
    " geboortedatum, geboorteland, nationaliteit, taal)"
    " SELECT w.p, 1, w.v, nullif(l.BSN, ''), l.Achternaam, nullif(l.Tussenvoegsel, ''), "
    "l.Voornamen,"
    " l.Geslacht, substr(l.Geboortedatum, 7) || '-' || substr(l.Geboortedatum, 4, 2) || '-' ||"
    " substr(l.Geboortedatum, 1, 2), l.Geboorteland, l.Nationaliteit, l.Taal"
    " FROM lijst l JOIN wie w ON w.v = l.\"V-nummer\""
    " WHERE NOT EXISTS (SELECT 1 FROM persoon p WHERE p.v_nummer = w.v);"
    "INSERT INTO dossier (id, versie, persoon, dossiernummer, coa_locatie, opleiding, werkervaring,"
    " opmerkingen, sorteernaam) SELECT w.d, 1, w.p, l.Dossiernummer, l.\"COA-locatie\", "
    "l.Opleiding,"
    " l.Werkervaring, nullif(l.Opmerkingen, ''), lower(l.Achternaam || ' ' || l.Voornamen)"
    " FROM lijst l JOIN wie w ON w.v = l.\"V-nummer\";"
    "INSERT INTO gebeurtenis (id, versie, dossier, code, datum) SELECT randomblob(16), 1, w.d,"
    " 'koppeling', substr(l.\"Datum koppeling\", 7) || '-' || substr(l.\"Datum koppeling\", 4, 2) "
    "||"
    " '-' || substr(l.\"Datum koppeling\", 1, 2) FROM lijst l JOIN wie w ON w.v = l.\"V-nummer\";"
    "COMMIT;";

static double met_sql(struct bank *b, const char *csv) {
    const char *db = werkmap_pad(b->map, "kenner.db");
    LOOP(b, NULL, "regie", "init", "--db", db);
    double tijd = (double)LOOP(b, NULL, "sqlite3", "-csv", "-separator", ";", db,
                               tekst(b, ".import \"%s\" lijst", csv), kenner);
    weg(b, db);
    return tijd;
}

/* A hundred thousand. */
static void meet_import(struct bank *b) {
    struct maat wij = {0}, kaal = {0}, kundig = {0};
    const char *csv = lijst(b, "nieuw.csv", IMPORT), *db = werkmap_pad(b->map, "nieuw.db");
    for (int i = 0; i < IMPORTEN; i++) {
        LOOP(b, NULL, "regie", "init", "--db", db);
        maat_erbij(&wij, lees_in(b, csv, db));
        maat_erbij(&kaal, kaal_in(b, csv));
        maat_erbij(&kundig, met_sql(b, csv));
        weg(b, db);
    }
    double tijd = maat_deel(&wij, .5);
    maat_rij("inlezen van 100.000 nieuwe mensen", "sqlite3 .import in een kale tabel",
             tijd / maat_deel(&kaal, .5), 3);
    maat_rij("inlezen van 100.000 nieuwe mensen", ".import, en dan met SQL in de tabellen",
             tijd / maat_deel(&kundig, .5), .5);
    maat_free(&wij);
    maat_free(&kaal);
    maat_free(&kundig);
    b->per_rij = tijd / IMPORT;
}

/* The whole caseload as one list: new, again, and a short list behind it. */
static void meet_lange_lijst(struct bank *b) {
    const char *csv = lijst(b, "lang.csv", b->n), *db = werkmap_pad(b->map, "lang.db"),
               *erbij = werkmap_pad(b->map, "erbij.csv");
    LOOP(b, erbij, tekst(b, "%s/maak_lijst", b->hulp), tekst(b, "%ld", b->n / ERBIJ),
         tekst(b, "%ld", b->n + 1));
    double kaal = kaal_in(b, csv);
    LOOP(b, NULL, "regie", "init", "--db", db);
    double nieuw = lees_in(b, csv, db), mb = b->mb;
    maat_rij("inlezen van de hele caseload als nieuw", "sqlite3 .import in een kale tabel",
             nieuw / kaal, 2.5);
    maat_rij("per rij van de hele caseload", "per rij van 100.000",
             nieuw / (double)b->n / b->per_rij, 1.2);
    maat_rij("geheugen van het inlezen", "150 MB", mb / 150, 1);
    maat_rij("dezelfde lijst nog eens", "sqlite3 .import in een kale tabel",
             lees_in(b, csv, db) / kaal, .4);
    maat_rij("1 % nieuwe mensen erbij", "sqlite3 .import van de hele caseload",
             lees_in(b, erbij, db) / kaal, .1);
    weg(b, db);
}

/* The same columns in the same order, as somebody with the file would ask for them. */
static const char export_sql[] =
    "SELECT v_nummer, achternaam, tussenvoegsel, voornamen, voorletters, geslacht, geboortedatum,"
    " geboorteplaats, geboorteland, nationaliteit, burgerlijke_staat, taal, taal_2, dialect,"
    " leest_eigen_taal, tolk_nodig, tolk_voorkeur, tolk_kanaal, telefoon, email, geheimhouding,"
    " straat, huisnummer, toevoeging, postcode, woonplaats, gezinsrelatie, dossiernummer, wet,"
    " doelgroep, verblijfsgrond, vergunning_van, vergunning_tot, inburgeringsplichtig,"
    " einde_termijn_duo, gemeente, coa_locatie, coa_contact, uiterste_huisvesting, gezinsgrootte,"
    " opleiding, werkervaring, opmerkingen, casemanager,"
    " (SELECT datum FROM gebeurtenis g WHERE g.dossier = d.id AND code = 'koppeling'),"
    " (SELECT datum FROM gebeurtenis g WHERE g.dossier = d.id AND code = 'huisvesting'),"
    " (SELECT datum FROM gebeurtenis g WHERE g.dossier = d.id AND code = 'brp')"
    " FROM dossier d JOIN persoon p ON p.id = d.persoon ORDER BY d.sorteernaam, d.id";

static void meet_export(struct bank *b) {
    struct maat wij = {0}, ander = {0};
    const char *uit = werkmap_pad(b->map, "uit.csv");
    for (int i = 0; i < IMPORTEN; i++) {
        maat_erbij(&wij, (double)LOOP(b, NULL, "regie", "export", "--rfc4180", "-o", uit, "--db",
                                      b->groot));
        maat_erbij(&ander, (double)LOOP(b, NULL, "sh", "-c", "sqlite3 -csv \"$0\" \"$1\" >\"$2\"",
                                        b->groot, export_sql, uit));
    }
    maat_rij("iedereen uitvoeren, alle kolommen", "sqlite3 -csv met dezelfde kolommen",
             maat_deel(&wij, .5) / maat_deel(&ander, .5), .8);
    maat_free(&wij);
    maat_free(&ander);
}

static void meet_schermen(struct bank *b) {
    meet_start(b);
    meet_stap(b);
    meet_bladeren(b);
    meet_zoeken(b);
    meet_geheugen(b);
}

static void meet_lijsten(struct bank *b) {
    meet_import(b);
    meet_lange_lijst(b);
}

/* With a caseload to look at, which the lists that come in do without. */
static void met_caseload(struct bank *b, void (*meet)(struct bank *b)) {
    if (!b->groot) {
        fprintf(stderr, "Een caseload van %ld mensen wordt gemaakt ...\n", b->n);
        b->klein = caseload(b, "klein.db", EIGEN);
        b->groot = caseload(b, "groot.db", b->n);
    }
    meet(b);
}

static bool gevraagd(const char *deel) {
    const char *een = getenv("REGIE_BENCH");
    return !een || !*een || !strcmp(een, deel);
}

int main(int argc, char **argv) {
    const char *n = getenv("REGIE_BENCH_N");
    struct bank b = {.map = werkmap_new(), .hulp = argc > 1 ? argv[1] : "."};
    b.n = n ? strtol(n, NULL, 10) : 100000;
    if (b.n < 1000)
        b.n = 1000;
    printf("regie met %ld mensen, tegen een ander in dezelfde run\n\n", b.n);
    maat_kop();
    if (gevraagd("schermen"))
        met_caseload(&b, meet_schermen);
    if (gevraagd("export"))
        met_caseload(&b, meet_export);
    if (gevraagd("import"))
        meet_lijsten(&b);
    werkmap_free(b.map);
    return maat_missers() > 0;
}
