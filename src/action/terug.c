#include "terug.h"
#include "regie/compleet.h"
#include "regie/gebeurtenis.h"
#include "regie/json.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "traject.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char *houd(struct blok *blok, const char *tekst) {
    return tekst ? blok_tekst(blok, tekst, strlen(tekst)) : NULL;
}

static enum soort_code code_van(const char *naam) {
    const struct soort *soort = soort_zoek(naam);
    return soort ? soort->code : SOORT_AANTAL;
}

static struct terugregel regel_van(struct cursor *c, struct blok *blok) {
    return (struct terugregel){.volgnummer = cursor_getal(c, "volgnummer"),
                               .code = code_van(cursor_tekst(c, "soort")),
                               .soort = houd(blok, cursor_tekst(c, "soort")),
                               .veld = houd(blok, cursor_tekst(c, "veld")),
                               .oud = houd(blok, cursor_tekst(c, "oud")),
                               .nieuw = houd(blok, cursor_tekst(c, "nieuw")),
                               .record = cursor_id(c, "record"),
                               .dossier = cursor_id(c, "dossier")};
}

static struct cursor *open_regels(struct handeling *h, enum query q, struct id handeling,
                                  long voor) {
    struct cursor *c = cursor_open(h->s->store, q, h->p);
    cursor_zet_id(c, ":handeling", handeling);
    if (voor)
        cursor_zet_getal(c, ":voor", voor);
    return c;
}

bool terugregel_lees(struct handeling *h, struct id handeling, long voor, struct blok *blok,
                     struct terugregel *uit) {
    struct cursor *c = open_regels(h, Q_WIJZIGING_TERUG, handeling, voor);
    bool gevonden = cursor_volgende(c);
    *uit = gevonden ? regel_van(c, blok) : (struct terugregel){0};
    cursor_sluit(c);
    return gevonden;
}

static size_t lees_regels(struct cursor *c, struct blok *blok, struct terugregel *uit, size_t max) {
    size_t n = 0;
    cursor_zet_getal(c, ":aantal", (long)max);
    while (n < max && cursor_volgende(c))
        uit[n++] = regel_van(c, blok);
    cursor_sluit(c);
    return n;
}

size_t terugregels_van_dossier(struct handeling *h, struct id handeling, struct id dossier,
                               long voor, struct blok *blok, struct terugregel *uit, size_t max) {
    struct cursor *c = open_regels(h, Q_WIJZIGINGEN_TERUG, handeling, voor);
    cursor_zet_id(c, ":dossier", dossier);
    return lees_regels(c, blok, uit, max);
}

size_t terugregels_met_dossier(struct handeling *h, struct id handeling, long voor,
                               struct blok *blok, struct terugregel *uit, size_t max) {
    return lees_regels(open_regels(h, Q_WIJZIGINGEN_MET_DOSSIER, handeling, voor), blok, uit, max);
}

size_t terugregels_zonder_dossier(struct handeling *h, struct id handeling, bool gezinnen,
                                  long voor, struct blok *blok, struct terugregel *uit,
                                  size_t max) {
    struct cursor *c = open_regels(h, Q_WIJZIGINGEN_ZONDER_DOSSIER, handeling, voor);
    cursor_zet_getal(c, ":gezinnen", gezinnen);
    return lees_regels(c, blok, uit, max);
}

void terugregel_erbij(struct terugregels *uit, const struct terugregel *regel) {
    if (uit->aantal == uit->ruimte) {
        uit->ruimte = uit->ruimte ? uit->ruimte * 2 : 8;
        uit->rij = mem_grow(uit->rij, uit->ruimte, sizeof *uit->rij);
    }
    uit->rij[uit->aantal++] = *regel;
}

void terugregels_erbij(struct terugregels *uit, const struct terugregel *regel, struct blok *blok) {
    struct compleet heel = {0};
    if (regel->veld ||
        !compleet_lees(regel->soort, regel->dossier, regel->oud, regel->nieuw, blok, &heel))
        terugregel_erbij(uit, regel);
    for (size_t i = heel.aantal; i-- > 0;) {
        struct terugregel deel = *regel;
        deel.soort = heel.deel[i].soort;
        deel.code = code_van(deel.soort);
        deel.record = heel.deel[i].record;
        deel.oud = heel.deel[i].oud;
        deel.nieuw = heel.deel[i].nieuw;
        terugregel_erbij(uit, &deel);
    }
}

void terugregels_free(struct terugregels *r) {
    free(r->rij);
    *r = (struct terugregels){0};
}

/* The same reason for two lines is one reason. */
static bool blijft(struct terug *t, const char *reden) {
    t->blijft++;
    if (strstr(buf_text(&t->reden), reden))
        return true;
    buf_addf(&t->reden, "%s%s", t->reden.len ? "; " : "", reden);
    return true;
}

/* "Telefoon is daarna gewijzigd door M. de Vries op 27-11-2026 12:00", as far as the journal knows.
 */
static bool blijft_om(struct terug *t, const char *wat, struct cursor *c) {
    struct buf reden = {0};
    if (c && cursor_volgende(c))
        terug_door(t, wat, cursor_tekst(c, "door"), cursor_tekst(c, "wanneer"), &reden);
    else
        buf_add(&reden, wat);
    cursor_sluit(c);
    blijft(t, reden.s);
    buf_free(&reden);
    return true;
}

static struct cursor *later(struct terug *t, const struct terugregel *r, const char *veld) {
    struct cursor *c = cursor_open(t->h->s->store, Q_WIJZIGING_LATER, t->h->p);
    cursor_zet_id(c, ":dossier", r->dossier);
    cursor_zet_id(c, ":na", t->van);
    cursor_zet_id(c, ":record", r->record);
    cursor_zet_tekst(c, ":veld", veld);
    return c;
}

static const char *wat_label(const struct soort *soort, const char *veld) {
    int nr = soort ? soort_veld(soort, veld) : -1;
    return nr >= 0 ? _(soort->velden[nr].label) : veld;
}

static bool veld_anders(struct terug *t, const struct terugregel *r, const struct soort *soort,
                        const char *veld) {
    struct buf wat = {0};
    buf_addf(&wat, _("%s is daarna gewijzigd"), wat_label(soort, veld));
    blijft_om(t, wat.s, later(t, r, veld));
    buf_free(&wat);
    return true;
}

static bool is_het(enum soort_code soort) {
    static const enum soort_code het[] = {SOORT_DOSSIER, SOORT_GEZIN,   SOORT_DOEL,  SOORT_PIP,
                                          SOORT_GESPREK, SOORT_TRAJECT, SOORT_EXAMEN};
    for (size_t i = 0; i < sizeof het / sizeof *het; i++)
        if (het[i] == soort)
            return true;
    return false;
}

/* A label within a sentence: "doel", but "PIP". */
static void klein(const char *label, struct buf *uit) {
    size_t begin = uit->len;
    buf_add(uit, label);
    if (label[0] && !isupper((unsigned char)label[1]))
        uit->s[begin] = (char)tolower((unsigned char)label[0]);
}

/* "het doel", "de meting". */
static void met_lidwoord(const struct soort *soort, struct buf *uit) {
    struct buf naam = {0};
    klein(_(soort->label), &naam);
    buf_addf(uit, is_het(soort->code) ? _("het %s") : _("de %s"), naam.s);
    buf_free(&naam);
}

static bool record_weg(struct terug *t, const struct terugregel *r, const struct soort *soort) {
    struct buf naam = {0}, wat = {0};
    met_lidwoord(soort, &naam);
    buf_addf(&wat, _("%s is daarna weggehaald"), naam.s);
    blijft_om(t, wat.s, later(t, r, NULL));
    buf_free(&naam);
    buf_free(&wat);
    return true;
}

static bool is_zelfde(const char *a, const char *b) {
    return a && b ? !strcmp(a, b) : a == b;
}

static void meld_later_gemaakt(struct terug *t, const struct soort *soort, struct cursor *c) {
    struct buf naam = {0}, wat = {0}, reden = {0};
    klein(_(soort->label), &naam);
    buf_addf(&wat,
             is_het(soort->code) ? _("daarna is er nog een ander %s gemaakt")
                                 : _("daarna is er nog een andere %s gemaakt"),
             naam.s);
    terug_door(t, wat.s, cursor_tekst(c, "door"), cursor_tekst(c, "wanneer"), &reden);
    blijft(t, reden.s);
    buf_free(&naam);
    buf_free(&wat);
    buf_free(&reden);
}

/* A status goes back only while nothing of its kind was made after it: there is one plan, one talk
 * in concept, and the later one counted on the earlier. */
static bool later_gemaakt(struct terug *t, const struct terugregel *r, const struct soort *soort) {
    if (soort->code == SOORT_TWIJFEL) /* each stands by itself */
        return false;
    struct cursor *c = cursor_open(t->h->s->store, Q_RECORDS_LATER, t->h->p);
    cursor_zet_id(c, ":dossier", r->dossier);
    cursor_zet_id(c, ":na", t->van);
    cursor_zet_tekst(c, ":soort", soort->naam);
    bool gevonden = false;
    while (!gevonden && cursor_volgende(c)) {
        struct record ander;
        gevonden = store_lees(t->h->s->store, soort->code, cursor_id(c, "record"), &ander, t->h->p);
        record_free(&ander);
    }
    if (gevonden)
        meld_later_gemaakt(t, soort, c);
    cursor_sluit(c);
    return gevonden;
}

static bool is_wie(const struct soort *soort) {
    return soort->code == SOORT_DOSSIER || soort->code == SOORT_PERSOON;
}

/* Somebody who came to be doubted since; the journal of the dossier does not know of it. */
static bool twijfel_weigert(struct terug *t, const struct terugregel *r,
                            const struct soort *soort) {
    struct buf reden = {0};
    bool houdt = is_wie(soort) && r->nieuw && !r->veld &&
                 terug_houdt_twijfel(t, r->dossier, &reden) && blijft(t, reden.s);
    buf_free(&reden);
    return houdt;
}

/* What stands in the way: of a value by its label, of a record as "het doel". */
static void weigering(const struct terugregel *r, const struct soort *soort, bool vast,
                      struct buf *uit) {
    if (r->veld) {
        buf_addf(uit,
                 vast ? _("%s hoort bij iets dat intussen is vastgesteld")
                      : _("%s: wat er eerst stond, is intussen ergens anders in gebruik"),
                 wat_label(soort, r->veld));
        return;
    }
    struct buf wat = {0};
    met_lidwoord(soort, &wat);
    buf_addf(uit,
             vast            ? _("%s is intussen vastgesteld")
             : !r->nieuw     ? _("waar %s bij hoorde, is er niet meer")
             : is_wie(soort) ? _("er is daarna verder gewerkt")
                             : _("met %s is daarna verder gewerkt"),
             wat.s);
    buf_free(&wat);
}

/* Something came to hang on it, or it became final: everything of the action itself was taken back
 * before. What the disk refuses stays an error. */
static bool schema_weigert(struct terug *t, const struct terugregel *r, const struct soort *soort) {
    bool vast = t->h->p->kind == PROBLEM_DENIED;
    struct buf wat = {0};
    if (t->h->p->kind == PROBLEM_STORE)
        return false;
    problem_clear(t->h->p);
    t->past_niet += r->veld || r->oud;
    struct cursor *c = cursor_open(t->h->s->store, Q_DOSSIER_LATER, t->h->p);
    cursor_zet_id(c, ":dossier", r->dossier);
    cursor_zet_id(c, ":na", t->van);
    weigering(r, soort, vast, &wat);
    if (vast || !twijfel_weigert(t, r, soort))
        blijft_om(t, wat.s, c);
    else
        cursor_sluit(c);
    buf_free(&wat);
    return false;
}

/* An event may have been taken for the day of something that was typed later. */
static void let_op_werkdag(struct terug *t, const struct record *r) {
    t->werkdag = t->werkdag || (r->soort->code == SOORT_GEBEURTENIS &&
                                is_traject_gebeurtenis(record_tekst(r, GEBEURTENIS_CODE)));
}

bool terug_af(struct terug *t) {
    bool nodig = t->werkdag;
    t->werkdag = false;
    return !nodig || traject_gebeurtenissen(t->h);
}

static bool veld_terug(struct terug *t, const struct terugregel *r, const struct soort *soort) {
    int veld = soort_veld(soort, r->veld);
    struct record nu;
    if (veld < 0)
        return blijft(t, _("er staat iets bij dat deze versie van regie niet kent"));
    if (!store_lees(t->h->s->store, soort->code, r->record, &nu, t->h->p)) {
        record_free(&nu);
        return t->h->p->kind == PROBLEM_NONE ? record_weg(t, r, soort) : handeling_mis(t->h);
    }
    bool goed = true;
    if (!is_zelfde(record_waarde(&nu, veld), r->nieuw))
        veld_anders(t, r, soort, r->veld);
    else if (!(soort->velden[veld].vlaggen & VELD_GEVOLG) || !later_gemaakt(t, r, soort))
        goed = handeling_zet(t->h, &nu, veld, r->oud) || schema_weigert(t, r, soort);
    if (veld == GEBEURTENIS_DATUM)
        let_op_werkdag(t, &nu);
    record_free(&nu);
    return goed;
}

struct lezing {
    struct record *r;
    int veld; /* the one behind the last that was read: that is where the next one is, mostly */
};

static void neem_veld(const char *naam, const char *waarde, void *mee) {
    struct lezing *l = mee;
    const struct soort *soort = l->r->soort;
    while (l->veld < soort->aantal && strcmp(soort->velden[l->veld].naam, naam) != 0)
        l->veld++;
    if (l->veld == soort->aantal)
        l->veld = soort_veld(soort, naam);
    if (l->veld >= 0)
        record_zet(l->r, l->veld, waarde);
    l->veld++;
}

void terugregel_record(const struct terugregel *r, const char *json, struct record *uit) {
    record_begin(uit, r->code);
    uit->id = r->record;
    json_lees_object(json, neem_veld, &(struct lezing){uit, 0});
}

/* What is derived follows by itself. */
static bool is_anders(const struct record *nu, const struct record *toen, int veld) {
    return !(nu->soort->velden[veld].vlaggen & VELD_AFGELEID) &&
           !is_zelfde(nu->waarde[veld], toen->waarde[veld]);
}

bool terugregel_staat(struct handeling *h, const struct terugregel *r) {
    struct record nu, toen = {0};
    bool staat = store_lees(h->s->store, r->code, r->record, &nu, h->p);
    if (staat)
        terugregel_record(r, r->nieuw, &toen);
    for (int i = 0; staat && i < nu.soort->aantal; i++)
        staat = !is_anders(&nu, &toen, i);
    record_free(&nu);
    record_free(&toen);
    return staat;
}

/* Was it the action itself that put this colleague in the place of one with the same name? Then
 * that one comes back. */
static bool komt_weer(struct terug *t, const char *naam) {
    enum { BLAD = 64 };
    struct terugregel r[BLAD];
    struct blok blok = {0};
    bool weer = false;
    long voor = 0;
    for (size_t n = BLAD; n == BLAD && !weer; blok_leeg(&blok)) {
        n = terugregels_van_dossier(t->h, t->van, (struct id){{0}}, voor, &blok, r, BLAD);
        for (size_t i = 0; i < n; i++) {
            struct record oud = {0};
            if (r[i].oud && !r[i].veld && !strcmp(r[i].soort, soort_gebruiker.naam))
                terugregel_record(&r[i], r[i].oud, &oud);
            weer = weer || (oud.soort && record_is(&oud, GEBRUIKER_NAAM, naam));
            voor = r[i].volgnummer;
            record_free(&oud);
        }
    }
    blok_free(&blok);
    return weer;
}

/* A colleague is known by name only, so the file itself would let them go. */
static bool werkt_hier(struct terug *t, const struct record *collega) {
    struct cursor *c = cursor_open(t->h->s->store, Q_GEBRUIKER_LATER, t->h->p);
    cursor_zet_tekst(c, ":naam", record_tekst(collega, GEBRUIKER_NAAM));
    cursor_zet_id(c, ":na", t->van);
    bool gevonden = cursor_volgende(c);
    cursor_sluit(c);
    gevonden = gevonden && !komt_weer(t, record_tekst(collega, GEBRUIKER_NAAM));
    if (gevonden)
        blijft(t, _("deze collega heeft intussen zelf gewerkt, of begeleidt mensen"));
    return gevonden;
}

static bool nieuw_weg(struct terug *t, const struct terugregel *r, const struct soort *soort) {
    struct record nu, toen;
    long eerst = t->blijft;
    bool goed = true;
    if (!store_lees(t->h->s->store, soort->code, r->record, &nu, t->h->p)) {
        record_free(&nu);
        return t->h->p->kind == PROBLEM_NONE ? record_weg(t, r, soort) : handeling_mis(t->h);
    }
    terugregel_record(r, r->nieuw, &toen);
    for (int i = 0; i < soort->aantal; i++)
        if (is_anders(&nu, &toen, i))
            veld_anders(t, r, soort, soort->velden[i].naam);
    if (t->blijft == eerst && (soort->code != SOORT_GEBRUIKER || !werkt_hier(t, &nu)))
        goed = handeling_neem_weg(t->h, &nu, r->dossier) || schema_weigert(t, r, soort);
    let_op_werkdag(t, &nu);
    record_free(&nu);
    record_free(&toen);
    return goed;
}

/* An event that happens once was recorded anew meanwhile. */
static bool is_er_weer(struct terug *t, const struct record *r) {
    const struct gebeurtenis_soort *soort =
        r->soort->code == SOORT_GEBEURTENIS ? gebeurtenis_zoek(record_tekst(r, GEBEURTENIS_CODE))
                                            : NULL;
    struct record_lijst lijst = {0};
    bool weer = false;
    if (!soort || soort->vaker)
        return false;
    store_van_dossier(t->h->s->store, SOORT_GEBEURTENIS, record_verwijzing(r, VELD_DOSSIER), &lijst,
                      t->h->p);
    for (size_t i = 0; i < lijst.aantal && !weer; i++)
        weer = record_is(&lijst.rij[i], GEBEURTENIS_CODE, soort->code);
    record_lijst_free(&lijst);
    return weer;
}

static bool oud_weer(struct terug *t, const struct terugregel *r, const struct soort *soort) {
    struct record toen;
    bool goed = true;
    terugregel_record(r, r->oud, &toen);
    if (is_er_weer(t, &toen))
        blijft_om(t, _("deze gebeurtenis is daarna opnieuw vastgelegd"), later(t, r, NULL));
    else
        goed = handeling_geef_terug(t->h, &toen, r->dossier) || schema_weigert(t, r, soort);
    record_free(&toen);
    return goed;
}

static bool instelling_terug(struct terug *t, const struct terugregel *r) {
    char *nu = store_instelling(t->h->s->store, r->veld);
    bool zelfde = is_zelfde(nu, r->nieuw);
    free(nu);
    return zelfde ? handeling_instelling(t->h, r->veld, r->oud) : veld_anders(t, r, NULL, r->veld);
}

bool terug_regel(struct terug *t, const struct terugregel *r) {
    const struct soort *soort = soort_zoek(r->soort);
    if (t->h->mis)
        return false;
    if (!soort && r->veld)
        return instelling_terug(t, r);
    if (!soort)
        return blijft(t, _("er staat iets bij dat deze versie van regie niet kent"));
    if (r->veld)
        return veld_terug(t, r, soort);
    return r->nieuw ? nieuw_weg(t, r, soort) : oud_weer(t, r, soort);
}
