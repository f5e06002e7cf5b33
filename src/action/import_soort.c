/* Reading a list of records of one kind: every row in one bucket, everything in one transaction,
 * and each row whole or not at all. */
#include "import_soort.h"
#include "lijstregels.h"
#include "regie/catalogus.h"
#include "regie/taal.h"
#include <string.h>
#include <strings.h>

/* ---- Which kind ---- */

static const struct soort *met_naam(const char *naam) {
    static const struct {
        const char *naam;
        const struct soort *soort;
    } anders[] = {{"meting", &soort_score},
                  {"metingen", &soort_score},
                  {"contact", &soort_gesprek},
                  {"contacten", &soort_gesprek}};
    for (size_t i = 0; i < sizeof anders / sizeof *anders; i++)
        if (!strcasecmp(anders[i].naam, naam))
            return anders[i].soort;
    for (int i = 0; pakket_soorten[i]; i++)
        if (!strcasecmp(pakket_soorten[i]->naam, naam) ||
            !strcasecmp(_(pakket_soorten[i]->meervoud), naam))
            return pakket_soorten[i];
    return NULL;
}

/* What was joined is told by the joining, not by a list. */
static bool heeft_lijst(const struct soort *soort) {
    return soort && soort->code >= SOORT_EERSTE_IN_DOSSIER && soort->code < SOORT_AANTAL &&
           soort->code != SOORT_SAMENVOEGING;
}

/* Rows of scores make measurements, so that is what such a list is called. */
static const struct soort *lijst_heet(const struct soort *soort) {
    bool geen = !heeft_lijst(soort) || soort == &soort_meting;
    return geen ? NULL : soort == &soort_score ? &soort_meting : soort;
}

const char *import_soort_lijst(const struct soort *soort) {
    const struct soort *heet = lijst_heet(soort);
    return heet ? heet->naam : NULL;
}

bool import_soort_nr(int nr, const char **soort, const char **rijen) {
    *soort = NULL;
    *rijen = _("Mensen");
    for (int i = 0; nr > 0 && pakket_soorten[i]; i++) {
        const struct soort *heet = lijst_heet(pakket_soorten[i]);
        if (!heet || --nr > 0)
            continue;
        *soort = heet->naam;
        *rijen = _(heet->meervoud);
    }
    return nr == 0;
}

static const struct soort *onbekende_soort(const char *naam, struct problem *p) {
    struct buf namen = {0};
    const char *soort, *rijen;
    for (int i = 1; import_soort_nr(i, &soort, &rijen); i++)
        buf_addf(&namen, "%s%s", namen.len ? ", " : "", soort);
    problem_set(p, PROBLEM_USAGE, _("Lijsten van \"%s\" kent regie niet. Kies uit: %s."), naam,
                buf_text(&namen));
    buf_free(&namen);
    return NULL;
}

static const struct soort *soort_van_lijst(const char *naam, struct problem *p) {
    const struct soort *soort = met_naam(naam);
    if (heeft_lijst(soort))
        return soort;
    if (soort == &soort_gezin)
        problem_set(p, PROBLEM_USAGE,
                    _("Gezinnen staan in de lijst van mensen: zet daar het gezinsnummer bij."));
    else if (soort)
        problem_set(p, PROBLEM_USAGE, _("Van %s zijn er geen lijsten om in te lezen."),
                    soort->naam);
    return soort ? NULL : p->kind ? NULL : onbekende_soort(naam, p);
}

bool import_is_mensen(const char *soort) {
    static const char *const namen[] = {"persoon", "personen", "mensen", "dossier", "dossiers"};
    for (size_t i = 0; soort && i < sizeof namen / sizeof *namen; i++)
        if (!strcasecmp(namen[i], soort))
            return true;
    return !soort;
}

const char *import_soort_naam(const char *soort) {
    const struct soort *s = import_is_mensen(soort) ? NULL : met_naam(soort);
    return s ? s->naam : "";
}

/* ---- What is said of a row ---- */

static const char *kop_van(const struct soortimport *w, int kolom) {
    return kolom < 0 ? "" : w->i.uit->kaart.kolom[kolom].kop;
}

static void zeg(struct soortimport *w, enum import_ernst ernst, int kolom, const char *code,
                const char *tekst) {
    const struct import_keuze *k = w->i.keuze;
    if (k->melding)
        k->melding(k->mee, &(struct import_melding){.ernst = ernst,
                                                    .regel = w->rij->regel,
                                                    .kolom = kop_van(w, kolom),
                                                    .code = code,
                                                    .tekst = tekst,
                                                    .wie = buf_text(&w->wie)});
}

void soort_meld(struct soortimport *w, enum import_ernst ernst, int kolom, const char *code,
                const char *tekst) {
    ontvangst_tel(w->i.ontvangst, ernst, w->rij->regel, kop_van(w, kolom), code);
    zeg(w, ernst, kolom, code, tekst);
}

static enum emmer weiger(struct soortimport *w, struct redenen *r) {
    zeg(w, IMPORT_MELDING_GEWEIGERD, r->kolom, r->code.s, r->tekst.s);
    ontvangst_weiger(&w->i, w->rij, r->code.s, r->tekst.s);
    redenen_free(r);
    return EMMER_GEWEIGERD;
}

/* A value that was not understood is left out; where the record cannot do without, it cannot. */
static bool kan_zonder(const struct soortimport *w, const struct cel_opmerking *o) {
    const struct pakket_kolom *k = &w->kolom[w->i.uit->kaart.kolom[o->kolom].veld];
    return o->uitslag != CEL_GEWEIGERD && k->soort == PAKKET_VELD &&
           !(k->rij->vlaggen & VELD_VERPLICHT) && k->rij->kind != VELD_VERWIJZING;
}

static bool is_beletsel(const struct soortimport *w, const struct cel_opmerking *o) {
    return o->uitslag == CEL_GEWEIGERD || (o->uitslag == CEL_OVERGESLAGEN && !kan_zonder(w, o));
}

static bool heeft_beletsel(const struct soortimport *w) {
    for (int i = 0; i < w->rij->opmerkingen; i++)
        if (is_beletsel(w, &w->rij->opmerking[i]))
            return true;
    return w->rij->te_lang;
}

/* What was left out of a row that is refused is wrong with it too; a date that says that there is
 * no end is not. */
static void cellen_erbij(struct soortimport *w, struct redenen *r) {
    for (int i = 0; i < w->rij->opmerkingen; i++) {
        const struct cel_opmerking *o = &w->rij->opmerking[i];
        if (is_beletsel(w, o) ||
            (o->uitslag == CEL_OVERGESLAGEN && strcmp(o->code, "datum_eind") != 0))
            redenen_erbij(r, &w->i, w->rij, o->kolom, o->code, o->tekst);
    }
    redenen_te_lang(r, &w->i, w->rij);
}

static enum emmer weiger_cellen(struct soortimport *w) {
    struct redenen r = {0};
    cellen_erbij(w, &r);
    return weiger(w, &r);
}

static void meld_opmerkingen(struct soortimport *w) {
    for (int i = 0; i < w->rij->opmerkingen; i++)
        soort_meld(w, IMPORT_MELDING_LET_OP, w->rij->opmerking[i].kolom, w->rij->opmerking[i].code,
                   w->rij->opmerking[i].tekst);
}

static void meld_wijziging(struct soortimport *w, const struct pakket_kolom *k, const char *oud,
                           const char *nieuw) {
    const struct import_keuze *keuze = w->i.keuze;
    struct buf a = {0}, b = {0};
    veld_toon_gemaskeerd(k->rij, oud, &a);
    veld_toon_gemaskeerd(k->rij, nieuw, &b);
    keuze->wijziging(keuze->mee, &(struct import_wijziging){
                                     .regel = w->rij->regel,
                                     .v_nummer = record_tekst(&w->b.persoon, PERSOON_V_NUMMER),
                                     .wie = buf_text(&w->wie),
                                     .veld = k->naam,
                                     .label = _(k->rij->label),
                                     .oud = buf_text(&a),
                                     .nieuw = buf_text(&b)});
    buf_free(&a);
    buf_free(&b);
}

/* From what it was to what it is now, whatever the action made of it. */
static void meld_wijzigingen(struct soortimport *w, const struct record *oud) {
    struct record nu = {0};
    if (!w->i.keuze->wijziging ||
        !store_lees(w->i.h.s->store, w->soort->code, oud->id, &nu, w->i.h.p))
        return;
    for (size_t i = 0; i < w->kolommen; i++) {
        const struct pakket_kolom *k = &w->kolom[i];
        if (k->soort == PAKKET_VELD &&
            strcmp(record_tekst(oud, k->stap[0]), record_tekst(&nu, k->stap[0])) != 0)
            meld_wijziging(w, k, record_waarde(oud, k->stap[0]), record_waarde(&nu, k->stap[0]));
    }
    record_free(&nu);
}

/* As people call it: "ZRM". */
static const char *instrumentnaam(const char *code) {
    const struct instrumenten *l = catalogus_instrumenten(NULL);
    const struct instrument *i = l ? instrument_zoek(l, code) : NULL;
    return i ? i->kort : code;
}

static void vertel_cel(const struct soortimport *w, size_t i, struct buf *uit) {
    const struct veld *v = lijstveld_nr(w->i.regels, (int)i)->rij;
    const char *cel = w->rij->waarde[i];
    if (!cel || !*cel || v->kind == VELD_VERWIJZING || !strcmp(w->kolom[i].naam, "v_nummer"))
        return;
    buf_add(uit, uit->len ? ", " : "");
    if (cel[strspn(cel, "0123456789")] == '\0') /* a bare number says nothing by itself */
        buf_addf(uit, "%s ", _(v->label));
    if (!strcmp(v->naam, "instrument"))
        buf_add(uit, instrumentnaam(cel));
    else
        veld_toon(v, cel, uit);
}

/* What the row says but for whose it is: "Onderdeel 1, Score 3, ZRM, 01-02-2026, intake". */
static void vertel_rij(const struct soortimport *w, struct buf *uit) {
    for (int eigen = 1; eigen >= 0; eigen--)
        for (size_t i = 0; i < w->kolommen; i++)
            if (w->kolom[i].soort != PAKKET_ID && (w->kolom[i].soort == PAKKET_VELD) == eigen)
                vertel_cel(w, i, uit);
}

static void meld_nieuw(struct soortimport *w) {
    struct buf wat = {0};
    if (!w->i.keuze->nieuw || w->i.genoeg_nieuwen)
        return;
    vertel_rij(w, &wat);
    w->i.genoeg_nieuwen =
        !w->i.keuze->nieuw(w->i.keuze->mee, w->rij->regel, buf_text(&w->wie), buf_text(&wat));
    buf_free(&wat);
}

/* ---- A row ---- */

/* An earlier row of this list made the record, or changed it. */
static bool is_van_lijst(struct soortimport *w, const struct record *r) {
    struct cursor *c = cursor_open(w->i.h.s->store, Q_RECORD_VAN_HANDELING, w->i.h.p);
    cursor_zet_id(c, ":dossier", w->b.dossier.id);
    cursor_zet_id(c, ":handeling", w->i.h.id);
    cursor_zet_id(c, ":record", r->id);
    bool zo = cursor_volgende(c);
    cursor_sluit(c);
    return zo;
}

static bool zegt_iets_anders(struct soortimport *w, const struct record *oud) {
    for (size_t i = 0; i < w->kolommen; i++) {
        const struct pakket_kolom *k = &w->kolom[i];
        const char *cel = w->rij->waarde[i];
        if (k->soort == PAKKET_VELD && k->rij->kind != VELD_VERWIJZING && cel &&
            record_waarde(oud, k->stap[0]) && !soortrij_zelfde(record_waarde(oud, k->stap[0]), cel))
            return true;
    }
    return false;
}

/* Of two rows that say something else of one thing, only a person can tell which is right. Scores
 * are compared as levels, where they are given. */
static bool spreekt_tegen(struct soortimport *w, const struct record *bestaand) {
    return bestaand && w->soort->code != SOORT_SCORE && zegt_iets_anders(w, bestaand) &&
           is_van_lijst(w, bestaand) &&
           !soortrij_weiger(w, PROBLEM_INPUT,
                            _("Dit staat al eerder in de lijst, en anders. Kijk welke rij klopt."));
}

/* As one part of the import: what fails is undone, and the rest goes on. */
static bool doe_stap(struct soortimport *w, const struct record *bestaand) {
    if (!handeling_begin(&w->stap, w->i.h.s, "import", (struct id){{0}}, &w->fout))
        return false;
    handeling_laat_binnen(&w->stap);
    if (!w->hoe->doe(w, bestaand))
        handeling_mis(&w->stap);
    return handeling_klaar(&w->stap);
}

static enum emmer gedaan(struct soortimport *w, const struct record *bestaand, long regels) {
    if (w->i.h.regels == regels)
        return EMMER_ONGEWIJZIGD;
    if (!bestaand)
        return EMMER_NIEUW;
    meld_wijzigingen(w, bestaand);
    return EMMER_GEWIJZIGD;
}

static enum emmer mislukt(struct soortimport *w) {
    static const char *const code[] = {[PROBLEM_INPUT] = "waarde", [PROBLEM_DENIED] = "mag_niet"};
    if (w->fout.kind == PROBLEM_STORE) {
        problem_set(w->i.h.p, PROBLEM_STORE, "%s", problem_text(&w->fout));
        handeling_mis(&w->i.h);
    }
    struct redenen r = {0};
    cellen_erbij(w, &r);
    redenen_erbij(&r, &w->i, w->rij, -1,
                  w->fout.kind == PROBLEM_INPUT || w->fout.kind == PROBLEM_DENIED
                      ? code[w->fout.kind]
                      : "waarde",
                  problem_text(&w->fout));
    return weiger(w, &r);
}

/* What was ended may be of this very dossier. */
static bool opnieuw(struct soortimport *w) {
    struct id dossier = w->b.dossier.id;
    beeld_free(&w->b);
    return store_beeld(w->i.h.s->store, dossier, &w->b, &w->fout);
}

static enum emmer beoordeel(struct soortimport *w) {
    bool bekend = soortrij_dossier(w);
    if (heeft_beletsel(w) && w->fout.kind != PROBLEM_STORE)
        return weiger_cellen(w);
    if (!bekend)
        return mislukt(w);
    if (soort_sluit_meting(w) && !opnieuw(w))
        return mislukt(w);
    const struct record *bestaand = soortrij_bestaand(w);
    long regels = w->i.h.regels;
    if (w->fout.kind || spreekt_tegen(w, bestaand) || !doe_stap(w, bestaand))
        return mislukt(w);
    meld_opmerkingen(w);
    return gedaan(w, bestaand, regels);
}

static void tel(struct import_uitslag *u, enum emmer emmer) {
    u->rijen++;
    u->nieuw += emmer == EMMER_NIEUW;
    u->gewijzigd += emmer == EMMER_GEWIJZIGD;
    u->ongewijzigd += emmer == EMMER_ONGEWIJZIGD;
    u->geweigerd += emmer == EMMER_GEWEIGERD;
}

static void neem_rij(struct soortimport *w, const struct import_rij *rij) {
    w->rij = rij;
    enum emmer emmer = beoordeel(w);
    if (emmer == EMMER_NIEUW)
        meld_nieuw(w);
    tel(w->i.uit, emmer);
    ontvangst_rij(&w->i, rij, emmer);
    beeld_free(&w->b);
    buf_clear(&w->wie);
    problem_clear(&w->fout);
}

/* ---- The list ---- */

static void verwerk(struct soortimport *w) {
    const struct import_rij *rij;
    while (!w->i.h.mis && (rij = import_lezer_volgende(w->i.lezer, w->i.h.p))) {
        neem_rij(w, rij);
        import_mag_verder(&w->i);
    }
    if (!w->i.h.mis)
        soort_sluit_metingen(w);
    if (!w->i.h.mis)
        import_einde_lijst(&w->i);
    if (w->i.h.p->kind != PROBLEM_NONE)
        handeling_mis(&w->i.h);
}

static void importeer(struct soortimport *w) {
    struct import *i = &w->i;
    handeling_eist(&i->h, ROL_BEHEERDER);
    handeling_laat_binnen(&i->h);
    verwerk(w);
    if (!i->h.mis && !i->keuze->proef)
        import_noteer(i, import_volgend_nummer(i));
    ontvangst_klaar(i);
    i->h.proef = i->keuze->proef;
}

static bool begin(struct soortimport *w, struct sessie *s, struct problem *p) {
    struct import *i = &w->i;
    w->soort = soort_van_lijst(i->keuze->soort, p);
    i->regels = w->soort ? lijstregels_soort(w->soort, p) : NULL;
    if (!i->regels)
        return false;
    w->hoe = soortlezing_van(w->soort);
    w->kolommen = pakket_kolommen(w->soort, NULL, w->kolom);
    if (!import_open_lijst(i, s, p) || !soort_zoek_namen(w, p))
        return false;
    i->lezer = import_lezer_begin(&i->opening, i->regels, s->vandaag, &i->uit->kaart, NULL);
    return handeling_begin(&i->h, s, "import", (struct id){{0}}, p);
}

const struct kolomregels *import_regels(const char *naam, struct problem *p) {
    const struct soort *soort = import_is_mensen(naam) ? NULL : soort_van_lijst(naam, p);
    return p->kind == PROBLEM_NONE ? lijstregels_soort(soort, p) : NULL;
}

bool import_soort_uitvoeren(struct sessie *s, const struct import_keuze *keuze,
                            struct import_uitslag *uit, struct problem *p) {
    struct soortimport w = {.i = {.keuze = keuze, .uit = uit}};
    bool goed = begin(&w, s, p);
    if (goed) {
        importeer(&w);
        goed = handeling_klaar(&w.i.h);
        if (goed)
            ontvangst_plaats(&w.i);
    }
    if (goed && !keuze->proef)
        import_leer(&w.i, s);
    import_lezer_sluit(w.i.lezer);
    import_opening_free(&w.i.opening);
    ontvangst_free(w.i.ontvangst);
    soort_metingen_free(&w);
    buf_free(&w.wie);
    return goed;
}
