#include "venster.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

#define KLEINSTE_HAP  40
#define MEESTE_HAPPEN 6

static int hap(const struct venster *v) {
    int twee_beelden = 2 * v->keuze.rijen;
    return twee_beelden > KLEINSTE_HAP ? twee_beelden : KLEINSTE_HAP;
}

static void schuif(struct venster *v, int rijen) {
    v->keuze.focus += rijen;
    v->keuze.boven += rijen;
}

static void gooi_weg(struct venster *v, int van, int tot) {
    for (int i = van; i < tot; i++)
        lijst_rij_free(&v->rij[i]);
    if (tot > van)
        memmove(&v->rij[van], &v->rij[tot], (size_t)(v->aantal - tot) * sizeof *v->rij);
    v->aantal -= tot - van;
}

void venster_free(struct venster *v) {
    gooi_weg(v, 0, v->aantal);
    free(v->rij);
    *v = (struct venster){0};
}

struct lijst_rij *venster_focus(struct venster *v) {
    return v->keuze.focus < v->aantal ? &v->rij[v->keuze.focus] : NULL;
}

/* A page next to a row goes in at `plek`; returns how many rows there were. */
static int haal(struct ui *ui, struct venster *v, const struct lijst_filter *f, int richting,
                const struct lijst_rij *anker, int plek, int meest) {
    struct lijst_rij *pagina = mem_array((size_t)meest, sizeof *pagina);
    struct problem p = {0};
    size_t n = lijst_pagina(ui->s->store, f, richting, anker, pagina, (size_t)meest, &p);
    if (p.kind)
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    problem_clear(&p);
    for (size_t i = 0; i < n; i++)
        v->rij = mem_grow(v->rij, (size_t)v->aantal + i + 1, sizeof *v->rij);
    if (n) {
        memmove(&v->rij[(size_t)plek + n], &v->rij[plek],
                (size_t)(v->aantal - plek) * sizeof *v->rij);
        memcpy(&v->rij[plek], pagina, n * sizeof *pagina);
    }
    v->aantal += (int)n;
    free(pagina);
    return (int)n;
}

void venster_begin(struct ui *ui, struct venster *v, const struct lijst_filter *f, int richting) {
    gooi_weg(v, 0, v->aantal);
    bool alles = haal(ui, v, f, richting, NULL, 0, 2 * hap(v)) < 2 * hap(v);
    v->van_begin = richting > 0 || alles;
    v->tot_eind = richting < 0 || alles;
    v->keuze.focus = richting > 0 ? 0 : v->aantal - 1;
    v->keuze.boven = 0;
    lijstkeuze_pas(&v->keuze, v->aantal, v->keuze.rijen);
}

/* Rows far above the view make room for the ones that come. */
static void verder(struct ui *ui, struct venster *v, const struct lijst_filter *f) {
    int weg = v->keuze.boven - hap(v);
    if (v->aantal > MEESTE_HAPPEN * hap(v) && weg > 0) {
        gooi_weg(v, 0, weg);
        v->van_begin = false;
        schuif(v, -weg);
    }
    const struct lijst_rij *laatste = v->aantal ? &v->rij[v->aantal - 1] : NULL;
    v->tot_eind = haal(ui, v, f, 1, laatste, v->aantal, hap(v)) < hap(v);
}

static void terug(struct ui *ui, struct venster *v, const struct lijst_filter *f) {
    int houd = v->keuze.boven + v->keuze.rijen + hap(v);
    if (v->aantal > MEESTE_HAPPEN * hap(v) && houd < v->aantal) {
        gooi_weg(v, houd, v->aantal);
        v->tot_eind = false;
    }
    int n = haal(ui, v, f, -1, &v->rij[0], 0, hap(v));
    v->van_begin = n < hap(v);
    schuif(v, n);
}

void venster_beweeg(struct ui *ui, struct venster *v, const struct lijst_filter *f, int stap) {
    while (stap > 0 && !v->tot_eind && v->keuze.focus + stap + v->keuze.rijen >= v->aantal)
        verder(ui, v, f);
    while (stap < 0 && !v->van_begin && v->keuze.focus + stap < v->keuze.rijen)
        terug(ui, v, f);
    v->keuze.focus += stap;
    lijstkeuze_pas(&v->keuze, v->aantal, v->keuze.rijen);
}

void venster_pas(struct ui *ui, struct venster *v, const struct lijst_filter *f, int rijen) {
    v->keuze.rijen = rijen > 0 ? rijen : 1;
    while (!v->tot_eind && v->keuze.boven + v->keuze.rijen > v->aantal)
        verder(ui, v, f);
    while (!v->van_begin && v->aantal - v->keuze.rijen < v->keuze.boven)
        terug(ui, v, f);
    lijstkeuze_pas(&v->keuze, v->aantal, v->keuze.rijen);
}

/* Where the list was seen from its beginning it is again: somebody may have come before it. */
void venster_ververs(struct ui *ui, struct venster *v, const struct lijst_filter *f) {
    struct venster oud = *v;
    const struct lijst_rij *hier = venster_focus(&oud);
    int genoeg = oud.aantal > 2 * hap(v) ? oud.aantal : 2 * hap(v);
    *v = (struct venster){.keuze = oud.keuze, .van_begin = oud.van_begin};
    if (!oud.van_begin)
        haal(ui, v, f, -1, &oud.rij[0], 0, 1);
    struct lijst_rij *voor = v->aantal ? &v->rij[0] : NULL;
    v->van_begin = !voor;
    v->tot_eind = haal(ui, v, f, 1, voor, v->aantal, genoeg) < genoeg;
    schuif(v, voor ? 1 : 0);
    for (int i = 0; hier && i < v->aantal; i++)
        if (id_gelijk(v->rij[i].dossier, hier->dossier))
            v->keuze.focus = i;
    lijstkeuze_pas(&v->keuze, v->aantal, v->keuze.rijen);
    venster_free(&oud);
}
