/* The tab Voortgang: the talks there were, newest first. One that was begun opens at once. */
#include "voortgang.h"
#include "dossierkop.h"
#include "lijstkeuze.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <stdlib.h>
#include <string.h>

enum {
    KOLOM_DATUM = 3,
    KOLOM_VORM = 15,
    KOLOM_CONCLUSIE = 31,
    BREED_VOLGENDE = 12,
    BREED_DOELEN = 34
};
enum { RUIM = 100 };

struct regel {
    const struct record *gesprek; /* in the picture: made anew with it */
};

struct voortgang {
    struct lijstkeuze keuze;
    struct regel *regel;
    int aantal;
};

static int nieuwste_eerst(const void *a, const void *b) {
    const struct record *een = ((const struct regel *)a)->gesprek;
    const struct record *twee = ((const struct regel *)b)->gesprek;
    int verschil =
        datum_vergelijk(record_datum(twee, GESPREK_DATUM), record_datum(een, GESPREK_DATUM));
    return verschil ? verschil : memcmp(&twee->id, &een->id, sizeof een->id);
}

static void ververs(struct ui *ui, void *staat) {
    struct voortgang *w = staat;
    const struct record_lijst *l = &ui->beeld.lijst[SOORT_GESPREK];
    w->aantal = (int)l->aantal;
    w->regel = mem_grow(w->regel, l->aantal + 1, sizeof *w->regel);
    for (size_t i = 0; i < l->aantal; i++)
        w->regel[i].gesprek = &l->rij[i];
    qsort(w->regel, l->aantal, sizeof *w->regel, nieuwste_eerst);
}

/* "1 behaald, 2 op schema". */
static void standen(const struct ui *ui, struct id gesprek, struct buf *uit) {
    const struct keuze *k = soort_voortgang.velden[VOORTGANG_STAND].keuzes;
    for (; k->code; k++) {
        const struct record *v;
        size_t i = 0;
        int aantal = 0;
        while ((v = beeld_volgende(&ui->beeld, SOORT_VOORTGANG, VOORTGANG_GESPREK, gesprek, &i)))
            aantal += record_is(v, VOORTGANG_STAND, k->code);
        if (aantal)
            buf_addf(uit, "%s%d %s", uit->len ? ", " : "", aantal, _(k->label));
    }
}

static void teken_conclusie(const struct record *g, const struct vlak *v, int rij, int breed,
                            bool focus) {
    bool concept = record_is(g, GESPREK_STATUS, STATUS_CONCEPT);
    bool weg = record_is(g, GESPREK_NO_SHOW, "ja");
    const char *tekst = concept ? _("nog niet afgerond")
                        : weg   ? _("niet verschenen")
                                : record_tekst(g, GESPREK_CONCLUSIE);
    enum stijl stijl = concept ? STIJL_ACCENT : weg ? STIJL_LETOP : STIJL_GEWOON;
    teken(v, rij, KOLOM_CONCLUSIE, breed, focus ? STIJL_KEUZE : stijl, tekst);
}

static void teken_waarde(const struct record *g, int veld, const struct vlak *v, int rij, int kolom,
                         int breed, enum stijl stijl) {
    struct buf b = {0};
    veld_toon(&soort_gesprek.velden[veld], record_waarde(g, veld), &b);
    teken(v, rij, kolom, breed, stijl, buf_text(&b));
    buf_free(&b);
}

static void teken_gesprek(struct ui *ui, const struct vlak *v, int rij, const struct record *g,
                          bool focus) {
    enum stijl stijl = focus ? STIJL_KEUZE : STIJL_GEWOON;
    int volgende = v->kolommen - BREED_VOLGENDE;
    int doelen = v->kolommen >= RUIM ? volgende - BREED_DOELEN : volgende;
    struct buf b = {0};
    teken(v, rij, 0, -1, stijl, "");
    teken_waarde(g, GESPREK_DATUM, v, rij, KOLOM_DATUM, 11, stijl);
    teken_waarde(g, GESPREK_VORM, v, rij, KOLOM_VORM, 15, stijl);
    teken_conclusie(g, v, rij, doelen - KOLOM_CONCLUSIE - 2, focus);
    standen(ui, g->id, &b);
    if (doelen < volgende)
        teken(v, rij, doelen, BREED_DOELEN - 2, stijl, buf_text(&b));
    teken_waarde(g, GESPREK_VOLGENDE_DATUM, v, rij, volgende, 11, stijl);
    if (focus)
        teken_cursor(v, rij, KOLOM_DATUM);
    buf_free(&b);
}

static void teken_kop(const struct vlak *v) {
    int volgende = v->kolommen - BREED_VOLGENDE;
    teken(v, 0, KOLOM_DATUM, -1, STIJL_STIL, _("Datum"));
    teken(v, 0, KOLOM_VORM, -1, STIJL_STIL, _("Vorm"));
    teken(v, 0, KOLOM_CONCLUSIE, -1, STIJL_STIL, _("Conclusie"));
    if (v->kolommen >= RUIM)
        teken(v, 0, volgende - BREED_DOELEN, -1, STIJL_STIL, _("Doelen"));
    teken(v, 0, volgende, -1, STIJL_STIL, _("Volgende"));
}

static void teken_voortgang(struct ui *ui, void *staat, const struct vlak *v) {
    struct voortgang *w = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_VOORTGANG);
    struct vlak lijst = vlak_onder(&in, 1);
    lijstkeuze_pas(&w->keuze, w->aantal, lijst.rijen);
    if (!w->aantal) {
        teken_los(&in, 0, KOLOM_DATUM, STIJL_STIL,
                  _("Nog geen gesprekken. Met n begint u het eerste."));
        teken_cursor(&in, 0, KOLOM_DATUM);
        return;
    }
    teken_kop(&in);
    for (int i = 0; i < lijst.rijen && w->keuze.boven + i < w->aantal; i++)
        teken_gesprek(ui, &lijst, i, w->regel[w->keuze.boven + i].gesprek,
                      w->keuze.boven + i == w->keuze.focus);
    lijstkeuze_teken_meer(&w->keuze, &lijst);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    (void)ui;
    return lijstkeuze_invoer(&((struct voortgang *)staat)->keuze, in);
}

static const struct record *in_focus(const struct voortgang *w) {
    return w->keuze.focus < w->aantal ? w->regel[w->keuze.focus].gesprek : NULL;
}

static void doe_open(struct ui *ui, void *staat) {
    const struct record *g = in_focus(staat);
    if (g)
        gesprekscherm_open(ui, g->id);
    else
        ui_meld(ui, STIJL_GEWOON, _("Er is nog geen gesprek. Met n begint u er een."));
}

static void doe_nieuw(struct ui *ui, void *staat) {
    struct problem p = {0};
    struct id gesprek;
    (void)staat;
    if (ui_gedaan(ui, gesprek_beginnen(ui->s, ui->dossier, ui->s->vandaag, &gesprek, &p), &p))
        gesprekscherm_open(ui, gesprek);
}

static void doe_verwijder(struct ui *ui, void *staat) {
    const struct record *g = in_focus(staat);
    struct problem p = {0};
    if (!g) {
        ui_meld(ui, STIJL_GEWOON, _("Hier valt niets weg te halen."));
        return;
    }
    struct id id = g->id;
    bool weg = record_ligt_vast(&ui->beeld, g) ||
               ui_vraag(ui, _("Dit gesprek weghalen, met alles wat erin staat?"));
    if (weg && ui_gedaan(ui, record_verwijderen(ui->s, SOORT_GESPREK, id, &p), &p))
        ui_meld(ui, STIJL_GEWOON, _("Het gesprek is weg."));
}

static const struct greep grepen[] = {
    {OPDRACHT_OPEN, doe_open, false},
    {OPDRACHT_NIEUW, doe_nieuw, false},
    {OPDRACHT_VERWIJDER, doe_verwijder, true},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, false},
    {OPDRACHT_PERSOON, dossier_doe_persoon, true},
    {OPDRACHT_INTAKE, dossier_doe_intake, true},
    {OPDRACHT_ZRM, dossier_doe_zrm, true},
    {OPDRACHT_PIP, dossier_doe_pip, true},
    {OPDRACHT_TRAJECTEN, dossier_doe_trajecten, true},
    {OPDRACHT_JOURNAAL, dossier_doe_journaal, true},
    {OPDRACHT_ONGEDAAN, dossier_doe_ongedaan, true},
    {OPDRACHT_OPNIEUW, dossier_doe_opnieuw, true},
    {0, NULL, false},
};

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    const struct record *g = in_focus(staat);
    (void)ui;
    if (g && record_is(g, GESPREK_STATUS, STATUS_CONCEPT))
        buf_add(uit, _("Enter gaat verder met dit gesprek, x haalt het weg."));
    else if (g)
        buf_add(uit, _("Enter leest dit gesprek, n begint een nieuw."));
    else
        buf_add(uit, _("Een gesprek loopt langs de doelen, afspraken en scores; alles blijft "
                       "bewaard."));
}

static void sluit(void *staat) {
    struct voortgang *w = staat;
    free(w->regel);
    free(w);
}

static const struct scherm_soort voortgang_soort = {
    .titel = N_("Voortgang"),
    .teken = teken_voortgang,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

void voortgang_open(struct ui *ui) {
    struct voortgang *w = mem_alloc(sizeof *w);
    const struct record *g = gesprek_in_concept(&ui->beeld);
    ververs(ui, w);
    ui_open(ui, &voortgang_soort, w);
    if (g)
        gesprekscherm_open(ui, g->id);
}
