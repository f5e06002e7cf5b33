/* The versions of the plan, newest first, each with what it changed in the one before. */
#include "dossierkop.h"
#include "pip.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <stdlib.h>

struct versierij {
    struct id versie;
    int verschil; /* index in its differences, -1 for the version itself */
    char *wat, *oud, *nieuw;
};

struct versies {
    struct pip *pip; /* lies below on the stack */
    struct lijstkeuze keuze;
    struct versierij *rij;
    int aantal;
};

static void wis(struct versies *v) {
    for (int i = 0; i < v->aantal; i++) {
        free(v->rij[i].wat);
        free(v->rij[i].oud);
        free(v->rij[i].nieuw);
    }
    v->aantal = 0;
}

/* Takes the texts over. */
static void erbij(struct versies *v, struct versierij rij) {
    v->rij = mem_grow(v->rij, (size_t)v->aantal + 1, sizeof *v->rij);
    v->rij[v->aantal++] = rij;
}

static void voeg_versie(const struct ui *ui, struct versies *v, const struct record *versie) {
    const struct record *vorige =
        pip_versie(&ui->beeld, record_getal(versie, PIP_VERSIENUMMER, 0) - 1);
    struct buf stand = {0};
    struct verschillen anders = {0};
    pip_stand(&ui->beeld, versie, &stand);
    erbij(v, (struct versierij){.versie = versie->id,
                                .verschil = -1,
                                .wat = buf_take(&stand),
                                .oud = mem_copy(record_tekst(versie, PIP_REDEN_BIJSTELLING))});
    if (vorige)
        pip_verschillen(&ui->beeld, vorige, versie, &anders);
    for (size_t i = 0; i < anders.aantal; i++) {
        struct verschil *a = &anders.rij[i];
        erbij(v, (struct versierij){.versie = versie->id,
                                    .verschil = (int)i,
                                    .wat = mem_copy(a->wat),
                                    .oud = a->oud ? mem_copy(a->oud) : NULL,
                                    .nieuw = a->nieuw ? mem_copy(a->nieuw) : NULL});
    }
    verschillen_free(&anders);
}

static void ververs(struct ui *ui, void *staat) {
    struct versies *v = staat;
    const struct record_lijst *l = &ui->beeld.lijst[SOORT_PIP];
    wis(v);
    for (size_t i = l->aantal; i-- > 0;)
        voeg_versie(ui, v, &l->rij[i]);
}

/* "B1-route → Z-route", "nieuw: ...", "weg: ...". */
static void verschil_tekst(const struct versierij *r, struct buf *uit) {
    if (r->oud && r->nieuw)
        buf_addf(uit, "%s → %s", r->oud, r->nieuw);
    else
        buf_addf(uit, "%s%s", r->oud ? _("weg: ") : _("nieuw: "), r->oud ? r->oud : r->nieuw);
}

static void teken_rij(const struct vlak *v, int rij, const struct versierij *r, bool focus) {
    struct buf tekst = {0};
    if (focus) {
        teken(v, rij, 0, -1, STIJL_KEUZE, "");
        teken_cursor(v, rij, 1);
    }
    if (r->verschil < 0) {
        int kolom = teken_los(v, rij, 1, focus ? STIJL_KEUZE : STIJL_KOP, r->wat);
        if (*r->oud)
            tekenf(v, rij, kolom, focus ? STIJL_KEUZE : STIJL_STIL, " — %s", r->oud);
    } else {
        const char *teken_ervoor = !r->oud ? "+" : !r->nieuw ? "-" : "~";
        verschil_tekst(r, &tekst);
        teken(v, rij, 3, 1, focus ? STIJL_KEUZE : STIJL_ACCENT, teken_ervoor);
        teken(v, rij, 5, 27, focus ? STIJL_KEUZE : STIJL_STIL, r->wat);
        teken(v, rij, 33, v->kolommen - 34, focus ? STIJL_KEUZE : STIJL_GEWOON, tekst.s);
    }
    buf_free(&tekst);
}

static void teken_versies(struct ui *ui, void *staat, const struct vlak *v) {
    struct versies *s = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_PIP);
    teken_los(&in, 0, 1, STIJL_ACCENT, _("Versies, en wat er anders werd"));
    struct vlak lijst = vlak_onder(&in, 2);
    lijstkeuze_pas(&s->keuze, s->aantal, lijst.rijen);
    if (!s->aantal)
        teken_los(&lijst, 0, 1, STIJL_STIL, _("Er is nog geen plan."));
    for (int i = 0; i < lijst.rijen && s->keuze.boven + i < s->aantal; i++)
        teken_rij(&lijst, i, &s->rij[s->keuze.boven + i], s->keuze.boven + i == s->keuze.focus);
    lijstkeuze_teken_meer(&s->keuze, &lijst);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    (void)ui;
    return lijstkeuze_invoer(&((struct versies *)staat)->keuze, in);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    const struct versies *v = staat;
    (void)ui;
    const struct versierij *r = v->aantal ? &v->rij[v->keuze.focus] : NULL;
    if (r && r->verschil >= 0)
        verschil_tekst(r, uit);
    else
        buf_add(uit, _("Enter toont deze versie in haar geheel."));
}

/* The tab below reads it when it comes back in view. */
static void doe_open(struct ui *ui, void *staat) {
    struct versies *v = staat;
    if (v->aantal)
        v->pip->versie = v->rij[v->keuze.focus].versie;
    ui_terug(ui);
}

static const struct greep grepen[] = {
    {OPDRACHT_OPEN, doe_open, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, true},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, true},
    {0, NULL, false},
};

static void sluit(void *staat) {
    struct versies *v = staat;
    wis(v);
    free(v->rij);
    free(v);
}

static const struct scherm_soort versies_soort = {
    .titel = N_("PIP"),
    .teken = teken_versies,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

void pip_versies_open(struct ui *ui, struct pip *p) {
    struct versies *v = mem_alloc(sizeof *v);
    v->pip = p;
    ververs(ui, v);
    ui_open(ui, &versies_soort, v);
}
