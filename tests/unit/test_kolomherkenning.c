/* What the columns of a list are and how sure that is, as tables of examples. */
#include "domain/kolom_deel.h"
#include "support/catalogusproef.h"
#include "support/diff.h"
#include "support/monster.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define RIJ1 "2900000001;Hagos;Selam\n"
#define RIJ2 "2900000002;Noori;Omid\n"

/* ---- Cells ---- */

/* Which of: data, V-nummer, BSN. */
static void a_cell_is_known_by_its_look(void **state) {
    static const char *const cellen[][2] = {
        {"2900000001", "gegeven vnummer"},
        {"290.000.0001", "gegeven vnummer"},
        {"0612345678", "gegeven"},
        {"999990019", "gegeven bsn"},
        {"999 990 019", "gegeven bsn"},
        {"999990018", "gegeven"},
        {"12345", "gegeven"},
        {"1234", ""},
        {"31-12-1990", "gegeven"},
        {"1/2/26 00:00", "gegeven"},
        {"s.hagos@example.org", "gegeven"},
        {"V-nummer", ""},
        {"Achternaam (2)", ""},
        {"", ""},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(cellen); i++) {
        const char *cel = cellen[i][0];
        struct buf b = {0};
        buf_add(&b, cel_is_gegeven(cel) ? "gegeven" : "");
        buf_add(&b, cel_is_vnummer(cel) ? " vnummer" : "");
        buf_add(&b, cel_is_bsn(cel) ? " bsn" : "");
        text_expect(buf_text(&b), cellen[i][1]);
        buf_free(&b);
    }
}

static void a_column_is_known_by_what_is_in_it(void **state) {
    static const char *const kolommen[][2] = {
        {"999990019\n999990020\n999990032\n", "bsn"},
        {"999990019\n\n999990020\n999990032\n", "bsn"},
        {"999990019\n999990020\n", "-"},            /* too few */
        {"999990019\n999990020\n999990031\n", "-"}, /* one in three is none */
        {"2900000001\n2900000002\n2900000003\n", "v_nummer"},
        {"0612345678\n0687654321\n0611111111\n", "-"},
        {"8011 AB\n8012CD\n8013 ef\n", "postcode"},
        {"0011 AB\n8012CD\n8013 EF\n", "-"},
        {"a@example.org\nb@example.org\nc@example.org\n", "email"},
        {"a@example\nb@example\nc@example\n", "-"},
        {"Hagos\nNoori\nTesfay\n", "-"},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(kolommen); i++) {
        struct lijstmonster m = monster_lees(kolommen[i][0]);
        const char *is = kolom_inhoud(&m, 0, 0);
        text_expect(is ? is : "-", kolommen[i][1]);
        monster_free(&m);
    }
}

static void a_total_is_no_row(void **state) {
    static const struct {
        const char *rij;
        bool totaal;
    } rijen[] = {{"Totaal;4", true},       {";;Totaal: 4", true},
                 {"EINDTOTAAL;;4", true},  {" totaal (2)", true},
                 {"TOTAL;4", true},        {"Grand total;4", true},
                 {"Subtotaal;;4", true},   {"sum;;4", true},
                 {"Sum;Jan;4", false},     {"Summers;4", false},
                 {"Totaalski;Jan", false}, {"Hagos;Totaal", false},
                 {"4;totaal", false},      {";;", false}};
    (void)state;
    for (size_t i = 0; i < AANTAL(rijen); i++) {
        struct lijstmonster m = monster_lees(rijen[i].rij);
        if (rij_is_totaal(m.rij[0].cel, m.rij[0].aantal) != rijen[i].totaal)
            fail_msg("%s", rijen[i].rij);
        monster_free(&m);
    }
}

static void a_bsn_is_masked_and_nothing_else(void **state) {
    static const char *const cellen[][2] = {{"999990019", "•••••0019"},
                                            {"999.990.019", "•••••.019"},
                                            {"999990018", "999990018"},
                                            {"2900000001", "2900000001"},
                                            {"Hagos", "Hagos"}};
    (void)state;
    for (size_t i = 0; i < AANTAL(cellen); i++) {
        struct buf b = {0};
        cel_gemaskeerd(cellen[i][0], &b);
        text_expect(b.s, cellen[i][1]);
        buf_free(&b);
    }
}

/* ---- Columns ---- */

static const char *hoe_naam(enum kolom_hoe hoe) {
    static const char *const namen[] = {[KOLOM_NIET] = "niet",
                                        [KOLOM_OP_INHOUD] = "inhoud",
                                        [KOLOM_OP_NAAM] = "naam",
                                        [KOLOM_GELEERD] = "geleerd",
                                        [KOLOM_GEKOZEN] = "gekozen"};
    return namen[hoe];
}

/* "v_nummer (naam, 2)": by what, and how sure; what is not settled as "-" or "? may be this". */
static void vertel(const struct kolom *k, struct buf *uit) {
    if (k->veld >= 0)
        buf_addf(uit, "%s (%s, %d)", k->naam, hoe_naam(k->hoe), (int)k->zekerheid);
    else if (k->uitslag == KOLOM_TWIJFEL)
        buf_addf(uit, "? %s", k->mogelijk);
    else if (k->uitslag == KOLOM_WEG)
        buf_addf(uit, "weg (%s)", hoe_naam(k->hoe));
    else
        buf_add(uit, "-");
}

static void kolommen_zijn(const struct herkenning *h, const char *verwacht) {
    struct buf b = {0};
    for (size_t i = 0; i < h->kaart.aantal; i++) {
        buf_add(&b, i ? " | " : "");
        vertel(&h->kaart.kolom[i], &b);
    }
    text_expect(b.s, verwacht);
    buf_free(&b);
}

#define NAMEN "achternaam, voornamen, volledige_naam"

static void columns_are_what_they_say_and_hold(void **state) {
    static const char *const lijsten[][2] = {
        {"V-nummer;Achternaam;Voornamen\n" RIJ1,
         "v_nummer (naam, 2) | achternaam (naam, 2) | voornamen (naam, 2)"},
        /* a header that may be two things, and one that nobody knows */
        {"V-nummer;Naam;Schoenmaat\n2900000001;Hagos;41\n",
         "v_nummer (naam, 2) | ? achternaam, volledige_naam | -"},
        /* "Naam": by its commas a whole name, beside first names the surname */
        {"V-nummer;Naam\n2900000001;Hagos, Selam\n",
         "v_nummer (naam, 2) | volledige_naam (inhoud, 1)"},
        {"V-nummer;Naam;Voornaam\n2900000001;Hagos;Selam\n",
         "v_nummer (naam, 2) | achternaam (inhoud, 1) | voornamen (naam, 2)"},
        /* by content alone: probable, and only when nothing else can be it */
        {"Sleutel;Achternaam;Extra\n2900000001;Hagos;999990019\n2900000002;Noori;999990020\n"
         "2900000003;Tesfay;999990032\n",
         "v_nummer (inhoud, 1) | achternaam (naam, 2) | bsn (inhoud, 1)"},
        {"V-nummer;Achternaam;Een;Twee\n2900000001;Hagos;999990019;999990020\n"
         "2900000002;Noori;999990032;999990044\n2900000003;Tesfay;999990068;999990081\n",
         "v_nummer (naam, 2) | achternaam (naam, 2) | ? bsn | ? bsn"},
        {"V-nummer;Achternaam;BSN partner\n2900000001;Hagos;999990019\n2900000002;Noori;999990020\n"
         "2900000003;Tesfay;999990032\n",
         "v_nummer (naam, 2) | achternaam (naam, 2) | ? bsn"},
        /* a near name is a suggestion */
        {"V-nummer;Achternaam;Geboortedatm\n2900000001;Hagos;01-02-1990\n",
         "v_nummer (naam, 2) | achternaam (naam, 2) | ? geboortedatum"},
        /* a postcode with its town is one, unless the town has a column */
        {"V-nummer;Achternaam;Postcode\n1;Hagos;8011 AB Zwolle\n2;Noori;8011 AB Zwolle\n"
         "3;Tesfay;8011 AB Zwolle\n4;Haile;8011 AB Zwolle\n5;Karimi;8011 AB Zwolle\n",
         "v_nummer (naam, 2) | achternaam (naam, 2) | postcode (naam, 2)"},
        /* a header that its cells contradict is in doubt */
        {"V-nummer;Achternaam;Geboortedatum\n1;Hagos;azc\n2;Noori;azc\n3;Tesfay;azc\n4;Haile;azc\n"
         "5;Karimi;azc\n",
         "v_nummer (naam, 2) | achternaam (naam, 2) | ? geboortedatum"},
        /* a number of the client is often the V-nummer, when nothing else is */
        {"Cliëntnummer;Achternaam\n"
         "2900000001;Hagos\n2900000002;Noori\n2900000003;Tesfay\n",
         "? v_nummer, dossiernummer | achternaam (naam, 2)"},
        {"Klantnummer;Achternaam;V-nummer\n2900000001;Hagos;2900000001\n"
         "2900000002;Noori;2900000002\n2900000003;Tesfay;2900000003\n",
         "dossiernummer (naam, 2) | achternaam (naam, 2) | v_nummer (naam, 2)"},
        {"Klantnummer;Achternaam\n1001;Hagos\n1002;Noori\n1003;Tesfay\n",
         "dossiernummer (naam, 2) | achternaam (naam, 2)"},
        /* without a header */
        {RIJ1 RIJ2 "2900000003;Tesfay;Yonas\n", "v_nummer (inhoud, 1) | ? " NAMEN " | ? " NAMEN},
        {RIJ1 RIJ2, "- | - | -"}, /* of two rows nothing is said */
        /* and with one that says little */
        {"Nummer;Achternaam\n2900000001;Hagos\n2900000002;Noori\n2900000003;Tesfay\n",
         "? v_nummer, huisnummer | achternaam (naam, 2)"},
        /* what regie wrote behind the rows says nothing */
        {"V-nummer;Achternaam;regel;code;reden\n2900000001;Hagos;3;datum;fout\n",
         "v_nummer (naam, 2) | achternaam (naam, 2) | - | - | -"},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(lijsten); i++) {
        struct herkenning h = monster_herken(lijsten[i][0], NULL, 0, DATUM_HERKEN);
        kolommen_zijn(&h, lijsten[i][1]);
        herkenning_free(&h);
    }
}

/* Three people and one column more; what it may be, and why. */
static void what_cells_look_like_is_suggested(void **state) {
    static const char *const lijsten[][5] = {
        /* header, three cells, what is suggested */
        {"K", "M", "V", "man", "? geslacht"},
        {"K", "Syrië", "ERI", "Afganistan", "? geboorteland, nationaliteit"},
        {"K", "Syrische", "Eritrese", "Somalisch", "? nationaliteit"},
        {"K", "Tigrinya", "Arabisch", "dari", "? taal"},
        {"K", "3-4-1991", "01/02/1988", "1979-01-01", "? geboortedatum"},
        {"K", "4/23/1991", "2/1/1988", "1/1/1979", "? geboortedatum"}, /* the month first */
        /* what is of today, what nine in ten are not, what is everything */
        {"K", "3-4-2025", "01-02-2026", "2024-01-01", "-"},
        {"K", "M", "V", "blauw", "-"},
        {"K", "ja", "nee", "ja", "-"},
        {"K", "M", "V", "", "-"},
        {"K", "Hagos", "Noori", "Tesfay", "-"}, /* a name may be of anybody */
        {"Geslacht partner", "M", "V", "V", "-"},
        {"Partner", "Syrië", "Eritrea", "Syrië", "-"},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(lijsten); i++) {
        struct buf lijst = {0};
        buf_addf(&lijst, "V-nummer;Achternaam;%s\n", lijsten[i][0]);
        for (int rij = 1; rij <= 3; rij++)
            buf_addf(&lijst, "290000000%d;Mens;%s\n", rij, lijsten[i][rij]);
        struct herkenning h = monster_herken(lijst.s, NULL, 0, DATUM_HERKEN);
        struct buf verwacht = {0};
        buf_addf(&verwacht, "v_nummer (naam, 2) | achternaam (naam, 2) | %s", lijsten[i][4]);
        kolommen_zijn(&h, verwacht.s);
        if (*lijsten[i][4] == '?')
            text_expect(h.kaart.kolom[2].waarom,
                        "3 van de 3 gevulde cellen wijzen dezelfde kant op.");
        buf_free(&verwacht);
        buf_free(&lijst);
        herkenning_free(&h);
    }
}

/* What another column has already is not suggested, nor the same words twice. */
static void a_field_that_is_taken_is_not_suggested(void **state) {
    (void)state;
    struct herkenning h =
        monster_herken("V-nummer;Geboorteland;L;Geboortedatum;D;Taal;T\n"
                       "2900000001;Syrië;Syrië;1-1-1990;1-1-1990;Arabisch;Arabisch\n"
                       "2900000002;Syrië;Irak;1-1-1990;1-1-1990;Dari;Farsi\n"
                       "2900000003;Syrië;Irak;1-1-1990;1-1-1990;Dari;Farsi\n",
                       NULL, 0, DATUM_HERKEN);
    kolommen_zijn(&h, "v_nummer (naam, 2) | geboorteland (naam, 2) | ? nationaliteit | "
                      "geboortedatum (naam, 2) | - | taal (naam, 2) | ? taal_2");
    text_expect(h.kaart.kolom[4].waarom, "Hier staan datums; zeg zelf van wat.");
    herkenning_free(&h);
}

/* Neither a total nor a row without anything is one that lacks a value. */
static void only_rows_are_counted(void **state) {
    (void)state;
    struct herkenning h = monster_herken(
        "V-nummer;Achternaam\n2900000001;Hagos\n2900000002;\n\t; \nTotaal;2\n\t;\t\n", NULL, 0,
        DATUM_HERKEN);
    assert_int_equal(h.kaart.kolom[0].bekeken, 2);
    assert_int_equal(h.kaart.kolom[0].gevuld, 2);
    assert_int_equal(h.kaart.kolom[1].gevuld, 1);
    herkenning_free(&h);
}

struct keuzevoorbeeld {
    const char *lijst;
    struct kolomkeuze keuze[3];
    size_t keuzes;
    const char *verwacht, *beletsel; /* NULL: nothing stands in the way */
};

static const struct keuzevoorbeeld keuzen[] = {
    /* what was learned beats the name, and what is chosen now beats both */
    {"V-nummer;Achternaam;Datum\n2900000001;Hagos;13-02-2024\n",
     {{"Datum", 0, "datum_koppeling", KOLOM_GELEERD, true}},
     1,
     "v_nummer (naam, 2) | achternaam (naam, 2) | datum_koppeling (geleerd, 2)",
     NULL},
    {"V-nummer;Achternaam;Straat\n2900000001;Hagos;Kade\n",
     {{"Straat", 0, "woonplaats", KOLOM_GELEERD, true}},
     1,
     "v_nummer (naam, 2) | achternaam (naam, 2) | woonplaats (geleerd, 2)",
     NULL},
    {"V-nummer;Achternaam;Datum\n2900000001;Hagos;13-02-2024\n",
     {{"Datum", 0, "datum_koppeling", KOLOM_GELEERD, true},
      {"datum", 0, "datum_huisvesting", KOLOM_GEKOZEN, false}},
     2,
     "v_nummer (naam, 2) | achternaam (naam, 2) | datum_huisvesting (gekozen, 2)",
     NULL},
    /* a number is a column, unless a header is called that */
    {"V-nummer;Achternaam;Datum\n2900000001;Hagos;13-02-2024\n",
     {{"3", 0, "-", KOLOM_GEKOZEN, false}},
     1,
     "v_nummer (naam, 2) | achternaam (naam, 2) | weg (gekozen)",
     NULL},
    {"V-nummer;2;Achternaam\n2900000001;x;Hagos\n",
     {{"2", 0, "opmerkingen", KOLOM_GEKOZEN, false}},
     1,
     "v_nummer (naam, 2) | opmerkingen (gekozen, 2) | achternaam (naam, 2)",
     NULL},
    /* without a header: when one name is chosen, the other is left */
    {RIJ1 RIJ2 "2900000003;Tesfay;Yonas\n",
     {{"2", 0, "achternaam", KOLOM_GEKOZEN, false}},
     1,
     "v_nummer (inhoud, 1) | achternaam (gekozen, 2) | ? voornamen",
     NULL},
    /* one of two headers with one name */
    {"V-nummer;Naam;Naam\n2900000001;Hagos;Selam\n",
     {{"Naam", 1, "achternaam", KOLOM_GEKOZEN, false},
      {"Naam", 2, "voornamen", KOLOM_GEKOZEN, false}},
     2,
     "v_nummer (naam, 2) | achternaam (gekozen, 2) | voornamen (gekozen, 2)",
     NULL},
    /* two columns on one field: the stronger claim wins, and equal ones stop the list */
    {"V-nummer;Achternaam;Familienaam\n2900000001;Hagos;Noori\n",
     {{"Familienaam", 0, "achternaam", KOLOM_GEKOZEN, false}},
     1,
     "v_nummer (naam, 2) | ? achternaam | achternaam (gekozen, 2)",
     NULL},
    {"V-nummer;Achternaam;Familienaam\n2900000001;;Noori\n",
     {{0}},
     0,
     "v_nummer (naam, 2) | ? achternaam | achternaam (naam, 2)",
     NULL},
    {"V-nummer;Achternaam;Familienaam\n2900000001;Hagos;Noori\n",
     {{0}},
     0,
     "v_nummer (naam, 2) | achternaam (naam, 2) | achternaam (naam, 2)",
     "De kolommen \"Achternaam\" (nr. 2) en \"Familienaam\" (nr. 3) zijn allebei Achternaam."},
    /* nobody can be known by this */
    {"Straat;Postcode\nKade;8011 AB\n",
     {{0}},
     0,
     "straat (naam, 2) | postcode (naam, 2)",
     "Er is geen kop met V-nummer of naam"},
    {"Naam;Geboortedatum\nHagos;13-02-1990\n",
     {{0}},
     0,
     "? achternaam, volledige_naam | geboortedatum (naam, 2)",
     "De kolom \"Naam\" (nr. 1) kan Achternaam of Volledige naam zijn."},
};

static void choices_go_before_what_was_learned_and_that_before_names(void **state) {
    (void)state;
    for (size_t i = 0; i < AANTAL(keuzen); i++) {
        const struct keuzevoorbeeld *v = &keuzen[i];
        struct herkenning h = monster_herken(v->lijst, v->keuze, v->keuzes, DATUM_HERKEN);
        kolommen_zijn(&h, v->verwacht);
        if (v->beletsel)
            text_expect_part(h.beletsel, v->beletsel);
        else
            assert_null(h.beletsel);
        herkenning_free(&h);
    }
}

static void a_choice_that_does_not_fit_is_said(void **state) {
    static const struct {
        struct kolomkeuze keuze;
        const char *fout;
    } rijen[] = {
        {{"Huisdier", 0, "bsn", KOLOM_GEKOZEN, false}, "De lijst heeft geen kolom \"Huisdier\"."},
        {{"9", 0, "bsn", KOLOM_GEKOZEN, false}, "De lijst heeft geen kolom \"9\"."},
        {{"Datum", 0, "huisdier", KOLOM_GEKOZEN, false}, "\"huisdier\" is geen veld."},
        {{"Datum", 0, "bsn", KOLOM_GEKOZEN, false}, "De kop \"Datum\" staat er 2 keer."},
    };
    struct lijstmonster m = monster_lees("V-nummer;Achternaam;Datum;Datum\n2900000001;Hagos;;\n");
    struct lijstkop k;
    (void)state;
    assert_true(lijstkop_vind(regels, &m, 0, &k, NULL));
    for (size_t i = 0; i < AANTAL(rijen); i++) {
        struct herkenning h;
        struct problem p = {0};
        assert_false(
            kolommen_herken(regels, &m, &k, &rijen[i].keuze, 1, DATUM_HERKEN, vandaag, &h, &p));
        text_expect_part(problem_text(&p), rijen[i].fout);
        problem_clear(&p);
        herkenning_free(&h);
    }
    lijstkop_free(&k);
    monster_free(&m);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cell_is_known_by_its_look),
        cmocka_unit_test(a_column_is_known_by_what_is_in_it),
        cmocka_unit_test(a_total_is_no_row),
        cmocka_unit_test(a_bsn_is_masked_and_nothing_else),
        cmocka_unit_test(what_cells_look_like_is_suggested),
        cmocka_unit_test(a_field_that_is_taken_is_not_suggested),
        cmocka_unit_test(only_rows_are_counted),
        cmocka_unit_test(columns_are_what_they_say_and_hold),
        cmocka_unit_test(choices_go_before_what_was_learned_and_that_before_names),
        cmocka_unit_test(a_choice_that_does_not_fit_is_said),
    };
    return cmocka_run_group_tests(tests, monster_begin, catalogusproef_einde);
}
