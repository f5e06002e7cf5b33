/* Taking an import back, person by person, in the time and the room of one person at a time. */
#include "import_terug.h"
#include "regie/gebeurtenis.h"
#include "regie/journaal.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

enum { BLAD = 256, MENSEN_PER_BERICHT = 64 };

void mens_free(struct mens *m) {
    terugregels_free(&m->lijn);
    terugregels_free(&m->regel);
    buf_free(&m->wie);
    buf_free(&m->v_nummer);
}

static void neem_regel(struct import_terug *w, struct mens *m, const struct terugregel *r) {
    size_t al = m->regel.aantal;
    terugregel_erbij(&m->lijn, r);
    terugregels_erbij(&m->regel, r, &w->blok);
    for (size_t i = al; i < m->regel.aantal; i++) {
        const struct terugregel *deel = &m->regel.rij[i];
        m->nieuw = m->nieuw || (deel->code == SOORT_DOSSIER && !deel->veld && deel->nieuw);
        m->werk = m->werk || (deel->code >= SOORT_METING && deel->code < SOORT_AANTAL);
    }
}

static void lees_regels(struct import_terug *w, struct mens *m) {
    struct terugregel r[BLAD];
    long voor = 0;
    for (size_t n = BLAD; n == BLAD;) {
        n = terugregels_van_dossier(&w->h, w->terug.van, m->dossier, voor, &w->blok, r, BLAD);
        for (size_t i = 0; i < n; i++)
            neem_regel(w, m, &r[i]);
        if (n)
            voor = r[n - 1].volgnummer;
    }
}

static void neem_naam(struct mens *m, const struct record *persoon) {
    buf_clear(&m->wie);
    buf_clear(&m->v_nummer);
    persoon_lijstnaam(persoon, &m->wie);
    buf_add(&m->v_nummer, record_tekst(persoon, PERSOON_V_NUMMER));
}

/* Before anything changes, while there is still somebody to name. */
static bool lees_naam(struct import_terug *w, struct mens *m) {
    struct record dossier, persoon = {0};
    bool is_er = store_lees(w->h.s->store, SOORT_DOSSIER, m->dossier, &dossier, w->h.p);
    if (is_er && store_lees(w->h.s->store, SOORT_PERSOON,
                            record_verwijzing(&dossier, DOSSIER_PERSOON), &persoon, w->h.p))
        neem_naam(m, &persoon);
    record_free(&dossier);
    record_free(&persoon);
    return is_er;
}

bool import_terug_punt(struct import_terug *w, long regels) {
    w->h.mis = false;
    w->h.regels = regels;
    ids_leeg(&w->h.geraakt);
    return store_punt_klaar(w->h.s->store, false, w->h.p) || handeling_mis(&w->h);
}

/* Some lines as one: all of them, or none. A value that no longer fits is a reason, and a disk that
 * fails is not. */
static enum terug_emmer samen_terug(struct import_terug *w, const struct terugregel *r, size_t n) {
    long regels = w->h.regels, eerst = w->terug.blijft, pasten_niet = w->terug.past_niet;
    bool goed = store_punt(w->h.s->store, w->h.p);
    for (size_t i = 0; goed && i < n; i++)
        goed = terug_regel(&w->terug, &r[i]);
    goed = goed && terug_af(&w->terug) && handeling_afgeleid(&w->h);
    ids_leeg(&w->h.geraakt);
    if (goed && w->terug.blijft == eerst && store_punt_klaar(w->h.s->store, true, w->h.p))
        return TERUG_GEDRAAID;
    if (w->h.p->kind != PROBLEM_NONE) /* what the schema refused is told as a reason */
        return TERUG_NIET_GELUKT;
    import_terug_punt(w, regels);
    return w->terug.past_niet > pasten_niet ? TERUG_NIET_GELUKT : TERUG_BEHOUDEN;
}

/* Who guides somebody is three lines that mean nothing apart. */
static bool is_toewijzing(const struct terugregel *r) {
    return r->code == SOORT_ROL ||
           (r->code == SOORT_DOSSIER && r->veld && !strcmp(r->veld, "casemanager"));
}

static size_t bij_elkaar(const struct mens *m, size_t i) {
    size_t n = 1;
    const struct terugregel *r = m->regel.rij;
    while (is_toewijzing(&r[i]) && i + n < m->regel.aantal && is_toewijzing(&r[i + n]))
        n++;
    return n;
}

/* An event by its own name: "Datum" alone says nothing. */
static const char *gebeurtenis_naam(struct import_terug *w, const struct terugregel *r) {
    struct record g = {0};
    const struct gebeurtenis_soort *soort = NULL;
    if (!r->veld)
        terugregel_record(r, r->nieuw ? r->nieuw : r->oud, &g);
    if (!r->veld || store_lees(w->h.s->store, SOORT_GEBEURTENIS, r->record, &g, w->h.p))
        soort = gebeurtenis_zoek(record_tekst(&g, GEBEURTENIS_CODE));
    record_free(&g);
    return _(soort ? soort->label : soort_gebeurtenis.label);
}

/* Of whom something stays it is told what went back all the same; each once. */
static void ging_terug(struct import_terug *w, const struct terugregel *r, struct buf *uit) {
    const struct soort *soort = soort_zoek(r->soort);
    int veld = soort && r->veld ? soort_veld(soort, r->veld) : -1;
    if (!soort || soort->code == SOORT_ROL ||
        (veld >= 0 && (soort->velden[veld].vlaggen & VELD_AFGELEID)))
        return;
    const char *wat = soort->code == SOORT_GEBEURTENIS ? gebeurtenis_naam(w, r)
                      : veld >= 0                      ? _(soort->velden[veld].label)
                                                       : _(soort->label);
    if (!strstr(buf_text(uit), wat))
        buf_addf(uit, "%s%s", uit->len ? ", " : "", wat);
}

static enum terug_emmer mens_terug(struct import_terug *w, struct mens *m) {
    enum terug_emmer emmer = TERUG_GEDRAAID;
    struct buf terug = {0};
    if (m->nieuw || m->werk)
        return samen_terug(w, m->regel.rij, m->regel.aantal);
    for (size_t i = 0, n; i < m->regel.aantal && w->h.p->kind == PROBLEM_NONE; i += n) {
        n = bij_elkaar(m, i);
        enum terug_emmer deel = samen_terug(w, &m->regel.rij[i], n);
        emmer = deel > emmer ? deel : emmer;
        for (size_t j = i; deel == TERUG_GEDRAAID && j < i + n; j++)
            ging_terug(w, &m->regel.rij[j], &terug);
    }
    if (emmer != TERUG_GEDRAAID && terug.len)
        buf_addf(&w->terug.reden, _("; wel terug: %s"), terug.s);
    buf_free(&terug);
    return emmer;
}

static void tel(struct import_terug_uitslag *u, enum terug_emmer emmer) {
    long *const teller[] = {[TERUG_GEDRAAID] = &u->gedraaid,
                            [TERUG_BEHOUDEN] = &u->behouden,
                            [TERUG_NIET_GELUKT] = &u->niet_gelukt};
    u->mensen++;
    ++*teller[emmer];
}

void import_terug_meld(struct import_terug *w, const struct mens *m, enum terug_emmer emmer) {
    tel(w->uit, emmer);
    if (w->keuze->mens)
        w->keuze->mens(w->keuze->mee, &(struct terug_mens){.emmer = emmer,
                                                           .wie = buf_text(&m->wie),
                                                           .v_nummer = buf_text(&m->v_nummer),
                                                           .nieuw = m->nieuw,
                                                           .waarom = buf_text(&w->terug.reden)});
    if (w->uit->mensen % MENSEN_PER_BERICHT == 0 && w->keuze->voortgang &&
        !w->keuze->voortgang(w->keuze->mee, w->uit->mensen, w->totaal)) {
        problem_set(w->h.p, PROBLEM_INPUT, _("Gestopt. Er is niets teruggedraaid."));
        handeling_mis(&w->h);
    }
}

/* Somebody who is no longer there was removed, or is the same as somebody else now. */
static enum terug_emmer is_weg(struct import_terug *w, const struct mens *m) {
    struct cursor *c = cursor_open(w->h.s->store, Q_DOSSIER_LATER, w->h.p);
    struct buf *reden = &w->terug.reden;
    cursor_zet_id(c, ":dossier", m->dossier);
    cursor_zet_id(c, ":na", w->terug.van);
    if (cursor_volgende(c))
        terug_door(&w->terug, _("is er niet meer: weggehaald of samengevoegd"),
                   cursor_tekst(c, "door"), cursor_tekst(c, "wanneer"), reden);
    else
        buf_add(reden, _("is er niet meer"));
    cursor_sluit(c);
    return TERUG_NIET_GELUKT;
}

void mens_van_toen(struct mens *m, struct record *persoon) {
    *persoon = (struct record){0};
    for (size_t i = 0; i < m->regel.aantal && !persoon->soort; i++) {
        const struct terugregel *r = &m->regel.rij[i];
        if (r->code == SOORT_PERSOON && r->nieuw && !r->veld)
            terugregel_record(r, r->nieuw, persoon);
    }
    if (persoon->soort)
        neem_naam(m, persoon);
}

bool import_terug_mens(struct import_terug *w, struct mens *m) {
    enum terug_emmer emmer = TERUG_NIET_GELUKT;
    struct record persoon = {0};
    buf_clear(&w->terug.reden);
    if (lees_naam(w, m)) {
        emmer = mens_terug(w, m);
    } else if (w->h.p->kind == PROBLEM_NONE) {
        mens_van_toen(m, &persoon);
        emmer = is_weg(w, m);
    }
    record_free(&persoon);
    if (w->h.p->kind == PROBLEM_NONE)
        import_terug_meld(w, m, emmer);
    else
        handeling_mis(&w->h);
    return !w->h.mis;
}

/* Going back, a person is met first at their last line: there, and only there, it is their turn. */
static void dossier_terug(struct import_terug *w, const struct terugregel *r) {
    struct mens m = {.dossier = r->dossier, .enig = vlot_is_enige(w, r)};
    if (m.enig)
        neem_regel(w, &m, r);
    else
        lees_regels(w, &m);
    if (m.lijn.aantal && m.lijn.rij[0].volgnummer == r->volgnummer && !vlot_erbij(w, &m)) {
        vlot_wachtenden(w);
        import_terug_mens(w, &m);
    }
    mens_free(&m);
}

static void mensen_terug(struct import_terug *w) {
    struct terugregel r[BLAD];
    struct id vorige = {{0}};
    long voor = 0;
    for (size_t n = BLAD; n == BLAD && !w->h.mis; blok_leeg(&w->blok)) {
        n = terugregels_met_dossier(&w->h, w->terug.van, voor, &w->blok, r, BLAD);
        for (size_t i = 0; i < n && !w->h.mis; i++) {
            if (!id_gelijk(r[i].dossier, vorige))
                dossier_terug(w, &r[i]);
            vorige = r[i].dossier;
        }
        if (n)
            voor = r[n - 1].volgnummer;
        vlot_wachtenden(w);
    }
    vlot_einde(w);
}

/* Together while all of them go, which is nearly always; else each for itself. What cannot go stays
 * without a word: it is still in use. */
static void regels_terug(struct import_terug *w, const struct terugregel *r, size_t n) {
    if (w->h.mis || !n || samen_terug(w, r, n) == TERUG_GEDRAAID)
        return;
    for (size_t i = 0; i < n && w->h.p->kind == PROBLEM_NONE && !w->h.mis; i++)
        samen_terug(w, &r[i], 1);
}

/* The lines that are about nobody: households when `gezinnen`, else what was learned and doubted.
 */
static void rest_terug(struct import_terug *w, bool gezinnen) {
    struct terugregel r[BLAD], deze[BLAD];
    long voor = 0;
    for (size_t n = BLAD, m = 0; n == BLAD && !w->h.mis; m = 0, blok_leeg(&w->blok)) {
        n = terugregels_zonder_dossier(&w->h, w->terug.van, gezinnen, voor, &w->blok, r, BLAD);
        if (n)
            voor = r[n - 1].volgnummer;
        for (size_t i = 0; i < n; i++)
            if (r[i].code != SOORT_IMPORT && !import_terug_twijfel(w, &r[i]))
                deze[m++] = r[i];
        if (!gezinnen || !vlot_gezinnen(w, deze, m))
            regels_terug(w, deze, m);
        if (w->h.p->kind != PROBLEM_NONE)
            handeling_mis(&w->h);
    }
}

static bool zoek_import(struct import_terug *w, long nummer) {
    struct cursor *c = cursor_open(w->h.s->store, Q_IMPORT_VAN_NUMMER, w->h.p);
    struct id id = {{0}};
    cursor_zet_getal(c, ":nummer", nummer);
    if (cursor_volgende(c))
        id = cursor_id(c, "id");
    cursor_sluit(c);
    if (!store_lees(w->h.s->store, SOORT_IMPORT, id, &w->import, w->h.p)) {
        problem_set(w->h.p, PROBLEM_INPUT,
                    _("Import %ld is er niet. Kijk met: regie import --lijst"), nummer);
        return handeling_mis(&w->h);
    }
    w->terug.van = w->h.van = record_verwijzing(&w->import, IMPORT_HANDELING);
    return true;
}

static bool nog_niet_terug(struct import_terug *w) {
    const char *al = record_waarde(&w->import, IMPORT_ONGEDAAN);
    struct buf door = {0}, dag = {0};
    if (!al)
        return true;
    sessie_collega(w->h.s, record_tekst(&w->import, IMPORT_ONGEDAAN_DOOR), &door);
    journaal_toon_wanneer(al, &dag);
    problem_set(w->h.p, PROBLEM_DENIED,
                _("Import %ld is al teruggedraaid door %s op %s. Wilt u de lijst toch, lees haar "
                  "dan opnieuw in."),
                w->uit->nummer, buf_text(&door), buf_text(&dag));
    buf_free(&door);
    buf_free(&dag);
    return handeling_mis(&w->h);
}

static void vertel_import(struct import_terug *w) {
    struct buf wanneer = {0};
    journaal_toon_wanneer(record_tekst(&w->import, IMPORT_WANNEER), &wanneer);
    w->uit->bestand = mem_copy(record_tekst(&w->import, IMPORT_BESTAND));
    w->uit->wanneer = buf_take(&wanneer);
    w->totaal =
        record_getal(&w->import, IMPORT_NIEUW, 0) + record_getal(&w->import, IMPORT_GEWIJZIGD, 0);
}

/* An import of which nothing could go back is still there. */
static void zet_teruggedraaid(struct import_terug *w) {
    struct buf wanneer = {0};
    w->uit->gewijzigd = w->h.regels;
    if (w->h.mis || (w->uit->mensen && !w->h.regels))
        return;
    handeling_tijdstip(&w->h, &wanneer);
    handeling_zet(&w->h, &w->import, IMPORT_ONGEDAAN, wanneer.s);
    handeling_zet(&w->h, &w->import, IMPORT_ONGEDAAN_DOOR, w->h.s->gebruiker);
    buf_free(&wanneer);
}

bool import_ongedaan(struct sessie *s, long nummer, const struct import_terug_keuze *keuze,
                     struct import_terug_uitslag *uit, struct problem *p) {
    struct import_terug w = {.keuze = keuze, .uit = uit};
    *uit = (struct import_terug_uitslag){.nummer = nummer};
    if (!handeling_begin(&w.h, s, "import_ongedaan", (struct id){{0}}, p))
        return false;
    w.h.proef = keuze->proef;
    w.terug.h = &w.h;
    if (handeling_eist(&w.h, ROL_BEHEERDER) && zoek_import(&w, nummer) && nog_niet_terug(&w) &&
        (store_ruim(s->store, p) || handeling_mis(&w.h))) {
        vertel_import(&w);
        w.vlot = vlot_maak(&w);
        rest_terug(&w, false);
        mensen_terug(&w);
        rest_terug(&w, true);
        zet_teruggedraaid(&w);
    }
    record_free(&w.import);
    buf_free(&w.terug.reden);
    vlot_free(w.vlot);
    blok_free(&w.blok);
    return handeling_klaar(&w.h);
}

bool imports_lijst(struct store *s, long voor, size_t max, struct record_lijst *uit,
                   struct problem *p) {
    struct cursor *c = cursor_open(s, Q_IMPORTS, p);
    bool goed = true;
    cursor_zet_getal(c, ":aantal", (long)max);
    if (voor)
        cursor_zet_getal(c, ":voor", voor);
    while (goed && cursor_volgende(c)) {
        struct record r;
        goed = store_lees(s, SOORT_IMPORT, cursor_id(c, "id"), &r, p);
        if (goed)
            record_lijst_neem(uit, &r);
        record_free(&r);
    }
    cursor_sluit(c);
    return goed && p->kind == PROBLEM_NONE;
}

void import_terug_uitslag_free(struct import_terug_uitslag *u) {
    free(u->bestand);
    free(u->wanneer);
    *u = (struct import_terug_uitslag){0};
}
