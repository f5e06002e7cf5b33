/* Names of two people in a cell for one: what is refused, what is only said, and what is one name.
 */
#include "support/catalogusproef.h"
#include "support/diff.h"
#include "support/kolomproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* In a cell of field `veld` each of these names, on one line, comes out as itself with `melding`
 * behind it; or as `uitslag`. */
static void zijn(const char *veld, const char *uitslag, const char *melding,
                 const char *const *namen, size_t aantal) {
    for (size_t i = 0; i < aantal; i++) {
        struct buf verwacht = {0};
        buf_addf(&verwacht, "%s%s", uitslag ? uitslag : namen[i], melding);
        for (char *s = verwacht.s; (s = strpbrk(s, "\r\n"));)
            *s = ' ';
        kolomproef_gevallen(&(struct geval){veld, namen[i], verwacht.s}, 1);
        buf_free(&verwacht);
    }
}
#define ZIJN(veld, uitslag, melding, ...)                                                          \
    do {                                                                                           \
        static const char *const namen[] = {__VA_ARGS__};                                          \
        zijn(veld, uitslag, melding, namen, AANTAL(namen));                                        \
    } while (0)

static void two_people_are_refused(void **state) {
    (void)state;
    ZIJN("volledige_naam", "geweigerd", " [twee_mensen]", "Ali Hassan en Fatima Hassan",
         "Ali Hassan en Fatima Yusuf", "ALI HASSAN EN FATIMA YUSUF", "Ali Hassan and Fatima Yusuf",
         "Hagos, Selam en Tesfay, Yonas", "Hassan, Ali en Fatima", "Ali en Fatima Hassan",
         "A. en F. Hassan", "A. Hassan en F. Yusuf", "dhr. A. Hassan en mevr. F. Yusuf",
         "Jan van den Berg en Piet de Vries", "Mohammed & Amina Yusuf", "Ali Hassan & Fatima",
         "Ali Hassan + Fatima Yusuf", "Hassan, Ali & Fatima", "Ali Hassan / Fatima Yusuf",
         "Ali Hassan/Fatima Hassan", "Hassan, Ali / Yusuf, Fatima", "Ali Hassan\nFatima Hassan",
         "Ali Hassan\r\nFatima Hassan", "Hassan, Ali\nYusuf, Fatima",
         "Ali Hassan\nFatima Yusuf\nOmar Hassan", "Zoë Noël en Élodie Noël",
         "علي حسن & فاطمة يوسف");
    ZIJN("voornamen", "geweigerd", " [twee_mensen]", "Selam en Yonas", "Selam & Yonas",
         "Mohammed Ali + Amina");
    ZIJN("achternaam", "geweigerd", " [twee_mensen]", "Ali Hassan en Fatima Hassan");
}

/* It may be one name, or a household of which one is named. */
static void what_may_be_two_people_is_said(void **state) {
    (void)state;
    ZIJN("volledige_naam", NULL, " [twee_mensen]", "Maria van den Berg en Dael",
         "Berg en Dael, Jan", "van den Berg en Dael", "Jansen en De Boer",
         "Jansen en De Boer, Piet", "Willem van Berg en van Dael", "Garcia Lopez en Dael, Ana",
         "Hassan & Yusuf, Fatima", "Hassan en gezin", "Ali Hassan & Gezin", "ALI HASSAN & GEZIN",
         "Hassan + 3", "Ali Hassan en 2 kinderen", "Ali Hassan en echtgenote Fatima Yusuf",
         "Ali Hassan & zijn vrouw", "Dhr. en mevr. Hassan", "Chan Wei En Sarah Lim", "LI EN MEI",
         "Mohammed Hassan / Mohamad Hassan", "Fatima Hassan / Fatima Yusuf",
         "Ali Hassan / Hassan Ali", "Hagos / Haggos", "Ali Hassan / Alias Abu Omar");
    ZIJN("voornamen", NULL, " [twee_mensen]", "SELAM EN YONAS", "Mohammed / Mohamad", "Wei En Li");
}

static void one_name_is_one_person(void **state) {
    (void)state;
    ZIJN("volledige_naam", NULL, "", "José Ortega y Gasset", "Kumar s/o Raja Singh",
         "Ravi A/L Muthu Samy", "Enes, Ben Enver", "Andrea Hassan-Yusuf", "En Li", "Lien Nguyen",
         "Mohammed Abd\nal Rahman", "Ali\nHassan", "Ali Hassan\nAl Sayed",
         "Ali Hassan\nTel. 0612345678", "Ali Hassan\nAli Hasan", "Ali Hassan\nAlias Abu Omar",
         "Fatima Hassan\nGeboren Yusuf Omar");
    ZIJN("voornamen", NULL, "", "Wei En", "Ali\nMohammed");
    ZIJN("achternaam", NULL, "", "Van den Berg en Van Dael", "Jansen en Zonen", "Hassan & Yusuf",
         "Garcia Lopez / Rios Perez");
    ZIJN("opmerkingen", NULL, "", "Ali Hassan & Fatima Yusuf");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_people_are_refused),
        cmocka_unit_test(what_may_be_two_people_is_said),
        cmocka_unit_test(one_name_is_one_person),
    };
    return cmocka_run_group_tests(tests, monster_begin, catalogusproef_einde);
}
