/* Who looks like whom is found in memory when a list is long and the file almost empty, else in the
 * file. Both ways doubt the same: the same list goes in as a file, and from a pipe, of which nobody
 * knows beforehand how long it is. */
#include "support/importproef.h"
#include "support/stand.h"
#include "support/toeval.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { MENSEN = 6000, RIJ = 400 };

struct mens {
    char achternaam[40], voornamen[40];
    unsigned dag, maand, jaar, telefoon;
    bool man, syrisch;
};

static void naam(char uit[40], unsigned lettergrepen) {
    static const char *const greep[] = {"ba", "mo",  "ha", "sa", "ri", "na",  "yo", "se",
                                        "ta", "kha", "li", "zu", "ne", "shi", "ol", "mar"};
    *uit = '\0';
    for (unsigned i = 0; i < lettergrepen; i++)
        strcat(uit, greep[toeval(sizeof greep / sizeof *greep)]);
    *uit = (char)(*uit - 'a' + 'A');
}

static struct mens nieuw_mens(void) {
    struct mens m = {.dag = 1 + toeval(28),
                     .maand = 1 + toeval(12),
                     .jaar = 1960 + toeval(45),
                     .telefoon = toeval(3) ? 0 : 10000000 + toeval(4000),
                     .man = toeval(2),
                     .syrisch = toeval(4) > 0};
    naam(m.achternaam, 2 + toeval(2));
    naam(m.voornamen, 2);
    if (toeval(4) == 0) {
        char tweede[40];
        naam(tweede, 2);
        strcat(strcat(m.voornamen, " "), tweede);
    }
    if (toeval(5) == 0)
        m.dag = m.maand = 1;
    return m;
}

/* Somebody again, as another office wrote them down. */
static void anders_geschreven(struct mens *m) {
    char ruil[40];
    switch (toeval(7)) {
    case 0: /* the names the other way round */
        memcpy(ruil, m->achternaam, sizeof ruil);
        memcpy(m->achternaam, m->voornamen, sizeof ruil);
        memcpy(m->voornamen, ruil, sizeof ruil);
        break;
    case 1:
        strcat(m->achternaam, "i");
        break;
    case 2:
        strcat(m->voornamen, "d");
        break;
    case 3: /* day and month the other way round */
        if (m->dag <= 12) {
            unsigned dag = m->dag;
            m->dag = m->maand;
            m->maand = dag;
        }
        break;
    case 4:
        m->dag = m->maand = 1;
        break;
    case 5:
        strcat(m->achternaam, "i");
        strcat(m->voornamen, "d");
        m->telefoon = 10000000 + toeval(40);
        break;
    default:
        m->jaar++;
    }
}

/* With something behind them that is no column of ours, so that it is a long list. */
static char *schrijf(char *s, const struct mens *m, unsigned nr, bool nummer) {
    static const char vulling[] =
        "................................................................"
        "................................................................";
    if (nummer)
        s += sprintf(s, "29%08u", nr);
    s += sprintf(s, ";%s;%s;%s;%u-%u-%u;%s;", m->achternaam, m->voornamen, m->man ? "M" : "V",
                 m->dag, m->maand, m->jaar, m->syrisch ? "Syrische" : "Eritrese");
    if (m->telefoon)
        s += sprintf(s, "06%u", m->telefoon);
    return s + sprintf(s, ";%s%s\n", vulling, vulling);
}

/* What the file holds before, and what the list begins with: whoever a row changes is still the one
 * that the next row looks like, and a row that says little is still known again. */
#define BEKEND                                                                                     \
    "V-nummer;Achternaam;Geboortedatum\n"                                                          \
    "1234567890;Hagos;\n2934567890;Tesfay;\n;Warsame;1-1-1990\n"
#define EERST                                                                                      \
    "1234567890;Hagos;Selam;V;5-5-1990;;;\n;Hagos;Selam;V;5-5-1990;;;\n"                           \
    "2934567890;Tesfay;Yonas;M;7-8-1980;;;\n2934567891;Tesfay;Yonas;M;7-8-1980;;;\n"               \
    ";Warsame;;;1-1-1990;;;\n;Karimi;;;5-5-1990;;;\n;Karimi;;;5-5-1990;;;\n"

static const char *maak_lijst(struct werkmap *map, unsigned zonder_nummer) {
    static struct mens mensen[MENSEN];
    char *lijst = werkmap_room(map, MENSEN * RIJ + RIJ), *s = lijst;
    s += sprintf(s, "V-nummer;Achternaam;Voornamen;Geslacht;Geboortedatum;Nationaliteit;Telefoon;"
                    "Vulling\n" EERST);
    for (unsigned i = 0; i < MENSEN; i++) {
        bool weer = i > 100 && toeval(6) == 0;
        mensen[i] = weer ? mensen[toeval(i)] : nieuw_mens();
        if (weer)
            anders_geschreven(&mensen[i]);
        s = schrijf(s, &mensen[i], i, toeval(100) >= zonder_nummer);
    }
    return lijst;
}

/* Every doubt: the row, of whom, how much, why, and about whom in the file. */
static const char *twijfels(struct werkmap *map) {
    return stand_rijen(
        map, "SELECT t.regel || ' ' || t.wie || ' ' || t.code || ' ' || t.score || ' ' || "
             "coalesce(t.redenen, '') || ': ' || coalesce(p.achternaam, '') || ', ' || "
             "coalesce(p.voornamen, '') || ' ' || coalesce(p.geboortedatum, '') || ' ' || "
             "coalesce(p.v_nummer, '') || ' ' || coalesce(p.telefoon, '') "
             "FROM twijfel AS t JOIN dossier AS d ON d.id = t.kandidaat "
             "JOIN persoon AS p ON p.id = d.persoon ORDER BY t.regel");
}

static void een_keer(struct werkmap *map) {
    text_expect(stand_rijen(map, "SELECT achternaam || ' ' || count(*) FROM persoon WHERE "
                                 "achternaam IN ('Karimi', 'Warsame') GROUP BY achternaam"),
                "Karimi 1\nWarsame 1\n");
}

/* Everybody of the list is there by now, or waits to be looked at. */
static void weer(struct werkmap *map) {
    struct uitkomst u = importproef_lees(map, "lang.csv");
    assert_int_equal(importproef_getal(u.uit, "nieuw"), 0);
}

static void beide_wegen(struct werkmap *map, unsigned zonder_nummer, long minstens) {
    struct werkmap *ander = NULL;
    const char *lijst = maak_lijst(map, zonder_nummer);
    importproef_lijst(map, BEKEND, "3: 3 0 0 0 0");
    werkmap_schrijf(map, "lang.csv", lijst);
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lang.csv", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    assert_int_equal(importproef_begin((void **)&ander), 0);
    importproef_lijst(ander, BEKEND, "3: 3 0 0 0 0");
    u = uitkomst_run_in(ander, lijst, "regie", "import", "-", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    assert_true(stand_getal(map, "SELECT count(*) FROM twijfel WHERE code = 'mogelijk_dubbel'") >
                minstens);
    text_expect_part(twijfels(map), "3 Hagos, Selam naam_bekend 85 ");
    text_expect_part(twijfels(map), "5 Tesfay, Yonas mogelijk_dubbel 45 ");
    text_expect(twijfels(map), twijfels(ander));
    een_keer(map);
    een_keer(ander);
    /* So many do not wait for the end of the list, and are numbered on all the same. */
    long aantal = stand_getal(map, "SELECT count(*) FROM twijfel");
    assert_int_equal(stand_getal(map, "SELECT max(nummer) FROM twijfel"), aantal);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM twijfel WHERE import = 2"), aantal);
    assert_true(zonder_nummer < 50 || aantal > 512);
    werkmap_einde((void **)&ander);
    weer(map);
}

static void all_with_a_number(void **state) {
    beide_wegen(*state, 0, 20);
}

static void some_without_a_number(void **state) {
    beide_wegen(*state, 5, 20);
}

static void most_without_a_number(void **state) {
    beide_wegen(*state, 90, 100);
}

int main(void) {
#define PROEF(f) cmocka_unit_test_setup_teardown(f, importproef_begin, werkmap_einde)
    const struct CMUnitTest tests[] = {
        PROEF(all_with_a_number),
        PROEF(some_without_a_number),
        PROEF(most_without_a_number),
    };
    toeval_begin(20261127);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
