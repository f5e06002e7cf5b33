/* Deciding who is who: doubts of lists, and pairs. */
#include "regie/twijfel.h"
#include "import.h"
#include "lijstregels.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "samenvoegen.h"
#include <stdlib.h>
#include <string.h>

bool twijfel_besluit(struct handeling *h, struct record *t, const char *status) {
    struct buf wanneer = {0};
    handeling_tijdstip(h, &wanneer);
    handeling_zet(h, t, TWIJFEL_STATUS, status);
    handeling_zet(h, t, TWIJFEL_DOOR, h->s->gebruiker);
    handeling_zet(h, t, TWIJFEL_WANNEER, wanneer.s);
    buf_free(&wanneer);
    return !h->mis;
}

bool paar_is_twee(struct handeling *h, struct id een, struct id ander) {
    struct record r;
    struct buf wanneer = {0};
    bool om = memcmp(een.byte, ander.byte, sizeof een.byte) > 0;
    if (h->mis || dubbelen_zijn_twee(h->s->store, een, ander, h->p))
        return !h->mis;
    handeling_tijdstip(h, &wanneer);
    record_begin(&r, SOORT_GEEN_DUBBEL);
    record_zet_id(&r, GEEN_DUBBEL_EEN, om ? ander : een);
    record_zet_id(&r, GEEN_DUBBEL_ANDER, om ? een : ander);
    record_zet(&r, GEEN_DUBBEL_DOOR, h->s->gebruiker);
    record_zet(&r, GEEN_DUBBEL_WANNEER, wanneer.s);
    handeling_nieuw(h, &r);
    record_free(&r);
    buf_free(&wanneer);
    return !h->mis;
}

bool geen_dubbel_vastleggen(struct sessie *s, struct id een, struct id ander, struct problem *p) {
    struct handeling h;
    if (id_gelijk(een, ander))
        return problem_set(p, PROBLEM_INPUT, _("Dit is een en hetzelfde dossier."));
    if (!handeling_begin(&h, s, "geen_dubbel", een, p))
        return false;
    paar_is_twee(&h, een, ander);
    return handeling_klaar(&h);
}

/* ---- Who may ---- */

static bool is_van(struct sessie *s, struct id dossier, struct problem *p) {
    struct record r = {0};
    bool eigen = !id_is_leeg(dossier) && store_lees(s->store, SOORT_DOSSIER, dossier, &r, p) &&
                 record_is(&r, DOSSIER_CASEMANAGER, s->gebruiker);
    record_free(&r);
    return eigen;
}

static bool is_paar(const struct record *t) {
    return !record_waarde(t, TWIJFEL_GEGEVENS);
}

bool twijfel_mag(struct sessie *s, const struct record *t, bool zelfde, struct problem *p) {
    if (s->rol >= ROL_TEAMLEIDER)
        return true;
    if (s->rol < ROL_CASEMANAGER)
        return problem_set(p, PROBLEM_DENIED, _("U mag hier lezen maar niet schrijven."));
    if (is_paar(t) && zelfde)
        return problem_set(p, PROBLEM_DENIED,
                           _("Van twee dossiers één maken doet een teamleider."));
    if (is_van(s, record_verwijzing(t, TWIJFEL_KANDIDAAT), p) ||
        is_van(s, record_verwijzing(t, TWIJFEL_ANDER), p))
        return true;
    return problem_set(p, PROBLEM_DENIED,
                       _("Deze twijfel gaat niet over iemand van u. De casemanager van die persoon "
                         "beslist, of een teamleider."));
}

/* ---- The row of a doubt ---- */

bool twijfel_gegevens(const struct record *t, struct record *persoon, struct record *dossier,
                      struct problem *p) {
    const struct kolomregels *regels = lijstregels_lees(p);
    const struct lijstveld *v;
    struct import_rij rij = {0};
    struct rij_tekst tekst = {0};
    record_begin(persoon, SOORT_PERSOON);
    record_begin(dossier, SOORT_DOSSIER);
    if (!regels)
        return false;
    if (!is_paar(t))
        rij_van_json(regels, record_tekst(t, TWIJFEL_GEGEVENS), &rij, &tekst);
    for (int i = 0; (v = lijstveld_nr(regels, i)); i++)
        if (rij.waarde[i] && v->soort == LIJSTVELD_PERSOON)
            record_zet(persoon, v->veld, rij.waarde[i]);
        else if (rij.waarde[i] && v->soort == LIJSTVELD_DOSSIER)
            record_zet(dossier, v->veld, rij.waarde[i]);
    rij_tekst_free(&tekst);
    return true;
}

/* A row of the queue being decided, with what an import needs to store it. */
struct besluit {
    struct import w;
    struct import_keuze keuze;
    struct import_uitslag uit;
    struct record twijfel;
    struct import_rij rij;
    struct rij_tekst tekst;
};

static bool lees_twijfel(struct besluit *b, struct id id, bool zelfde) {
    struct handeling *h = &b->w.h;
    if (!store_lees(h->s->store, SOORT_TWIJFEL, id, &b->twijfel, h->p))
        problem_set(h->p, PROBLEM_INPUT, _("Deze twijfel is er niet (meer)."));
    else if (!record_is(&b->twijfel, TWIJFEL_STATUS, "open"))
        problem_set(h->p, PROBLEM_DENIED, _("Deze twijfel is al beslist."));
    else if (twijfel_mag(h->s, &b->twijfel, zelfde, h->p))
        return true;
    return handeling_mis(h);
}

static bool begin(struct besluit *b, struct sessie *s, const char *naam, struct id twijfel,
                  struct problem *p) {
    *b = (struct besluit){.rij = {.geweigerd = -1}};
    b->w.keuze = &b->keuze;
    b->w.uit = &b->uit;
    if (!import_voorbereiden(&b->w, p) || !handeling_begin(&b->w.h, s, naam, (struct id){{0}}, p))
        return false;
    if (!lees_twijfel(b, twijfel, !strcmp(naam, "twijfel_zelfde")))
        return true;
    b->w.h.dossier = record_verwijzing(&b->twijfel, TWIJFEL_KANDIDAAT);
    import_lees_collegas(&b->w);
    if (!is_paar(&b->twijfel))
        rij_van_json(b->w.regels, record_tekst(&b->twijfel, TWIJFEL_GEGEVENS), &b->rij, &b->tekst);
    b->w.gezinsnummers = rij_waarde(&b->rij, b->w.veld_gezinsnummer) != NULL;
    b->rij.regel = record_getal(&b->twijfel, TWIJFEL_REGEL, 0);
    return true;
}

static void einde(struct besluit *b) {
    rij_tekst_free(&b->tekst);
    record_free(&b->twijfel);
    import_opruimen(&b->w);
}

/* Calls `doe` for each name; an unknown one is refused. */
static bool per_veld(struct besluit *b, const char *namen,
                     void (*doe)(struct besluit *b, int veld, void *mee), void *mee) {
    char *kopie = mem_copy(namen ? namen : ""), *rest = NULL;
    for (char *naam = strtok_r(kopie, ", ", &rest); naam && !b->w.h.mis;
         naam = strtok_r(NULL, ", ", &rest)) {
        int veld = lijstveld_zoek(b->w.regels, naam);
        if (veld >= 0) {
            doe(b, veld, mee);
            continue;
        }
        problem_set(b->w.h.p, PROBLEM_INPUT, _("Het veld \"%s\" staat niet in een lijst."), naam);
        handeling_mis(&b->w.h);
    }
    free(kopie);
    return !b->w.h.mis;
}

/* ---- The same person ---- */

static bool is_naam(const struct record *r, int veld) {
    return r->soort->code == SOORT_PERSOON && veld >= PERSOON_ACHTERNAAM &&
           veld <= PERSOON_VOORLETTERS;
}

bool twijfel_wint_ernaast(const struct record *twijfel, const struct record *dossierkant,
                          const struct record *ernaast, int veld) {
    const char *oud = record_waarde(dossierkant, veld), *nieuw = record_waarde(ernaast, veld);
    bool rij = twijfel->soort && !is_paar(twijfel);
    if (is_naam(dossierkant, veld) && twijfel_houdt_naam(twijfel))
        return false;
    if (!oud || !nieuw)
        return !oud;
    return rij && !import_zegt_minder(&dossierkant->soort->velden[veld], oud, nieuw);
}

/* The list fields that somebody named: a bit for each. */
struct velden {
    uint64_t bit;
};

static void veld_erbij(void *velden, int veld) {
    ((struct velden *)velden)->bit |= UINT64_C(1) << veld;
}

/* "volledige_naam" is all of the name. */
static void noem_veld(struct besluit *b, int veld, void *velden) {
    veld_erbij(velden, veld);
    if (lijstveld_nr(b->w.regels, veld)->soort == LIJSTVELD_VOLLEDIGE_NAAM)
        naamvelden_langs(b->w.regels, veld_erbij, velden);
}

/* Takes out of the row what is to stay as it is in the dossier, and marks what was chosen. */
static bool kies_waarden(struct besluit *b, const struct zelfde_keuze *keuze) {
    struct velden blijft = {0}, komt = {0};
    if (!per_veld(b, keuze->blijft, noem_veld, &blijft) ||
        !per_veld(b, keuze->komt, noem_veld, &komt))
        return false;
    if (twijfel_houdt_naam(&b->twijfel))
        naamvelden_langs(b->w.regels, veld_erbij, &blijft);
    for (int veld = 0; lijstveld_nr(b->w.regels, veld); veld++)
        if (blijft.bit & ~komt.bit & (UINT64_C(1) << veld))
            rij_zonder(&b->rij, veld);
    b->rij.gekozen = komt.bit;
    return true;
}

static bool van_ander(struct besluit *b, struct id dossier,
                      bool (*zoek)(struct import *, const char *, struct bekende *), int veld) {
    struct bekende wie;
    const char *nummer = rij_waarde(&b->rij, veld);
    return nummer && zoek(&b->w, nummer, &wie) && !id_gelijk(wie.dossier, dossier);
}

static bool nummers_vrij(struct besluit *b, struct id dossier) {
    const char *wat = NULL;
    if (van_ander(b, dossier, bekende_van_vnummer, b->w.veld_v_nummer))
        wat = _("V-nummer");
    else if (van_ander(b, dossier, bekende_van_bsn, b->w.veld_bsn))
        wat = _("BSN");
    if (!wat)
        return true;
    problem_set(b->w.h.p, PROBLEM_DENIED,
                _("Het %s uit de lijst is al van iemand anders. Laat dat veld staan zoals het in "
                  "het dossier is, of maak eerst het andere dossier in orde."),
                wat);
    return handeling_mis(&b->w.h);
}

static bool rij_toepassen(struct besluit *b, const struct zelfde_keuze *keuze) {
    struct id dossier = record_verwijzing(&b->twijfel, TWIJFEL_KANDIDAAT);
    if (!kies_waarden(b, keuze) || !nummers_vrij(b, dossier))
        return false;
    if (import_toepassen(&b->w, &b->rij, bekende_van_dossier(&b->w, dossier)) == EMMER_GEWEIGERD) {
        problem_set(b->w.h.p, PROBLEM_INPUT, "%s", _(IMPORT_ZONDER_NAAM));
        return handeling_mis(&b->w.h);
    }
    return twijfel_besluit(&b->w.h, &b->twijfel, "zelfde");
}

struct keuzes {
    struct samenvoeg_keuze rij[LIJSTVELDEN_MAX];
    size_t aantal;
};

static bool kies_van_paar(struct besluit *b, int veld, bool van_gaat, struct keuzes *k) {
    const struct lijstveld *v = lijstveld_nr(b->w.regels, veld);
    bool persoon = v->soort == LIJSTVELD_PERSOON;
    if (v->soort == LIJSTVELD_VOLLEDIGE_NAAM)
        return true;
    if (persoon || (v->soort == LIJSTVELD_DOSSIER && veld != b->w.veld_casemanager)) {
        k->rij[k->aantal++] =
            (struct samenvoeg_keuze){persoon ? SOORT_PERSOON : SOORT_DOSSIER, v->veld, van_gaat};
        return true;
    }
    problem_set(b->w.h.p, PROBLEM_INPUT,
                _("Het veld \"%s\" is van twee dossiers niet te kiezen; daarin gaat het eerste "
                  "voor. Laat het weg."),
                v->naam);
    return handeling_mis(&b->w.h);
}

static bool paar_samenvoegen(struct besluit *b, const struct zelfde_keuze *keuze) {
    struct keuzes k = {.aantal = 0};
    struct velden blijft = {0}, komt = {0};
    if (!per_veld(b, keuze->blijft, noem_veld, &blijft) ||
        !per_veld(b, keuze->komt, noem_veld, &komt))
        return false;
    for (int veld = 0; lijstveld_nr(b->w.regels, veld); veld++)
        if (((blijft.bit | komt.bit) & (UINT64_C(1) << veld)) &&
            !kies_van_paar(b, veld, komt.bit & (UINT64_C(1) << veld), &k))
            return false;
    return samenvoegen(&b->w.h, record_verwijzing(&b->twijfel, TWIJFEL_KANDIDAAT),
                       record_verwijzing(&b->twijfel, TWIJFEL_ANDER), k.rij, k.aantal);
}

bool twijfel_zelfde(struct sessie *s, struct id twijfel, const struct zelfde_keuze *keuze,
                    struct problem *p) {
    static const struct zelfde_keuze vanzelf;
    struct besluit b;
    keuze = keuze ? keuze : &vanzelf;
    bool goed = begin(&b, s, "twijfel_zelfde", twijfel, p);
    b.keuze.mee = keuze->mee;
    b.keuze.wijziging = keuze->wijziging;
    if (goed && !b.w.h.mis)
        (is_paar(&b.twijfel) ? paar_samenvoegen : rij_toepassen)(&b, keuze);
    b.w.h.proef = keuze->proef;
    goed = goed && handeling_klaar(&b.w.h);
    einde(&b);
    return goed;
}

/* ---- Somebody else ---- */

static bool zonder_nummers_van_anderen(struct besluit *b) {
    bool v = van_ander(b, (struct id){{0}}, bekende_van_vnummer, b->w.veld_v_nummer);
    bool bsn = van_ander(b, (struct id){{0}}, bekende_van_bsn, b->w.veld_bsn);
    if (v)
        rij_zonder(&b->rij, b->w.veld_v_nummer);
    if (bsn)
        rij_zonder(&b->rij, b->w.veld_bsn);
    return v || bsn;
}

static bool rij_als_nieuw(struct besluit *b, struct twijfel_gevolg *gevolg) {
    char sleutel[ID_TEKST];
    gevolg->zonder_nummer = zonder_nummers_van_anderen(b);
    if (!import_als_nieuw(&b->w, &b->rij, &gevolg->dossier))
        return handeling_mis(&b->w.h);
    id_tekst(gevolg->dossier, sleutel);
    return handeling_zet(&b->w.h, &b->twijfel, TWIJFEL_ANDER, sleutel);
}

bool twijfel_ander(struct sessie *s, struct id twijfel, struct twijfel_gevolg *gevolg,
                   struct problem *p) {
    struct besluit b;
    *gevolg = (struct twijfel_gevolg){0};
    bool goed = begin(&b, s, "twijfel_ander", twijfel, p);
    if (goed && !b.w.h.mis) {
        if (is_paar(&b.twijfel))
            gevolg->dossier = record_verwijzing(&b.twijfel, TWIJFEL_ANDER);
        else
            rij_als_nieuw(&b, gevolg);
        paar_is_twee(&b.w.h, record_verwijzing(&b.twijfel, TWIJFEL_KANDIDAAT), gevolg->dossier);
        twijfel_besluit(&b.w.h, &b.twijfel, "ander");
    }
    goed = goed && handeling_klaar(&b.w.h);
    einde(&b);
    return goed;
}
