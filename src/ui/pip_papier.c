/* The plan as it comes out on paper, to look through before it is printed. */
#include "pip.h"
#include "regie/druk.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

struct papier {
    struct pip *pip; /* lies below on the stack */
    struct buf tekst;
    int boven, rijen, regels;
};

static void ververs(struct ui *ui, void *staat) {
    struct papier *p = staat;
    const struct record *plan = pip_op_scherm(ui, p->pip);
    const char *casemanager = record_tekst(&ui->beeld.dossier, DOSSIER_CASEMANAGER);
    struct druk_hoofd hoofd = {ui->s->gemeente, collega_naam(&ui->collegas, casemanager),
                               ui->s->vandaag};
    buf_clear(&p->tekst);
    if (plan)
        druk_papier(&hoofd, &ui->beeld, plan, &p->tekst);
}

static void teken_regel(const struct vlak *v, int rij, const char *s, size_t len) {
    struct buf b = {0};
    buf_add_n(&b, s, len);
    if (len && strspn(b.s, "-") == len)
        teken_lijn(v, rij);
    else
        teken_los(v, rij, 0, STIJL_GEWOON, b.s);
    buf_free(&b);
}

/* In the middle of a wide window, as wide as the paper. */
static void teken_papier(struct ui *ui, void *staat, const struct vlak *v) {
    struct papier *p = staat;
    struct vlak blad = vlak_midden(v, v->rijen, DRUK_BREED);
    const char *s = buf_text(&p->tekst);
    (void)ui;
    p->rijen = blad.rijen;
    p->regels = 0;
    for (const char *r = s; *r; r++)
        p->regels += *r == '\n';
    if (p->boven > p->regels - p->rijen)
        p->boven = p->regels > p->rijen ? p->regels - p->rijen : 0;
    for (int rij = -p->boven; *s && rij < blad.rijen; rij++) {
        size_t len = strcspn(s, "\n");
        if (rij >= 0)
            teken_regel(&blad, rij, s, len);
        s += len + (s[len] == '\n');
    }
    teken_cursor(&blad, 0, 0);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct papier *p = staat;
    int oud = p->boven;
    (void)ui;
    int stap = invoer_is(in, ' ') ? p->rijen - 2 : invoer_stap(in, p->rijen - 2);
    if (stap)
        p->boven += stap;
    else if (invoer_is_toets(in, TOETS_BEGIN))
        p->boven = 0;
    else if (invoer_is_toets(in, TOETS_EIND))
        p->boven = p->regels;
    else
        return false;
    if (p->boven < 0)
        p->boven = 0;
    if (p->boven > p->regels - p->rijen && p->boven > oud)
        p->boven = p->regels > p->rijen ? p->regels - p->rijen : 0;
    return true;
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    const struct papier *p = staat;
    if (pip_lopend(&ui->beeld) == pip_op_scherm(ui, p->pip))
        buf_addf(uit, _("Afdrukken: regie dossier %s --tekst | lpr.  "),
                 record_tekst(&ui->beeld.persoon, PERSOON_V_NUMMER));
    buf_add(uit, _("PgUp en PgDn bladeren."));
}

static void sluit(void *staat) {
    struct papier *p = staat;
    buf_free(&p->tekst);
    free(p);
}

static const struct scherm_soort papier_soort = {
    .titel = N_("PIP op papier"),
    .teken = teken_papier,
    .invoer = invoer,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

/* Names stand on paper, so not while somebody may look along. */
void pip_papier_open(struct ui *ui, struct pip *pip) {
    if (!pip_op_scherm(ui, pip)) {
        ui_meld(ui, STIJL_GEWOON, _("Er is nog geen plan. Met d maakt u het eerste doel."));
        return;
    }
    if (ui->masker) {
        ui_meld(ui, STIJL_GEWOON, _("Op papier staan namen en nummers; F12 toont ze weer."));
        return;
    }
    struct papier *p = mem_alloc(sizeof *p);
    p->pip = pip;
    ververs(ui, p);
    ui_open(ui, &papier_soort, p);
}
