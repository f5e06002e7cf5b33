/* Which files are opened, and that every other file is left exactly as it was. */
#include "regie/dubbel.h"
#include "regie/embed.h"
#include "regie/handelen.h"
#include "regie/sessie.h"
#include "regie/store_schrijf.h"
#include "store/intern.h"
#include "support/werkmap.h"
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

static void voer_uit(const char *pad, const char *sql) {
    sqlite3 *db;
    char *fout = NULL;
    assert_int_equal(sqlite3_open(pad, &db), SQLITE_OK);
    if (sqlite3_exec(db, sql, NULL, NULL, &fout) != SQLITE_OK)
        fail_msg("%s", fout);
    sqlite3_close(db);
}

static int bestanden_in(struct werkmap *map) {
    int n = 0;
    DIR *dir = opendir(werkmap_pad(map, ""));
    assert_non_null(dir);
    while (readdir(dir))
        n++;
    closedir(dir);
    return n;
}

/* Opening fails with these words; the file keeps every byte, and nothing stands beside it. */
static void weigert(struct werkmap *map, const char *naam, enum problem_kind soort,
                    const char *melding) {
    size_t voor = 0, na = 0;
    const char *eerst = werkmap_lees(map, naam, &voor);
    int bestanden = bestanden_in(map);
    for (int alleen_lezen = 0; alleen_lezen < 2; alleen_lezen++) {
        struct problem p = {0};
        assert_null(store_open(werkmap_pad(map, naam), alleen_lezen, &p));
        assert_int_equal(p.kind, soort);
        text_expect_part(problem_text(&p), melding);
        text_expect_part(problem_text(&p), naam);
        problem_clear(&p);
    }
    const char *daarna = werkmap_lees(map, naam, &na);
    assert_int_equal(na, voor);
    assert_memory_equal(eerst, daarna, voor);
    assert_int_equal(bestanden_in(map), bestanden);
}

static const char *maak(struct werkmap *map, const char *naam) {
    struct problem p = {0};
    const char *pad = werkmap_pad(map, naam);
    assert_true(store_maak(pad, &p));
    return pad;
}

static void refuses_a_newer_file(void **state) {
    voer_uit(maak(*state, "nieuwer.db"), "PRAGMA user_version = 9999;");
    weigert(*state, "nieuwer.db", PROBLEM_STORE, "nieuwere regie");
}

static void refuses_a_file_of_another_program(void **state) {
    voer_uit(werkmap_pad(*state, "ander.db"), "CREATE TABLE persoon (naam TEXT)");
    weigert(*state, "ander.db", PROBLEM_STORE, "geen bestand van regie");
    voer_uit(werkmap_pad(*state, "kopie.db"),
             "PRAGMA application_id = 252006673; CREATE TABLE dossier (a)");
    weigert(*state, "kopie.db", PROBLEM_STORE, "geen bestand van regie");
}

static void refuses_what_is_no_database(void **state) {
    werkmap_schrijf(*state, "lijst.csv", "V-nummer;Achternaam\n0000000123;Hagos\n");
    weigert(*state, "lijst.csv", PROBLEM_STORE, "geen bestand van regie");
    werkmap_schrijf(*state, "leeg.db", "");
    weigert(*state, "leeg.db", PROBLEM_STORE, "geen bestand van regie");
    werkmap_schrijf(*state, "half.db", "SQLite format 3");
    weigert(*state, "half.db", PROBLEM_STORE, "geen bestand van regie");
}

static void refuses_what_is_not_there(void **state) {
    struct problem p = {0};
    assert_null(store_open(werkmap_pad(*state, "weg.db"), false, &p));
    assert_int_equal(p.kind, PROBLEM_STORE);
    text_expect_part(problem_text(&p), "regie init");
    problem_clear(&p);
    assert_false(werkmap_bestaat(*state, "weg.db"));
    assert_null(store_open(werkmap_pad(*state, ""), false, &p));
    assert_int_equal(p.kind, PROBLEM_STORE);
    problem_clear(&p);
}

static void never_makes_a_file_over_another(void **state) {
    struct problem p = {0};
    const char *pad = werkmap_schrijf(*state, "brief.txt", "Beste Selam,\n");
    assert_false(store_maak(pad, &p));
    assert_int_equal(p.kind, PROBLEM_STORE);
    problem_clear(&p);
    assert_string_equal(werkmap_lees(*state, "brief.txt", NULL), "Beste Selam,\n");
}

static void keeps_a_new_file_to_its_owner(void **state) {
    struct stat st;
    assert_int_equal(stat(maak(*state, "diep/er/nieuw.db"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_int_equal(stat(werkmap_pad(*state, "diep"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
}

static void reads_without_writing_when_asked(void **state) {
    struct problem p = {0};
    const char *pad = maak(*state, "lezen.db");
    size_t voor = 0, na = 0;
    const char *eerst = werkmap_lees(*state, "lezen.db", &voor);
    struct store *s = store_open(pad, true, &p);
    assert_non_null(s);
    assert_true(store_is_alleen_lezen(s));
    assert_null(store_instelling(s, "gemeente"));
    store_sluit(s);
    const char *daarna = werkmap_lees(*state, "lezen.db", &na);
    assert_int_equal(na, voor);
    assert_memory_equal(eerst, daarna, voor);
}

/* A file as the first release made it, with a case in it, opens in every later one. */
static void opens_a_file_of_schema_1(void **state) {
    struct problem p = {0};
    const char *pad = werkmap_pad(*state, "oud.db");
    voer_uit(pad, werkmap_lees_bron(*state, "tests/store/oud_1.db.sql", NULL));

    struct store *s = store_open(pad, false, &p);
    assert_string_equal(problem_text(&p), "");
    struct id dossier;
    struct beeld b = {0};
    assert_true(store_zoek_vnummer(s, "0000000123", &dossier, &p));
    assert_true(store_beeld(s, dossier, &b, &p));
    assert_string_equal(record_tekst(&b.persoon, PERSOON_ACHTERNAAM), "Hagos");
    assert_string_equal(record_tekst(&b.persoon, PERSOON_GEBOORTEDATUM), "1990-05-00");
    assert_string_equal(record_tekst(&b.dossier, DOSSIER_FASE), "plan_vastgesteld");
    assert_int_equal(b.lijst[SOORT_INTAKE].aantal, 1);
    assert_int_equal(b.lijst[SOORT_METING].aantal, 2);
    assert_int_equal(b.lijst[SOORT_SCORE].aantal, 26);
    assert_int_equal(b.lijst[SOORT_DOEL].aantal, 1);
    assert_int_equal(b.lijst[SOORT_ACTIE].aantal, 1);
    assert_int_equal(b.lijst[SOORT_GESPREK].aantal, 1);
    assert_int_equal(b.lijst[SOORT_AFSPRAAK].aantal, 1);
    assert_true(b.lijst[SOORT_GEBEURTENIS].aantal >= 5);
    assert_int_equal(store_getal(s, "PRAGMA user_version"), migratie_laatste());
    assert_int_equal(store_getal(s, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    /* Both people can be found by the keys of this schema. */
    assert_int_equal(
        store_getal(s, "SELECT count(DISTINCT dossier) FROM zoekwoord WHERE woord GLOB '[=>]*'"),
        2);
    beeld_free(&b);
    store_sluit(s);
    /* And once more, now that it is of this version. */
    s = store_open(pad, false, &p);
    assert_string_equal(problem_text(&p), "");
    assert_int_equal(store_getal(s, "SELECT count(*) FROM caseload"), 2);
    store_sluit(s);
}

enum { VERSIE_MET_SAMENVOEGING = 3, VERSIE_MET_WOORDEN = 4 };

/* A file as it was at this schema, with somebody in it; two dossiers became one if they could. */
static void maak_oud(const char *pad, int versie) {
    struct buf sql = {0};
    char naam[32];
    for (int v = 1; v <= versie; v++) {
        snprintf(naam, sizeof naam, "schema/%03d.sql", v);
        for (const struct embed_bestand *b = embed_bestanden; b->naam; b++)
            for (const char *const *regel = b->regels; !strcmp(b->naam, naam) && *regel; regel++)
                buf_add(&sql, *regel);
    }
    buf_add(&sql,
            "INSERT INTO persoon (id, versie, v_nummer, achternaam) "
            "VALUES (x'00000000000000000000000000000001', 1, '2900000001', 'Hagos');"
            "INSERT INTO dossier (id, versie, persoon, sorteernaam) "
            "VALUES (x'00000000000000000000000000000002', 1, x'00000000000000000000000000000001', "
            "'hagos');"
            "INSERT INTO gebeurtenis (id, versie, dossier, code, datum) VALUES "
            "(x'00000000000000000000000000000003', 1, x'00000000000000000000000000000002', "
            "'traject_start', '2026-03-01');");
    if (versie >= VERSIE_MET_SAMENVOEGING)
        buf_add(&sql, "INSERT INTO samenvoeging (id, versie, dossier, sleutel, wie, "
                      "vroeger_v_nummer, door, wanneer) VALUES "
                      "(x'00000000000000000000000000000004', 1, "
                      "x'00000000000000000000000000000002', 'x', 'Haagos', '2955000020', 'ik', "
                      "'2026-03-01T12:00:00');");
    if (versie >= VERSIE_MET_WOORDEN)
        buf_add(&sql, "INSERT INTO zoekwoord (woord, dossier) VALUES "
                      "('2955000020', x'00000000000000000000000000000002'), "
                      "('<0200005592', x'00000000000000000000000000000002');");
    buf_addf(&sql,
             "PRAGMA application_id = %d; PRAGMA user_version = %d; PRAGMA journal_mode = WAL",
             0x72656769, versie);
    voer_uit(pad, sql.s);
    buf_free(&sql);
}

/* Two people as schema 4 kept their keys, one with a V-nummer and one without. */
#define TWEE_VAN_VIER                                                                              \
    "INSERT INTO persoon (id, versie, achternaam, voornamen, geslacht, geboortedatum, "            \
    "nationaliteit, telefoon) VALUES (x'00000000000000000000000000000011', 1, 'Karimi', 'Zahra', " \
    "'V', '1980-08-07', 'Afghaanse', '0687654321');"                                               \
    "INSERT INTO dossier (id, versie, persoon, sorteernaam) VALUES "                               \
    "(x'00000000000000000000000000000012', 1, x'00000000000000000000000000000011', 'karimi');"     \
    "UPDATE persoon SET voornamen = 'Selam', geslacht = 'V', geboortedatum = '1990-05-05', "       \
    "nationaliteit = 'Eritrese', telefoon = '0612345678' WHERE achternaam = 'Hagos';"              \
    "INSERT INTO zoekwoord SELECT column1, x'00000000000000000000000000000002' FROM (VALUES "      \
    "('=3hx.xfQs00'), ('=C62KO4gc00'), ('=aKIySvni00'), ('=otAXChAZB2'), ('=qIqUDMlVB2'));"        \
    "INSERT INTO zoekwoord SELECT column1, x'00000000000000000000000000000012' FROM (VALUES "      \
    "('=E1tC4dWa00'), ('=HMGwgylF00'), ('=a1A6VQ5800'), ('=dnFa58GW00'), ('=y_9ZmISk00'));"

struct staat_er {
    struct store *s;
    const char *dossier;
    int woorden;
};

static void staat_er(const char *woord, void *mee) {
    struct staat_er *w = mee;
    struct buf sql = {0};
    buf_addf(&sql, "SELECT count(*) FROM zoekwoord WHERE woord = '%s' AND hex(dossier) = '%s'",
             woord, w->dossier);
    assert_int_equal(store_getal(w->s, sql.s), 1);
    buf_free(&sql);
    w->woorden++;
}

static void keys_of_who_has_no_number_move_apart(void **state) {
    static const char *const wie[][2] = {
        {"00000000000000000000000000000001", "00000000000000000000000000000002"},
        {"00000000000000000000000000000011", "00000000000000000000000000000012"}};
    const char *pad = werkmap_pad(*state, "vier.db");
    struct problem p = {0};
    maak_oud(pad, 4);
    voer_uit(pad, TWEE_VAN_VIER);
    struct store *s = store_open(pad, false, &p);
    assert_string_equal(problem_text(&p), "");
    for (int i = 0; i < 2; i++) {
        struct record persoon;
        struct dubbel_kort kort;
        struct id id;
        struct staat_er mee = {s, wie[i][1], 0};
        assert_true(id_lees(wie[i][0], &id) && store_lees(s, SOORT_PERSOON, id, &persoon, &p));
        dubbel_kort(&persoon, &kort);
        dubbel_sleutelwoorden(&kort, staat_er, &mee);
        assert_int_equal(mee.woorden, 5);
        record_free(&persoon);
    }
    assert_int_equal(
        store_getal(s, "SELECT count(*) FROM zoekwoord WHERE woord < '<' OR woord >= '='"), 11);
    assert_int_equal(store_getal(s, "SELECT count(*) FROM zoekwoord WHERE woord GLOB '>*'"), 5);
    store_sluit(s);
}

/* What somebody took part in goes into a file of any age, and takes the event that is there. */
static void opens_a_file_of_every_schema(void **state) {
    for (int versie = 1; versie < migratie_laatste(); versie++) {
        struct problem p = {0};
        struct sessie s;
        struct id dossier;
        char naam[32];
        snprintf(naam, sizeof naam, "oud_%d.db", versie);
        const char *pad = werkmap_pad(*state, naam);
        maak_oud(pad, versie);
        if (!sessie_open(&s, &(struct sessie_keuze){.pad = pad, .vandaag = "2026-11-22"}, &p))
            fail_msg("%s", problem_text(&p));
        s.rol = ROL_BEHEERDER;
        assert_int_equal(store_getal(s.store, "PRAGMA user_version"), migratie_laatste());
        assert_int_equal(store_getal(s.store, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
        assert_true(store_zoek_vnummer(s.store, "2900000001", &dossier, &p));
        assert_int_equal(store_getal(s.store, "SELECT count(*) FROM zoekwoord "
                                              "WHERE woord IN ('2955000020', '<0200005592')"),
                         versie < VERSIE_MET_SAMENVOEGING ? 0 : 2);
        const struct invulling traject[] = {{TRAJECT_SOORT, "stage"},
                                            {TRAJECT_BEGONNEN_OP, "1-3-2026"}};
        const struct invulling examen[] = {{EXAMEN_ONDERDEEL, "knm"}};
        if (!traject_toevoegen(&s, dossier, traject, 2, NULL, &p) ||
            !examen_toevoegen(&s, dossier, examen, 1, NULL, &p))
            fail_msg("%s", problem_text(&p));
        assert_int_equal(store_getal(s.store, "SELECT count(*) FROM traject"), 1);
        assert_int_equal(store_getal(s.store, "SELECT count(*) FROM examen"), 1);
        assert_int_equal(store_getal(s.store, "SELECT count(*) FROM gebeurtenis"), 1);
        sessie_sluit(&s);
    }
}

static struct store_cel geef_woord(const void *mee, size_t rij, int kolom) {
    (void)rij;
    if (kolom)
        return (struct store_cel){STORE_ID, {.id = mee}};
    return (struct store_cel){STORE_TEKST, {.tekst = "hagos"}};
}

/* As when what it says of its tables cannot be read. */
static void tells_when_something_is_missing(void **state) {
    const char *pad = werkmap_pad(*state, "nieuw.db");
    struct problem p = {0};
    struct id dossier = id_nieuw();
    struct store_rijen woorden = {1, geef_woord, &dossier};
    assert_true(store_maak(pad, &p));
    voer_uit(pad, "PRAGMA foreign_keys = OFF; DROP VIEW caseload; DROP TABLE dossier");
    struct store *s = store_open(pad, false, &p);
    assert_non_null(s);
    assert_false(cursor_voer_uit(cursor_open(s, Q_CASELOAD_VAN_DOSSIER, &p)));
    assert_int_equal(p.kind, PROBLEM_STORE);
    problem_clear(&p);
    assert_false(store_woorden_erbij(s, &woorden, &p));
    assert_int_equal(p.kind, PROBLEM_STORE);
    problem_clear(&p);
    store_sluit(s);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, werkmap_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(refuses_a_newer_file),
        TEST(refuses_a_file_of_another_program),
        TEST(refuses_what_is_no_database),
        TEST(refuses_what_is_not_there),
        TEST(never_makes_a_file_over_another),
        TEST(keeps_a_new_file_to_its_owner),
        TEST(reads_without_writing_when_asked),
        TEST(opens_a_file_of_schema_1),
        TEST(opens_a_file_of_every_schema),
        TEST(keys_of_who_has_no_number_move_apart),
        TEST(tells_when_something_is_missing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
