/* Rows that somebody has to look at: kept with what they say, until it is decided whose they are.
 */
#include "import.h"
#include "regie/json.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- A row as it is kept ---- */

void rij_persoon(struct import *w, const struct import_rij *rij, struct record *uit) {
    record_begin_in(uit, SOORT_PERSOON, &w->blok);
    for (int i = 0; i < LIJSTVELDEN_MAX; i++) {
        const struct lijstveld *v = rij->waarde[i] ? lijstveld_nr(w->regels, i) : NULL;
        if (v && v->soort == LIJSTVELD_PERSOON)
            record_leen(uit, v->veld, rij->waarde[i]);
    }
}

/* An empty text is a value that is to be erased. */
void rij_als_json(const struct kolomregels *regels, const struct import_rij *rij, struct buf *uit) {
    const struct lijstveld *v;
    struct json j;
    json_begin(&j, uit);
    json_open(&j, NULL, '{');
    for (int i = 0; (v = lijstveld_nr(regels, i)); i++)
        if (v->soort != LIJSTVELD_VOLLEDIGE_NAAM && (rij->waarde[i] || rij_wist(rij, i)))
            json_text(&j, v->naam, rij_wist(rij, i) ? "" : rij->waarde[i]);
    json_close(&j, '}');
}

struct lezing {
    const struct kolomregels *regels;
    struct import_rij *rij;
    struct rij_tekst *tekst;
};

static void lees_waarde(const char *sleutel, const char *waarde, void *mee) {
    struct lezing *l = mee;
    int veld = lijstveld_zoek(l->regels, sleutel);
    if (veld < 0)
        return;
    if (!*waarde) {
        l->rij->wis |= UINT64_C(1) << veld;
        return;
    }
    free(l->tekst->waarde[veld]);
    l->tekst->waarde[veld] = mem_copy(waarde);
    l->rij->waarde[veld] = l->tekst->waarde[veld];
}

bool rij_van_json(const struct kolomregels *regels, const char *json, struct import_rij *uit,
                  struct rij_tekst *tekst) {
    *uit = (struct import_rij){.geweigerd = -1};
    *tekst = (struct rij_tekst){0};
    return json_lees_object(json, lees_waarde, &(struct lezing){regels, uit, tekst});
}

void rij_tekst_free(struct rij_tekst *t) {
    for (int i = 0; i < LIJSTVELDEN_MAX; i++)
        free(t->waarde[i]);
    *t = (struct rij_tekst){0};
}

static void afdruk_van_tekst(const struct buf *tekst, struct buf *uit) {
    uint64_t h = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < tekst->len; i++)
        h = (h ^ (unsigned char)tekst->s[i]) * UINT64_C(0x100000001b3);
    buf_addf(uit, "%016" PRIx64, h);
}

/* By what a row is known again in a later list: its numbers, name and date of birth, in whatever
 * spelling. */
static void afdruk_van(const struct record *persoon, struct buf *uit) {
    static const int velden[] = {PERSOON_V_NUMMER,      PERSOON_BSN,       PERSOON_ACHTERNAAM,
                                 PERSOON_TUSSENVOEGSEL, PERSOON_VOORNAMEN, PERSOON_VOORLETTERS,
                                 PERSOON_GEBOORTEDATUM};
    struct buf tekst = {0};
    for (size_t i = 0; i < sizeof velden / sizeof *velden; i++) {
        const char *s = record_tekst(persoon, velden[i]);
        text_fold(&tekst, s, strlen(s));
        buf_add_char(&tekst, '|');
    }
    afdruk_van_tekst(&tekst, uit);
    buf_free(&tekst);
}

/* ---- Earlier lists ---- */

static long volgend_nummer(struct import *w) {
    struct cursor *c = cursor_open(w->h.s->store, Q_TWIJFEL_VOLGEND_NUMMER, w->h.p);
    long nummer = cursor_volgende(c) ? cursor_getal(c, "nummer") : 1;
    cursor_sluit(c);
    return nummer;
}

void twijfels_begin(struct import *w) {
    w->nummer = import_volgend_nummer(w);
    w->twijfel_nummer = volgend_nummer(w);
    struct cursor *c = cursor_open(w->h.s->store, Q_TWIJFEL_AFDRUKKEN, w->h.p);
    while (cursor_volgende(c)) {
        w->eerder = mem_grow(w->eerder, (size_t)w->eerderen + 1, sizeof *w->eerder);
        w->eerder[w->eerderen] = cursor_id(c, "id");
        kaart_zet(&w->afdrukken, cursor_tekst(c, "afdruk"), w->eerderen++);
    }
    cursor_sluit(c);
}

static bool lees_eerdere(struct import *w, long nr, struct record *uit) {
    *uit = (struct record){0};
    return nr >= 0 && handeling_veel_stort(&w->h) &&
           store_lees(w->h.s->store, SOORT_TWIJFEL, w->eerder[nr], uit, w->h.p);
}

bool twijfel_houdt_naam(const struct record *twijfel) {
    return twijfel->soort && record_is(twijfel, TWIJFEL_CODE, "naam_bekend");
}

void naamvelden_langs(const struct kolomregels *regels, void (*doe)(void *mee, int veld),
                      void *mee) {
    for (int veld = PERSOON_ACHTERNAAM; veld <= PERSOON_VOORLETTERS; veld++)
        doe(mee, lijstveld_van(regels, LIJSTVELD_PERSOON, veld));
}

void rij_zonder(struct import_rij *rij, int veld) {
    rij->waarde[veld] = NULL;
    rij->wis &= ~(UINT64_C(1) << veld);
}

static void zonder_naam(void *rij, int veld) {
    rij_zonder(rij, veld);
}

/* What the row says now and did not say when it was decided: the rest was looked at then. */
static void houd_nieuws(struct import *w, const struct import_rij *toen, struct import_rij *nu) {
    for (int i = 0; lijstveld_nr(w->regels, i); i++) {
        const char *a = toen->waarde[i], *b = nu->waarde[i];
        if (a && b && !strcmp(a, b))
            nu->waarde[i] = NULL;
        if (rij_wist(toen, i) && rij_wist(nu, i))
            nu->wis &= ~(UINT64_C(1) << i);
    }
}

static enum emmer als_beslist(struct import *w, const struct import_rij *rij,
                              const struct record *twijfel) {
    bool zelfde = record_is(twijfel, TWIJFEL_STATUS, "zelfde");
    struct id dossier = record_verwijzing(twijfel, zelfde ? TWIJFEL_KANDIDAAT : TWIJFEL_ANDER);
    struct import_rij toen, nu = *rij;
    struct rij_tekst tekst;
    rij_van_json(w->regels, record_tekst(twijfel, TWIJFEL_GEGEVENS), &toen, &tekst);
    houd_nieuws(w, &toen, &nu);
    if (zelfde && twijfel_houdt_naam(twijfel))
        naamvelden_langs(w->regels, zonder_naam, &nu);
    enum emmer emmer = id_is_leeg(dossier)
                           ? EMMER_ONGEWIJZIGD
                           : import_toepassen(w, &nu, bekende_van_dossier(w, dossier));
    rij_tekst_free(&tekst);
    return emmer;
}

/* ---- Into the queue ---- */

static const char *lijstnaam(const struct record *persoon, struct buf *uit) {
    persoon_lijstnaam(persoon, uit);
    if (!uit->len)
        buf_add(uit, _("(zonder naam)"));
    return uit->s;
}

void twijfel_wie(const struct record *persoon, long regel, struct buf *uit) {
    struct buf naam = {0};
    const char *v_nummer = record_waarde(persoon, PERSOON_V_NUMMER);
    buf_add(uit, lijstnaam(persoon, &naam));
    if (v_nummer && regel)
        buf_addf(uit, _(" (V-nummer %s, regel %ld)"), v_nummer, regel);
    else if (v_nummer)
        buf_addf(uit, _(" (V-nummer %s)"), v_nummer);
    else if (regel)
        buf_addf(uit, _(" (regel %ld)"), regel);
    buf_free(&naam);
}

void twijfel_er_zijn_meer(bool meer, struct buf *uit) {
    if (meer)
        buf_add(uit, _(" Er zijn er meer die hierop lijken; vergeleken zijn degenen die er het "
                       "meest op lijken."));
}

static struct record *twijfel_erbij(struct import *w, const struct import_rij *rij,
                                    const struct record *persoon, const char *code,
                                    const struct dubbel_vondst *v) {
    struct buf naam = {0}, redenen = {0};
    struct record *r = record_lijst_nieuw(&w->twijfels, SOORT_TWIJFEL);
    w->uit->te_bekijken++;
    dubbel_redenen_codes(&v->score, &redenen);
    record_zet_getal(r, TWIJFEL_REGEL, rij->regel);
    record_zet(r, TWIJFEL_WIE, lijstnaam(persoon, &naam));
    record_zet_id(r, TWIJFEL_KANDIDAAT, v->dossier);
    record_zet_getal(r, TWIJFEL_SCORE, v->score.totaal);
    record_zet(r, TWIJFEL_CODE, code);
    record_zet(r, TWIJFEL_REDENEN, redenen.s);
    record_zet(r, TWIJFEL_STATUS, "open");
    buf_free(&naam);
    buf_free(&redenen);
    return r;
}

/* The first row in doubt of each V-nummer. */
static void onthoud(struct import *w, const struct import_rij *rij, struct id kandidaat) {
    const char *v_nummer = rij_waarde(rij, w->veld_v_nummer);
    long al;
    if (!v_nummer || kaart_zoek(&w->in_twijfel, v_nummer, &al))
        return;
    w->twijfelrij = mem_grow(w->twijfelrij, (size_t)w->twijfelrijen + 1, sizeof *w->twijfelrij);
    w->twijfelrij[w->twijfelrijen] = (struct twijfelrij){rij->regel, kandidaat};
    kaart_zet(&w->in_twijfel, v_nummer, w->twijfelrijen++);
}

static void in_de_rij(struct import *w, const struct import_rij *rij, const struct record *persoon,
                      const char *afdruk, const char *code, struct bekende wie) {
    struct dubbel_vraag vraag = {.persoon = persoon,
                                 .dossiernummer = rij_waarde(rij, w->veld_dossiernummer)};
    struct dubbel_vondst v = {0};
    struct buf gegevens = {0};
    if (!handeling_veel_stort(&w->h) ||
        !dubbelen_vergelijk(w->h.s->store, &vraag, wie.dossier, &v, w->h.p)) {
        handeling_mis(&w->h);
    } else {
        struct record *r = twijfel_erbij(w, rij, persoon, code, &v);
        onthoud(w, rij, wie.dossier);
        rij_als_json(w->regels, rij, &gegevens);
        record_zet(r, TWIJFEL_AFDRUK, afdruk);
        record_zet(r, TWIJFEL_GEGEVENS, gegevens.s);
    }
    dubbel_vondst_free(&v);
    buf_free(&gegevens);
}

/* The row came along before and still waits: with what it says now. */
static void nog_open(struct import *w, const struct import_rij *rij, struct record *twijfel) {
    struct buf gegevens = {0};
    rij_als_json(w->regels, rij, &gegevens);
    handeling_zet(&w->h, twijfel, TWIJFEL_GEGEVENS, gegevens.s);
    onthoud(w, rij, record_verwijzing(twijfel, TWIJFEL_KANDIDAAT));
    buf_free(&gegevens);
}

/* The row came along before: in this list, or in one of which it still waits or was decided. */
static bool eerder(struct import *w, const struct import_rij *rij, const char *afdruk,
                   enum emmer *emmer) {
    struct record twijfel = {0};
    long nr;
    if (!kaart_zoek(&w->afdrukken, afdruk, &nr))
        return false;
    *emmer = EMMER_TWIJFEL;
    if (!lees_eerdere(w, nr, &twijfel))
        return true;
    if (record_is(&twijfel, TWIJFEL_STATUS, "open"))
        nog_open(w, rij, &twijfel);
    else
        *emmer = als_beslist(w, rij, &twijfel);
    record_free(&twijfel);
    return true;
}

static void rij_afdruk(struct import *w, const struct import_rij *rij, struct buf *uit) {
    struct record persoon;
    rij_persoon(w, rij, &persoon);
    afdruk_van(&persoon, uit);
}

static void meld_wacht_nog(struct import *w, const struct import_rij *rij) {
    import_meld(w, rij, IMPORT_MELDING_TWIJFEL, -1, "nog_bekijken",
                _("Deze rij kwam al eerder langs en staat nog te bekijken."));
}

bool import_eerder(struct import *w, const struct import_rij *rij, enum emmer *emmer) {
    struct buf afdruk = {0};
    if (!w->eerderen && !w->uit->te_bekijken)
        return false;
    rij_afdruk(w, rij, &afdruk);
    bool ooit = eerder(w, rij, afdruk.s, emmer);
    buf_free(&afdruk);
    if (ooit && *emmer == EMMER_TWIJFEL)
        meld_wacht_nog(w, rij);
    return ooit;
}

static bool is_ander_persoon(const struct record *twijfel, struct id dossier) {
    return record_is(twijfel, TWIJFEL_STATUS, "open") &&
           record_is(twijfel, TWIJFEL_CODE, IMPORT_ANDER_PERSOON) &&
           id_gelijk(record_verwijzing(twijfel, TWIJFEL_KANDIDAAT), dossier);
}

bool import_wacht_nog(struct import *w, const struct import_rij *rij, struct id dossier) {
    struct record twijfel = {0};
    struct buf afdruk = {0};
    long nr;
    if (!w->eerderen && !w->uit->te_bekijken)
        return false;
    rij_afdruk(w, rij, &afdruk);
    bool wacht = kaart_zoek(&w->afdrukken, afdruk.s, &nr);
    if (wacht && nr >= 0) {
        wacht = lees_eerdere(w, nr, &twijfel) && is_ander_persoon(&twijfel, dossier);
        if (wacht)
            nog_open(w, rij, &twijfel);
    }
    if (wacht)
        meld_wacht_nog(w, rij);
    record_free(&twijfel);
    buf_free(&afdruk);
    return wacht;
}

/* Of two rows about one person one is in doubt: they differ in what else they say. */
static void afdruk_van_alles(struct import *w, const struct import_rij *rij, struct buf *uit) {
    struct buf gegevens = {0};
    rij_als_json(w->regels, rij, &gegevens);
    afdruk_van_tekst(&gegevens, uit);
    buf_free(&gegevens);
}

static enum emmer twijfel(struct import *w, const struct import_rij *rij, const char *code,
                          const char *tekst, const char *afdruk, struct bekende wie) {
    struct record persoon;
    enum emmer emmer = EMMER_TWIJFEL;
    rij_persoon(w, rij, &persoon);
    if (!eerder(w, rij, afdruk, &emmer)) {
        gezin_alvast(w, rij, &persoon);
        in_de_rij(w, rij, &persoon, afdruk, code, wie);
        kaart_zet(&w->afdrukken, afdruk, -1);
    }
    if (emmer == EMMER_TWIJFEL)
        import_meld(w, rij, IMPORT_MELDING_TWIJFEL, -1, code, tekst);
    return emmer;
}

enum emmer import_twijfel(struct import *w, const struct import_rij *rij, const char *code,
                          const char *tekst, struct bekende wie) {
    struct buf afdruk = {0};
    rij_afdruk(w, rij, &afdruk);
    enum emmer emmer = twijfel(w, rij, code, tekst, afdruk.s, wie);
    buf_free(&afdruk);
    return emmer;
}

enum emmer import_dubbel(struct import *w, const struct import_rij *rij, const char *tekst,
                         struct bekende wie) {
    struct buf afdruk = {0};
    afdruk_van_alles(w, rij, &afdruk);
    enum emmer emmer = twijfel(w, rij, "dubbel", tekst, afdruk.s, wie);
    buf_free(&afdruk);
    return emmer;
}

bool import_naast_twijfel(struct import *w, const struct import_rij *rij, enum emmer *emmer) {
    const char *v_nummer = rij_waarde(rij, w->veld_v_nummer);
    struct buf tekst = {0};
    long nr;
    if (!v_nummer || !kaart_zoek(&w->in_twijfel, v_nummer, &nr))
        return false;
    const struct twijfelrij *eerst = &w->twijfelrij[nr];
    buf_addf(&tekst,
             _("Dit V-nummer staat ook op regel %ld, die nog te bekijken is, met andere gegevens. "
               "Kijk welke rij klopt."),
             eerst->regel);
    *emmer = import_twijfel(w, rij, "dubbel", tekst.s,
                            (struct bekende){eerst->kandidaat, eerst->regel, -1});
    buf_free(&tekst);
    return true;
}

void twijfel_paar(struct import *w, const struct import_rij *rij, struct id nieuw,
                  const struct dubbel_vondst *lijkt, long regel, bool meer) {
    struct record persoon;
    struct buf wie = {0}, redenen = {0}, tekst = {0};
    rij_persoon(w, rij, &persoon);
    record_zet_id(twijfel_erbij(w, rij, &persoon, "mogelijk_dubbel", lijkt), TWIJFEL_ANDER, nieuw);
    twijfel_wie(&lijkt->persoon, regel, &wie);
    dubbel_redenen(&lijkt->score, &redenen);
    buf_addf(&tekst, _("Nieuw, maar lijkt wel op %s: %s. Staat klaar om later te bekijken."), wie.s,
             redenen.s);
    twijfel_er_zijn_meer(meer, &tekst);
    import_meld(w, rij, IMPORT_MELDING_LET_OP, -1, "mogelijk_dubbel", tekst.s);
    buf_free(&wie);
    buf_free(&redenen);
    buf_free(&tekst);
}

/* ---- Into the file ---- */

bool twijfels_schrijf(struct import *w) {
    for (size_t i = 0; i < w->twijfels.aantal && !w->h.mis; i++) {
        struct record *r = &w->twijfels.rij[i];
        record_zet_getal(r, TWIJFEL_NUMMER, w->twijfel_nummer++);
        record_zet_getal(r, TWIJFEL_IMPORT, w->nummer);
        handeling_nieuw(&w->h, r);
    }
    record_lijst_free(&w->twijfels);
    return !w->h.mis;
}

void twijfels_free(struct import *w) {
    record_lijst_free(&w->twijfels);
    kaart_free(&w->afdrukken);
    kaart_free(&w->in_twijfel);
    free(w->twijfelrij);
    free(w->eerder);
}
