/* Importing a list: every row in one bucket, everything in one transaction. */
#include "import.h"
#include "import_merk.h"
#include "import_soort.h"
#include "lijstregels.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

/* So many rows go by between two looks at the clock of whoever watches. */
enum { RIJEN_PER_BERICHT = 256 };

static void wie_is(struct import *w, const struct import_rij *rij, struct buf *uit) {
    struct record persoon;
    rij_persoon(w, rij, &persoon);
    persoon_lijstnaam(&persoon, uit);
}

static const char *kop_van(const struct import *w, int kolom) {
    return kolom < 0 ? "" : w->uit->kaart.kolom[kolom].kop;
}

static void zeg(struct import *w, const struct import_rij *rij, enum import_ernst ernst, int kolom,
                const char *code, const char *tekst) {
    struct buf wie = {0};
    if (!w->keuze->melding)
        return;
    wie_is(w, rij, &wie);
    w->keuze->melding(w->keuze->mee, &(struct import_melding){.ernst = ernst,
                                                              .regel = rij->regel,
                                                              .kolom = kop_van(w, kolom),
                                                              .code = code,
                                                              .tekst = tekst,
                                                              .wie = buf_text(&wie)});
    buf_free(&wie);
}

void import_meld(struct import *w, const struct import_rij *rij, enum import_ernst ernst, int kolom,
                 const char *code, const char *tekst) {
    w->merk.kan = false;
    ontvangst_tel(w->ontvangst, ernst, rij->regel, kop_van(w, kolom), code);
    zeg(w, rij, ernst, kolom, code, tekst);
}

enum emmer import_weiger(struct import *w, const struct import_rij *rij, int kolom,
                         const char *code, const char *tekst) {
    import_meld(w, rij, IMPORT_MELDING_GEWEIGERD, kolom, code, tekst);
    ontvangst_weiger(w, rij, code, tekst);
    return EMMER_GEWEIGERD;
}

bool import_in_toekomst(struct import *w, const struct import_rij *rij, int veld) {
    struct datum d;
    struct buf tekst = {0}, datum = {0};
    if (!datum_lees_iso(rij->waarde[veld], &d) || datum_vergelijk(d, w->h.s->vandaag) <= 0)
        return false;
    int kolom = kolomkaart_kolom(&w->uit->kaart, veld);
    const char *kop =
        kolom < 0 ? _(lijstveld_nr(w->regels, veld)->rij->label) : w->uit->kaart.kolom[kolom].kop;
    datum_schrijf_nl(d, &datum);
    buf_addf(&tekst, _("%s: %s moet nog komen; dit is nog niet vastgelegd."), kop, datum.s);
    import_meld(w, rij, IMPORT_MELDING_LET_OP, kolom, "toekomst", tekst.s);
    buf_free(&tekst);
    buf_free(&datum);
    return true;
}

static void naamsleutel(const char *naam, struct buf *uit) {
    text_sort_key(uit, naam, strlen(naam));
}

const char *import_collega(struct import *w, const struct import_rij *rij) {
    const char *naam = rij_waarde(rij, w->veld_casemanager);
    struct buf sleutel = {0}, tekst = {0};
    long nr;
    if (!naam)
        return NULL;
    naamsleutel(naam, &sleutel);
    bool gevonden = kaart_zoek(&w->collega, buf_text(&sleutel), &nr);
    if (!gevonden) {
        buf_addf(&tekst, _("\"%s\" is hier geen collega; de casemanager is niet overgenomen."),
                 naam);
        import_meld(w, rij, IMPORT_MELDING_LET_OP,
                    kolomkaart_kolom(&w->uit->kaart, w->veld_casemanager), "casemanager", tekst.s);
    }
    buf_free(&sleutel);
    buf_free(&tekst);
    return gevonden ? w->collegas[nr] : NULL;
}

static void collega_erbij(struct import *w, const char *naam, long nr) {
    struct buf sleutel = {0};
    long al;
    naamsleutel(naam, &sleutel);
    if (sleutel.len && !kaart_zoek(&w->collega, sleutel.s, &al))
        kaart_zet(&w->collega, sleutel.s, nr);
    buf_free(&sleutel);
}

void import_lees_collegas(struct import *w) {
    struct cursor *c = cursor_open(w->h.s->store, Q_GEBRUIKERS, w->h.p);
    while (cursor_volgende(c)) {
        w->collegas = mem_grow(w->collegas, w->aantal_collegas + 1, sizeof *w->collegas);
        w->collegas[w->aantal_collegas] = mem_copy(cursor_tekst(c, "naam"));
        collega_erbij(w, w->collegas[w->aantal_collegas], (long)w->aantal_collegas);
        collega_erbij(w, cursor_tekst(c, "weergavenaam"), (long)w->aantal_collegas);
        w->aantal_collegas++;
    }
    cursor_sluit(c);
}

static void meld_opmerkingen(struct import *w, const struct import_rij *rij) {
    for (int i = 0; i < rij->opmerkingen; i++)
        import_meld(w, rij, IMPORT_MELDING_LET_OP, rij->opmerking[i].kolom, rij->opmerking[i].code,
                    rij->opmerking[i].tekst);
}

static enum emmer weiger_cellen(struct import *w, const struct import_rij *rij) {
    struct redenen r = {0};
    for (int i = 0; i < rij->opmerkingen; i++) {
        const struct cel_opmerking *o = &rij->opmerking[i];
        if (o->uitslag == CEL_GEWEIGERD)
            redenen_erbij(&r, w, rij, o->kolom, o->code, o->tekst);
    }
    redenen_te_lang(&r, w, rij);
    zeg(w, rij, IMPORT_MELDING_GEWEIGERD, r.kolom, r.code.s, r.tekst.s);
    ontvangst_weiger(w, rij, r.code.s, r.tekst.s);
    redenen_free(&r);
    return EMMER_GEWEIGERD;
}

static enum emmer beoordeel(struct import *w, const struct import_rij *rij) {
    struct bekende wie;
    blok_leeg(&w->blok);
    if (rij->geweigerd >= 0 || rij->te_lang)
        return weiger_cellen(w, rij);
    meld_opmerkingen(w, rij);
    w->merk = (struct merk_rij){.kan = true};
    const char *v_nummer = rij_waarde(rij, w->veld_v_nummer);
    if (v_nummer && bekende_van_vnummer(w, v_nummer, &wie))
        return import_bestaand(w, rij, wie);
    return import_nieuw(w, rij);
}

static enum emmer herken_of_beoordeel(struct import *w, const struct import_rij *rij) {
    if (rij->merk >= 0 && merk_geldt(w, rij)) {
        meld_opmerkingen(w, rij);
        return EMMER_ONGEWIJZIGD;
    }
    if (rij->merk >= 0)
        import_lezer_alsnog(w->lezer);
    return beoordeel(w, rij);
}

static void tel(struct import_uitslag *u, enum emmer emmer) {
    long *const teller[] = {[EMMER_NIEUW] = &u->nieuw,
                            [EMMER_GEWIJZIGD] = &u->gewijzigd,
                            [EMMER_ONGEWIJZIGD] = &u->ongewijzigd,
                            [EMMER_TWIJFEL] = &u->twijfel,
                            [EMMER_GEWEIGERD] = &u->geweigerd};
    u->rijen++;
    ++*teller[emmer];
}

bool import_mag_verder(struct import *w) {
    long gelezen, totaal;
    if (!w->keuze->voortgang || w->uit->rijen % RIJEN_PER_BERICHT)
        return true;
    import_lezer_stand(w->lezer, &gelezen, &totaal);
    if (w->keuze->voortgang(w->keuze->mee, w->uit->rijen, gelezen, totaal))
        return true;
    problem_set(w->h.p, PROBLEM_INPUT, _("Gestopt. Er is niets opgeslagen."));
    return handeling_mis(&w->h);
}

/* What the row says of somebody, as people read it. */
static void vertel_rij(const struct import *w, const struct import_rij *rij, struct buf *uit) {
    const struct lijstveld *v;
    for (int i = 0; (v = lijstveld_nr(w->regels, i)); i++)
        if (rij_waarde(rij, i) && v->soort != LIJSTVELD_VOLLEDIGE_NAAM) {
            buf_addf(uit, "%s%s: ", uit->len ? "\n" : "", lijstveld_label(v));
            veld_toon_gemaskeerd(v->rij, rij_waarde(rij, i), uit);
        }
}

static void meld_nieuw(struct import *w, const struct import_rij *rij) {
    struct buf wie = {0}, wat = {0};
    if (!w->keuze->nieuw || w->genoeg_nieuwen)
        return;
    wie_is(w, rij, &wie);
    vertel_rij(w, rij, &wat);
    w->genoeg_nieuwen = !w->keuze->nieuw(w->keuze->mee, rij->regel, buf_text(&wie), buf_text(&wat));
    buf_free(&wie);
    buf_free(&wat);
}

/* What waits for the end of the list does not wait without bound. */
static void werk_weg(struct import *w) {
    enum { WACHTEN = 512 };
    bool veel = w->twijfels.aantal >= WACHTEN || w->h.geraakt.aantal >= WACHTEN;
    if (veel && handeling_veel_stort(&w->h) && twijfels_schrijf(w))
        handeling_afgeleid(&w->h);
}

static void verwerk(struct import *w) {
    const struct import_rij *rij;
    while (!w->h.mis && (rij = import_lezer_volgende(w->lezer, w->h.p))) {
        enum emmer emmer = herken_of_beoordeel(w, rij);
        if (emmer == EMMER_NIEUW)
            meld_nieuw(w, rij);
        ontvangst_rij(w, rij, emmer);
        merk_noteer(w, rij, emmer);
        tel(w->uit, emmer);
        werk_weg(w);
        import_mag_verder(w);
    }
    if (!w->h.mis)
        import_einde_lijst(w);
    if (w->h.p->kind != PROBLEM_NONE)
        handeling_mis(&w->h);
}

static void meld_lijst(struct import *w, long regel, const char *kolom, const char *code,
                       const char *tekst) {
    ontvangst_tel(w->ontvangst, IMPORT_MELDING_LET_OP, regel, kolom, code);
    if (w->keuze->melding)
        w->keuze->melding(w->keuze->mee, &(struct import_melding){.ernst = IMPORT_MELDING_LET_OP,
                                                                  .regel = regel,
                                                                  .kolom = kolom,
                                                                  .code = code,
                                                                  .tekst = tekst,
                                                                  .wie = ""});
}

static void meld_totalen(struct import *w) {
    struct buf tekst = {0};
    long regel, n = import_lezer_totalen(w->lezer, &regel);
    if (n == 1)
        buf_add(&tekst, _("Deze regel telt alleen op; niet ingelezen."));
    else
        buf_addf(&tekst, _("Deze regel en nog %ld tellen alleen op; niet ingelezen."), n - 1);
    if (n)
        meld_lijst(w, regel, "", "totaal", tekst.s);
    buf_free(&tekst);
}

/* The thread that reads has said that it gave its last rows, so the source is at rest; the one that
 * stores may still be at work in the file. */
static void ken_lijst(struct import *w) {
    struct import_voorganger eerder = {0};
    if (!csv_vingerafdruk(w->opening.csv, w->vingerafdruk) || !handeling_veel_wacht(&w->h))
        return;
    import_met_vingerafdruk(w->h.s->store, w->vingerafdruk, &eerder, w->h.p);
    w->uit->eerder = eerder.nummer;
    w->uit->eerder_wanneer = eerder.wanneer;
}

void import_einde_lijst(struct import *w) {
    meld_totalen(w);
    ken_lijst(w);
}

long import_volgend_nummer(struct import *w) {
    struct cursor *c = cursor_open(w->h.s->store, Q_IMPORT_VOLGENDE_NUMMER, w->h.p);
    long nummer = cursor_volgende(c) ? cursor_getal(c, "nummer") : 1;
    cursor_sluit(c);
    return nummer;
}

void import_noteer(struct import *w, long nummer) {
    const struct import_uitslag *u = w->uit;
    const struct {
        int veld;
        long getal;
    } getallen[] = {{IMPORT_RIJEN, u->rijen},         {IMPORT_NIEUW, u->nieuw},
                    {IMPORT_GEWIJZIGD, u->gewijzigd}, {IMPORT_ONGEWIJZIGD, u->ongewijzigd},
                    {IMPORT_TWIJFEL, u->twijfel},     {IMPORT_GEWEIGERD, u->geweigerd}};
    struct record r;
    struct buf wanneer = {0};
    handeling_tijdstip(&w->h, &wanneer);
    record_begin(&r, SOORT_IMPORT);
    w->uit->nummer = nummer;
    record_zet_getal(&r, IMPORT_NUMMER, w->uit->nummer);
    /* The folders it came from are nobody's business later. */
    record_zet(&r, IMPORT_BESTAND, text_file_name(w->keuze->pad));
    record_zet(&r, IMPORT_WANNEER, wanneer.s);
    record_zet(&r, IMPORT_DOOR, w->h.s->gebruiker);
    if (*w->vingerafdruk)
        record_zet(&r, IMPORT_SHA256, w->vingerafdruk);
    record_zet_id(&r, IMPORT_HANDELING, w->h.id);
    for (size_t i = 0; i < sizeof getallen / sizeof *getallen; i++)
        record_zet_getal(&r, getallen[i].veld, getallen[i].getal);
    handeling_nieuw(&w->h, &r);
    record_free(&r);
    buf_free(&wanneer);
}

/* To know beforehand whether it is a long list. */
static long geschatte_rijen(const struct import *w) {
    long gelezen, totaal;
    csv_voortgang(w->opening.csv, &gelezen, &totaal);
    return totaal ? totaal / import_monster_rijlengte(&w->opening.monster) : ONBEKEND_LANG;
}

/* Who is known, by marks or else, before the first row is read. What else is read of the file comes
 * after that: a long list lets go of it for a moment first. */
static bool begin_bekenden(struct import *w) {
    long rijen = geschatte_rijen(w);
    if (w->h.mis || !merken_lees(w, rijen))
        return handeling_mis(&w->h);
    long te_vergelijken = rijen - (long)w->merken->aantal;
    if (!bekenden_begin(w, te_vergelijken > 0 ? te_vergelijken : 0))
        return handeling_mis(&w->h);
    import_lees_collegas(w);
    twijfels_begin(w);
    if (w->bekend.alles)
        merken_vergeet(w->merken);
    if (!merken_begin(w))
        return false;
    bool zonder_merken = w->keuze->proef && !w->merken->aantal;
    w->lezer = import_lezer_begin(&w->opening, w->regels, w->h.s->vandaag, &w->uit->kaart,
                                  zonder_merken ? NULL : w->merken);
    return true;
}

static void importeer(struct import *w) {
    handeling_eist(&w->h, ROL_BEHEERDER);
    w->h.droog = w->keuze->proef;
    w->gezinsnummers = kolomkaart_kolom(&w->uit->kaart, w->veld_gezinsnummer) >= 0;
    if (begin_bekenden(w) && !handeling_veel_begin(&w->h, w->bekend.alles))
        handeling_mis(&w->h);
    verwerk(w);
    if (!w->h.mis && !veel_einde(&w->h))
        handeling_mis(&w->h);
    merken_schrijf(w);
    bool lang = w->bekend.alles;
    bekenden_free(&w->bekend); /* making indexes takes room of its own */
    veel_free(&w->h);
    if (!w->h.mis && lang && !w->keuze->proef && !store_indexen_terug(w->h.s->store, w->h.p))
        handeling_mis(&w->h);
    twijfels_schrijf(w);
    if (!w->h.mis && !w->keuze->proef)
        import_noteer(w, w->nummer);
    ontvangst_klaar(w);
    w->h.proef = w->keuze->proef;
}

bool import_voorbereiden(struct import *w, struct problem *p) {
    w->regels = lijstregels_lees(p);
    if (!w->regels)
        return false;
    w->veld_v_nummer = lijstveld_zoek(w->regels, "v_nummer");
    w->veld_bsn = lijstveld_zoek(w->regels, "bsn");
    w->veld_dossiernummer = lijstveld_zoek(w->regels, "dossiernummer");
    w->veld_gezinsnummer = lijstveld_zoek(w->regels, "gezinsnummer");
    w->veld_gezinsgrootte = lijstveld_zoek(w->regels, "gezinsgrootte");
    w->veld_gezinsrelatie = lijstveld_zoek(w->regels, "gezinsrelatie");
    w->veld_casemanager = lijstveld_zoek(w->regels, "casemanager");
    return true;
}

static void meld_kolom(struct import *w, long regel, const struct kolom *k) {
    struct buf tekst = {0};
    bool geleerd = k->hoe == KOLOM_GELEERD;
    if (!geleerd && k->hoe != KOLOM_OP_INHOUD)
        return;
    if (k->uitslag == KOLOM_WEG)
        buf_addf(&tekst, _("De kolom \"%s\" doet niet mee."), k->kop);
    else if (k->veld >= 0)
        buf_addf(&tekst, _("De kolom \"%s\" is gelezen als %s."), k->kop,
                 lijstveld_label(lijstveld_nr(w->regels, k->veld)));
    if (k->waarom)
        buf_addf(&tekst, " %s", k->waarom);
    meld_lijst(w, regel, k->kop, geleerd ? "geleerd" : "inhoud", tekst.s);
    buf_free(&tekst);
}

/* What recognition did that goes without saying for nobody. */
static void meld_herkenning(struct import *w) {
    const struct import_opening *o = &w->opening;
    long regel = o->kop.rij < o->monster.lijst.rijen ? o->monster.lijst.rij[o->kop.rij].regel : 1;
    struct buf tekst = {0};
    if (o->kop.rij > 0) {
        buf_addf(&tekst, _("De lijst begint op regel %ld; wat daarboven staat is overgeslagen."),
                 regel);
        meld_lijst(w, o->monster.lijst.rij[0].regel, "", "kop", tekst.s);
    }
    if (o->herkend.datums_waarom)
        meld_lijst(w, regel, "",
                   o->herkend.datums_hoe == DATUM_ONZEKER ? "datums_onzeker" : "datumvolgorde",
                   o->herkend.datums_waarom);
    for (size_t i = 0; i < w->uit->kaart.aantal; i++)
        meld_kolom(w, regel, &w->uit->kaart.kolom[i]);
    if (w->lijkt) {
        buf_clear(&tekst);
        buf_addf(&tekst, _("Dit lijkt geen lijst van mensen. Lees haar zo in: --soort %s"),
                 w->lijkt);
        meld_lijst(w, regel, "", "soort", tekst.s);
    }
    buf_free(&tekst);
}

/* Of a list of another kind a V-nummer may be all that says something of people. */
static bool gaat_over_mensen(const struct import *w, struct problem *p) {
    for (size_t i = 0; i < w->uit->kaart.aantal; i++)
        if (w->uit->kaart.kolom[i].veld >= 0 && w->uit->kaart.kolom[i].veld != w->veld_v_nummer)
            return true;
    return !w->lijkt ||
           problem_set(p, PROBLEM_INPUT,
                       _("Dit is geen lijst van mensen. Lees haar zo in: regie import %s "
                         "--soort %s"),
                       w->keuze->pad, w->lijkt);
}

bool import_open_lijst(struct import *w, struct sessie *s, struct problem *p) {
    if (!import_openen(&w->opening, s, w->keuze, w->regels, p))
        return false;
    w->uit->kaart = w->opening.herkend.kaart;
    w->opening.herkend.kaart = (struct kolomkaart){0};
    w->uit->kaart_nieuw = w->opening.kaart_nieuw;
    if (w->opening.herkend.beletsel)
        return problem_set(
            p, PROBLEM_INPUT,
            _("%s\nregie import --bekijk toont hoe de lijst gelezen wordt; met --kop "
              "REGEL en --kolom NR=VELD wijst u aan wat het is (NR=- laat een kolom "
              "weg)."),
            w->opening.herkend.beletsel);
    if (!w->keuze->soort)
        w->lijkt = import_soort_lijkt(&w->opening.monster.lijst, w->keuze->vorm.kop);
    if (!gaat_over_mensen(w, p))
        return false;
    if (!w->keuze->proef)
        w->ontvangst = ontvangst_maak(w->keuze->pad, &w->uit->kaart);
    meld_herkenning(w);
    return true;
}

static bool begin(struct import *w, struct sessie *s, struct problem *p) {
    if (!import_voorbereiden(w, p))
        return false;
    return import_open_lijst(w, s, p) && handeling_begin(&w->h, s, "import", (struct id){{0}}, p);
}

void import_opruimen(struct import *w) {
    twijfels_free(w);
    bekenden_free(&w->bekend);
    merken_free(w->merken);
    blok_free(&w->blok);
    kaart_free(&w->collega);
    for (size_t i = 0; i < w->aantal_collegas; i++)
        free(w->collegas[i]);
    free(w->collegas);
}

static void einde(struct import *w) {
    import_lezer_sluit(w->lezer);
    import_opening_free(&w->opening);
    ontvangst_free(w->ontvangst);
    import_opruimen(w);
}

bool import_uitvoeren(struct sessie *s, const struct import_keuze *keuze,
                      struct import_uitslag *uit, struct problem *p) {
    struct import w = {.keuze = keuze, .uit = uit};
    *uit = (struct import_uitslag){0};
    if (!import_is_mensen(keuze->soort))
        return import_soort_uitvoeren(s, keuze, uit, p);
    bool goed = begin(&w, s, p);
    if (goed) {
        importeer(&w);
        goed = handeling_klaar(&w.h);
        if (goed)
            ontvangst_plaats(&w);
    }
    if (goed && !keuze->proef)
        import_leer(&w, s);
    einde(&w);
    return goed;
}

void import_uitslag_free(struct import_uitslag *u) {
    free(u->eerder_wanneer);
    free(u->ok_pad);
    free(u->geweigerd_pad);
    free(u->geweigerd_eerder);
    free(u->verslag_pad);
    kolomkaart_free(&u->kaart);
    *u = (struct import_uitslag){0};
}
