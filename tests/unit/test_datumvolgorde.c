/* In which order a list writes day and month, as tables of examples. */
#include "support/catalogusproef.h"
#include "support/diff.h"
#include "support/monster.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct datumvoorbeeld {
    const char *lijst; /* below a V-nummer, a surname and two dates */
    enum datumvolgorde gekozen;
    const char *verwacht; /* how, and the order of each of the two columns */
};

#define DATUMKOP     "V-nummer;Achternaam;Geboortedatum;Datum koppeling\n"
#define D(een, twee) "2900000001;Hagos;" een ";" twee "\n"

static const struct datumvoorbeeld volgordes[] = {
    {DATUMKOP D("03-04-1991", "05-05-2024"), DATUM_HERKEN, "aangenomen dmj dmj"},
    {DATUMKOP D("1991-04-03", "20240505"), DATUM_HERKEN, "geen_twijfel dmj dmj"},
    {DATUMKOP D("03-04-1991", "25-05-2024"), DATUM_HERKEN, "bewezen dmj dmj"},
    {DATUMKOP D("03-04-1991", "05-25-2024"), DATUM_HERKEN, "bewezen mdj mdj"},
    {DATUMKOP D("25-04-1991", "05-25-2024"), DATUM_HERKEN, "strijdig dmj mdj"},
    {DATUMKOP D("04-25-1991", "") D("25-04-1991", "01-02-2024"), DATUM_HERKEN,
     "strijdig beide dmj"},
    {DATUMKOP D("3/4/1991", ""), DATUM_HERKEN, "onzeker dmj dmj"},
    {DATUMKOP D("03-04-1991", "") D("44-44-1991", "") D("04-44-1991", ""), DATUM_HERKEN,
     "aangenomen dmj dmj"},
    {DATUMKOP D("03-12-2026", ""), DATUM_HERKEN, "onzeker dmj dmj"},
    {DATUMKOP D("1991-04-03", "03-12-2026"), DATUM_HERKEN, "aangenomen dmj dmj"},
    {DATUMKOP D("25-04-1991", "25-05-2024"), DATUM_MDJ, "gekozen mdj mdj"},
    {DATUMKOP D("3/4/1991", ""), DATUM_DMJ, "gekozen dmj dmj"},
};

static void verwacht_volgorde(const char *lijst, enum datumvolgorde gekozen, const char *verwacht) {
    struct herkenning h = monster_herken(lijst, NULL, 0, gekozen);
    struct buf b = {0};
    buf_addf(&b, "%s %s %s", datum_hoe_naam(h.datums_hoe),
             datumvolgorde_naam(h.kaart.kolom[2].datums),
             datumvolgorde_naam(h.kaart.kolom[3].datums));
    text_expect(b.s, verwacht);
    buf_free(&b);
    herkenning_free(&h);
}

static void the_order_of_dates_is_proven_per_column(void **state) {
    (void)state;
    for (size_t i = 0; i < AANTAL(volgordes); i++)
        verwacht_volgorde(volgordes[i].lijst, volgordes[i].gekozen, volgordes[i].verwacht);
}

/* One slip in very many is a slip, and no proof. */
static void a_slip_of_the_pen_proves_nothing(void **state) {
    (void)state;
    for (int vaak = 5; vaak <= 25; vaak += 20) {
        struct buf lijst = {0};
        buf_add(&lijst, DATUMKOP D("04-25-1991", ""));
        for (int i = 0; i < vaak; i++)
            buf_add(&lijst, D("25-04-1991", ""));
        struct herkenning h = monster_herken(lijst.s, NULL, 0, DATUM_HERKEN);
        text_expect(datumvolgorde_naam(h.kaart.kolom[2].datums), vaak < 20 ? "beide" : "dmj");
        herkenning_free(&h);
        buf_free(&lijst);
    }
}

/* The dates that prove nothing, one below the other, under one that has the month in front. */
static void one_date_among_many_that_prove_nothing_is_no_proof(void **state) {
    static const struct {
        const char *eerste, *andere;
        int vaak;
        const char *verwacht;
    } lijsten[] = {
        {D("04-25-1991", ""), D("03-04-1991", ""), 3, "bewezen mdj mdj"},
        {D("04-25-1991", ""), D("03-04-1991", ""), 9, "onzeker dmj dmj"},
        {D("04-25-1991", "25-05-2024"), D("03-04-1991", ""), 9, "bewezen dmj dmj"},
        {D("", "05-25-2024"), D("03-04-1991", ""), 3, "bewezen mdj mdj"},
        {D("", "05-25-2024"), D("03-04-1991", ""), 9, "onzeker dmj mdj"},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(lijsten); i++) {
        struct buf lijst = {0};
        buf_add(&lijst, DATUMKOP);
        buf_add(&lijst, lijsten[i].eerste);
        for (int n = 0; n < lijsten[i].vaak; n++)
            buf_add(&lijst, lijsten[i].andere);
        verwacht_volgorde(lijst.s, DATUM_HERKEN, lijsten[i].verwacht);
        buf_free(&lijst);
    }
}

static void a_date_is_read_in_the_order_of_its_column(void **state) {
    static const struct {
        enum datumvolgorde volgorde;
        const char *cel, *waarde; /* NULL: refused */
    } rijen[] = {
        {DATUM_DMJ, "03-04-1991", "1991-04-03"},   {DATUM_MDJ, "03-04-1991", "1991-03-04"},
        {DATUM_MDJ, "3/4/91", "1991-03-04"},       {DATUM_MDJ, "03/25/1991 00:00", "1991-03-25"},
        {DATUM_MDJ, "25-03-1991", NULL},           {DATUM_MDJ, "1991-04-03", "1991-04-03"},
        {DATUM_BEIDE, "03-04-1991", NULL},         {DATUM_BEIDE, "25-04-1991", "1991-04-25"},
        {DATUM_BEIDE, "04-25-1991", "1991-04-25"}, {DATUM_BEIDE, "04-04-1991", "1991-04-04"},
        {DATUM_DMJ, "04-25-1991", NULL},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(rijen); i++) {
        struct kolom k = {.veld = lijstveld_zoek(regels, "geboortedatum"),
                          .datums = rijen[i].volgorde};
        struct buf uit = {0};
        struct cel_melding m = {0};
        enum cel_uitslag u = kolom_lees_cel(regels, &k, rijen[i].cel, vandaag, &uit, &m);
        text_expect(u == CEL_WAARDE ? uit.s : "geweigerd",
                    rijen[i].waarde ? rijen[i].waarde : "geweigerd");
        buf_free(&uit);
        buf_free(&m.tekst);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_order_of_dates_is_proven_per_column),
        cmocka_unit_test(a_slip_of_the_pen_proves_nothing),
        cmocka_unit_test(one_date_among_many_that_prove_nothing_is_no_proof),
        cmocka_unit_test(a_date_is_read_in_the_order_of_its_column),
    };
    return cmocka_run_group_tests(tests, monster_begin, catalogusproef_einde);
}
