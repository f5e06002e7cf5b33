/* One's own last action in a dossier: taking it back, and doing it again. What is taken back is an
 * action too, so again is taking that one back. */
#include "dossierkop.h"
#include "keuzelijst.h"
#include "regie/journaal.h"
#include "regie/ongedaan.h"
#include "regie/taal.h"
#include <string.h>

enum { HAP = 20, TE_ZIEN = 6 };

/* Lists have a way back of their own. */
static bool is_lijst(const struct journaal_handeling *h) {
    return !strcmp(h->naam, "import") || !strcmp(h->naam, "import_ongedaan");
}

enum oordeel { VERDER, DEZE, GEEN };

static bool staat_nog(struct ui *ui, const struct journaal_handeling *h, struct problem *p) {
    struct buf niemand = {0};
    bool terug = journaal_is_terug(ui->s->store, h->id, &niemand, &niemand, p);
    buf_free(&niemand);
    return !terug && p->kind == PROBLEM_NONE;
}

/* Going back in time: is this the one? To do again is what was taken back, as long as nothing else
 * was done after that. */
static enum oordeel oordeel(struct ui *ui, const struct journaal_handeling *h, bool opnieuw,
                            struct problem *p) {
    bool terugnam = h->van != NULL, deed_opnieuw = terugnam && !strcmp(h->van, "ongedaan");
    if (strcmp(h->door, ui->s->gebruiker) != 0 || is_lijst(h) || deed_opnieuw)
        return VERDER;
    if (terugnam == opnieuw && staat_nog(ui, h, p))
        return DEZE;
    return opnieuw && !terugnam && staat_nog(ui, h, p) ? GEEN : VERDER;
}

/* False without a problem when there is none. The caller frees `uit`. */
static bool zoek(struct ui *ui, bool opnieuw, struct journaal_handeling *uit, struct problem *p) {
    struct journaal_handeling h[HAP];
    struct id voor = {{0}};
    enum oordeel wat = VERDER;
    for (size_t n = HAP; n == HAP && wat == VERDER && p->kind == PROBLEM_NONE;) {
        n = journaal_pagina(ui->s->store, ui->dossier, voor, h, HAP, p);
        for (size_t i = 0; i < n; i++) {
            voor = h[i].id;
            if (wat == VERDER)
                wat = oordeel(ui, &h[i], opnieuw, p);
            if (wat == DEZE) {
                *uit = h[i];
                h[i] = (struct journaal_handeling){0};
                wat = GEEN;
            }
            journaal_handeling_free(&h[i]);
        }
    }
    return uit->naam != NULL;
}

/* Then there are two dossiers again, and that says more than any value. */
static bool maakte_een(const struct journaal_handeling *h) {
    return !strcmp(h->naam, "personen_samenvoegen");
}

/* What would stand there again, for the help line: what stands behind two blanks may fall off. */
static void zeg_waarden(const struct ui *ui, const struct journaal_handeling *h, struct buf *uit) {
    if (maakte_een(h) && !h->van)
        buf_add(uit, _("Het tweede dossier komt terug.  "));
    for (size_t i = 0; i < h->aantal && i < TE_ZIEN; i++) {
        buf_addf(uit, "%s%s: ", i ? "  " : "", journaal_veld_label(&h->waarde[i]));
        if (ui->masker)
            buf_add(uit, UI_MASKER);
        else
            journaal_toon_terug(&h->waarde[i], uit);
    }
    if (h->aantal > TE_ZIEN)
        buf_addf(uit, _("  en nog %zu"), h->aantal - TE_ZIEN);
}

static bool zeker(struct ui *ui, const struct journaal_handeling *h, bool opnieuw) {
    struct buf vraag = {0}, waarden = {0}, naam = {0};
    journaal_toon_naam(h, &naam);
    const char *dubbelpunt = opnieuw ? strstr(buf_text(&naam), ": ") : NULL;
    buf_addf(&vraag, opnieuw ? _("Opnieuw doen? %s (") : _("Ongedaan maken? %s ("),
             dubbelpunt ? dubbelpunt + 2 : buf_text(&naam));
    journaal_toon_wanneer(h->wanneer, &vraag);
    buf_add_char(&vraag, ')');
    zeg_waarden(ui, h, &waarden);
    const char *const antwoorden[] = {_("Nee"), _("Ja")};
    const char *const uitleg[] = {buf_text(&waarden), buf_text(&waarden)};
    bool ja = keuzelijst_kies(ui, vraag.s, antwoorden, uitleg, 2, 0) == 1;
    buf_free(&vraag);
    buf_free(&waarden);
    buf_free(&naam);
    return ja && !ui->stop;
}

/* Then the dossier goes too, and with it everything that lies open of it. */
static bool maakte_persoon(const struct journaal_handeling *h) {
    for (size_t i = 0; i < h->aantal; i++)
        if (h->waarde[i].wat == JOURNAAL_NIEUW && h->waarde[i].soort &&
            h->waarde[i].soort->code == SOORT_PERSOON)
            return true;
    return false;
}

static void neem_terug(struct ui *ui, const struct journaal_handeling *h, bool opnieuw) {
    struct problem p = {0};
    if (maakte_persoon(h))
        while (ui->dossier_diepte && ui->diepte >= ui->dossier_diepte)
            ui_terug(ui);
    if (ui_gedaan(ui, handeling_ongedaan(ui->s, h->id, &p), &p))
        ui_meld(ui, STIJL_GOED,
                opnieuw         ? _("Dit staat er weer. Met u maakt u het weer ongedaan.")
                : maakte_een(h) ? _("Het zijn weer twee dossiers. Met Ctrl-R doet u het opnieuw.")
                                : _("Ongedaan gemaakt. Met Ctrl-R doet u het opnieuw."));
}

/* More people than this one are not changed from here: they are not in view. */
static bool van_dit_dossier(struct ui *ui, const struct journaal_handeling *h) {
    if (id_gelijk(h->dossier, ui->dossier))
        return true;
    struct buf naam = {0};
    journaal_toon_naam(h, &naam);
    ui_meld(ui, STIJL_LETOP,
            _("\"%s\" ging niet alleen over deze persoon. Dat kan met: regie "
              "ongedaan"),
            buf_text(&naam));
    buf_free(&naam);
    return false;
}

static void laatste(struct ui *ui, bool opnieuw) {
    struct journaal_handeling h = {0};
    struct problem p = {0};
    if (ui_kijkt_alleen(ui))
        ui_meld(ui, STIJL_LETOP, _("U kunt hier alleen kijken; er valt niets ongedaan te maken."));
    else if (!zoek(ui, opnieuw, &h, &p) && p.kind == PROBLEM_NONE)
        ui_meld(ui, STIJL_GEWOON,
                opnieuw ? _("Er is niets dat u net ongedaan maakte.")
                        : _("U hebt in dit dossier nog niets gedaan."));
    else if (p.kind == PROBLEM_NONE && van_dit_dossier(ui, &h) &&
             handeling_ongedaan_kan(ui->s, h.id, &p) && zeker(ui, &h, opnieuw))
        neem_terug(ui, &h, opnieuw);
    if (p.kind != PROBLEM_NONE)
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    problem_clear(&p);
    journaal_handeling_free(&h);
}

void dossier_doe_ongedaan(struct ui *ui, void *staat) {
    (void)staat;
    laatste(ui, false);
}

void dossier_doe_opnieuw(struct ui *ui, void *staat) {
    (void)staat;
    laatste(ui, true);
}
