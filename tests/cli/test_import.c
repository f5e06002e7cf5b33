/* Lists in, through the real program. */
#include "support/werkmap.h"
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG "--vandaag", "2026-11-22", NULL
#define KOP "V-nummer;Achternaam;Voornamen;Geboortedatum\n"

static int begin(void **state) {
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run(map, "regie", "init", "--naam", "M. de Vries", DAG);
    uitkomst_expect(&u, 0);
    *state = map;
    return 0;
}

static int einde(void **state) {
    werkmap_free(*state);
    return 0;
}

static long getal(const char *json, const char *sleutel) {
    char zoek[40];
    snprintf(zoek, sizeof zoek, "\"%s\":", sleutel);
    const char *s = strstr(json, zoek);
    assert_non_null(s);
    return strncmp(s + strlen(zoek), "null", 4) ? strtol(s + strlen(zoek), NULL, 10) : -1;
}

/* "rijen nieuw gewijzigd ongewijzigd twijfel geweigerd"; and they must always add up. */
static const char *emmers(const char *json) {
    static char uit[80];
    static const char *const namen[] = {"nieuw", "gewijzigd", "ongewijzigd", "twijfel",
                                        "geweigerd"};
    long rijen = getal(json, "rijen"), som = 0;
    int n = snprintf(uit, sizeof uit, "%ld:", rijen);
    for (size_t i = 0; i < 5; i++) {
        som += getal(json, namen[i]);
        n += snprintf(uit + n, sizeof uit - (size_t)n, " %ld", getal(json, namen[i]));
    }
    assert_int_equal(som, rijen);
    return uit;
}

static struct uitkomst lees(struct werkmap *map, const char *bestand) {
    return uitkomst_run(map, "regie", "import", bestand, "--json", DAG);
}

/* Imports a text; the buckets, and what was printed. */
static const char *lijst(struct werkmap *map, const char *tekst, const char *verwacht) {
    werkmap_schrijf(map, "lijst.csv", tekst);
    struct uitkomst u = lees(map, "lijst.csv");
    if (u.code > 1)
        uitkomst_expect(&u, 0);
    text_expect(emmers(u.uit), verwacht);
    assert_int_equal(u.code, getal(u.uit, "twijfel") || getal(u.uit, "geweigerd"));
    return u.uit;
}

static const char *dossier(struct werkmap *map, const char *v_nummer) {
    struct uitkomst u = uitkomst_run(map, "regie", "dossier", v_nummer, "--json", DAG);
    uitkomst_expect(&u, 0);
    return u.uit;
}

static const char *coa_lijst(struct werkmap *map) {
    FILE *f = fopen("data/demo/coa-lijst.csv", "rb");
    static char bytes[200000];
    assert_non_null(f);
    size_t n = fread(bytes, 1, sizeof bytes, f);
    fclose(f);
    return werkmap_schrijf_n(map, "coa-lijst.csv", bytes, n);
}

static void the_coa_list_falls_into_its_buckets(void **state) {
    struct werkmap *map = *state;
    coa_lijst(map);
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "coa-lijst.csv", "--proef", "--json", DAG);
    uitkomst_expect(&u, 1);
    text_expect(emmers(u.uit), "200: 189 0 3 1 7");
    assert_int_equal(getal(u.uit, "import"), -1);
    assert_false(werkmap_bestaat(map, "coa-lijst.geweigerd.csv"));
    u = lees(map, "coa-lijst.csv");
    uitkomst_expect(&u, 1);
    text_expect(emmers(u.uit), "200: 189 0 3 1 7");
    assert_int_equal(getal(u.uit, "import"), 1);
    u = lees(map, "coa-lijst.csv");
    text_expect(emmers(u.uit), "200: 0 0 192 1 7");
    assert_int_equal(getal(u.uit, "import"), 2);
}

static void refused_rows_can_be_put_right_and_read_again(void **state) {
    struct werkmap *map = *state;
    coa_lijst(map);
    lees(map, "coa-lijst.csv");
    const char *weg = werkmap_lees(map, "coa-lijst.geweigerd.csv", NULL);
    text_expect_part(weg, "Opmerkingen;;;regel;code;reden\r\n");
    text_expect_part(weg,
                     ";38;datum;\"Datum koppeling: \"\"31-02-2024\"\" is geen bestaande datum");
    text_expect_part(weg, ";56;bsn;");
    text_expect_part(weg, ";178;naam;");
    struct stat st;
    assert_int_equal(stat(werkmap_pad(map, "coa-lijst.geweigerd.csv"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    char *beter = werkmap_room(map, strlen(weg) + 20);
    const char *plek = strstr(weg, "31-02-2024");
    sprintf(beter, "%.*s01-03-2024%s", (int)(plek - weg), weg, plek + 10);
    werkmap_schrijf(map, "beter.csv", beter);
    struct uitkomst u = lees(map, "beter.csv");
    text_expect(emmers(u.uit), "7: 1 0 0 0 6");
}

static void a_list_stores_people_events_and_households(void **state) {
    struct werkmap *map = *state;
    lijst(map,
          "V-nummer;Dossiernummer;Achternaam;Voornamen;Aantal personen;Relatie;Datum koppeling;"
          "Datum huisvesting;Geboorteland\n"
          "2900000001;D-1;Hagos;Selam;2;;01-02-2026;01-12-2026;7009\n"
          "2900000002;D-1;Tesfay;Yonas;2;;01-02-2026;;Eritrea\n",
          "2: 2 0 0 0 0");
    const char *een = dossier(map, "2900000001"), *twee = dossier(map, "2900000002");
    text_expect_part(een, "\"geboorteland\": \"Syrië\"");
    text_expect_part(een, "\"koppeling\"");
    text_expect_no_part(een, "\"code\": \"huisvesting\"");
    text_expect_part(twee, "\"fase\": \"gekoppeld\"");
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                                     "SELECT count(*), count(DISTINCT gezin) FROM persoon "
                                     "JOIN gezin ON gezin.id = gezin WHERE nummer = 'D-1'",
                                     NULL);
    text_expect(u.uit, "2|1\n");
}

static void a_second_one_makes_the_household(void **state) {
    struct werkmap *map = *state;
    lijst(map,
          "V-nummer;Dossiernummer;Achternaam\n2900000001;D-1;Hagos\n2900000002;D-2;Noori\n"
          "2900000003;D-1;Tesfay\n",
          "3: 3 0 0 0 0");
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                                     "SELECT group_concat(achternaam) FROM (SELECT achternaam FROM "
                                     "persoon WHERE gezin IS NOT NULL ORDER BY achternaam)",
                                     NULL);
    text_expect(u.uit, "Hagos,Tesfay\n");
}

static void only_what_differs_is_written(void **state) {
    struct werkmap *map = *state;
    lijst(map, KOP "2900000001;Hagos;Selam;01-02-1990\n", "1: 1 0 0 0 0");
    lijst(map, KOP "2900000001;Hagos;Selam;\n", "1: 0 0 1 0 0");
    const char *json = lijst(map, KOP "2900000001;Hagos;Selam;00-02-1990\n", "1: 0 1 0 0 0");
    text_expect_part(json,
                     "\"veld\":\"geboortedatum\",\"oud\":\"01-02-1990\",\"nieuw\":\"00-02-1990\"");
    json = lijst(map, KOP "2900000001;Hagos;<leeg>;\n", "1: 0 1 0 0 0");
    text_expect_part(json, "\"veld\":\"voornamen\",\"oud\":\"Selam\",\"nieuw\":\"\"");
    text_expect_part(dossier(map, "2900000001"), "\"geboortedatum\": \"1990-02-00\"");
    struct uitkomst u =
        uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                     "SELECT veld, oud, nieuw FROM wijziging WHERE veld IS NOT NULL "
                     "AND soort = 'persoon' ORDER BY handeling, volgnummer",
                     NULL);
    text_expect(u.uit, "geboortedatum|1990-02-01|1990-02-00\nvoornamen|Selam|\n");
}

static void the_last_name_cannot_be_erased(void **state) {
    struct werkmap *map = *state;
    lijst(map, KOP "2900000001;Hagos;;01-02-1990\n", "1: 1 0 0 0 0");
    lijst(map, KOP "2900000001;<leeg>;;\n", "1: 0 0 0 0 1");
    text_expect_part(dossier(map, "2900000001"), "\"achternaam\": \"Hagos\"");
}

static void a_trial_changes_nothing_and_tells_all(void **state) {
    struct werkmap *map = *state;
    lijst(map, KOP "2900000001;Hagos;Selam;01-02-1990\n", "1: 1 0 0 0 0");
    werkmap_schrijf(map, "lijst.csv",
                    KOP "2900000001;Hagos;Selma;01-02-1990\n"
                        "2900000002;Noori;Ali;\nx;Fout;;\n");
    size_t len_voor, len_na;
    const char *voor = werkmap_lees(map, "data/regie/regie.db", &len_voor);
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", "--json", DAG);
    uitkomst_expect(&u, 1);
    text_expect(emmers(u.uit), "3: 1 1 0 0 1");
    text_expect_part(u.uit, "\"oud\":\"Selam\",\"nieuw\":\"Selma\"");
    const char *na = werkmap_lees(map, "data/regie/regie.db", &len_na);
    assert_int_equal(len_voor, len_na);
    assert_memory_equal(voor, na, len_voor);
    assert_false(werkmap_bestaat(map, "lijst.geweigerd.csv"));
    u = uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", DAG);
    text_expect_part(u.uit,
                     "Dit zou veranderen:\n  regel 2  Hagos, Selam: voornamen Selam → Selma");
    text_expect_part(u.uit, "Dit was een proef; er is niets opgeslagen.");
}

static void doubts_are_left_alone_and_said(void **state) {
    struct werkmap *map = *state;
    lijst(map,
          "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum\n"
          "2900000001;999990019;Hagos;Selam;01-02-1990\n",
          "1: 1 0 0 0 0");
    const char *json = lijst(map,
                             "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum;Telefoon\n"
                             ";;Hagos;Selam;01-02-1990;\n"
                             "2900000001;;Karimi;Ali;03-04-1971;\n"
                             "2900000005;999990019;Noori;Omid;05-06-1985;\n"
                             "2900000006;;Noori;Omid;05-06-1985;06 0000 0001\n"
                             "2900000006;;Noori;Omid;05-06-1985;06 0000 0002\n"
                             "2900000006;;Noori;Omid;05-06-1985;\n",
                             "6: 1 0 1 4 0");
    text_expect_part(json, "\"regel\":2,\"kolom\":null,\"code\":\"naam_bekend\"");
    text_expect_part(json, "\"regel\":3,\"kolom\":null,\"code\":\"ander_persoon\"");
    text_expect_part(json, "\"regel\":4,\"kolom\":null,\"code\":\"bsn_bekend\"");
    text_expect_part(json, "\"regel\":6,\"kolom\":null,\"code\":\"dubbel\"");
    text_expect_part(dossier(map, "2900000001"), "\"achternaam\": \"Hagos\"");
    text_expect_part(dossier(map, "2900000006"), "06 0000 0001");
}

static void rows_without_enough_are_refused(void **state) {
    struct werkmap *map = *state;
    const char *json = lijst(map,
                             KOP ";Hagos;Selam;\n;;;\nTotaal;;;12\n;Noori;Ali;1-2-1990\n"
                                 "2900000001;.;.;\n2900000002;a;b;;c\n",
                             "4: 1 0 0 0 3");
    text_expect_part(json, "\"regel\":2,\"kolom\":null,\"code\":\"sleutel\"");
    text_expect_part(json, "\"regel\":6,\"kolom\":null,\"code\":\"naam\"");
    text_expect_part(json, "\"regel\":7,\"kolom\":null,\"code\":\"kolommen\"");
}

static void events_of_the_future_wait(void **state) {
    struct werkmap *map = *state;
    const char *json =
        lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;23-11-2026\n",
              "1: 1 0 0 0 0");
    text_expect_part(json, "\"code\":\"toekomst\"");
    lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;23-11-2026\n",
          "1: 0 0 1 0 0");
    lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;20-11-2026\n",
          "1: 0 1 0 0 0");
    lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;19-11-2026\n",
          "1: 0 1 0 0 0");
    text_expect_part(dossier(map, "2900000001"), "2026-11-19");
    lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;<leeg>\n", "1: 0 1 0 0 0");
    text_expect_no_part(dossier(map, "2900000001"), "2026-11-19");
}

static void casemanagers_must_be_colleagues(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u =
        uitkomst_run(map, "regie", "gebruiker", "j.bakker", "--naam", "J. Bakker", DAG);
    uitkomst_expect(&u, 0);
    const char *json = lijst(map,
                             "V-nummer;Achternaam;Casemanager\n2900000001;Hagos;J. Bakker\n"
                             "2900000002;Noori;j.bakker\n2900000003;Karimi;P. Onbekend\n",
                             "3: 3 0 0 0 0");
    text_expect_part(json, "\"code\":\"casemanager\"");
    text_expect_part(dossier(map, "2900000001"), "\"casemanager\": \"j.bakker\"");
    text_expect_part(dossier(map, "2900000002"), "\"casemanager\": \"j.bakker\"");
    lijst(map, "V-nummer;Casemanager\n2900000001;M. de Vries\n2900000003;J. Bakker\n",
          "2: 0 2 0 0 0");
    text_expect_no_part(dossier(map, "2900000001"), "\"casemanager\": \"j.bakker\"");
}

static void separators_and_encodings_are_recognised(void **state) {
    struct werkmap *map = *state;
    static const struct {
        const char *tekst;
    } vormen[] = {
        {"V-nummer,Achternaam,Voornamen\r\n2900000001,Öztürk,Gökhan\r\n"},
        {"V-nummer\tAchternaam\tVoornamen\n2900000001\tÖztürk\tGökhan\n"},
        {"V-nummer|Achternaam|Voornamen\n2900000001|Öztürk|Gökhan\n"},
        {"\xEF\xBB\xBFV-nummer;Achternaam;Voornamen\n2900000001;Öztürk;Gökhan\n"},
        {"sep=;\r\nV-nummer;Achternaam;Voornamen\r\n2900000001;Öztürk;Gökhan\r\n"},
        {"V-nummer;Achternaam;Voornamen\r2900000001;Öztürk;Gökhan\r"},
        {"V-nummer;Achternaam;Voornamen\n2900000001;\xD6zt\xFCrk;G\xF6khan\n"},
        {"V-nummer;Naam\n2900000001;x\n"},
    };
    lijst(map, vormen[0].tekst, "1: 1 0 0 0 0");
    for (size_t i = 1; i < 7; i++)
        lijst(map, vormen[i].tekst, "1: 0 0 1 0 0");
    text_expect_part(dossier(map, "2900000001"), "\"achternaam\": \"Öztürk\"");
    const char *json = lijst(map, vormen[7].tekst, "1: 0 0 1 0 0");
    text_expect_part(json, "\"uitslag\":\"twijfel\"");
}

static void unknown_columns_are_listed(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv",
                    "V-nummer;Achternaam;Schoenmaat;Datum\n2900000001;Hagos;38;1-1-2020\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit,
                     "Deze kolommen zijn niet overgenomen:\n  \"Schoenmaat\"\n  \"Datum\": kan ");
    text_expect_part(u.uit, "Import 1 is opgeslagen.");
}

static void lists_come_from_standard_input_too(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run_in(map, KOP "2900000001;Hagos;Selam;\nx;Fout;;\n", "regie",
                                        "import", "-", "--json", DAG);
    uitkomst_expect(&u, 1);
    text_expect(emmers(u.uit), "2: 1 0 0 0 1");
    text_expect_part(werkmap_lees(map, "import.geweigerd.csv", NULL), "x;Fout;;;3;v_nummer;");
}

static void weiger(struct werkmap *map, const char *bestand, int code, const char *waarom) {
    struct uitkomst u = uitkomst_run(map, "regie", "import", bestand, DAG);
    uitkomst_expect(&u, code);
    text_expect(u.uit, "");
    text_expect_part(u.fout, waarom);
    u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                     "SELECT count(*) FROM persoon UNION ALL SELECT count(*) FROM import", NULL);
    text_expect(u.uit, "0\n0\n");
}

static void unfit_files_change_nothing(void **state) {
    struct werkmap *map = *state;
    weiger(map, "er-niet.csv", 3, "er-niet.csv");
    weiger(map, ".", 3, "map");
    werkmap_schrijf(map, "leeg.csv", "");
    weiger(map, "leeg.csv", 3, "leeg");
    werkmap_schrijf_n(map, "binair.csv", "V-nummer;\0\1\2\3", 13);
    weiger(map, "binair.csv", 3, "binair");
    werkmap_schrijf(map, "koploos.csv", "2900000001;Hagos;Selam\n2900000002;Noori;Ali\n");
    weiger(map, "koploos.csv", 3, "De eerste regel is geen kop");
    werkmap_schrijf(map, "dubbel.csv", "V-nummer;Achternaam;Familienaam\n2900000001;a;b\n");
    weiger(map, "dubbel.csv", 3, "allebei achternaam");
    werkmap_schrijf(map, "open.csv", KOP "2900000001;Hagos;\"Selam;\n2900000002;Noori;Ali;\n");
    weiger(map, "open.csv", 3, "aanhalingsteken");
}

static void a_huge_cell_stops_everything(void **state) {
    struct werkmap *map = *state;
    size_t n = 10 * 1024 * 1024;
    char *tekst = malloc(n + 200);
    int kop = sprintf(tekst, KOP "2900000001;Hagos;Selam;\n2900000002;");
    memset(tekst + kop, 'a', n);
    strcpy(tekst + (size_t)kop + n, ";Ali;\n");
    werkmap_schrijf(map, "groot.csv", tekst);
    free(tekst);
    weiger(map, "groot.csv", 3, "groter dan 1 MB");
}

static void escape_sequences_never_reach_the_terminal(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv",
                    "V-nummer;Achternaam;Voor\x1B]0;x\x07;Opmerkingen\n"
                    "2900000001;\x1B[31mHagos;a;\n2900000002;\xE2\x80\xAEsogaH;;\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", DAG);
    uitkomst_expect(&u, 1);
    assert_null(strchr(u.uit, '\x1B'));
    assert_null(strchr(u.fout, '\x1B'));
    text_expect_part(u.uit, "stuurteken");
    u = lees(map, "lijst.csv");
    assert_null(strchr(u.uit, '\x1B'));
    text_expect_part(dossier(map, "2900000002"), "sogaH");
}

static void who_may_not_write_may_not_import(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv", KOP "2900000001;Hagos;Selam;\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", "--alleen-lezen", DAG);
    uitkomst_expect(&u, 4);
    u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                     "UPDATE gebruiker SET rol = 'casemanager'", NULL);
    uitkomst_expect(&u, 0);
    weiger(map, "lijst.csv", 4, "beheerder");
}

/* Enough rows to be long at work, and to go the way of a large list. */
static void schrijf_lange_lijst(struct werkmap *map, int rijen) {
    char *tekst = malloc((size_t)rijen * 200 + 200), *s = tekst;
    s += sprintf(s, "V-nummer;Dossiernummer;Achternaam;Voornamen;Aantal personen;Datum koppeling;"
                    "Opmerkingen\n");
    for (int i = 0; i < rijen; i++)
        s += sprintf(s,
                     "%d;D-%d;Hagos;Selam;%d;01-02-2026;Een opmerking die de rij wat langer maakt, "
                     "want een lijst van mensen heeft veel kolommen: %d, en daarbij nog een bijzin "
                     "over dit en dat\n",
                     1900000000 + i * 7 % rijen, i / 2, 2, i);
    werkmap_schrijf(map, "lang.csv", tekst);
    free(tekst);
}

static const char *inhoud(struct werkmap *map) {
    struct uitkomst u = uitkomst_run(
        map, "sqlite3", "data/regie/regie.db",
        "PRAGMA integrity_check; PRAGMA foreign_key_check;"
        "SELECT count(*) FROM persoon; SELECT count(*) FROM dossier WHERE fase = 'gekoppeld';"
        "SELECT count(*) FROM gezin; SELECT count(*) FROM gebeurtenis;"
        "SELECT count(DISTINCT dossier) FROM zoekwoord;"
        "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL;"
        "SELECT count(*) FROM wijziging WHERE handeling NOT IN (SELECT id FROM handeling)",
        NULL);
    uitkomst_expect(&u, 0);
    return u.uit;
}

static void a_long_list_goes_in_whole(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                                     "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND "
                                     "sql IS NOT NULL",
                                     NULL);
    long indexen = strtol(u.uit, NULL, 10);
    schrijf_lange_lijst(map, 7001);
    u = lees(map, "lang.csv");
    uitkomst_expect(&u, 0);
    text_expect(emmers(u.uit), "7001: 7001 0 0 0 0");
    char verwacht[120];
    snprintf(verwacht, sizeof verwacht, "ok\n7001\n7001\n3501\n7001\n7001\n%ld\n0\n", indexen);
    text_expect(inhoud(map), verwacht);
    u = lees(map, "lang.csv");
    text_expect(emmers(u.uit), "7001: 0 0 7001 0 0");
    u = uitkomst_run(map, "regie", "lijst", "--filter", "1900000003", DAG);
    text_expect_part(u.uit, "Hagos");
}

/* Feeds an import half a list and kills it while it waits for the rest: by then it has stored all
 * but the last few rows that it was given. */
static void dood_halverwege(struct werkmap *map, const char *tekst, size_t len) {
    const char *db = werkmap_pad(map, "data/regie/regie.db"), *werk = werkmap_pad(map, "");
    const char *programma = getenv("REGIE_PROGRAMMA");
    int pijp[2], status;
    assert_int_equal(pipe(pijp), 0);
    pid_t kind = fork();
    if (kind == 0) {
        dup2(pijp[0], STDIN_FILENO);
        close(pijp[0]);
        close(pijp[1]);
        if (chdir(werk) == 0)
            execl(programma, "regie", "--db", db, "import", "-", (char *)NULL);
        _exit(127);
    }
    close(pijp[0]);
    for (size_t n = 0; n < len;) {
        ssize_t m = write(pijp[1], tekst + n, len - n);
        assert_true(m > 0);
        n += (size_t)m;
    }
    kill(kind, SIGKILL);
    waitpid(kind, &status, 0);
    close(pijp[1]);
    assert_true(WIFSIGNALED(status));
}

static void killed_halfway_nothing_has_happened(void **state) {
    struct werkmap *map = *state;
    schrijf_lange_lijst(map, 10000);
    const char *voor = inhoud(map);
    size_t len;
    const char *tekst = werkmap_lees(map, "lang.csv", &len);
    dood_halverwege(map, tekst, len / 2);
    text_expect(inhoud(map), voor);
    assert_false(werkmap_bestaat(map, "import.geweigerd.csv"));
}

/* Writes the journal of a file that may not grow: as on a full disk. */
static void a_full_disk_leaves_the_file_as_it_was(void **state) {
    struct werkmap *map = *state;
    schrijf_lange_lijst(map, 7001);
    const char *voor = inhoud(map);
    struct rlimit oud, klein = {2000000, 2000000};
    getrlimit(RLIMIT_FSIZE, &oud);
    klein.rlim_max = oud.rlim_max;
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &klein);
    struct uitkomst u = lees(map, "lang.csv");
    setrlimit(RLIMIT_FSIZE, &oud);
    signal(SIGXFSZ, SIG_DFL);
    uitkomst_expect(&u, 5);
    text_expect_part(u.fout, "schijf");
    text_expect(inhoud(map), voor);
}

static void the_report_is_warm_and_short(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv",
                    KOP "2900000001;Hagos;Selam;01-02-1990\n"
                        "2900000002;Noori;Ali;31-02-1990\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", DAG);
    uitkomst_expect(&u, 1);
    text_expect(u.uit,
                "lijst.csv: 2 rijen\n"
                "       1 nieuw\n"
                "       0 gewijzigd\n"
                "       0 ongewijzigd\n"
                "       0 twijfel\n"
                "       1 geweigerd\n"
                "\n"
                "Geweigerd:\n"
                "  regel 3  Noori, Ali: Geboortedatum: \"31-02-1990\" is geen bestaande datum, "
                "zoals 31-12-1990.\n"
                "\n"
                "De geweigerde rijen staan in lijst.geweigerd.csv. Verbeter ze daar en lees dat "
                "bestand in.\n"
                "\n"
                "Import 1 is opgeslagen.\n");
    text_expect(u.fout, "regie: 1 rij geweigerd, 0 twijfel; de rest is goed.\n");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_coa_list_falls_into_its_buckets),
        TEST(refused_rows_can_be_put_right_and_read_again),
        TEST(a_list_stores_people_events_and_households),
        TEST(a_second_one_makes_the_household),
        TEST(only_what_differs_is_written),
        TEST(the_last_name_cannot_be_erased),
        TEST(a_trial_changes_nothing_and_tells_all),
        TEST(doubts_are_left_alone_and_said),
        TEST(rows_without_enough_are_refused),
        TEST(events_of_the_future_wait),
        TEST(casemanagers_must_be_colleagues),
        TEST(separators_and_encodings_are_recognised),
        TEST(unknown_columns_are_listed),
        TEST(lists_come_from_standard_input_too),
        TEST(unfit_files_change_nothing),
        TEST(a_huge_cell_stops_everything),
        TEST(escape_sequences_never_reach_the_terminal),
        TEST(who_may_not_write_may_not_import),
        TEST(a_long_list_goes_in_whole),
        TEST(killed_halfway_nothing_has_happened),
        TEST(a_full_disk_leaves_the_file_as_it_was),
        TEST(the_report_is_warm_and_short),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
