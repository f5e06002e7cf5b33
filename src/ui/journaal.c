/* Who changed what, and when: the journal of one dossier, newest first, read on as one goes down.
 */
#include "regie/journaal.h"
#include "dossierkop.h"
#include "lijstkeuze.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>

enum { HAP = 20, WAARDE_KOLOM = 34 };

/* A line: the head of an action, the record it is about, or one value. */
struct regel {
    enum { REGEL_KOP, REGEL_RECORD, REGEL_WAARDE } soort;
    char *links, *rechts;
};

struct journaal {
    struct lijstkeuze keuze;
    struct regel *regel;
    int aantal;
    struct id laatste; /* action read last */
    bool alles;        /* there is no more */
};

static void regel_erbij(struct journaal *j, struct regel r) {
    j->regel = mem_grow(j->regel, (size_t)j->aantal + 1, sizeof *j->regel);
    j->regel[j->aantal++] = r;
}

static void kop_erbij(struct journaal *j, const struct journaal_handeling *h) {
    struct buf links = {0}, rechts = {0};
    journaal_toon_wanneer(h->wanneer, &links);
    journaal_toon_naam(h, &rechts);
    buf_addf(&rechts, " (%s)", h->door);
    regel_erbij(j, (struct regel){REGEL_KOP, buf_take(&links), buf_take(&rechts)});
}

static bool zelfde_record(const struct journaal_waarde *a, const struct journaal_waarde *b) {
    return a->wat == b->wat && a->soort == b->soort && id_gelijk(a->record, b->record);
}

static void record_erbij(struct journaal *j, const struct journaal_waarde *w) {
    static const char *const staart[] = {"", N_(", nieuw"), N_(", verwijderd")};
    struct buf links = {0};
    buf_addf(&links, "%s%s", journaal_soort_label(w),
             w->wat == JOURNAAL_GEWIJZIGD ? "" : _(staart[w->wat]));
    regel_erbij(j, (struct regel){REGEL_RECORD, buf_take(&links), mem_copy("")});
}

static void waarde_erbij(struct journaal *j, const struct journaal_waarde *w, bool masker) {
    struct buf rechts = {0};
    if (masker)
        buf_add(&rechts, UI_MASKER);
    else
        journaal_toon_waarde(w, &rechts);
    regel_erbij(j,
                (struct regel){REGEL_WAARDE, mem_copy(journaal_veld_label(w)), buf_take(&rechts)});
}

static void handeling_erbij(struct journaal *j, const struct journaal_handeling *h, bool masker) {
    kop_erbij(j, h);
    for (size_t i = 0; i < h->aantal; i++) {
        if (!i || !zelfde_record(&h->waarde[i - 1], &h->waarde[i]))
            record_erbij(j, &h->waarde[i]);
        waarde_erbij(j, &h->waarde[i], masker);
    }
}

static void lees_verder(struct ui *ui, struct journaal *j) {
    struct journaal_handeling h[HAP];
    struct problem p = {0};
    size_t n = journaal_pagina(ui->s->store, ui->dossier, j->laatste, h, HAP, &p);
    for (size_t i = 0; i < n; i++) {
        handeling_erbij(j, &h[i], ui->masker);
        j->laatste = h[i].id;
        journaal_handeling_free(&h[i]);
    }
    j->alles = n < HAP;
    if (p.kind)
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    problem_clear(&p);
}

static void wis(struct journaal *j) {
    for (int i = 0; i < j->aantal; i++) {
        free(j->regel[i].links);
        free(j->regel[i].rechts);
    }
    j->aantal = 0;
}

static void ververs(struct ui *ui, void *staat) {
    struct journaal *j = staat;
    wis(j);
    j->laatste = (struct id){{0}};
    lees_verder(ui, j);
}

static void teken_regel(const struct vlak *v, int y, const struct regel *r, bool focus) {
    static const int inspringen[] = {[REGEL_KOP] = 1, [REGEL_RECORD] = 3, [REGEL_WAARDE] = 5};
    static const enum stijl links[] = {
        [REGEL_KOP] = STIJL_KOP, [REGEL_RECORD] = STIJL_GEWOON, [REGEL_WAARDE] = STIJL_STIL};
    int rechts = r->soort == REGEL_KOP ? 20 : WAARDE_KOLOM;
    teken(v, y, 0, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, "");
    teken(v, y, inspringen[r->soort], rechts - inspringen[r->soort] - 1,
          focus ? STIJL_KEUZE : links[r->soort], r->links);
    teken(v, y, rechts, v->kolommen - rechts - 1, focus ? STIJL_KEUZE : STIJL_GEWOON, r->rechts);
    if (focus)
        teken_cursor(v, y, inspringen[r->soort]);
}

static void teken_journaal(struct ui *ui, void *staat, const struct vlak *v) {
    struct journaal *j = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_JOURNAAL);
    lijstkeuze_pas(&j->keuze, j->aantal, in.rijen);
    for (int i = 0; i < in.rijen && j->keuze.boven + i < j->aantal; i++)
        teken_regel(&in, i, &j->regel[j->keuze.boven + i], j->keuze.boven + i == j->keuze.focus);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct journaal *j = staat;
    if (!j->alles && j->keuze.focus + j->keuze.rijen >= j->aantal)
        lees_verder(ui, j);
    j->keuze.aantal = j->aantal;
    return lijstkeuze_invoer(&j->keuze, in);
}

static const struct greep grepen[] = {
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, false},
    {OPDRACHT_ONGEDAAN, dossier_doe_ongedaan, true},
    {OPDRACHT_OPNIEUW, dossier_doe_opnieuw, true},
    {0, NULL, false},
};

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("Alles wat in dit dossier veranderde, het laatste eerst."));
}

static void sluit(void *staat) {
    struct journaal *j = staat;
    wis(j);
    free(j->regel);
    free(j);
}

static const struct scherm_soort journaal_soort = {
    .titel = N_("Journaal"),
    .teken = teken_journaal,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

void journaal_open(struct ui *ui) {
    struct journaal *j = mem_alloc(sizeof *j);
    ververs(ui, j);
    ui_open(ui, &journaal_soort, j);
}
