#include "regie/uitkolom.h"
#include "regie/gebeurtenis.h"
#include "regie/kaart.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "uitkolom_deel.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct uitkolommen {
    struct uitkolom *kolom;
    size_t aantal, ruimte;
    char **naam; /* those that were put together; labels too */
    size_t namen;
    struct kaart nummer; /* of a name */
};

static const char *bewaar(struct uitkolommen *u, struct buf *tekst) {
    u->naam = mem_grow(u->naam, u->namen + 1, sizeof *u->naam);
    return u->naam[u->namen++] = buf_take(tekst);
}

/* The first with a name keeps it. */
static void erbij(struct uitkolommen *u, struct uitkolom k) {
    long er_is;
    if (kaart_zoek(&u->nummer, k.naam, &er_is))
        return;
    if (u->aantal == u->ruimte) {
        u->ruimte = u->ruimte ? u->ruimte * 2 : 128;
        u->kolom = mem_grow(u->kolom, u->ruimte, sizeof *u->kolom);
    }
    if (!k.label)
        k.label = _(k.rij->label);
    kaart_zet(&u->nummer, k.naam, (long)u->aantal);
    u->kolom[u->aantal++] = k;
}

static struct uitkolom uit_veld(enum soort_code soort, int veld) {
    const struct veld *v = &soort_van(soort)->velden[veld];
    return (struct uitkolom){.naam = v->naam,
                             .rij = v,
                             .groep = soort_van(soort)->label,
                             .soort = soort,
                             .veld = veld,
                             .privacy = privacy_van(soort, veld),
                             .gezondheid = privacy_gezondheid(soort, veld)};
}

static struct uitkolom uit_gebeurtenis(const char *naam, const char *code) {
    const struct gebeurtenis_soort *g = gebeurtenis_zoek(code);
    return (struct uitkolom){.naam = naam,
                             .rij = &soort_gebeurtenis.velden[GEBEURTENIS_DATUM],
                             .label = g ? _(g->label) : NULL,
                             .groep = N_("Gebeurtenissen"),
                             .soort = SOORT_GEBEURTENIS,
                             .veld = -1,
                             .gebeurtenis = code,
                             .privacy = PRIVACY_ZAAK};
}

static void lijstvelden(struct uitkolommen *u, const struct kolomregels *regels) {
    const struct lijstveld *v;
    for (int i = 0; (v = lijstveld_nr(regels, i)); i++) {
        struct uitkolom k;
        if (v->soort == LIJSTVELD_PERSOON || v->soort == LIJSTVELD_DOSSIER)
            k = uit_veld(v->soort == LIJSTVELD_PERSOON ? SOORT_PERSOON : SOORT_DOSSIER, v->veld);
        else if (v->soort == LIJSTVELD_GEBEURTENIS)
            k = uit_gebeurtenis(v->naam, v->gebeurtenis);
        else
            continue;
        k.naam = v->naam;
        k.lijstveld = true;
        erbij(u, k);
    }
}

static void gebeurtenissen(struct uitkolommen *u) {
    for (const struct gebeurtenis_soort *g = gebeurtenis_soorten; g->code; g++) {
        struct buf naam = {0};
        buf_addf(&naam, "datum_%s", g->code);
        erbij(u, uit_gebeurtenis(bewaar(u, &naam), g->code));
    }
}

static void berekende(struct uitkolommen *u) {
    for (const struct berekend *b = uitkolommen_berekend; b->bereken; b++)
        erbij(u, (struct uitkolom){.naam = b->veld.naam,
                                   .rij = &b->veld,
                                   .groep = N_("Berekend"),
                                   .bereken = b->bereken,
                                   .nodig = b->nodig,
                                   .privacy = b->privacy});
}

/* The fields of a kind of which a dossier has one, behind a prefix. */
static void velden_van(struct uitkolommen *u, enum soort_code soort, uitkolom_fn *bereken) {
    const struct soort *s = soort_van(soort);
    for (int i = 0; i < s->aantal; i++) {
        struct uitkolom k = uit_veld(soort, i);
        struct buf naam = {0};
        if (s->velden[i].kind == VELD_VERWIJZING)
            continue;
        buf_addf(&naam, "%s_%s", s->naam, s->velden[i].naam);
        k.naam = bewaar(u, &naam);
        k.bereken = bereken;
        k.nodig = 1U << soort;
        erbij(u, k);
    }
}

/* "zrm-2017", "FIN": zrm_2017_fin */
static const char *kolomnaam(struct uitkolommen *u, const char *instrument, const char *deel) {
    struct buf naam = {0};
    for (const char *s = instrument; *s; s++)
        buf_add_char(&naam, *s == '-' ? '_' : *s);
    buf_add_char(&naam, '_');
    for (const char *s = deel; *s; s++)
        buf_add_char(&naam, (char)tolower((unsigned char)*s));
    return bewaar(u, &naam);
}

static const char *label_van(struct uitkolommen *u, const char *kort, const char *naam) {
    struct buf label = {0};
    buf_addf(&label, "%s: %s", kort, naam);
    return bewaar(u, &label);
}

static void scores(struct uitkolommen *u, const struct instrument *i) {
    static const struct veld score = {
        .naam = "score",
        .label = N_("Score"),
        .hulp = N_("Uit de laatste vastgestelde meting; leeg als er geen score is."),
        .kind = VELD_TEKST};
    static const struct veld meetdag = {.naam = "datum",
                                        .label = N_("Datum van de meting"),
                                        .hulp = N_("Van de laatste vastgestelde meting."),
                                        .kind = VELD_DATUM};
    struct uitkolom k = {.rij = &meetdag,
                         .groep = N_("Metingen"),
                         .bereken = uitkolom_meetdag,
                         .nodig = 1U << SOORT_METING,
                         .privacy = PRIVACY_ZAAK,
                         .instrument = i};
    k.naam = kolomnaam(u, i->code, "datum");
    k.label = label_van(u, i->kort, _(meetdag.label));
    erbij(u, k);
    k.rij = &score;
    k.bereken = uitkolom_score;
    k.nodig |= 1U << SOORT_SCORE;
    for (size_t nr = 0; nr < i->items; nr++) {
        k.naam = kolomnaam(u, i->code, i->item[nr].code);
        k.label = label_van(u, i->kort, i->item[nr].naam);
        k.item = i->item[nr].nr;
        k.gezondheid = !strcmp(i->item[nr].leefgebied, LEEFGEBIED_GEZONDHEID);
        erbij(u, k);
    }
}

struct uitkolommen *uitkolommen_bouw(const struct kolomregels *regels,
                                     const struct instrumenten *instrumenten) {
    struct uitkolommen *u = mem_alloc(sizeof *u);
    const struct instrument *i;
    lijstvelden(u, regels);
    erbij(u, uit_veld(SOORT_DOSSIER, DOSSIER_FASE));
    berekende(u);
    gebeurtenissen(u);
    velden_van(u, SOORT_PIP, uitkolom_plan);
    velden_van(u, SOORT_INTAKE, uitkolom_enige);
    velden_van(u, SOORT_GEZONDHEID, uitkolom_enige);
    for (size_t nr = 0; (i = instrument_nr(instrumenten, nr)); nr++)
        scores(u, i);
    return u;
}

void uitkolommen_free(struct uitkolommen *u) {
    if (!u)
        return;
    for (size_t i = 0; i < u->namen; i++)
        free(u->naam[i]);
    free(u->naam);
    free(u->kolom);
    kaart_free(&u->nummer);
    free(u);
}

const struct uitkolom *uitkolom_nr(const struct uitkolommen *u, size_t nr) {
    return nr < u->aantal ? &u->kolom[nr] : NULL;
}

/* "leerroute" in "pip_leerroute", behind one word. */
static bool eindigt_op(const char *kolom, const char *naam) {
    const char *streep = strchr(kolom, '_');
    return streep && *naam && !strcmp(streep + 1, naam);
}

enum { MEEST_MOGELIJK = 8 };

const struct uitkolom *uitkolom_zoek(const struct uitkolommen *u, const char *naam,
                                     struct buf *mogelijk) {
    const struct uitkolom *gevonden = NULL;
    int aantal = 0, genoemd = 0;
    long nr;
    if (kaart_zoek(&u->nummer, naam, &nr))
        return &u->kolom[nr];
    for (size_t i = 0; i < u->aantal; i++)
        if (eindigt_op(u->kolom[i].naam, naam)) {
            gevonden = &u->kolom[i];
            aantal++;
        }
    for (size_t i = 0; aantal != 1 && mogelijk && i < u->aantal && genoemd < MEEST_MOGELIJK; i++)
        if (*naam && strstr(u->kolom[i].naam, naam))
            buf_addf(mogelijk, "%s%s", genoemd++ ? ", " : "", u->kolom[i].naam);
    return aantal == 1 ? gevonden : NULL;
}
