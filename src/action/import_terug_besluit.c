/* The doubts of an import that is taken back: who waited waits no more; what was decided since is
 * an action of its own, and is told. */
#include "import_terug.h"
#include "regie/journaal.h"
#include "regie/taal.h"

/* The last action that changed the doubt: by its code it can be taken back. */
static void code_van(struct import_terug *w, const struct record *t, char uit[ID_TEKST]) {
    struct cursor *c = cursor_open(w->h.s->store, Q_WIJZIGING_LATER, w->h.p);
    cursor_zet_id(c, ":dossier", (struct id){{0}});
    cursor_zet_id(c, ":na", w->terug.van);
    cursor_zet_id(c, ":record", t->id);
    cursor_zet_tekst(c, ":veld", "status");
    uit[0] = '\0';
    if (cursor_volgende(c))
        id_tekst(cursor_id(c, "handeling"), uit);
    uit[uit[0] ? JOURNAAL_CODE : 0] = '\0';
    cursor_sluit(c);
}

/* The number of whom it came to be about. */
static void nummer_van(struct import_terug *w, const struct record *t, bool zelfde,
                       struct buf *uit) {
    struct record dossier = {0}, persoon = {0};
    struct id id = record_verwijzing(t, zelfde ? TWIJFEL_KANDIDAAT : TWIJFEL_ANDER);
    if (!id_is_leeg(id) && store_lees(w->h.s->store, SOORT_DOSSIER, id, &dossier, w->h.p) &&
        store_lees(w->h.s->store, SOORT_PERSOON, record_verwijzing(&dossier, DOSSIER_PERSOON),
                   &persoon, w->h.p))
        buf_add(uit, record_tekst(&persoon, PERSOON_V_NUMMER));
    record_free(&dossier);
    record_free(&persoon);
}

static void meld_besluit(struct import_terug *w, const struct record *t) {
    struct buf nummer = {0}, besluit = {0}, waarom = {0};
    char code[ID_TEKST];
    bool zelfde = record_is(t, TWIJFEL_STATUS, "zelfde");
    w->uit->besluiten++;
    if (!w->keuze->besluit)
        return;
    code_van(w, t, code);
    nummer_van(w, t, zelfde, &nummer);
    terug_door(&w->terug,
               zelfde ? _("onder Dubbelen beslist: dezelfde persoon,")
                      : _("onder Dubbelen beslist: iemand anders,"),
               record_tekst(t, TWIJFEL_DOOR), record_tekst(t, TWIJFEL_WANNEER), &besluit);
    if (*code)
        buf_addf(&waarom, _("%s; dat blijft, terug met: regie ongedaan %s"), besluit.s, code);
    else
        buf_addf(&waarom, _("%s; dat blijft"), besluit.s);
    w->keuze->besluit(w->keuze->mee, &(struct terug_besluit){.wie = record_tekst(t, TWIJFEL_WIE),
                                                             .v_nummer = buf_text(&nummer),
                                                             .zelfde = zelfde,
                                                             .code = code,
                                                             .waarom = buf_text(&waarom)});
    buf_free(&nummer);
    buf_free(&besluit);
    buf_free(&waarom);
}

bool import_terug_twijfel(struct import_terug *w, const struct terugregel *r) {
    struct record t = {0};
    if (r->code != SOORT_TWIJFEL || r->veld || !r->nieuw)
        return false;
    if (!store_lees(w->h.s->store, SOORT_TWIJFEL, r->record, &t, w->h.p)) {
        record_free(&t);
        return w->h.p->kind == PROBLEM_NONE || !handeling_mis(&w->h);
    }
    if (record_is(&t, TWIJFEL_STATUS, "open")) {
        w->uit->wachtend++;
        handeling_verwijder(&w->h, &t);
    } else {
        meld_besluit(w, &t);
    }
    record_free(&t);
    return true;
}
