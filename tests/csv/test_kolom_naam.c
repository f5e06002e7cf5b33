/* A whole name in one cell: every way of writing one that lists are known to use. */
#include "support/catalogusproef.h"
#include "support/diff.h"
#include "support/monster.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

/* voornamen/voorletters/tussenvoegsel/achternaam */
static const struct {
    const char *naam, *verwacht;
} namen[] = {
    {"Hagos, Selam", "Selam///Hagos"},
    {"Horst, Jan van der", "Jan//van der/Horst"},
    {"Horst, Jan Van Der", "Jan//Van Der/Horst"},
    {"Horst, van der, Jan", "Jan//van der/Horst"},
    {"Horst, van, Jan van der", "Jan van der//van/Horst"},
    {"Horst, van der Jan", "Jan//van der/Horst"},
    {"Horst, J.P. van der", "/J.P./van der/Horst"},
    {"Horst, J.P. van der (Jan)", "Jan/J.P./van der/Horst"},
    {"Hagos, S. (Selam)", "Selam/S.//Hagos"},
    {"van den Berg, Piet", "Piet//van den/Berg"},
    {"Al Hassan, Mohamad", "Mohamad///Al Hassan"},
    {"Jan van der Horst", "Jan//van der/Horst"},
    {"Jan  van der\xC2\xA0Horst", "Jan//van der/Horst"},
    {"JAN VAN DER HORST", "JAN//VAN DER/HORST"},
    {"Jan Van Dijk", "Jan//Van/Dijk"},
    {"Jan van \xE2\x80\x99t Hof", "Jan//van \xE2\x80\x99t/Hof"},
    {"Jan in 't Veld", "Jan//in 't/Veld"},
    {"J.P. van der Berg", "/J.P./van der/Berg"},
    {"J.-P. van der Berg", "/J.-P./van der/Berg"},
    {"Th. de Vries", "/Th./de/Vries"},
    {"J de Vries", "/J/de/Vries"},
    {"S. Hagos", "/S.//Hagos"},
    {"dhr. J. van der Berg", "/J./van der/Berg"},
    {"Mevrouw S. Hagos", "/S.//Hagos"},
    {"de heer A. Noori", "/A.//Noori"},
    {"Hagos, mevr. S.", "/S.//Hagos"},
    {"drs. J. de Vries", "/J./de/Vries"},
    {"J. de Vries, MSc.", "/J./de/Vries"},
    {"Mounir el Hamdaoui", "Mounir//el/Hamdaoui"},
    {"Mounir El Hamdaoui", "///Mounir El Hamdaoui"},
    {"Ali bin Mohammed", "///Ali bin Mohammed"},
    {"Mohammed ben Ali", "///Mohammed ben Ali"},
    {"Abdi", "///Abdi"},
    {"Selam Hagos", "///Selam Hagos"},
    {"Selam Hagos Tesfay", "///Selam Hagos Tesfay"},
    {"Ing", "///Ing"},
    {"Ing Sokha, Dara", "Dara///Ing Sokha"},
    {"Hagos,", "///Hagos"},
    {"Hagos, .", "///Hagos"},
    {"Hagos, -", "///Hagos"},
    {"Hagos, onbekend", "///Hagos"},
    {"., Selam", "Selam///"},
    {"Onbekend, Selam", "Selam///"},
    {"., .", "///"},
    {"van der Berg", "//van der/Berg"},
    {"de", "///de"},
    {"mevr.", "///mevr."},
    {"Nguyễn Thị Lan", "///Nguyễn Thị Lan"},
    {"", "///"},
    {",", "///"},
};

static void whole_names(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++) {
        struct naamdelen n;
        struct buf uit = {0};
        volledige_naam_splits(regels, namen[i].naam, &n);
        buf_addf(&uit, "%s/%s/%s/%s", buf_text(&n.voornamen), buf_text(&n.voorletters),
                 buf_text(&n.tussenvoegsel), buf_text(&n.achternaam));
        text_expect(buf_text(&uit), namen[i].verwacht);
        buf_free(&uit);
        naamdelen_free(&n);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(whole_names)};
    return cmocka_run_group_tests(tests, monster_begin, catalogusproef_einde);
}
