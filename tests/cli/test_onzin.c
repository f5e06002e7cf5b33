/* Words nobody should type: every verb and every option with hostile ones. A clear Dutch answer,
 * the right exit code, nothing stored, nothing that steers a terminal. */
#include "cli/cli.h"
#include "support/stand.h"
#include "support/storing.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG STORING_DAG
#define V   STORING_V

static void steek_op(struct werkmap *map, const char *const *argv, const char *lang) {
    struct uitkomst u = uitkomst_aanroep(map, &(struct aanroep){.argv = argv});
    if (u.code > 5)
        uitkomst_expect(&u, 2);
    for (const char *c = u.fout; *c; c++)
        if ((unsigned char)*c < 0x20 && *c != '\n')
            fail_msg("raw control character in: %s", u.fout);
    if (u.code > 1)
        text_expect_part(u.fout, "regie: ");
    if (strlen(u.fout) > 10000)
        fail_msg("%.200s: a message of %zu bytes", lang, strlen(u.fout));
}

static const char *hostile_words(struct werkmap *map, size_t nr) {
    static const char *const woorden[] = {"",
                                          "\x1b[31mrood\x1b]0;titel\x07",
                                          "\xff\xfe\xc3",
                                          "-1",
                                          "--",
                                          "-",
                                          "%s%n%n%n",
                                          "'; DROP TABLE persoon; --",
                                          "\" OR 1=1 --",
                                          "\u202Eachterstevoren",
                                          "=1+1",
                                          "a=b=c",
                                          "\n",
                                          "9999999999999999999999",
                                          "1=3,2=4",
                                          V};
    enum { AANTAL = sizeof woorden / sizeof *woorden };
    if (nr < AANTAL)
        return woorden[nr];
    if (nr > AANTAL)
        return NULL;
    char *lang = werkmap_room(map, 120001);
    memset(lang, 'A', 120000);
    return lang;
}

static bool opent_schermen(const struct werkwoord *w) {
    return !strcmp(w->naam, "demo"); /* makes sixty people each time; the parser is the same */
}

static void every_verb_survives_hostile_words(void **state) {
    struct werkmap *map = *state;
    const char *woord;
    for (size_t nr = 0; (woord = hostile_words(map, nr)); nr += (size_t)storing_stap())
        for (int i = 0; werkwoorden[i]; i++) {
            const char *naam = werkwoorden[i]->naam;
            if (opent_schermen(werkwoorden[i]))
                continue;
            steek_op(map, (const char *[]){"regie", naam, woord, DAG}, naam);
            steek_op(map, (const char *[]){"regie", naam, V, woord, woord, woord, DAG}, naam);
        }
    storing_inhoud(map);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon WHERE achternaam = 'Bashir'"),
                     1);
}

/* Something that lets the verb come as far as its options. */
static const char *gewoon_woord(const struct werkwoord *w) {
    return !strcmp(w->naam, "import") ? "weg.csv" : V;
}

static void every_option_survives_hostile_values(void **state) {
    struct werkmap *map = *state;
    size_t beurt = 0;
    for (int i = 0; werkwoorden[i]; i++)
        for (const struct optie *o = werkwoorden[i]->opties; o->naam; o++) {
            const char *naam = werkwoorden[i]->naam, *woord,
                       *los =
                           werkwoorden[i]->meest ? gewoon_woord(werkwoorden[i]) : "--alleen-lezen";
            if (opent_schermen(werkwoorden[i]))
                continue;
            for (size_t nr = beurt++ % 3; o->waarde && (woord = hostile_words(map, nr));
                 nr += 2 + (size_t)storing_stap())
                steek_op(map, (const char *[]){"regie", naam, los, o->naam, woord, DAG}, o->naam);
            char met[64];
            snprintf(met, sizeof met, "%s=ja", o->naam);
            struct uitkomst u =
                uitkomst_run(map, "regie", naam, los, o->waarde ? o->naam : met, NULL);
            uitkomst_expect(&u, 2);
            text_expect_part(u.fout, o->naam);
        }
    storing_inhoud(map);
}

struct geval {
    int code;
    const char *woorden;
    const char *argv[12];
};

static const struct geval gevallen[] = {
    {2, "kent regie niet", {"onzin"}},
    {2, "Er ontbreekt iets", {"dossier"}},
    {2, "te veel", {"dossier", V, V}},
    {2, "--onzin is er niet. Zie: regie lijst --help", {"lijst", "--onzin"}},
    {2, "Zie: regie --help", {"--onzin"}},
    {2, "--json hoort geen waarde", {"lijst", "--json=ja"}},
    {2, "--filter staat er twee keer", {"lijst", "--filter", "a", "--filter=b"}},
    {2, "--vandaag", {"lijst", "--vandaag", "31-02-2026"}},
    {3, "31-02-2026", {"gebeurtenis", V, "koppeling", "31-02-2026"}},
    {3, "29-02-2025", {"gebeurtenis", V, "koppeling", "29-02-2025"}},
    {3, "00-00-0000", {"gebeurtenis", V, "koppeling", "00-00-0000"}},
    {3, "moet nog komen", {"gebeurtenis", V, "koppeling", "+1d"}},
    {3, "kent regie niet", {"gebeurtenis", V, "onzin"}},
    {3, "tien cijfers", {"dossier", "290100001"}},
    {3, "tien cijfers", {"dossier", "V2901000018"}},
    {3, "tien cijfers", {"dossier", "29010000180"}},
    {3, "niemand", {"dossier", "2901000099"}},
    {3, "een naam nodig", {"persoon", "v_nummer=2901000099"}},
    {3, "elfproef", {"persoon", "achternaam=x", "bsn=123456789"}},
    {3, "moet nog komen", {"persoon", "achternaam=x", "geboortedatum=2027-01-01"}},
    {3, "geen UTF-8", {"persoon", "achternaam=\xff"}},
    {3, "hoort al bij", {"persoon", "achternaam=x", "v_nummer=" V}},
    {2, "geef VELD=WAARDE", {"persoon", "achternaam=x", "fase=uitstroom"}},
    {2, "geef VELD=WAARDE", {"persoon", "achternaam=x", "casemanager=x"}},
    {2, "geef VELD=WAARDE", {"persoon", "achternaam=x", "gezin=x"}},
    {2, "geef VELD=WAARDE", {"intake", V, "afgerond_op=2026-01-01"}},
    {2, "geef VELD=WAARDE", {"pip", V, "status=vastgesteld"}},
    {3,
     "geen niveau",
     {"meting", V, "--instrument", "zrm-2017", "--moment", "intake", "--scores", "1=9"}},
    {3, "14", {"meting", V, "--instrument", "zrm-2017", "--moment", "intake", "--scores", "14=3"}},
    {2,
     "NUMMER=WAARDE",
     {"meting", V, "--instrument", "zrm-2017", "--moment", "intake", "--scores", "-1=3"}},
    {3,
     "bij: ",
     {"meting", V, "--instrument", "zrm-2017", "--moment", "intake", "--scores", "1=3"}},
    {3, "kent regie niet", {"meting", V, "--instrument", "zrm", "--moment", "intake"}},
    {3, "Kies uit", {"meting", V, "--instrument", "zrm-2017", "--moment", "ooit"}},
    {2,
     "twee keer",
     {"meting", V, "--instrument", "zrm-2017", "--instrument", "taalniveau", "--moment", "intake"}},
    {3, "doel 1x", {"pip", V, "weg", "doel", "1x"}},
    {3, "Actie 1.0", {"pip", V, "actie-stand", "1.0", "gedaan"}},
    {3, "versie", {"pip", V, "toon", "1x"}},
    {2, "pip --help", {"pip", V, "weg", "doel"}},
    {3, "Doel 7", {"gesprek", V, "--doel", "7=behaald"}},
    {2, "NUMMER=STAND", {"gesprek", V, "--doel", "1x=behaald"}},
    {3, "31-02-2027", {"gesprek", V, "--volgende", "31-02-2027"}},
    {3, "geen collega", {"toewijzen", "piet", V}},
    {4, "moet een beheerder blijven", {"gebruiker", "@ik", "--rol", "casemanager"}},
    {3, "één woord", {"gebruiker", "jan jansen"}},
    {3, "één woord", {"gebruiker", "\x1b[31mrood"}},
    {3, "één woord", {"gebruiker", "\xff"}},
    {3, "Kies uit", {"gebruiker", "piet", "--rol", "koning"}},
    {4, "alleen te lezen", {"persoon", "achternaam=x", "--alleen-lezen"}},
    {3, "bestaat niet", {"import", "weg.csv"}},
    {3, "is een map", {"import", "."}},
    {2, "twee keer", {"export", "--kolommen", "achternaam,achternaam"}},
    {3, "de map bestaat niet", {"export", "-o", "weg/lijst.csv"}},
    {3, "het is een map", {"export", "-o", "data"}},
    {3, "zonder naam", {"export", "-o", ""}},
    {2, "van 1 tot", {"journaal", "--aantal", "-1"}},
    {2, "van 1 tot", {"journaal", "--aantal", "1x"}},
    {5, "bestaat al", {"init"}},
    {2, "terminal", {"schermen"}},
};

/* Refused with its own words; and what is refused has changed nothing at all. */
static void wrong_words_are_told_and_change_nothing(void **state) {
    struct werkmap *map = *state;
    struct uitkomst doel = uitkomst_run(map, "regie", "pip", V, "doel", "werk", "Een baan", DAG);
    uitkomst_expect(&doel, 0);
    const char *voor = storing_inhoud(map);
    for (size_t i = 0; i < sizeof gevallen / sizeof *gevallen; i++) {
        const struct geval *g = &gevallen[i];
        const char *argv[20] = {"regie"};
        int n = 1;
        for (; g->argv[n - 1]; n++)
            argv[n] = strcmp(g->argv[n - 1], "@ik") ? g->argv[n - 1] : sessie_inlognaam();
        if (n < 3 || strcmp(argv[2], "--vandaag") != 0) {
            argv[n++] = "--vandaag";
            argv[n++] = "2026-11-22";
        }
        struct uitkomst u = uitkomst_aanroep(map, &(struct aanroep){.argv = argv});
        uitkomst_expect(&u, g->code);
        text_expect_part(u.fout, g->woorden);
        text_expect(u.uit, "");
    }
    text_expect(storing_inhoud(map), voor);
}

/* What is no ordinary file is never replaced by one. */
static void an_export_replaces_no_pipe_and_follows_links(void **state) {
    struct werkmap *map = *state;
    struct stat st;
    assert_int_equal(mkfifo(werkmap_pad(map, "pijp"), 0600), 0);
    struct uitkomst u = uitkomst_aanroep(
        map, &(struct aanroep){.argv = (const char *[]){
                                   "sh", "-c", "cat pijp >gelezen & \"$0\" export -o pijp; wait",
                                   getenv("REGIE_PROGRAMMA"), NULL}});
    uitkomst_expect(&u, 0);
    assert_int_equal(stat(werkmap_pad(map, "pijp"), &st), 0);
    assert_true(S_ISFIFO(st.st_mode));
    text_expect_part(werkmap_lees(map, "gelezen", NULL), "Bashir");
    werkmap_schrijf(map, "echt.csv", "oud");
    assert_int_equal(symlink("echt.csv", werkmap_pad(map, "link.csv")), 0);
    u = uitkomst_run(map, "regie", "export", "-o", "link.csv", DAG);
    uitkomst_expect(&u, 0);
    assert_int_equal(lstat(werkmap_pad(map, "link.csv"), &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    text_expect_part(werkmap_lees(map, "echt.csv", NULL), "Bashir");
}

static int via_sh(struct werkmap *map, const char *opdracht, const char *woorden) {
    struct uitkomst u = uitkomst_aanroep(
        map, &(struct aanroep){
                 .argv = (const char *[]){"sh", "-c", opdracht, getenv("REGIE_PROGRAMMA"), NULL}});
    text_expect_part(u.fout, woorden);
    return u.code;
}

/* Standard output that is shut or full is said, and no file of ours gets those words. */
static void output_that_fails_is_told(void **state) {
    static const char *const verbs[] = {"lijst",           "lijst --json",    "dossier 2901000018",
                                        "journaal --json", "signalen --json", "gebruiker",
                                        "--help",          "--version",       "export"};
    struct werkmap *map = *state;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        char opdracht[200];
        snprintf(opdracht, sizeof opdracht, "\"$0\" %s >&-", verbs[i]);
        assert_int_equal(via_sh(map, opdracht, "geschreven"), 3);
        snprintf(opdracht, sizeof opdracht, "\"$0\" %s >/dev/full", verbs[i]);
        assert_int_equal(via_sh(map, opdracht, "geschreven"), 3);
    }
    werkmap_schrijf(map, "l.csv", "V-nummer;Achternaam\nfout;Hagos\n2900000001;Noori\n");
    assert_int_equal(via_sh(map, "\"$0\" import l.csv <&- >&-", "geschreven"), 3);
    text_expect_no_part(werkmap_lees(map, "l.geweigerd.csv", NULL), "rijen");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 2);
    assert_int_equal(via_sh(map, "\"$0\" persoon achternaam=x <&- >&- 2>&-", ""), 0);
    storing_inhoud(map);
}

static const char *lange_lijst(struct werkmap *map, int rijen) {
    char *lijst = werkmap_room(map, (size_t)rijen * 40 + 100);
    size_t n = (size_t)sprintf(lijst, "V-nummer;Achternaam;Voornamen\nfout;x;y\n");
    for (int i = 0; i < rijen; i++)
        n += (size_t)sprintf(lijst + n, "%d;Hagos%d;Selam\n", 1000000000 + i, i);
    return werkmap_schrijf(map, "lang.csv", lijst);
}

/* A long verb that is told to stop has stored all or nothing, and leaves no file behind. */
static void a_signal_stops_an_import_whole(void **state) {
    static const int signalen[] = {SIGTERM, SIGHUP, SIGINT};
    static const char *const bonnen[] = {"lang.ok.csv", "lang.geweigerd.csv", "lang.verslag.json"};
    struct werkmap *map = *state;
    lange_lijst(map, 20000);
    for (size_t i = 0; i < 6; i++) {
        char opdracht[200];
        for (size_t b = 0; b < 3; b++)
            unlink(werkmap_pad(map, bonnen[b]));
        long voor = stand_getal(map, "SELECT count(*) FROM persoon");
        snprintf(opdracht, sizeof opdracht,
                 "\"$0\" import lang.csv & sleep 0.0%zu; kill -%d $!; wait $!", i, signalen[i % 3]);
        int code = via_sh(map, opdracht, "");
        long na = stand_getal(map, "SELECT count(*) FROM persoon");
        if (code != 0 && code != 1)
            assert_int_equal(na, voor);
        else
            assert_int_equal(na, 20001);
        assert_true(code == 3 || code <= 1 || code > 128);
        struct uitkomst u = uitkomst_run(map, "ls", "-A", NULL);
        text_expect_no_part(u.uit, ".lang");
        if (na == voor && code > 1)
            for (size_t b = 0; b < 3; b++)
                assert_false(werkmap_bestaat(map, bonnen[b]));
    }
    storing_inhoud(map);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, storing_begin, werkmap_einde)

int main(void) {
    storing_snel();
    const struct CMUnitTest tests[] = {
        TEST(every_verb_survives_hostile_words),
        TEST(every_option_survives_hostile_values),
        TEST(wrong_words_are_told_and_change_nothing),
        TEST(an_export_replaces_no_pipe_and_follows_links),
        TEST(output_that_fails_is_told),
        TEST(a_signal_stops_an_import_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
