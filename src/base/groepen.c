#include "regie/groepen.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

static struct groep *zoek_of_maak(struct groepen *g, int soort, const char *sleutel) {
    struct buf plek = {0};
    long nr = -1;
    buf_add_number(&plek, soort);
    buf_add_char(&plek, ' ');
    buf_add(&plek, sleutel);
    if (!kaart_zoek(&g->nummer, plek.s, &nr) && g->aantal < g->meest) {
        nr = (long)g->aantal;
        kaart_zet(&g->nummer, plek.s, nr);
        g->groep = mem_grow(g->groep, ++g->aantal, sizeof *g->groep);
        g->groep[nr] = (struct groep){.soort = soort, .gelijk = true};
    }
    buf_free(&plek);
    return nr < 0 ? NULL : &g->groep[nr];
}

struct groep *groepen_bij(struct groepen *g, int soort, const char *sleutel, long regel,
                          const char *wie, const char *tekst) {
    struct groep *groep = zoek_of_maak(g, soort, sleutel);
    if (!groep) {
        g->buiten++;
        return NULL;
    }
    groep->aantal++;
    groep->gelijk = groep->gelijk && (!groep->leden || !strcmp(groep->lid[0].tekst, tekst));
    if (groep->leden == g->meest_leden)
        return groep;
    groep->lid = mem_grow(groep->lid, groep->leden + 1, sizeof *groep->lid);
    groep->lid[groep->leden++] = (struct groep_lid){regel, mem_copy(wie), mem_copy(tekst)};
    return groep;
}

void groep_regels(const struct groep *g, struct buf *uit) {
    enum { EERSTE = 3 };
    long n = 0;
    for (; n < (long)g->leden && n < EERSTE; n++)
        buf_addf(uit, n ? ", %ld" : "%ld", g->lid[n].regel);
    if (g->aantal > n)
        buf_addf(uit, _(" en %ld andere"), g->aantal - n);
}

void groepen_free(struct groepen *g) {
    for (size_t i = 0; i < g->aantal; i++) {
        for (size_t j = 0; j < g->groep[i].leden; j++) {
            free(g->groep[i].lid[j].wie);
            free(g->groep[i].lid[j].tekst);
        }
        free(g->groep[i].lid);
        free(g->groep[i].code);
        free(g->groep[i].kolom);
    }
    free(g->groep);
    kaart_free(&g->nummer);
    *g = (struct groepen){0};
}

static bool is_cijfer(char c) {
    return c >= '0' && c <= '9';
}

/* Behind a number with its points and dashes: "1990-02-31", "12:30", "2,5". */
static const char *achter_getal(const char *s) {
    const char *eind = s;
    for (; is_cijfer(*s) || (*s && strchr(".,:/-", *s)); s++)
        if (is_cijfer(*s))
            eind = s + 1;
    return eind;
}

void groepen_patroon(const char *tekst, struct buf *uit) {
    for (const char *s = tekst; *s;) {
        size_t gewoon = strcspn(s, "\"0123456789");
        buf_add_n(uit, s, gewoon);
        s += gewoon;
        const char *dicht = *s == '"' ? strchr(s + 1, '"') : NULL;
        if (dicht)
            buf_add(uit, "\"…\"");
        else if (is_cijfer(*s))
            buf_add(uit, "…");
        else
            buf_add_n(uit, s, *s != '\0'); /* a quote by itself */
        s = dicht ? dicht + 1 : is_cijfer(*s) ? achter_getal(s) : s + (*s != '\0');
    }
}
