/* Lists in which everybody is alike: they cost a few times the work of an ordinary list of that
 * length, not a hundred times. What is counted are steps of the machine inside SQLite. */
#include "regie/lijsten.h"
#include "regie/sessie.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { KORT = 1200, LANG = 5400, PER_STAP = 100, HOOGSTENS = 8 };

static atomic_long stappen;

static int tel(void *mee) {
    (void)mee;
    stappen++;
    return 0;
}

static int tel_mee(sqlite3 *db, char **fout, const void *functies) {
    (void)fout, (void)functies;
    sqlite3_progress_handler(db, PER_STAP, tel, NULL);
    return SQLITE_OK;
}

/* What row `i` says, up to its last cell. */
typedef void rij(char *uit, int i);

static void gewoon(char *uit, int i) {
    static const char *const greep[] = {"ba", "mo", "ha", "sa", "ri", "na", "yo", "se"};
    unsigned n = (unsigned)i, x = n * 2654435761U;
    sprintf(uit, "29%08d;N%s%s%s%s;V%s%s%s;%s;%u-%u-19%u;;", i, greep[x & 7], greep[x >> 3 & 7],
            greep[x >> 6 & 7], greep[x >> 9 & 7], greep[x >> 12 & 7], greep[x >> 15 & 7],
            greep[x >> 18 & 7], x & 1 << 21 ? "M" : "V", 1 + n % 28, 1 + n % 12, 50 + n % 50);
}

static void gewoon_zonder(char *uit, int i) {
    char rest[200];
    gewoon(rest, i);
    strcpy(uit, strchr(rest, ';'));
}

static void gelijk(char *uit, int i) {
    sprintf(uit, "29%08d;Hassan;Mohamad;M;12-5-1990;;", i);
}

static void gelijk_zonder(char *uit, int i) {
    (void)i;
    strcpy(uit, ";Hassan;Mohamad;M;12-5-1990;;");
}

static void genummerd(char *uit, int i) {
    sprintf(uit, ";%d;Persoon;M;1-1-1990;;", i);
}

static void zonder_datum(char *uit, int i) {
    sprintf(uit, "29%08d;Persoon;Jan;M;;;", i);
}

static void een_gezin(char *uit, int i) {
    gewoon(uit, i);
    strcpy(uit + strlen(uit) - 1, "D-1;");
}

static struct werkmap *map;
static long er_zijn_meer;

static void zie(void *mee, const struct import_melding *m) {
    (void)mee;
    er_zijn_meer += strstr(m->tekst, "Er zijn er meer die hierop lijken") != NULL;
}

/* Steps for reading the list in; `weer`: into the file in which it is, with another header, so that
 * no row is known by its mark. */
static long lees(rij *vorm, int rijen, bool weer) {
    char *tekst = werkmap_room(map, (size_t)rijen * 400 + 400), *s = tekst;
    const char *pad = werkmap_pad(map, "proef.db");
    struct problem p = {0};
    struct sessie sessie;
    struct import_uitslag uit;
    s += sprintf(s, "V-nummer;Achternaam;Voornamen;Geslacht;Geboortedatum;Dossiernummer;%s\n",
                 weer ? "Nogmaals" : "Vulling");
    for (int i = 0; i < rijen; i++) {
        vorm(s, i);
        s += strlen(s);
        s += sprintf(s, "%*s\n", rijen >= LANG ? 220 : 1, ".");
    }
    werkmap_schrijf(map, "lijst.csv", tekst);
    struct sessie_keuze keuze = {.pad = pad, .vandaag = "2026-11-22"};
    assert_true((weer || sessie_maak(pad, NULL, NULL, "2026-11-22", &p)) &&
                sessie_open(&sessie, &keuze, &p));
    stappen = 0;
    struct import_keuze import = {.pad = werkmap_pad(map, "lijst.csv"), .melding = zie};
    er_zijn_meer = 0;
    if (!import_uitvoeren(&sessie, &import, &uit, &p))
        fail_msg("%s", problem_text(&p));
    assert_int_equal(uit.rijen, rijen);
    if (weer)
        assert_int_equal(uit.nieuw + uit.gewijzigd, 0);
    import_uitslag_free(&uit);
    sessie_sluit(&sessie);
    return stappen;
}

static const struct {
    const char *naam;
    rij *vorm, *gewoon;
} lijsten[] = {
    {"gelijk, met V-nummer", gelijk, gewoon},
    {"gelijk, zonder", gelijk_zonder, gewoon_zonder},
    {"Persoon N, 1 januari", genummerd, gewoon_zonder},
    {"zonder geboortedatum", zonder_datum, gewoon},
    {"een gezin", een_gezin, gewoon},
};

static void elk(int rijen) {
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++)
        for (int weer = 0; weer < 2; weer++) {
            map = werkmap_new();
            long maat = lees(lijsten[i].gewoon, rijen, false);
            maat = weer ? lees(lijsten[i].gewoon, rijen, true) : maat;
            werkmap_free(map);
            map = werkmap_new();
            long kost = lees(lijsten[i].vorm, rijen, false);
            kost = weer ? lees(lijsten[i].vorm, rijen, true) : kost;
            werkmap_free(map);
            if (kost > maat * HOOGSTENS)
                fail_msg("%s, %d rijen, %de keer: %ld, gewoon %ld", lijsten[i].naam, rijen,
                         weer + 1, kost, maat);
        }
}

static void a_short_list_costs_little_more(void **state) {
    (void)state;
    elk(KORT);
}

static void a_long_list_costs_little_more(void **state) {
    (void)state;
    elk(LANG);
}

/* Who looks at one of them is told that there are more. */
static void that_more_are_alike_is_told(void **state) {
    (void)state;
    for (int rijen = KORT; rijen <= LANG; rijen += LANG - KORT) {
        map = werkmap_new();
        lees(gelijk, rijen, false);
        assert_int_equal(er_zijn_meer, rijen - 22); /* themselves, and twenty-one before them */
        werkmap_free(map);
        map = werkmap_new();
        lees(gewoon, rijen, false);
        assert_int_equal(er_zijn_meer, 0);
        werkmap_free(map);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_short_list_costs_little_more),
                                       cmocka_unit_test(a_long_list_costs_little_more),
                                       cmocka_unit_test(that_more_are_alike_is_told)};
    sqlite3_auto_extension((void (*)(void))tel_mee);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
