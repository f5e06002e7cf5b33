/* Two people side by side, field by field: what matches, what differs, and which value stays. */
#include "dossierkop.h"
#include "dubbelen.h"
#include "lijstkeuze.h"
#include "regie/dubbelen.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/twijfel.h"
#include <stdlib.h>

enum { NAAST_RIJEN = PERSOON_VELDEN + DOSSIER_VELDEN, BOVENAAN = 5, ONDERAAN = 3 };

struct naast {
    struct record twijfel;          /* without a kind for a pair that no doubt is about */
    struct id blijft, tweede;       /* the second is empty for a row of a list */
    struct record een[2], ander[2]; /* person and dossier: of `blijft`, and of the other side */
    struct dubbel_score score;
    struct {
        int kant, veld; /* 0 person, 1 dossier */
        bool anders;    /* not the value that would win by itself */
    } rij[NAAST_RIJEN];
    int rijen;
    struct lijstkeuze keuze;
};

static bool is_rij_van_lijst(const struct naast *n) {
    return id_is_leeg(n->tweede);
}

static bool wint_rechts_vanzelf(const struct naast *n, int i) {
    int kant = n->rij[i].kant;
    return twijfel_wint_ernaast(&n->twijfel, &n->een[kant], &n->ander[kant], n->rij[i].veld);
}

static bool wint_rechts(const struct naast *n, int i) {
    return wint_rechts_vanzelf(n, i) != n->rij[i].anders;
}

/* What is empty in the dossier may be wanted so; what is empty beside it never erases. */
static bool te_kiezen(const struct naast *n, int i) {
    const struct record *links = &n->een[n->rij[i].kant], *rechts = &n->ander[n->rij[i].kant];
    int veld = n->rij[i].veld;
    return record_waarde(rechts, veld) && dubbel_veld_stand(links, rechts, veld) != DUBBEL_GELIJK;
}

static void maak_rijen(struct naast *n) {
    for (int kant = 0; kant < 2; kant++)
        for (int veld = 0; veld < n->een[kant].soort->aantal; veld++) {
            const struct veld *v = &n->een[kant].soort->velden[veld];
            bool zichtbaar =
                !(v->vlaggen & (VELD_VERBORGEN | VELD_AFGELEID)) && v->kind != VELD_VERWIJZING;
            if (!zichtbaar ||
                (!record_waarde(&n->een[kant], veld) && !record_waarde(&n->ander[kant], veld)))
                continue;
            n->rij[n->rijen].kant = kant;
            n->rij[n->rijen++].veld = veld;
        }
}

static bool lees_dossier(struct ui *ui, struct id id, struct record uit[2], struct problem *p) {
    return store_lees(ui->s->store, SOORT_DOSSIER, id, &uit[1], p) &&
           store_lees(ui->s->store, SOORT_PERSOON, record_verwijzing(&uit[1], DOSSIER_PERSOON),
                      &uit[0], p);
}

static bool lees(struct ui *ui, struct naast *n, struct problem *p) {
    struct id een, ander;
    if (!lees_dossier(ui, n->blijft, n->een, p) ||
        !(is_rij_van_lijst(n) ? twijfel_gegevens(&n->twijfel, &n->ander[0], &n->ander[1], p)
                              : lees_dossier(ui, n->tweede, n->ander, p)))
        return false;
    een = record_verwijzing(&n->een[0], PERSOON_GEZIN);
    ander = record_verwijzing(&n->ander[0], PERSOON_GEZIN);
    const char *nummer = record_waarde(&n->ander[1], DOSSIER_DOSSIERNUMMER);
    dubbel_vergelijk(&n->een[0], &n->ander[0],
                     (!id_is_leeg(een) && id_gelijk(een, ander)) ||
                         (nummer && record_is(&n->een[1], DOSSIER_DOSSIERNUMMER, nummer)),
                     &n->score);
    maak_rijen(n);
    return true;
}

/* ---- Drawing ---- */

static void waarde(const struct ui *ui, const struct record *r, int veld, struct buf *uit) {
    const struct veld *v = &r->soort->velden[veld];
    if (record_waarde(r, veld) && ui_verbergt(ui, r->soort->code, veld))
        buf_add(uit, UI_MASKER);
    else
        veld_toon_gemaskeerd(v, record_waarde(r, veld), uit);
}

static void teken_kant(const struct ui *ui, const struct vlak *v, int rij, int kolom, int cellen,
                       const struct record *r, int veld, bool wint, bool focus) {
    struct buf tekst = {0};
    waarde(ui, r, veld, &tekst);
    teken(v, rij, kolom, 2, focus ? STIJL_KEUZE : STIJL_ACCENT, wint ? ">" : "");
    teken(v, rij, kolom + 2, cellen - 2,
          focus  ? STIJL_KEUZE
          : wint ? STIJL_GEWOON
                 : STIJL_STIL,
          tekst.len ? tekst.s : _("(leeg)"));
    buf_free(&tekst);
}

static enum stijl stijl_van(enum dubbel_stand stand) {
    static const enum stijl stijlen[] = {[DUBBEL_LEEG] = STIJL_STIL,
                                         [DUBBEL_GELIJK] = STIJL_GOED,
                                         [DUBBEL_TELT_GELIJK] = STIJL_LETOP,
                                         [DUBBEL_LIJKT] = STIJL_LETOP,
                                         [DUBBEL_VERSCHILT] = STIJL_ALARM};
    return stijlen[stand];
}

static void teken_rij(const struct ui *ui, const struct naast *n, const struct vlak *v, int rij,
                      int i, bool focus) {
    const struct record *links = &n->een[n->rij[i].kant], *rechts = &n->ander[n->rij[i].kant];
    int veld = n->rij[i].veld, helft = (v->kolommen - 34) / 2;
    enum dubbel_stand stand = dubbel_veld_stand(links, rechts, veld);
    bool rechts_wint = wint_rechts(n, i), gelijk = stand == DUBBEL_GELIJK;
    struct buf oordeel = {0};
    buf_addf(&oordeel, "%s %s", dubbel_stand_teken(stand), dubbel_stand_label(stand));
    teken(v, rij, 0, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, "");
    teken(v, rij, 1, 11, focus ? STIJL_KEUZE : stijl_van(stand), oordeel.s);
    teken(v, rij, 13, 19, focus ? STIJL_KEUZE : STIJL_STIL, _(links->soort->velden[veld].label));
    teken_kant(ui, v, rij, 33, helft, links, veld, !gelijk && !rechts_wint, focus);
    teken_kant(ui, v, rij, 33 + helft, helft, rechts, veld, !gelijk && rechts_wint, focus);
    if (focus)
        teken_cursor(v, rij, 1);
    buf_free(&oordeel);
}

static void naam_van(const struct ui *ui, const struct record *persoon, struct buf *uit) {
    struct buf naam = {0};
    persoon_lijstnaam(persoon, &naam);
    ui_naam(ui, buf_text(&naam), uit);
    buf_free(&naam);
}

/* Above each side what it is. */
static void teken_zijden(const struct naast *n, const struct vlak *v, int helft) {
    struct buf rechts = {0};
    bool rij = is_rij_van_lijst(n);
    if (rij)
        buf_addf(&rechts, _("in de lijst, regel %s"), record_tekst(&n->twijfel, TWIJFEL_REGEL));
    else
        buf_add(&rechts, _("het tweede"));
    teken(v, 0, 35, helft - 2, STIJL_ACCENT, rij ? _("in het dossier") : _("het eerste (blijft)"));
    teken(v, 0, 35 + helft, helft - 2, STIJL_ACCENT, rechts.s);
    buf_free(&rechts);
}

static void teken_kop(struct ui *ui, const struct naast *n, const struct vlak *v) {
    struct buf een = {0}, ander = {0}, redenen = {0};
    int helft = (v->kolommen - 34) / 2;
    naam_van(ui, &n->een[0], &een);
    naam_van(ui, &n->ander[0], &ander);
    dubbel_redenen(&n->score, &redenen);
    int kolom = teken_los(v, 0, 1, STIJL_KOP, buf_text(&een));
    kolom = teken_los(v, 0, kolom + 1, STIJL_STIL, _("en"));
    kolom = teken_los(v, 0, kolom + 1, STIJL_KOP, buf_text(&ander));
    tekenf(v, 0, kolom + 2, STIJL_GEWOON, _("%d punten: %s"), n->score.totaal,
           n->score.oordeel == DUBBEL_GEEN ? _("geen dubbel")
                                           : dubbel_oordeel_label(n->score.oordeel));
    teken_alinea(v, 1, STIJL_STIL, buf_text(&redenen));
    struct vlak kop = vlak_onder(v, BOVENAAN - 2);
    teken_lijn(&kop, 1);
    teken_zijden(n, &kop, helft);
    buf_free(&een);
    buf_free(&ander);
    buf_free(&redenen);
}

/* The values in focus in full: what finds no room in a row. */
static void teken_heel(const struct ui *ui, const struct naast *n, const struct vlak *v) {
    int kant = n->rij[n->keuze.focus].kant, veld = n->rij[n->keuze.focus].veld;
    struct buf links = {0}, rechts = {0}, tekst = {0};
    waarde(ui, &n->een[kant], veld, &links);
    waarde(ui, &n->ander[kant], veld, &rechts);
    buf_addf(&tekst, is_rij_van_lijst(n) ? _("%s: %s; in de lijst %s") : _("%s: %s; het tweede %s"),
             _(n->een[kant].soort->velden[veld].label), links.len ? links.s : _("(leeg)"),
             rechts.len ? rechts.s : _("(leeg)"));
    teken_lijn(v, 0);
    teken_alinea(v, 1, STIJL_STIL, tekst.s);
    buf_free(&links);
    buf_free(&rechts);
    buf_free(&tekst);
}

static void teken_naast(struct ui *ui, void *staat, const struct vlak *v) {
    struct naast *n = staat;
    struct vlak lijst = vlak_onder(v, BOVENAAN), heel = vlak_onder(v, v->rijen - ONDERAAN);
    lijst.rijen -= ONDERAAN;
    teken_kop(ui, n, v);
    lijstkeuze_pas(&n->keuze, n->rijen, lijst.rijen);
    for (int i = 0; i < lijst.rijen && n->keuze.boven + i < n->rijen; i++)
        teken_rij(ui, n, &lijst, i, n->keuze.boven + i, n->keuze.boven + i == n->keuze.focus);
    lijstkeuze_teken_meer(&n->keuze, &lijst);
    if (n->rijen)
        teken_heel(ui, n, &heel);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct naast *n = staat;
    (void)ui;
    return lijstkeuze_pagina(&n->keuze, in) || lijstkeuze_invoer(&n->keuze, in);
}

/* ---- Deciding ---- */

static void doe_andere_waarde(struct ui *ui, void *staat) {
    struct naast *n = staat;
    if (!n->rijen)
        return;
    if (te_kiezen(n, n->keuze.focus))
        n->rij[n->keuze.focus].anders = !n->rij[n->keuze.focus].anders;
    else
        ui_meld(ui, STIJL_GEWOON, _("Hier valt niets te kiezen."));
}

static void gekozen(const struct naast *n, struct buf *blijft, struct buf *komt) {
    for (int i = 0; i < n->rijen; i++) {
        struct buf *uit = wint_rechts(n, i) ? komt : blijft;
        if (n->rij[i].anders)
            buf_addf(uit, "%s%s", uit->len ? "," : "",
                     n->een[n->rij[i].kant].soort->velden[n->rij[i].veld].naam);
    }
}

static bool twijfel_is_zelfde(struct ui *ui, struct naast *n, bool proef,
                              void (*wijziging)(void *, const struct import_wijziging *), void *mee,
                              struct problem *p) {
    struct buf blijft = {0}, komt = {0};
    gekozen(n, &blijft, &komt);
    bool goed = twijfel_zelfde(
        ui->s, n->twijfel.id,
        &(struct zelfde_keuze){
            .blijft = blijft.s, .komt = komt.s, .proef = proef, .mee = mee, .wijziging = wijziging},
        p);
    buf_free(&blijft);
    buf_free(&komt);
    return goed;
}

/* What the row changes that is not on this screen: dates of events. */
struct ook {
    const struct ui *ui;
    const struct naast *n;
    struct buf tekst;
};

static bool in_beeld(const struct naast *n, const char *veld) {
    for (int kant = 0; kant < 2; kant++)
        if (soort_veld(n->een[kant].soort, veld) >= 0)
            return true;
    return false;
}

static void ook_erbij(void *mee, const struct import_wijziging *w) {
    struct ook *ook = mee;
    if (in_beeld(ook->n, w->veld))
        return;
    buf_add(&ook->tekst, ook->tekst.len ? ", " : "");
    buf_addf(&ook->tekst, _("%s → %s"), w->label,
             !*w->nieuw        ? _("(leeg)")
             : ook->ui->masker ? UI_MASKER
                               : w->nieuw);
}

static bool rij_mag(struct ui *ui, struct naast *n, struct problem *p) {
    struct ook ook = {.ui = ui, .n = n};
    struct buf vraag = {0};
    bool goed = twijfel_is_zelfde(ui, n, true, ook_erbij, &ook, p);
    buf_addf(&vraag, _("Dit verandert ook: %s. Bijwerken?"), buf_text(&ook.tekst));
    bool door = !goed || !ook.tekst.len || ui_vraag(ui, vraag.s);
    buf_free(&ook.tekst);
    buf_free(&vraag);
    problem_clear(p); /* what is wrong is said when it is done for good */
    return door;
}

static bool paar_is_zelfde(struct ui *ui, struct naast *n, struct problem *p) {
    struct samenvoeg_keuze keuzes[NAAST_RIJEN];
    size_t aantal = 0;
    for (int i = 0; i < n->rijen; i++)
        if (n->rij[i].anders)
            keuzes[aantal++] = (struct samenvoeg_keuze){n->een[n->rij[i].kant].soort->code,
                                                        n->rij[i].veld, wint_rechts(n, i)};
    return personen_samenvoegen(ui->s, n->blijft, n->tweede, keuzes, aantal, p);
}

/* Who may not do it hears so at once, and not after the question. */
static bool paar_mag(struct ui *ui, const struct naast *n) {
    struct buf vraag = {0};
    if (ui->s->rol < ROL_TEAMLEIDER) {
        ui_meld(ui, STIJL_LETOP,
                _("Van twee dossiers één maken doet een teamleider. Vraag het die; hier verandert "
                  "niets."));
        return false;
    }
    naam_van(ui, &n->een[0], &vraag);
    buf_add(&vraag, _(" blijft. Van deze twee één dossier maken?"));
    bool ja = ui_vraag(ui, vraag.s);
    buf_free(&vraag);
    return ja && !ui->stop;
}

/* Of the dossier that stays, once it was decided: its name may be another one by that. */
static void naam_van_nu(struct ui *ui, const struct naast *n, struct buf *uit) {
    struct problem p = {0};
    struct record nu[2] = {0};
    bool goed = lees_dossier(ui, n->blijft, nu, &p);
    naam_van(ui, goed ? &nu[0] : &n->een[0], uit);
    record_free(&nu[0]);
    record_free(&nu[1]);
    problem_clear(&p);
}

static void doe_zelfde(struct ui *ui, void *staat) {
    struct naast *n = staat;
    struct problem p = {0};
    bool rij = is_rij_van_lijst(n);
    if (!(rij ? rij_mag(ui, n, &p) : paar_mag(ui, n)))
        return;
    if (ui_gedaan(ui,
                  rij ? twijfel_is_zelfde(ui, n, false, NULL, NULL, &p) : paar_is_zelfde(ui, n, &p),
                  &p)) {
        struct buf wie = {0};
        naam_van_nu(ui, n, &wie);
        ui_terug(ui);
        ui_meld(ui, STIJL_GOED,
                rij ? _("%s is bijgewerkt met wat in de lijst stond. Terug: u in dat dossier.")
                    : _("%s is nu één dossier. Terug: met u op het overzicht daarvan."),
                buf_text(&wie));
        buf_free(&wie);
    }
}

/* Of a row the name in the list, of a pair that of the second. */
static bool ander_mag(struct ui *ui, const struct naast *n) {
    struct problem p = {0};
    struct buf vraag = {0};
    bool mag = !n->twijfel.soort || twijfel_mag(ui->s, &n->twijfel, false, &p);
    if (!mag)
        ui_meld(ui, STIJL_LETOP, "%s", problem_text(&p));
    naam_van(ui, &n->ander[0], &vraag);
    buf_add(&vraag, is_rij_van_lijst(n) ? _(" wordt een nieuw dossier. Iemand anders?")
                                        : _(" is iemand anders, voorgoed. Zo vastleggen?"));
    bool ja = mag && ui_vraag(ui, vraag.s) && !ui->stop;
    buf_free(&vraag);
    problem_clear(&p);
    return ja;
}

static void doe_ander(struct ui *ui, void *staat) {
    struct naast *n = staat;
    struct problem p = {0};
    struct twijfel_gevolg gevolg = {0};
    struct buf wie = {0};
    bool rij = is_rij_van_lijst(n);
    if (!ander_mag(ui, n))
        return;
    naam_van(ui, rij ? &n->ander[0] : &n->een[0], &wie);
    bool goed = n->twijfel.soort ? twijfel_ander(ui->s, n->twijfel.id, &gevolg, &p)
                                 : geen_dubbel_vastleggen(ui->s, n->blijft, n->tweede, &p);
    if (ui_gedaan(ui, goed, &p)) {
        ui_terug(ui);
        ui_meld(ui, gevolg.zonder_nummer ? STIJL_LETOP : STIJL_GOED,
                gevolg.zonder_nummer
                    ? _("%s is nieuw opgeslagen, zonder het nummer dat al van een ander is. Terug: "
                        "u in dat dossier.")
                : rij ? _("%s is nieuw opgeslagen. Terug: u in dat dossier.")
                      : _("Het zijn er twee; dat vraagt regie niet meer. Terug: u in het dossier "
                          "van %s."),
                buf_text(&wie));
    }
    buf_free(&wie);
}

/* The one that is there already; of a pair that was typed in, the other one. */
static void doe_bekijk(struct ui *ui, void *staat) {
    struct naast *n = staat;
    struct id dossier = n->twijfel.soort ? n->blijft : n->tweede;
    while (ui->diepte > 1)
        ui_terug(ui);
    dossier_open(ui, dossier, (struct bron){NULL, NULL});
}

static const struct greep grepen[] = {
    {OPDRACHT_ZELFDE, doe_zelfde, false},
    {OPDRACHT_ANDER, doe_ander, false},
    {OPDRACHT_ANDERE_WAARDE, doe_andere_waarde, false},
    {OPDRACHT_BEKIJK, doe_bekijk, false},
    {0, NULL, false},
};

/* Where somebody else decides the keys still say so, but are not offered. */
static const struct greep grepen_kijkt[] = {
    {OPDRACHT_ZELFDE, doe_zelfde, true},
    {OPDRACHT_ANDER, doe_ander, true},
    {OPDRACHT_ANDERE_WAARDE, doe_andere_waarde, true},
    {OPDRACHT_BEKIJK, doe_bekijk, false},
    {0, NULL, false},
};

/* May nobody here say that these two are two? Then why not, appended. */
static bool beslist_ander(struct ui *ui, const struct naast *n, struct buf *waarom) {
    struct problem p = {0};
    bool mag = ui->s->rol > ROL_ALLEEN_LEZEN &&
               (!n->twijfel.soort || twijfel_mag(ui->s, &n->twijfel, false, &p));
    if (!mag)
        buf_add(waarom, p.kind != PROBLEM_NONE ? problem_text(&p)
                                               : _("U mag hier lezen maar niet schrijven."));
    problem_clear(&p);
    return !mag;
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    if (beslist_ander(ui, staat, uit))
        return;
    buf_add(uit, _("> is wat blijft; spatie kiest de andere kant, ook leeg. Esc laat het zo."));
}

static void sluit(void *staat) {
    struct naast *n = staat;
    record_free(&n->twijfel);
    for (int i = 0; i < 2; i++) {
        record_free(&n->een[i]);
        record_free(&n->ander[i]);
    }
    free(n);
}

static const struct scherm_soort naast_soort = {
    .titel = N_("Dezelfde persoon?"),
    .teken = teken_naast,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .sluit = sluit,
};

static const struct scherm_soort naast_kijkt_soort = {
    .titel = N_("Dezelfde persoon?"),
    .teken = teken_naast,
    .invoer = invoer,
    .grepen = grepen_kijkt,
    .hulp = hulp,
    .sluit = sluit,
};

static void open(struct ui *ui, struct naast *n) {
    struct problem p = {0};
    struct buf waarom = {0};
    if (lees(ui, n, &p)) {
        ui_open(ui, beslist_ander(ui, n, &waarom) ? &naast_kijkt_soort : &naast_soort, n);
        buf_free(&waarom);
    } else {
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
        sluit(n);
    }
    problem_clear(&p);
}

void naast_open_twijfel(struct ui *ui, const struct record *twijfel) {
    struct naast *n = mem_alloc(sizeof *n);
    record_kopie(&n->twijfel, twijfel);
    n->blijft = record_verwijzing(twijfel, TWIJFEL_KANDIDAAT);
    n->tweede = record_verwijzing(twijfel, TWIJFEL_ANDER);
    open(ui, n);
}

void naast_open_paar(struct ui *ui, struct id blijft, struct id tweede) {
    struct naast *n = mem_alloc(sizeof *n);
    n->blijft = blijft;
    n->tweede = tweede;
    open(ui, n);
}
