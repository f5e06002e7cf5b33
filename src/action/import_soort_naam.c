/* Names in a list of other records than people: not to be stored, but to see whether the number
 * beside them is that of the same person. */
#include "import_soort.h"
#include "lijstregels.h"
#include "regie/dubbel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

/* In a list of people this column would be a name, or could be. */
static bool is_naam(const struct kolomregels *mensen, const struct kolom *k) {
    const struct lijstveld *v = lijstveld_nr(mensen, k->veld);
    if (!v)
        return k->mogelijk && strstr(k->mogelijk, "volledige_naam");
    return v->soort == LIJSTVELD_VOLLEDIGE_NAAM ||
           (v->soort == LIJSTVELD_PERSOON &&
            (v->veld == PERSOON_ACHTERNAAM || v->veld == PERSOON_VOORNAMEN));
}

static bool is_over(const struct kolom *k) {
    return k->uitslag == KOLOM_ONBEKEND || k->uitslag == KOLOM_TWIJFEL;
}

bool soort_zoek_namen(struct soortimport *w, struct problem *p) {
    const struct kolomkaart *kaart = &w->i.uit->kaart;
    const struct kolomregels *mensen = lijstregels_lees(p);
    if (!mensen || !kaart->aantal)
        return mensen != NULL;
    char **kop = mem_array(kaart->aantal, sizeof *kop);
    struct kolomkaart als_mensen;
    struct problem dubbel = {0}; /* two columns of names are as good as one here */
    for (size_t i = 0; i < kaart->aantal; i++)
        kop[i] = kaart->kolom[i].kop;
    kolomkaart_maak(mensen, kop, kaart->aantal, &als_mensen, &dubbel);
    for (size_t i = 0; i < kaart->aantal && w->namen < SOORT_NAMEN; i++)
        if (is_over(&kaart->kolom[i]) && is_naam(mensen, &als_mensen.kolom[i]))
            w->naam[w->namen++] = i;
    kolomkaart_free(&als_mensen);
    problem_clear(&dubbel);
    free(kop);
    return true;
}

bool soort_naam_klopt(struct soortimport *w) {
    struct buf naam = {0};
    for (size_t i = 0; i < w->namen; i++)
        buf_addf(&naam, "%s%s", naam.len ? " " : "", w->rij->cel[w->naam[i]]);
    bool klopt =
        dubbel_deelt_naam(buf_text(&naam), buf_text(&w->wie)) ||
        soortrij_weiger(w, PROBLEM_INPUT,
                        _("De rij noemt \"%s\", maar het nummer is van \"%s\". Verbeter wat niet "
                          "klopt, of laat de kolom met de naam weg."),
                        buf_text(&naam), buf_text(&w->wie));
    buf_free(&naam);
    return klopt;
}
