/* Everything in: the lists of a directory into a file in which nobody is yet, in one transaction.
 * What is final goes in as a concept, with what hangs below it, and then becomes what it was. */
#include "import_alles.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <stdlib.h>
#include <string.h>

/* More than this helps nobody: something is wrong with the whole list. */
enum { FOUTEN_MAX = 100, RIJEN_PER_BERICHT = 256, PAGINA = 256 };

void inlezing_fout(struct inlezing *w, int kolom, const char *format, ...) {
    struct buf tekst = {0};
    va_list args;
    va_start(args, format);
    buf_addv(&tekst, format, args);
    va_end(args);
    w->heel = false;
    w->uit->fouten++;
    if (w->keuze->fout)
        w->keuze->fout(w->keuze->mee,
                       &(struct alles_fout){.bestand = buf_text(&w->bestand),
                                            .regel = w->lijst.rij.regel,
                                            .kolom = kolom < 0 ? "" : w->lijst.kolom[kolom].naam,
                                            .tekst = buf_text(&tekst)});
    buf_free(&tekst);
}

/* ---- The lists themselves: they are there, and have the columns they should ---- */

static void koppen(struct inlezing *w) {
    for (size_t i = 0; i < w->lijst.kaart.aantal; i++) {
        const struct kolom *k = &w->lijst.kaart.kolom[i];
        if (k->uitslag == KOLOM_ONBEKEND)
            inlezing_fout(w, -1, _("De kolom \"%s\" kent regie niet."), k->kop);
        if (k->uitslag == KOLOM_TWIJFEL)
            inlezing_fout(w, -1, _("De kolom \"%s\" staat er twee keer."), k->kop);
    }
    for (size_t i = 0; i < w->lijst.kolommen; i++) {
        const struct pakket_kolom *k = &w->lijst.kolom[i];
        bool nodig = k->soort == PAKKET_ID ||
                     (k->soort == PAKKET_VELD && (k->rij->vlaggen & VELD_VERPLICHT));
        if (w->lijst.plek[i] < 0 && (nodig || pakket_belooft(w->deel, k->naam)))
            inlezing_fout(w, -1, _("De kolom \"%s\" ontbreekt."), k->naam);
    }
}

/* A list that cannot be read is a fault like any other: the next may tell more. */
static bool open_lijst(struct inlezing *w, const struct pakket_deel *deel) {
    struct buf pad = {0};
    struct problem p = {0};
    w->deel = deel;
    buf_clear(&w->bestand);
    pakket_bestand(deel->soort, &w->bestand);
    pakket_pad(&w->pakket, w->bestand.s, &pad);
    bool goed = soortlijst_open(&w->lijst, deel->soort, pad.s, &p);
    if (!goed)
        inlezing_fout(w, -1, "%s", problem_text(&p));
    problem_clear(&p);
    buf_free(&pad);
    return goed;
}

static bool lijsten_kloppen(struct inlezing *w) {
    long gelezen, bytes;
    for (size_t i = 0; i < w->pakket.delen; i++) {
        if (open_lijst(w, &w->pakket.deel[i])) {
            koppen(w);
            csv_voortgang(w->lijst.csv, &gelezen, &bytes);
            w->bytes += bytes;
        }
        soortlijst_sluit(&w->lijst);
        w->uit->lijsten++;
    }
    return !w->uit->fouten;
}

/* ---- Their rows ---- */

static long gedaan(const struct inlezing *w) {
    long hier = 0, heel;
    if (w->lijst.csv && w->gelezen < w->bytes)
        csv_voortgang(w->lijst.csv, &hier, &heel);
    return w->gelezen + hier +
           (w->uit->mensen ? (long)((double)w->bytes * (double)w->afgeleid / (double)w->uit->mensen)
                           : 0);
}

static bool mag_verder(struct inlezing *w) {
    if (w->uit->fouten >= FOUTEN_MAX || w->h.mis)
        return false;
    if (!w->keuze->voortgang || ++w->stappen % RIJEN_PER_BERICHT ||
        w->keuze->voortgang(w->keuze->mee, w->uit->records, gedaan(w), 2 * w->bytes))
        return true;
    problem_set(w->h.p, PROBLEM_INPUT, _("Gestopt. Er is niets opgeslagen."));
    return handeling_mis(&w->h);
}

static bool naam_is_nieuw(struct inlezing *w, int kolom, const char *naam) {
    struct buf sleutel = {0};
    long al;
    buf_addf(&sleutel, "%s/%s", w->lijst.soort->naam, naam);
    bool nieuw = !kaart_zoek(&w->namen, sleutel.s, &al);
    kaart_zet(&w->namen, sleutel.s, 1);
    buf_free(&sleutel);
    if (!nieuw)
        inlezing_fout(w, kolom, _("\"%s\" staat er al in een eerdere rij."), naam);
    return nieuw;
}

/* Who is a colleague here already becomes the one of the directory; but nobody takes the own role
 * away from who is reading it in. */
static void neem_plaats_in(struct inlezing *w) {
    struct record *r = &w->rij, oud = {0};
    struct cursor *c = cursor_open(w->h.s->store, Q_GEBRUIKER_VAN_NAAM, w->h.p);
    cursor_zet_tekst(c, ":naam", record_tekst(r, GEBRUIKER_NAAM));
    struct id id = cursor_volgende(c) ? cursor_id(c, "id") : (struct id){{0}};
    cursor_sluit(c);
    if (id_is_leeg(id) || !store_lees(w->h.s->store, SOORT_GEBRUIKER, id, &oud, w->h.p))
        return;
    static const int eigen[] = {GEBRUIKER_ROL, GEBRUIKER_ACTIEF};
    for (size_t i = 0; i < sizeof eigen / sizeof *eigen; i++)
        if (record_is(r, GEBRUIKER_NAAM, w->h.s->gebruiker) &&
            !record_is(r, eigen[i], record_tekst(&oud, eigen[i]))) {
            record_zet(r, eigen[i], record_waarde(&oud, eigen[i]));
            w->uit->uw_rol = true;
        }
    handeling_verwijder(&w->h, &oud);
    record_free(&oud);
}

static bool is_dubbel(struct inlezing *w) {
    struct record al = {0};
    bool dubbel = store_lees(w->h.s->store, w->rij.soort->code, w->rij.id, &al, w->h.p);
    record_free(&al);
    return dubbel;
}

/* The journal tells of a person by dossier: with it, and before it, so that on the way back the
 * dossier goes first. */
static void noteer_met_persoon(struct inlezing *w) {
    struct record persoon = {0};
    if (store_lees(w->h.s->store, SOORT_PERSOON, record_verwijzing(&w->rij, DOSSIER_PERSOON),
                   &persoon, w->h.p))
        handeling_noteer(&w->h, &persoon);
    else
        handeling_mis(&w->h);
    handeling_noteer(&w->h, &w->rij);
    record_free(&persoon);
}

static void bewaar(struct inlezing *w) {
    struct problem p = {0};
    int status = soort_status(w->rij.soort->code);
    if (status >= 0 && status_is_vast(record_tekst(&w->rij, status)))
        record_zet(&w->rij, status, STATUS_CONCEPT);
    if (!handeling_bewaar(&w->h, &w->rij, &p)) {
        if (w->h.mis)
            problem_set(w->h.p, p.kind, "%s", problem_text(&p));
        else
            inlezing_fout(w, -1, "%s", problem_text(&p));
    } else if (w->rij.soort->code == SOORT_DOSSIER) {
        noteer_met_persoon(w);
    } else if (w->rij.soort->code != SOORT_PERSOON) {
        handeling_noteer(&w->h, &w->rij);
    }
    problem_clear(&p);
}

static void neem_record(struct inlezing *w) {
    inlezing_lees_rij(w);
    if (w->heel)
        inlezing_verwijzingen(w, false);
    if (!w->heel)
        return;
    if (w->rij.soort->code == SOORT_GEBRUIKER &&
        naam_is_nieuw(w, soortlijst_kolom(&w->lijst, "naam"),
                      record_tekst(&w->rij, GEBRUIKER_NAAM)))
        neem_plaats_in(w);
    if (w->heel && is_dubbel(w))
        inlezing_fout(w, soortlijst_kolom(&w->lijst, "id"),
                      _("Deze sleutel staat al in een eerdere rij."));
    else if (w->heel)
        bewaar(w);
    w->uit->mensen += w->rij.soort->code == SOORT_PERSOON;
    w->dossiers += w->rij.soort->code == SOORT_DOSSIER;
}

static void neem_instelling(struct inlezing *w) {
    const char *naam = w->lijst.cel[INSTELLING_NAAM], *waarde = w->lijst.cel[INSTELLING_WAARDE];
    if (pakket_instelling_mee(naam) && naam_is_nieuw(w, INSTELLING_NAAM, naam))
        handeling_instelling(&w->h, naam, waarde);
    else if (!pakket_instelling_mee(naam))
        inlezing_fout(w, INSTELLING_NAAM, _("De instelling \"%s\" kent regie niet."), naam);
}

/* What only now can be judged, and what only now may be final. */
static void rond_af(struct inlezing *w) {
    struct record r = {0};
    inlezing_lees_rij(w);
    inlezing_verwijzingen(w, true);
    int status = soort_status(w->rij.soort->code);
    if (w->heel && status >= 0 && status_is_vast(record_tekst(&w->rij, status)) &&
        store_lees(w->h.s->store, w->rij.soort->code, w->rij.id, &r, w->h.p))
        handeling_zet(&w->h, &r, status, record_waarde(&w->rij, status));
    record_free(&r);
}

/* Nobody would ever see such a person, and the journal does not tell of them. */
static void heeft_dossier(struct inlezing *w) {
    inlezing_lees_rij(w);
    struct cursor *c = cursor_open(w->h.s->store, Q_DOSSIER_VAN_PERSOON, w->h.p);
    cursor_zet_id(c, ":persoon", w->rij.id);
    if (!cursor_volgende(c))
        inlezing_fout(w, -1,
                      _("Van deze persoon staat er geen dossier in dossier.csv. Zet het daar bij, "
                        "of haal deze rij weg."));
    cursor_sluit(c);
}

static void loop_rijen(struct inlezing *w, const struct pakket_deel *deel,
                       void (*doe)(struct inlezing *w), bool tel) {
    struct problem p = {0};
    if (!mag_verder(w))
        return;
    if (open_lijst(w, deel)) {
        while (mag_verder(w) && soortlijst_volgende(&w->lijst, &p)) {
            doe(w);
            w->uit->records += tel;
        }
        if (p.kind)
            inlezing_fout(w, -1, "%s", problem_text(&p));
        long gelezen, bytes;
        csv_voortgang(w->lijst.csv, &gelezen, &bytes);
        w->gelezen += tel ? bytes : 0;
    }
    problem_clear(&p);
    soortlijst_sluit(&w->lijst);
}

static bool komt_terug(const struct soort *soort) {
    bool eigen = false;
    for (int i = 0; i < soort->aantal; i++)
        eigen = eigen || (soort->velden[i].kind == VELD_VERWIJZING &&
                          veld_verwijst(&soort->velden[i]) == soort);
    return eigen || (soort->code < SOORT_AANTAL && soort_status(soort->code) >= 0);
}

/* Does something for every record of a kind in the file. */
static void loop_file(struct inlezing *w, enum soort_code soort,
                      void (*doe)(struct inlezing *w, const struct record *r)) {
    struct id na = {{0}};
    for (bool meer = true; meer && mag_verder(w);) {
        struct record_lijst l = {0};
        if (!store_pagina(w->h.s->store, soort, na, PAGINA, &l, w->h.p))
            handeling_mis(&w->h);
        for (size_t i = 0; i < l.aantal && !w->h.mis; i++)
            doe(w, &l.rij[i]);
        meer = l.aantal == PAGINA;
        if (meer)
            na = l.rij[PAGINA - 1].id;
        record_lijst_free(&l);
    }
}

static void leid_af(struct inlezing *w, const struct record *r) {
    afgeleid_bijwerken(&w->h, r->id);
    w->afgeleid++;
    mag_verder(w);
}

static void lees_alles(struct inlezing *w) {
    for (size_t i = 0; i < w->pakket.delen; i++) {
        const struct pakket_deel *deel = &w->pakket.deel[i];
        loop_rijen(w, deel, deel->soort == &pakket_instelling ? neem_instelling : neem_record,
                   true);
    }
    for (size_t i = 0; i < w->pakket.delen; i++)
        if (komt_terug(w->pakket.deel[i].soort))
            loop_rijen(w, &w->pakket.deel[i], rond_af, false);
    for (size_t i = 0; i < w->pakket.delen && w->dossiers != w->uit->mensen; i++)
        if (w->pakket.deel[i].soort == &soort_persoon && !w->uit->fouten)
            loop_rijen(w, &w->pakket.deel[i], heeft_dossier, false);
    if (w->uit->fouten)
        return;
    loop_file(w, SOORT_DOSSIER, leid_af);
}

/* ---- The file they go into ---- */

static bool is_nog_leeg(struct inlezing *w) {
    bool leeg = true;
    for (int i = 0; leeg && pakket_soorten[i]; i++) {
        struct record_lijst l = {0};
        const struct soort *s = pakket_soorten[i];
        if (s == &pakket_instelling || s == &soort_gebruiker)
            continue;
        leeg = store_pagina(w->h.s->store, s->code, (struct id){{0}}, 1, &l, w->h.p) && !l.aantal;
        record_lijst_free(&l);
    }
    if (!leeg)
        problem_set(w->h.p, PROBLEM_INPUT,
                    _("In dit bestand staan al mensen. Alles inlezen kan alleen in een nieuw "
                      "bestand; maak er een met: regie --db NIEUW.db init"));
    return leeg || handeling_mis(&w->h);
}

static bool geen_fouten(struct inlezing *w) {
    if (!w->uit->fouten)
        return true;
    problem_set(w->h.p, PROBLEM_INPUT,
                w->uit->fouten >= FOUTEN_MAX ? _("Meer dan %ld fouten; er is niets opgeslagen.")
                : w->uit->fouten == 1        ? _("%ld fout; er is niets opgeslagen.")
                                             : _("%ld fouten; er is niets opgeslagen."),
                w->uit->fouten);
    return false;
}

static bool lees_in(struct inlezing *w, struct sessie *s, struct problem *p) {
    if (!handeling_begin(&w->h, s, "import_alles", (struct id){{0}}, p))
        return false;
    w->h.kopie = true;
    w->h.proef = w->keuze->proef;
    if (handeling_eist(&w->h, ROL_BEHEERDER) && is_nog_leeg(w)) {
        if (!lijsten_kloppen(w) || !store_verwijzingen_later(s->store, p) ||
            !store_indexen_weg(s->store, p))
            handeling_mis(&w->h);
        lees_alles(w);
        if (!geen_fouten(w) || p->kind != PROBLEM_NONE || !store_indexen_terug(s->store, p))
            handeling_mis(&w->h);
    }
    w->uit->handeling = w->h.id;
    return handeling_klaar(&w->h);
}

bool import_alles(struct sessie *s, const struct alles_keuze *keuze, struct alles_uitslag *uit,
                  struct problem *p) {
    struct inlezing w = {.keuze = keuze, .uit = uit, .op = {.store = s->store}, .h = {.p = p}};
    *uit = (struct alles_uitslag){0};
    bool goed = pakket_open(&w.pakket, keuze->map, p) && lees_in(&w, s, p);
    pakket_free(&w.pakket);
    opzoek_free(&w.op);
    buf_free(&w.bestand);
    kaart_free(&w.namen);
    record_free(&w.rij);
    return goed;
}
