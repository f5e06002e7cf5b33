#include "invul.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

void invullingen_erbij(struct invullingen *l, int veld, const char *waarde) {
    if (l->aantal == l->ruimte) {
        l->ruimte = l->ruimte ? l->ruimte * 2 : 8;
        l->rij = mem_grow(l->rij, l->ruimte, sizeof *l->rij);
    }
    l->rij[l->aantal++] = (struct invulling){veld, waarde};
}

void invullingen_free(struct invullingen *l) {
    free(l->rij);
    memset(l, 0, sizeof *l);
}

static const char *eerste_veld(const struct soort *soort) {
    int i = 0;
    while (i < soort->aantal - 1 && (soort->velden[i].vlaggen & VELD_VERBORGEN))
        i++;
    return soort->velden[i].naam;
}

bool invul_woord(const enum soort_code *soorten, size_t aantal, const char *woord, size_t *welke,
                 struct invulling *uit, struct problem *p) {
    const char *is = strchr(woord, '=');
    char *naam = mem_copy_n(woord, is ? (size_t)(is - woord) : 0);
    bool goed = false;
    for (size_t i = 0; is && !goed && i < aantal; i++) {
        const struct soort *soort = soort_van(soorten[i]);
        int veld = soort_veld(soort, naam);
        goed = veld >= 0 && !(soort->velden[veld].vlaggen & VELD_VERBORGEN);
        if (goed) {
            *welke = i;
            *uit = (struct invulling){veld, is + 1};
        }
    }
    free(naam);
    return goed ||
           problem_set(p, PROBLEM_USAGE,
                       _("\"%s\": geef VELD=WAARDE met een veld van %s, zoals %s=..."), woord,
                       _(soort_van(soorten[0])->label), eerste_veld(soort_van(soorten[0])));
}

void invul_opties(const struct argumenten *a, const struct optie_veld *tabel, size_t aantal,
                  struct invullingen *uit) {
    for (size_t i = 0; i < aantal; i++) {
        const char *waarde = arg_optie(a, tabel[i].optie);
        if (waarde)
            invullingen_erbij(uit, tabel[i].veld, waarde);
    }
}

bool invul_nummer(const char *woord, long *nr, const char **rest) {
    char *einde;
    *nr = strtol(woord, &einde, 10);
    if (einde == woord || !isdigit((unsigned char)*woord) || *nr < 1 || *nr > 9999 ||
        (*einde && *einde != '='))
        return false;
    *rest = *einde ? einde + 1 : "";
    return true;
}

void scores_free(struct scores *s) {
    for (size_t i = 0; i < s->aantal; i++)
        free(s->tekst[i]);
    free(s->tekst);
    free(s->rij);
    memset(s, 0, sizeof *s);
}

/* Takes the text over. */
static bool score_erbij(struct scores *s, const char *optie, int veld, char *woord,
                        struct problem *p) {
    long nr;
    const char *waarde;
    if (!strchr(woord, '=') || !invul_nummer(woord, &nr, &waarde)) {
        problem_set(p, PROBLEM_USAGE, _("%s: \"%s\" is niet NUMMER=WAARDE, zoals 1=3."), optie,
                    woord);
        free(woord);
        return false;
    }
    if (s->aantal == s->ruimte) {
        s->ruimte = s->ruimte ? s->ruimte * 2 : 16;
        s->rij = mem_grow(s->rij, s->ruimte, sizeof *s->rij);
        s->tekst = mem_grow(s->tekst, s->ruimte, sizeof *s->tekst);
    }
    s->tekst[s->aantal] = woord;
    s->rij[s->aantal++] = (struct score_invulling){(int)nr, {veld, waarde}};
    return true;
}

static bool lees_lijst(struct scores *s, const char *optie, int veld, const char *lijst,
                       struct problem *p) {
    while (*lijst) {
        size_t n = strcspn(lijst, ",");
        if (!score_erbij(s, optie, veld, mem_copy_n(lijst, n), p))
            return false;
        lijst += n + (lijst[n] != '\0');
    }
    return true;
}

bool invul_scores(const struct argumenten *a, struct scores *uit, struct problem *p) {
    static const struct {
        const char *optie;
        int veld;
    } tabel[] = {{"--scores", SCORE_SCORE},
                 {"--streef", SCORE_STREEF},
                 {"--reden", SCORE_REDEN},
                 {"--hulp", SCORE_HULP}};
    const char *waarde;
    for (size_t i = 0; i < sizeof tabel / sizeof *tabel; i++)
        for (int k = 0; (waarde = arg_volgende(a, tabel[i].optie, &k));)
            if (!lees_lijst(uit, tabel[i].optie, tabel[i].veld, waarde, p))
                return false;
    for (int k = 0; (waarde = arg_volgende(a, "--toelichting", &k));)
        if (!score_erbij(uit, "--toelichting", SCORE_TOELICHTING, mem_copy(waarde), p))
            return false;
    return true;
}

bool invul_datum(struct cli *c, int i, struct datum *uit, struct problem *p) {
    *uit = c->sessie.vandaag;
    if (i >= c->arg.aantal || datum_lees(c->arg.los[i], c->sessie.vandaag, false, uit))
        return true;
    return problem_set(p, PROBLEM_INPUT, _("\"%s\" is geen datum, zoals 22-11-2026."),
                       c->arg.los[i]);
}
