/* One's own last action in a dossier: taking it back, and doing it again. What is taken back is an
 * action too, so again is taking that one back. */
#include "dossierkop.h"
#include "keuzelijst.h"
#include "regie/handelingnaam.h"
#include "regie/journaal.h"
#include "regie/ongedaan.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

enum { HAP = 20, TE_ZIEN = 12 };

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
    if (strcmp(h->door, ui->s->gebruiker) != 0 || handelingnaam_is_lijst(h->naam) || deed_opnieuw)
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

/* A value that the action gave to a new record of this kind; NULL when it made none. */
static const char *gemaakt(const struct journaal_handeling *h, enum soort_code soort, int veld) {
    for (size_t i = 0; i < h->aantal; i++) {
        const struct journaal_waarde *w = &h->waarde[i];
        if (w->wat == JOURNAAL_NIEUW && w->soort && w->soort->code == soort && w->veld == veld)
            return w->nieuw;
    }
    return NULL;
}

/* Then there are two dossiers again, and that says more than any value. */
static bool maakte_een(const struct journaal_handeling *h) {
    return !h->van && gemaakt(h, SOORT_SAMENVOEGING, SAMENVOEGING_WIE);
}

/* Then the dossier goes too, and with it everything that lies open of it. */
static bool maakte_persoon(const struct journaal_handeling *h) {
    for (size_t i = 0; i < h->aantal; i++)
        if (h->waarde[i].wat == JOURNAAL_NIEUW && h->waarde[i].soort &&
            h->waarde[i].soort->code == SOORT_PERSOON)
            return true;
    return false;
}

/* What the question is about, line by line. */
struct regels {
    char *regel[TE_ZIEN + 2];
    int aantal;
};

static void regel_erbij(struct regels *r, struct buf *tekst) {
    r->regel[r->aantal++] = buf_take(tekst);
}

static void vertel_tweede(const struct ui *ui, const struct journaal_handeling *h,
                          struct regels *r) {
    const char *nummer = gemaakt(h, SOORT_SAMENVOEGING, SAMENVOEGING_V_NUMMER);
    struct buf tekst = {0};
    ui_naam(ui, gemaakt(h, SOORT_SAMENVOEGING, SAMENVOEGING_WIE), &tekst);
    if (nummer && !ui->masker)
        buf_addf(&tekst, " (%s)", nummer);
    buf_add(&tekst, _(" krijgt het eigen dossier terug."));
    regel_erbij(r, &tekst);
}

static void vertel_waarde(const struct ui *ui, const struct journaal_waarde *w, struct regels *r) {
    struct buf tekst = {0};
    buf_addf(&tekst, "%s: ", journaal_veld_label(w));
    if (ui->masker)
        buf_add(&tekst, UI_MASKER);
    else
        journaal_toon_terug(w, &tekst);
    regel_erbij(r, &tekst);
}

/* What comes back with the other dossier is told by its name. */
static bool spreekt_vanzelf(const struct journaal_handeling *h, const struct journaal_waarde *w) {
    return maakte_een(h) &&
           (w->wat == JOURNAAL_WEG ||
            (w->soort && (w->soort->code == SOORT_SAMENVOEGING ||
                          (w->veld >= 0 && w->soort->velden[w->veld].kind == VELD_VERWIJZING))));
}

static void vertel_waarden(const struct ui *ui, const struct journaal_handeling *h,
                           struct regels *r) {
    size_t meer = 0;
    if (maakte_een(h))
        vertel_tweede(ui, h, r);
    for (size_t i = 0; i < h->aantal; i++) {
        if (spreekt_vanzelf(h, &h->waarde[i]))
            continue;
        if (r->aantal < TE_ZIEN)
            vertel_waarde(ui, &h->waarde[i], r);
        else
            meer++;
    }
    struct buf tekst = {0};
    if (meer) {
        buf_addf(&tekst, _("en nog %zu"), meer);
        regel_erbij(r, &tekst);
    }
}

static void vertel(const struct ui *ui, const struct journaal_handeling *h, struct regels *r) {
    struct buf tekst = {0}, naam = {0};
    if (!maakte_persoon(h)) {
        vertel_waarden(ui, h, r);
        return;
    }
    persoon_lijstnaam(&ui->beeld.persoon, &naam);
    ui_naam(ui, buf_text(&naam), &tekst);
    buf_free(&naam);
    buf_add(&tekst, _(" gaat weer weg; dit dossier is er dan niet meer."));
    regel_erbij(r, &tekst);
    if (!strcmp(h->naam, "twijfel_ander")) {
        buf_add(&tekst,
                _("De rij van de lijst wacht dan weer onder Dubbelen, als die lijst er nog is."));
        regel_erbij(r, &tekst);
    }
}

static bool zeker(struct ui *ui, const struct journaal_handeling *h, bool opnieuw) {
    struct buf vraag = {0}, naam = {0};
    struct regels r = {.aantal = 0};
    journaal_toon_naam(h, &naam);
    const char *dubbelpunt = opnieuw ? strstr(buf_text(&naam), ": ") : NULL;
    buf_addf(&vraag, opnieuw ? _("Opnieuw doen? %s (") : _("Ongedaan maken? %s ("),
             dubbelpunt ? dubbelpunt + 2 : buf_text(&naam));
    journaal_toon_wanneer(h->wanneer, &vraag);
    buf_add_char(&vraag, ')');
    vertel(ui, h, &r);
    bool ja = keuzelijst_zeker(ui, vraag.s, (const char *const *)r.regel, r.aantal);
    while (r.aantal)
        free(r.regel[--r.aantal]);
    buf_free(&vraag);
    buf_free(&naam);
    return ja && !ui->stop;
}

static void neem_terug(struct ui *ui, const struct journaal_handeling *h, bool opnieuw) {
    struct problem p = {0};
    bool weg = maakte_persoon(h);
    if (weg)
        while (ui->dossier_diepte && ui->diepte >= ui->dossier_diepte)
            ui_terug(ui);
    if (ui_gedaan(ui, handeling_ongedaan(ui->s, h->id, &p), &p))
        ui_meld(ui, STIJL_GOED,
                opnieuw ? _("Dit staat er weer. Met u maakt u het weer ongedaan.")
                : weg   ? _("Ongedaan gemaakt: dit dossier is weer weg. Terughalen kan met: regie "
                              "ongedaan")
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
