/* Taking back whom an import brought and nobody touched since: many at a time, without reading what
 * is known to stand as it came. The journal says that nothing else was done to them, and the file
 * refuses to let go of what something came to hang on: then each of them is looked at alone. */
#include "import_terug.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

enum { JOURNAALKOLOMMEN = 6 };
enum { SAMEN = 256 };

struct vlot {
    struct mens wacht[SAMEN];
    size_t aantal;
    struct weg weg;
};

struct vlot *vlot_maak(struct import_terug *w) {
    struct vlot *v = mem_alloc(sizeof *v);
    weg_begin(w, &v->weg);
    return v;
}

void vlot_free(struct vlot *v) {
    if (!v)
        return;
    for (size_t i = 0; i < v->aantal; i++)
        mens_free(&v->wacht[i]);
    woorden_free(&v->weg.woorden);
    free(v);
}

static bool is_nieuw_record(const struct terugregel *r) {
    return !r->veld && r->nieuw && !r->oud && r->code != SOORT_AANTAL;
}

static bool is_van_mens(const struct terugregel *r) {
    return is_nieuw_record(r) && (r->code == SOORT_PERSOON || r->code == SOORT_DOSSIER ||
                                  r->code >= SOORT_EERSTE_IN_DOSSIER);
}

/* Anything but what the import did; and but this line of it, unless that is 0. */
static bool deed_iemand_iets(struct import_terug *w, struct id dossier, long regel) {
    struct cursor *c = cursor_open(w->h.s->store, Q_DOSSIER_ANDERS, w->h.p);
    cursor_zet_id(c, ":dossier", dossier);
    cursor_zet_id(c, ":handeling", w->terug.van);
    if (regel)
        cursor_zet_getal(c, ":volgnummer", regel);
    bool iets = cursor_volgende(c);
    cursor_sluit(c);
    return iets;
}

bool vlot_is_enige(struct import_terug *w, const struct terugregel *r) {
    return !r->veld && r->nieuw && !deed_iemand_iets(w, r->dossier, r->volgnummer);
}

static bool kan_vlot(struct import_terug *w, const struct mens *m) {
    for (size_t i = 0; i < m->regel.aantal; i++)
        if (!is_van_mens(&m->regel.rij[i]))
            return false;
    return m->nieuw && (m->enig || !deed_iemand_iets(w, m->dossier, 0));
}

/* Rows for a statement that runs over many, with room for so many cells. */
struct rijtjes {
    struct store_cel *cel;
    size_t n, kolommen;
};

static void tekst_erbij(struct rijtjes *r, const char *tekst) {
    r->cel[r->n++] = (struct store_cel){STORE_TEKST, {.tekst = tekst}};
}

static void id_erbij(struct rijtjes *r, const struct id *id) {
    r->cel[r->n++] = (struct store_cel){STORE_ID, {.id = id}};
}

static void getal_erbij(struct rijtjes *r, long getal) {
    r->cel[r->n++] = (struct store_cel){STORE_GETAL, {.getal = getal}};
}

static struct store_cel geef_cel(const void *mee, size_t rij, int kolom) {
    const struct rijtjes *r = mee;
    return r->cel[rij * r->kolommen + (size_t)kolom];
}

static bool voer_uit(struct import_terug *w, enum query q, struct rijtjes *r, size_t kolommen) {
    r->kolommen = kolommen;
    return store_voeg_rijen(w->h.s->store, q, &(struct store_rijen){r->n / kolommen, geef_cel, r},
                            w->h.p) ||
           handeling_mis(&w->h);
}

/* What was derived of them: terms now, search words later. */
static bool afgeleiden_weg(struct import_terug *w, struct rijtjes *r) {
    struct vlot *v = w->vlot;
    for (size_t i = 0; i < v->aantal; i++) {
        struct record persoon;
        id_erbij(r, &v->wacht[i].dossier);
        mens_van_toen(&v->wacht[i], &persoon);
        if (persoon.soort)
            weg_erbij(&v->weg, &persoon, v->wacht[i].dossier);
        record_free(&persoon);
    }
    return voer_uit(w, Q_SIGNALEN_WISSEN_VEEL, r, 1);
}

/* What came is a line of the journal again, now that it goes. */
static void regel_erbij(struct import_terug *w, struct rijtjes *r, const struct terugregel *regel) {
    id_erbij(r, &w->h.id);
    getal_erbij(r, ++w->h.regels);
    tekst_erbij(r, regel->soort);
    id_erbij(r, &regel->record);
    id_erbij(r, &regel->dossier);
    tekst_erbij(r, regel->nieuw);
}

/* In a dry run nobody looks for them. */
static bool noteer(struct import_terug *w, struct rijtjes *r) {
    return w->keuze->proef || voer_uit(w, Q_WIJZIGINGEN_WEG_TOEVOEGEN, r, JOURNAALKOLOMMEN);
}

/* Kinds of which a list brings many; the others go one by one. What hangs on another goes first. */
static const struct {
    enum soort_code soort;
    enum query weg;
} bij_velen[] = {{SOORT_GEBEURTENIS, Q_GEBEURTENISSEN_VERWIJDEREN},
                 {SOORT_ROL, Q_ROLLEN_VERWIJDEREN},
                 {SOORT_DOSSIER, Q_DOSSIERS_VERWIJDEREN},
                 {SOORT_PERSOON, Q_PERSONEN_VERWIJDEREN}};
enum { BIJ_VELEN = sizeof bij_velen / sizeof *bij_velen };

static bool gaat_bij_velen(enum soort_code soort) {
    for (size_t i = 0; i < BIJ_VELEN; i++)
        if (bij_velen[i].soort == soort)
            return true;
    return false;
}

static bool een_voor_een_weg(struct import_terug *w) {
    struct vlot *v = w->vlot;
    for (size_t i = 0; i < v->aantal; i++)
        for (size_t j = 0; j < v->wacht[i].regel.aantal; j++) {
            const struct terugregel *regel = &v->wacht[i].regel.rij[j];
            struct record r = {.soort = soort_van(regel->code), .id = regel->record};
            if (!gaat_bij_velen(regel->code) && !store_verwijder(w->h.s->store, &r, w->h.p))
                return handeling_mis(&w->h);
        }
    return true;
}

static bool soort_weg(struct import_terug *w, enum soort_code soort, enum query q,
                      struct rijtjes *r) {
    struct vlot *v = w->vlot;
    for (size_t i = 0; i < v->aantal; i++)
        for (size_t j = 0; j < v->wacht[i].regel.aantal; j++)
            if (v->wacht[i].regel.rij[j].code == soort)
                id_erbij(r, &v->wacht[i].regel.rij[j].record);
    return voer_uit(w, q, r, 1);
}

static bool allen_weg(struct import_terug *w) {
    size_t regels = 0;
    for (size_t i = 0; i < w->vlot->aantal; i++)
        regels += w->vlot->wacht[i].regel.aantal;
    struct rijtjes r = {.cel = mem_array(regels * JOURNAALKOLOMMEN, sizeof *r.cel)};
    for (size_t i = 0; i < w->vlot->aantal; i++)
        for (size_t j = 0; j < w->vlot->wacht[i].lijn.aantal; j++)
            regel_erbij(w, &r, &w->vlot->wacht[i].lijn.rij[j]);
    bool goed = noteer(w, &r);
    r.n = 0;
    goed = goed && afgeleiden_weg(w, &r) && een_voor_een_weg(w);
    for (size_t i = 0; i < BIJ_VELEN && goed; i++) {
        r.n = 0;
        goed = soort_weg(w, bij_velen[i].soort, bij_velen[i].weg, &r);
    }
    free(r.cel);
    return goed;
}

/* The end of what began with store_punt(): all of it, or nothing. What the file does not let go is
 * no problem yet, unless it is the file itself that fails. */
static bool alles_of_niets(struct import_terug *w, bool goed, long regels) {
    if (goed)
        return store_punt_klaar(w->h.s->store, true, w->h.p) || handeling_mis(&w->h);
    if (w->h.p->kind == PROBLEM_STORE)
        return false;
    problem_clear(w->h.p);
    import_terug_punt(w, regels);
    return false;
}

static bool samen_weg(struct import_terug *w) {
    struct vlot *v = w->vlot;
    struct woorden eerst = v->weg.woorden;
    long regels = w->h.regels;
    bool goed = store_punt(w->h.s->store, w->h.p) && allen_weg(w);
    if (alles_of_niets(w, goed, regels))
        return true;
    woorden_terug(&v->weg.woorden, &eerst);
    return false;
}

void vlot_wachtenden(struct import_terug *w) {
    struct vlot *v = w->vlot;
    if (w->h.mis || !v->aantal)
        return;
    bool samen = samen_weg(w);
    buf_clear(&w->terug.reden);
    for (size_t i = 0; i < v->aantal; i++) {
        struct mens *m = &v->wacht[i];
        if (samen && !w->h.mis)
            import_terug_meld(w, m, TERUG_GEDRAAID);
        else if (!w->h.mis)
            import_terug_mens(w, m);
        mens_free(m);
    }
    v->aantal = 0;
    weg_verder(w, &v->weg);
}

bool vlot_erbij(struct import_terug *w, struct mens *m) {
    struct vlot *v = w->vlot;
    if (!kan_vlot(w, m))
        return false;
    v->wacht[v->aantal++] = *m;
    *m = (struct mens){0};
    if (v->aantal == SAMEN)
        vlot_wachtenden(w);
    return true;
}

static bool gezinnen_weg(struct import_terug *w, const struct terugregel *regel, size_t n) {
    struct rijtjes r = {.cel = mem_array(n * JOURNAALKOLOMMEN, sizeof *r.cel)};
    for (size_t i = 0; i < n; i++)
        regel_erbij(w, &r, &regel[i]);
    bool goed = noteer(w, &r);
    r.n = 0;
    for (size_t i = 0; i < n; i++)
        id_erbij(&r, &regel[i].record);
    goed = goed && voer_uit(w, Q_GEZINNEN_VERWIJDEREN, &r, 1);
    free(r.cel);
    return goed;
}

bool vlot_gezinnen(struct import_terug *w, const struct terugregel *r, size_t n) {
    long regels = w->h.regels;
    for (size_t i = 0; i < n; i++)
        if (!is_nieuw_record(&r[i]) || !terugregel_staat(&w->h, &r[i]))
            return false;
    return !w->h.mis &&
           alles_of_niets(w, store_punt(w->h.s->store, w->h.p) && gezinnen_weg(w, r, n), regels);
}

void vlot_einde(struct import_terug *w) {
    vlot_wachtenden(w);
    weg_einde(w, &w->vlot->weg);
}
