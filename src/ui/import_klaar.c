/* The last step of reading a list in: what happened, where the receipts are, how it is undone. */
#include "dubbelen.h"
#include "import_deel.h"
#include "imports.h"
#include "regie/taal.h"

static int teken_wat(const struct inlezen *im, const struct vlak *v, int rij) {
    const struct import_uitslag *u = &im->uitslag;
    if (!u->nieuw && !u->gewijzigd)
        return teken_alinea(v, rij, STIJL_GOED,
                            u->ongewijzigd == u->rijen
                                ? _("Alles stond er al. Er is niets veranderd.")
                                : _("Er is niets veranderd."));
    tekenf(v, rij, 1, STIJL_GEWOON, _("%ld nieuw, %ld gewijzigd, %ld ongewijzigd."), u->nieuw,
           u->gewijzigd, u->ongewijzigd);
    return rij + 1;
}

static int teken_rest(const struct inlezen *im, const struct vlak *v, int rij) {
    const struct import_uitslag *u = &im->uitslag;
    struct buf b = {0};
    if (u->te_bekijken) {
        buf_addf(&b,
                 u->te_bekijken == 1
                     ? _("? %ld keer is niet zeker wie het is. Met d beslist u.")
                     : _("? %ld keer is niet zeker wie het is. Met d beslist u één voor één."),
                 u->te_bekijken);
        rij = teken_alinea(v, rij + 1, STIJL_LETOP, b.s);
        buf_clear(&b);
    }
    if (u->geweigerd) {
        buf_addf(&b,
                 u->geweigerd == 1 ? _("!! %ld rij kon niet. Verbeter haar in %s en lees dat "
                                       "bestand in.")
                                   : _("!! %ld rijen konden niet. Verbeter ze in %s en lees dat "
                                       "bestand in."),
                 u->geweigerd, u->geweigerd_pad ? u->geweigerd_pad : "");
        rij = teken_alinea(v, rij + 1, STIJL_ALARM, b.s);
    }
    buf_free(&b);
    return rij;
}

static void teken_klaar_scherm(struct ui *ui, void *staat, const struct vlak *v) {
    struct inlezen *im = staat;
    (void)ui;
    struct vlak onder = inlezen_kop(im, v, STIJL_GOED, _("Ingelezen"));
    tekenf(&onder, 1, 1, STIJL_KOP, _("Dit is import %ld."), im->uitslag.nummer);
    int rij = teken_wat(im, &onder, 2);
    teken_rest(im, &onder, rij);
    teken_cursor(&onder, 1, 1);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    (void)ui;
    return inlezen_cijfer(staat, in);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("Alles staat erin. Esc gaat terug naar waar u was."));
}

static const struct greep grepen[] = {
    {OPDRACHT_DUBBELEN, dubbelen_doe_open, false},
    {OPDRACHT_NOG_EEN, inlezen_doe_nog_een, false},
    {OPDRACHT_IMPORTS, imports_doe_open, false},
    {OPDRACHT_TERUG, inlezen_doe_terug, true},
    {0, NULL, false},
};

const struct scherm_soort import_klaar_soort = {
    .titel = N_("Lijst inlezen"),
    .teken = teken_klaar_scherm,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .sluit = inlezen_sluit,
};
