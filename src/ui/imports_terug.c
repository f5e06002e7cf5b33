/* Taking an import back: first what that would do and to whom, then a question, then what it did.
 * Whatever stands here was told by the very same run, dry or for good. */
#include "balk.h"
#include "emmers.h"
#include "imports.h"
#include "imports_oogst.h"
#include "lijstkeuze.h"
#include "regie/groepen.h"
#include "regie/journaal.h"
#include "regie/mem.h"
#include "regie/ongedaan.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

enum { HEEL_RIJEN = 4, KOP_RIJEN = 2 };
/* More people than this is confirmed by their number. */
enum { ZOMAAR = 3 };

/* What asks for attention stands first. */
enum {
    IN_BEELD_ALLE,
    IN_BEELD_NIET_GELUKT,
    IN_BEELD_BEHOUDEN,
    IN_BEELD_GEDRAAID,
    IN_BEELD_BESLIST,
    IN_BEELD
};
static const struct emmer emmers[IN_BEELD] = {
    [IN_BEELD_ALLE] = {N_("mensen"), 'm', STIJL_GEWOON, 8},
    [IN_BEELD_NIET_GELUKT] = {N_("niet gelukt"), 'n', STIJL_ALARM, 11},
    [IN_BEELD_BEHOUDEN] = {N_("behouden"), 'b', STIJL_LETOP, 8},
    [IN_BEELD_GEDRAAID] = {N_("teruggedraaid"), 'd', STIJL_GOED, 13},
    [IN_BEELD_BESLIST] = {N_("beslist"), 's', STIJL_LETOP, 7},
};
static const int volgorde[] = {IN_BEELD_NIET_GELUKT, IN_BEELD_BEHOUDEN, IN_BEELD_BESLIST,
                               IN_BEELD_GEDRAAID};
enum { VOLGORDE = sizeof volgorde / sizeof *volgorde };
static const int soort_van_beeld[IN_BEELD] = {
    [IN_BEELD_NIET_GELUKT] = TERUG_NIET_GELUKT,
    [IN_BEELD_BEHOUDEN] = TERUG_BEHOUDEN,
    [IN_BEELD_GEDRAAID] = TERUG_GEDRAAID,
    [IN_BEELD_BESLIST] = TERUG_BESLIST,
};

struct terug {
    struct ui *ui;
    long nummer;
    struct import_terug_uitslag uitslag;
    struct terugoogst oogst;
    int emmer;
    struct lijstkeuze keuze;
    struct balk balk;
    struct terug_stand *stand; /* of whoever waits for it; or NULL */
};

/* ---- Doing it ---- */

static void neem_mens(void *mee, const struct terug_mens *m) {
    terugoogst_mens(&((struct terug *)mee)->oogst, m);
}

static void neem_besluit(void *mee, const struct terug_besluit *b) {
    terugoogst_besluit(&((struct terug *)mee)->oogst, b);
}

static bool bij_voortgang(void *mee, long mensen, long van_de) {
    struct balk *b = &((struct terug *)mee)->balk;
    return balk_toon(b, mensen, van_de > 0 ? (double)mensen / (double)van_de : 0);
}

/* False, and said, when it did not go or was stopped: what was known before is then still true. */
static bool voer_uit(struct terug *t, bool proef) {
    struct problem p = {0};
    struct import_terug_uitslag uitslag;
    struct terugoogst eerder = t->oogst;
    struct import_terug_keuze keuze = {.proef = proef,
                                       .mee = t,
                                       .mens = neem_mens,
                                       .besluit = neem_besluit,
                                       .voortgang = bij_voortgang};
    t->oogst = (struct terugoogst){0};
    balk_begin(&t->balk, proef ? _("Proef: er verandert niets") : _("Terugdraaien"), _("mensen"));
    bool goed = import_ongedaan(t->ui->s, t->nummer, &keuze, &uitslag, &p);
    terugoogst_free(goed ? &eerder : &t->oogst);
    import_terug_uitslag_free(goed ? &t->uitslag : &uitslag);
    if (goed) {
        t->uitslag = uitslag;
    } else {
        t->oogst = eerder;
        ui_meld(t->ui, STIJL_ALARM, "%s", problem_text(&p));
    }
    problem_clear(&p);
    return goed;
}

/* ---- Drawing ---- */

static bool in_beeld(const struct terug *t, int beeld) {
    return t->emmer == IN_BEELD_ALLE || t->emmer == beeld;
}

/* How many lines there are, and how many people for whom there is none. */
static int regels(const struct terug *t, long *meer) {
    int n = 0;
    *meer = 0;
    for (int i = 0, b; i < VOLGORDE; i++)
        if (in_beeld(t, b = volgorde[i])) {
            const struct terugdeel *o = &t->oogst.deel[soort_van_beeld[b]];
            n += (int)o->aantal;
            *meer += o->totaal - (long)o->aantal;
        }
    return n + (*meer > 0);
}

/* Who stands on this line; NULL on the one that counts the others. */
static const struct geraakte *mens_op(const struct terug *t, int nr) {
    for (int i = 0; i < VOLGORDE; i++) {
        const struct terugdeel *o = &t->oogst.deel[soort_van_beeld[volgorde[i]]];
        if (!in_beeld(t, volgorde[i]))
            continue;
        if (nr < (int)o->aantal)
            return &o->mens[nr];
        nr -= (int)o->aantal;
    }
    return NULL;
}

static void zeg_waarom(const struct terug *t, const struct geraakte *m, struct buf *uit) {
    if (*m->waarom && t->ui->masker)
        groepen_patroon(m->waarom, uit);
    else if (*m->waarom)
        buf_add(uit, m->waarom);
    else
        buf_add(uit, m->nieuw ? _("kwam met deze lijst, dus weer weg")
                              : _("weer zoals voor deze lijst"));
}

static const struct {
    const char *teken;
    enum stijl stijl;
} tekens[TERUG_SOORTEN] = {
    [TERUG_GEDRAAID] = {"·", STIJL_GOED},
    [TERUG_BEHOUDEN] = {"!", STIJL_LETOP},
    [TERUG_NIET_GELUKT] = {"!!", STIJL_ALARM},
    [TERUG_BESLIST] = {"!", STIJL_LETOP},
};

static void teken_mens(const struct terug *t, const struct vlak *v, int y, const struct geraakte *m,
                       bool focus) {
    enum stijl gewoon = focus ? STIJL_KEUZE : STIJL_GEWOON;
    int wie = v->kolommen / 3 - 4, kolom = 4 + wie + 1;
    struct buf naam = {0}, waarom = {0};
    ui_naam(t->ui, m->wie, &naam);
    zeg_waarom(t, m, &waarom);
    teken(v, y, 1, 2, focus ? STIJL_KEUZE : tekens[m->soort].stijl, tekens[m->soort].teken);
    teken(v, y, 4, wie, gewoon, buf_text(&naam));
    teken(v, y, kolom, 10, gewoon, t->ui->masker && *m->v_nummer ? UI_MASKER : m->v_nummer);
    teken(v, y, kolom + 12, v->kolommen - kolom - 13, focus ? STIJL_KEUZE : STIJL_STIL,
          buf_text(&waarom));
    buf_free(&naam);
    buf_free(&waarom);
}

static void teken_regel(const struct terug *t, const struct vlak *v, int y, int nr, long meer) {
    bool focus = nr == t->keuze.focus;
    const struct geraakte *m = mens_op(t, nr);
    teken(v, y, 0, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, "");
    if (m)
        teken_mens(t, v, y, m, focus);
    else
        tekenf(v, y, 4, focus ? STIJL_KEUZE : STIJL_STIL,
               _("en nog %ld; regie import --ongedaan %ld --proef --json toont ze alle"), meer,
               t->nummer);
    if (focus)
        teken_cursor(v, y, 1);
}

static void heel(const struct terug *t, const struct geraakte *m, struct buf *uit) {
    ui_naam(t->ui, m->wie, uit);
    if (*m->v_nummer && !t->ui->masker)
        buf_addf(uit, " (%s)", m->v_nummer);
    buf_add(uit, ": ");
    zeg_waarom(t, m, uit);
    buf_add_char(uit, '.');
}

static void teken_kop(const struct terug *t, const struct vlak *v, enum stijl stijl,
                      const char *woord) {
    const struct import_terug_uitslag *u = &t->uitslag;
    struct buf kop = {0};
    buf_addf(&kop, _("Import %ld: %s, ingelezen op %s"), u->nummer, u->bestand, u->wanneer);
    teken(v, 0, 1, v->kolommen - 2, STIJL_KOP, kop.s);
    teken_lijn(v, 1);
    tekenf(v, 1, 2, stijl, " %s ", woord);
    buf_free(&kop);
}

/* Where nothing was decided there is nothing to count. */
static int beelden(const struct terug *t) {
    return t->uitslag.besluiten ? IN_BEELD : IN_BEELD_BESLIST;
}

static void teken_emmers(const struct terug *t, const struct vlak *v) {
    const struct import_terug_uitslag *u = &t->uitslag;
    const long aantal[IN_BEELD] = {[IN_BEELD_ALLE] = u->mensen,
                                   [IN_BEELD_NIET_GELUKT] = u->niet_gelukt,
                                   [IN_BEELD_BEHOUDEN] = u->behouden,
                                   [IN_BEELD_GEDRAAID] = u->gedraaid,
                                   [IN_BEELD_BESLIST] = u->besluiten};
    emmers_teken(v, emmers, aantal, beelden(t), t->emmer);
}

static void teken_mensen(struct terug *t, const struct vlak *v) {
    struct vlak lijst = *v, onder = vlak_onder(v, v->rijen - HEEL_RIJEN);
    struct buf tekst = {0};
    long meer;
    int n = regels(t, &meer);
    lijst.rijen -= HEEL_RIJEN;
    lijstkeuze_pas(&t->keuze, n, lijst.rijen);
    for (int i = 0; i < lijst.rijen && t->keuze.boven + i < n; i++)
        teken_regel(t, &lijst, i, t->keuze.boven + i, meer);
    lijstkeuze_teken_meer(&t->keuze, &lijst);
    const struct geraakte *m = mens_op(t, t->keuze.focus);
    if (m)
        heel(t, m, &tekst);
    if (!n) {
        teken_los(&lijst, 1, 2, STIJL_STIL, _("Hier zit niemand in."));
        teken_cursor(&lijst, 1, 1);
    }
    teken_lijn(&onder, 0);
    teken_alinea(&onder, 1, STIJL_STIL, buf_text(&tekst));
    buf_free(&tekst);
}

static void teken_alles(struct terug *t, const struct vlak *v, enum stijl stijl,
                        const char *woord) {
    struct vlak onder = vlak_onder(v, KOP_RIJEN), lijst = vlak_onder(&onder, EMMER_RIJEN);
    teken_kop(t, v, stijl, woord);
    teken_emmers(t, &onder);
    teken_mensen(t, &lijst);
}

static bool valt_er_iets(const struct terug *t) {
    return t->uitslag.gewijzigd || !t->uitslag.mensen;
}

static void teken_met_twijfels(struct terug *t, const struct vlak *v, enum stijl stijl,
                               const char *woord, const char *twijfels) {
    struct buf kop = {0};
    buf_add(&kop, woord);
    if (t->uitslag.wachtend)
        buf_addf(&kop, twijfels, t->uitslag.wachtend);
    teken_alles(t, v, stijl, kop.s);
    buf_free(&kop);
}

static void teken_vooraf(struct ui *ui, void *staat, const struct vlak *v) {
    (void)ui;
    teken_met_twijfels(staat, v, STIJL_LETOP, _("Zo zou het gaan: er is nog niets veranderd"),
                       _("; in twijfel, gaat mee weg: %ld"));
}

static void teken_gedaan(struct ui *ui, void *staat, const struct vlak *v) {
    (void)ui;
    if (valt_er_iets(staat))
        teken_met_twijfels(staat, v, STIJL_GOED, _("Teruggedraaid"),
                           _("; in twijfel, ging mee weg: %ld"));
    else
        teken_alles(staat, v, STIJL_LETOP, _("Er was niets terug te draaien"));
}

/* ---- Keys ---- */

static void naar_emmer(struct terug *t, int emmer) {
    t->emmer = (emmer + beelden(t)) % beelden(t);
    t->keuze.focus = t->keuze.boven = 0;
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct terug *t = staat;
    int emmer = invoer_is_toets(in, TOETS_LINKS) ? t->emmer + beelden(t) - 1
                                                 : emmers_letter(emmers, beelden(t), in);
    (void)ui;
    if (emmer < 0)
        return lijstkeuze_pagina(&t->keuze, in) || lijstkeuze_invoer(&t->keuze, in);
    naar_emmer(t, emmer);
    return true;
}

static void doe_emmer(struct ui *ui, void *staat) {
    (void)ui;
    naar_emmer(staat, ((struct terug *)staat)->emmer + 1);
}

/* A reason that is longer than the room below the list. */
static void doe_heel(struct ui *ui, void *staat) {
    struct terug *t = staat;
    const struct geraakte *m = mens_op(t, t->keuze.focus);
    struct buf tekst = {0};
    if (m)
        heel(t, m, &tekst);
    ui_meld(ui, STIJL_GEWOON, "%s", m ? tekst.s : _("Hier zit niets meer achter."));
    buf_free(&tekst);
}

static const struct veld getal_veld = {.naam = "mensen",
                                       .label = N_("Hoeveel mensen"),
                                       .hulp = N_("Dit raakt veel mensen: typ hoeveel."),
                                       .kind = VELD_GETAL,
                                       .vlaggen = VELD_VERPLICHT,
                                       .laagste = 0,
                                       .hoogste = 999999999};

/* Whoever types the number knows how many it is about. What was typed is not kept: a number that
 * stands there already confirms nothing. */
static bool typt_het_aantal(struct terug *t, const char *vraag) {
    struct buf getypt = {0};
    const struct klad_plek plek = {.dossier = t->ui->dossier, .veld = &getal_veld, .titel = vraag};
    bool goed = ui_vraag_veld(t->ui, vraag, &getal_veld, &getypt);
    klad_zet(&t->ui->klad, &plek, NULL);
    if (!goed)
        ui_meld(t->ui, STIJL_GEWOON, _("Er is niets veranderd."));
    else if (strtol(buf_text(&getypt), NULL, 10) != t->uitslag.mensen)
        ui_meld(t->ui, STIJL_LETOP, _("Het zijn er %ld, niet %s. Er is niets veranderd."),
                t->uitslag.mensen, getypt.s);
    goed = goed && strtol(buf_text(&getypt), NULL, 10) == t->uitslag.mensen;
    buf_free(&getypt);
    return goed;
}

static bool zeker(struct terug *t) {
    const struct import_terug_uitslag *u = &t->uitslag;
    struct buf vraag = {0};
    bool veel = u->mensen > ZOMAAR;
    if (!u->mensen)
        buf_add(&vraag, _("Dit raakt niemand. Toch als teruggedraaid vastleggen?"));
    else if (veel)
        buf_addf(&vraag, _("Import %ld terugdraaien? Typ het aantal mensen: %ld"), u->nummer,
                 u->mensen);
    else
        buf_addf(&vraag, _("Import %ld terugdraaien? %ld terug, %ld behouden, %ld niet"), u->nummer,
                 u->gedraaid, u->behouden, u->niet_gelukt);
    if (u->mensen && !veel && u->besluiten)
        buf_addf(&vraag, _(", %ld beslist"), u->besluiten);
    bool ja = veel ? typt_het_aantal(t, vraag.s) : ui_vraag(t->ui, vraag.s);
    buf_free(&vraag);
    return ja && !t->ui->stop;
}

/* What was looked at is what is asked: when a colleague changed something since, it is shown first.
 */
static bool nog_zo(struct terug *t) {
    const struct import_terug_uitslag u = t->uitslag;
    if (!voer_uit(t, true))
        return false;
    bool zelfde = u.gedraaid == t->uitslag.gedraaid && u.behouden == t->uitslag.behouden &&
                  u.niet_gelukt == t->uitslag.niet_gelukt && u.gewijzigd == t->uitslag.gewijzigd &&
                  u.besluiten == t->uitslag.besluiten && u.wachtend == t->uitslag.wachtend;
    if (!zelfde)
        ui_meld(t->ui, STIJL_LETOP,
                _("Er is intussen iets veranderd. Kijk nog eens, en druk dan weer op F2."));
    return zelfde;
}

static void vertel_stand(const struct terug *t) {
    const struct import_terug_uitslag *u = &t->uitslag;
    if (t->stand && t->stand->nummer == t->nummer)
        *t->stand = (struct terug_stand){t->nummer,   valt_er_iets(t), u->gedraaid,
                                         u->behouden, u->niet_gelukt,  u->besluiten};
}

static const struct scherm_soort gedaan_soort;

static void doe_terug(struct ui *ui, void *staat) {
    struct terug *t = staat;
    if (!valt_er_iets(t))
        ui_meld(ui, STIJL_LETOP, _("Er is niets terug te draaien: alles is daarna gewijzigd."));
    else if (nog_zo(t) && zeker(t) && voer_uit(t, false)) {
        vertel_stand(t);
        ui_word(ui, &gedaan_soort);
        ui_ververs(ui);
        if (valt_er_iets(t) && t->uitslag.besluiten)
            ui_meld(ui, STIJL_LETOP,
                    _("Import %ld is teruggedraaid. Wat onder Dubbelen is beslist, staat er nog: "
                      "%ld."),
                    t->nummer, t->uitslag.besluiten);
        else if (valt_er_iets(t))
            ui_meld(ui, STIJL_GOED,
                    _("Import %ld is teruggedraaid. De lijst kan opnieuw worden ingelezen."),
                    t->nummer);
    }
}

static void hulp_vooraf(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("F2 draait terug, na een vraag. Wat iemand daarna wijzigde, blijft staan."));
}

static void hulp_gedaan(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("Dit is er gebeurd. Esc gaat terug naar de lijst."));
}

static void sluit(void *staat) {
    struct terug *t = staat;
    terugoogst_free(&t->oogst);
    import_terug_uitslag_free(&t->uitslag);
    free(t);
}

static const struct greep grepen_vooraf[] = {
    {OPDRACHT_DRAAI_TERUG, doe_terug, false},
    {OPDRACHT_EMMER, doe_emmer, false},
    {OPDRACHT_OPEN, doe_heel, true},
    {0, NULL, false},
};
static const struct greep grepen_gedaan[] = {
    {OPDRACHT_EMMER, doe_emmer, false},
    {OPDRACHT_OPEN, doe_heel, true},
    {0, NULL, false},
};

static const struct scherm_soort vooraf_soort = {
    .titel = N_("Import terugdraaien"),
    .teken = teken_vooraf,
    .invoer = invoer,
    .grepen = grepen_vooraf,
    .hulp = hulp_vooraf,
    .sluit = sluit,
};
static const struct scherm_soort gedaan_soort = {
    .titel = N_("Import terugdraaien"),
    .teken = teken_gedaan,
    .invoer = invoer,
    .grepen = grepen_gedaan,
    .hulp = hulp_gedaan,
    .sluit = sluit,
};

/* ---- Whether it may ---- */

static void zeg_al_terug(struct ui *ui, const struct record *import) {
    struct buf wanneer = {0};
    journaal_toon_wanneer(record_tekst(import, IMPORT_ONGEDAAN), &wanneer);
    ui_meld(ui, STIJL_LETOP, _("Deze import is al teruggedraaid, door %s op %s."),
            collega_naam(&ui->collegas, record_tekst(import, IMPORT_ONGEDAAN_DOOR)), wanneer.s);
    buf_free(&wanneer);
}

/* Who may not do it hears so at once, and not at the end. */
static bool mag(struct ui *ui, const struct record *import) {
    if (store_is_alleen_lezen(ui->s->store))
        ui_meld(ui, STIJL_LETOP,
                _("Dit bestand is nu alleen te lezen; een import terugdraaien kan niet."));
    else if (ui->s->rol != ROL_BEHEERDER)
        ui_meld(ui, STIJL_LETOP,
                _("Een import terugdraaien doet de beheerder. Vraag het diegene."));
    else if (record_waarde(import, IMPORT_ONGEDAAN))
        zeg_al_terug(ui, import);
    else
        return true;
    return false;
}

void import_terug_open(struct ui *ui, const struct record *import, struct terug_stand *stand) {
    if (!mag(ui, import))
        return;
    struct terug *t = mem_alloc(sizeof *t);
    t->ui = ui;
    t->stand = stand;
    t->nummer = record_getal(import, IMPORT_NUMMER, 0);
    if (voer_uit(t, true))
        ui_open(ui, &vooraf_soort, t);
    else
        sluit(t);
}
