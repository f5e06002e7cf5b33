/* New goals and actions: a subject, an example or one's own words, and then the form. */
#include "keuzelijst.h"
#include "pip.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <stdio.h>
#include <string.h>

/* In which spoor a goal about this subject usually belongs; the form can change it. */
static const char *spoor_van(const char *leefgebied) {
    static const char *const sporen[][2] = {{"inburgering", "inburgering"},
                                            {"werk", "werk"},
                                            {"opleiding", "werk"},
                                            {"participatie", "participatie"},
                                            {"netwerk", "participatie"}};
    for (size_t i = 0; i < sizeof sporen / sizeof *sporen; i++)
        if (!strcmp(sporen[i][0], leefgebied))
            return sporen[i][1];
    return "zelfredzaamheid";
}

/* The subject an item of an instrument is about; "" when the list does not say. */
static const char *leefgebied_van(const struct instrument *i, int item) {
    struct problem mis = {0};
    char nr[12];
    const struct tabel *t = catalogus_tabel("instrument/item.csv", &mis);
    problem_clear(&mis);
    snprintf(nr, sizeof nr, "%d", item);
    for (size_t rij = 0; t && rij < t->rijen; rij++)
        if (!strcmp(tabel_waarde(t, rij, "instrument"), i->code) &&
            !strcmp(tabel_waarde(t, rij, "nr"), nr))
            return tabel_waarde(t, rij, "leefgebied");
    return "";
}

/* Asks what a goal is about, beginning at `nu`; NULL after Esc. */
static const char *kies_leefgebied(struct ui *ui, const char *nu) {
    const struct keuze *keuzes = soort_doel.velden[DOEL_LEEFGEBIED].keuzes;
    const char *regels[32];
    int n = 0, begin = 0;
    for (; n < 32 && keuzes[n].code; n++) {
        regels[n] = _(keuzes[n].label);
        if (!strcmp(keuzes[n].code, nu))
            begin = n;
    }
    int gekozen = ui_kies(ui, _("Waar gaat het doel over?"), regels, n, begin);
    return gekozen < 0 ? NULL : keuzes[gekozen].code;
}

#define MAX_VOORBEELDEN 60

/* Own words first, then the examples for this subject. */
static int voorbeelden(const char *leefgebied, const char *regels[MAX_VOORBEELDEN + 1]) {
    struct problem mis = {0};
    const struct tabel *t = catalogus_tabel("lijst/doel.csv", &mis);
    int n = 0;
    problem_clear(&mis);
    regels[n++] = _("In eigen woorden: typ het hierboven");
    for (size_t rij = 0; t && rij < t->rijen && n <= MAX_VOORBEELDEN; rij++)
        if (!strcmp(tabel_waarde(t, rij, "leefgebied"), leefgebied))
            regels[n++] = tabel_waarde(t, rij, "doel");
    return n;
}

/* An example, to be used as it is, or one's own words. False after Esc. */
static bool vraag_doel(struct ui *ui, const char *leefgebied, struct buf *uit) {
    const char *regels[MAX_VOORBEELDEN + 1];
    int n = voorbeelden(leefgebied, regels);
    int gekozen = keuzelijst_kies_of_typ(ui, _("Een doel in de ik-vorm"), regels, n, uit);
    if (gekozen > 0) {
        buf_clear(uit);
        buf_add(uit, regels[gekozen]);
        return true;
    }
    return !gekozen && (uit->len || ui_vraag_veld(ui, _("Doel, in de ik-vorm"),
                                                  &soort_doel.velden[DOEL_OMSCHRIJVING], uit));
}

static void bewaar_doel(struct ui *ui, struct pip *p, const char *leefgebied, const char *tekst,
                        const struct piprij *gat) {
    char nr[12] = "";
    struct id nieuw;
    struct problem mis = {0};
    if (gat)
        snprintf(nr, sizeof nr, "%d", gat->nr);
    const struct invulling velden[] = {{DOEL_OMSCHRIJVING, tekst},
                                       {DOEL_LEEFGEBIED, leefgebied},
                                       {DOEL_SPOOR, spoor_van(leefgebied)},
                                       {DOEL_TERMIJN, "kort"},
                                       {DOEL_INSTRUMENT, gat ? gat->instrument->code : ""},
                                       {DOEL_ITEM, nr}};
    bool goed =
        doel_toevoegen(ui->s, ui->dossier, velden, sizeof velden / sizeof *velden, &nieuw, &mis);
    if (!ui_gedaan(ui, goed, &mis))
        return;
    pip_boom_naar(p, &(struct piprij){.soort = PIPRIJ_DOEL, .id = nieuw});
    pip_formulier_open(ui, SOORT_DOEL, nieuw, DOEL_TERMIJN);
}

void pip_nieuw_doel(struct ui *ui, struct pip *p, const struct piprij *gat) {
    const struct record *buur = pip_boom_doel(ui, p);
    const char *leefgebied = gat ? leefgebied_van(gat->instrument, gat->nr) : "";
    struct buf tekst = {0};
    if (!*leefgebied)
        leefgebied = kies_leefgebied(ui, buur ? record_tekst(buur, DOEL_LEEFGEBIED) : "");
    if (leefgebied && vraag_doel(ui, leefgebied, &tekst) && tekst.len)
        bewaar_doel(ui, p, leefgebied, tekst.s, gat);
    buf_free(&tekst);
}

/* The person does it, unless somebody says otherwise. */
void pip_nieuwe_actie(struct ui *ui, struct pip *p, struct id doel) {
    struct buf tekst = {0};
    struct id nieuw;
    struct problem mis = {0};
    if (ui_vraag_veld(ui, _("Actie: wat gaat er gebeuren?"),
                      &soort_actie.velden[ACTIE_OMSCHRIJVING], &tekst) &&
        tekst.len) {
        const struct invulling velden[] = {{ACTIE_OMSCHRIJVING, tekst.s},
                                           {ACTIE_EIGENAAR, "statushouder"}};
        if (ui_gedaan(ui, actie_toevoegen(ui->s, doel, velden, 2, &nieuw, &mis), &mis)) {
            pip_boom_naar(p, &(struct piprij){.soort = PIPRIJ_ACTIE, .id = nieuw});
            pip_formulier_open(ui, SOORT_ACTIE, nieuw, ACTIE_EIGENAAR);
        }
    }
    buf_free(&tekst);
}
