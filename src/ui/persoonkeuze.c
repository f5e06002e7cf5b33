#include "persoonkeuze.h"
#include "regie/lijst.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>

#define MEEST       40
#define NAAM_CELLEN 30

static const struct veld wie_veld = {
    .naam = "wie",
    .label = N_("Wie"),
    .hulp = N_("Een deel van de naam, of het V-nummer."),
    .kind = VELD_TEKST,
};

static int zoek(struct ui *ui, const char *tekst, struct lijst_rij *uit) {
    const struct lijst_filter filter = {.zoek = tekst};
    struct problem p = {0};
    int n = (int)lijst_pagina(ui->s->store, &filter, 1, NULL, uit, MEEST, &p), over = 0;
    problem_clear(&p);
    for (int i = 0; i < n; i++)
        if (id_gelijk(uit[i].dossier, ui->dossier))
            lijst_rij_free(&uit[i]);
        else
            uit[over++] = uit[i];
    return over;
}

/* "Hagos, Selam                    2900104021  01-05-1993" */
static char *regel_van(const struct ui *ui, const struct lijst_rij *r) {
    struct buf naam = {0}, uit = {0};
    struct datum d;
    ui_naam(ui, r->naam, &naam);
    text_cell(&uit, buf_text(&naam), NAAM_CELLEN, false);
    if (!ui->masker) {
        buf_add(&uit, "  ");
        text_cell(&uit, r->v_nummer ? r->v_nummer : "", 10, false);
        buf_add(&uit, "  ");
        if (r->geboortedatum && datum_lees_iso(r->geboortedatum, &d))
            datum_schrijf_nl(d, &uit);
    }
    buf_free(&naam);
    return buf_take(&uit);
}

static int kies(struct ui *ui, const char *titel, const struct lijst_rij *rij, int n) {
    char *regels[MEEST];
    for (int i = 0; i < n; i++)
        regels[i] = regel_van(ui, &rij[i]);
    int gekozen = ui_kies(ui, titel, (const char *const *)regels, n, 0);
    for (int i = 0; i < n; i++)
        free(regels[i]);
    return gekozen;
}

static bool kies_gevonden(struct ui *ui, const char *titel, const char *tekst, struct id *dossier) {
    struct lijst_rij rij[MEEST];
    int n = zoek(ui, tekst, rij), gekozen = -1;
    if (n)
        gekozen = kies(ui, titel, rij, n);
    else
        ui_meld(ui, STIJL_LETOP, _("Niemand anders gevonden met \"%s\"."), tekst);
    if (gekozen >= 0)
        *dossier = rij[gekozen].dossier;
    for (int i = 0; i < n; i++)
        lijst_rij_free(&rij[i]);
    return gekozen >= 0;
}

bool persoonkeuze(struct ui *ui, const char *titel, struct id *dossier) {
    struct buf tekst = {0};
    struct problem p = {0};
    bool gevonden = ui_vraag_veld(ui, titel, &wie_veld, &tekst) && tekst.len;
    if (gevonden && !store_zoek_vnummer(ui->s->store, tekst.s, dossier, &p))
        gevonden = kies_gevonden(ui, titel, tekst.s, dossier);
    problem_clear(&p);
    buf_free(&tekst);
    return gevonden;
}
