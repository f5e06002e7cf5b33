/* Who changed what, and when: the journal of one dossier, newest first. */
#include "dossierkop.h"
#include "lijstkeuze.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>

#define MAX_REGELS 400

struct journaal {
    struct lijstkeuze keuze;
    char *regel[MAX_REGELS];
    int aantal;
};

static void wis(struct journaal *j) {
    for (int i = 0; i < j->aantal; i++)
        free(j->regel[i]);
    j->aantal = 0;
}

static void ververs(struct ui *ui, void *staat) {
    struct journaal *j = staat;
    struct problem p = {0};
    wis(j);
    struct cursor *c = cursor_open(ui->s->store, Q_JOURNAAL_VAN_DOSSIER, &p);
    cursor_zet_id(c, ":dossier", ui->dossier);
    cursor_zet_getal(c, ":aantal", MAX_REGELS);
    while (cursor_volgende(c)) {
        struct buf b = {0};
        const char *veld = cursor_tekst(c, "veld");
        buf_addf(&b, "%.16s  %-10s %s", cursor_tekst(c, "wanneer"), cursor_tekst(c, "door"),
                 cursor_tekst(c, "soort"));
        buf_addf(&b, " %s", veld ? veld : "");
        j->regel[j->aantal++] = buf_take(&b);
    }
    cursor_sluit(c);
    problem_clear(&p);
}

static void teken_journaal(struct ui *ui, void *staat, const struct vlak *v) {
    struct journaal *j = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_JOURNAAL);
    lijstkeuze_pas(&j->keuze, j->aantal, in.rijen);
    for (int i = 0; i < in.rijen && j->keuze.boven + i < j->aantal; i++)
        teken(&in, i, 1, -1, j->keuze.boven + i == j->keuze.focus ? STIJL_KEUZE : STIJL_GEWOON,
              j->regel[j->keuze.boven + i]);
    teken_cursor(&in, j->keuze.focus - j->keuze.boven, 1);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    (void)ui;
    return lijstkeuze_invoer(&((struct journaal *)staat)->keuze, in);
}

static const struct greep grepen[] = {
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, false},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, false},
    {0, NULL, false},
};

static void sluit(void *staat) {
    wis(staat);
    free(staat);
}

static const struct scherm_soort journaal_soort = {
    .titel = N_("Journaal"),
    .teken = teken_journaal,
    .invoer = invoer,
    .grepen = grepen,
    .ververs = ververs,
    .sluit = sluit,
};

void journaal_open(struct ui *ui) {
    struct journaal *j = mem_alloc(sizeof *j);
    ververs(ui, j);
    ui_open(ui, &journaal_soort, j);
}
