/* Why a term is there, in words. */
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include "regie/termijn.h"
#include "termijn_deel.h"
#include <string.h>

const char *ernst_label(enum termijn_ernst ernst) {
    static const char *const labels[] = {
        [ERNST_WETTELIJK] = N_("Wettelijk"),
        [ERNST_NORM] = N_("Norm"),
        [ERNST_STREEF] = N_("Streven"),
        [ERNST_INFORMATIEF] = N_("Ter informatie"),
    };
    return _(labels[ernst]);
}

/* Events as the things one counts from; the others go by their label. */
static const struct {
    const char *code, *kaal, *met_lidwoord;
} zelfstandig[] = {
    {"koppeling", N_("koppeling"), N_("de koppeling")},
    {"huurcontract", N_("huurcontract"), N_("het huurcontract")},
    {"huisvesting", N_("huisvesting"), N_("de huisvesting")},
    {"brp", N_("BRP-inschrijving"), N_("de BRP-inschrijving")},
    {"kennisgeving_duo", N_("DUO-brief"), N_("de DUO-brief")},
    {"inb_plicht", N_("inburgeringsplicht"), N_("de inburgeringsplicht")},
    {"uitk_aanvraag", N_("aanvraag van bijstand"), N_("de aanvraag van bijstand")},
    {"uitk_start", N_("begin van de bijstand"), N_("het begin van de bijstand")},
    {"intake", N_("brede intake"), N_("de brede intake")},
    {"plan_vast", N_("vaststelling van het PIP"), N_("de vaststelling van het PIP")},
    {"inb_start", N_("begin van de inburgering"), N_("het begin van de inburgering")},
    {"traject_start", N_("begin van het traject"), N_("het begin van het traject")},
    {"review", N_("voortgangsgesprek"), N_("het voortgangsgesprek")},
    {"werk_start", N_("begin van het werk"), N_("het begin van het werk")},
    {"uitstroom", N_("uitstroom"), N_("de uitstroom")},
};

static const char *naam_van(const char *code, bool met_lidwoord) {
    for (size_t i = 0; i < sizeof zelfstandig / sizeof *zelfstandig; i++)
        if (!strcmp(zelfstandig[i].code, code))
            return _(met_lidwoord ? zelfstandig[i].met_lidwoord : zelfstandig[i].kaal);
    const struct gebeurtenis_soort *g = gebeurtenis_zoek(code);
    return g ? _(g->label) : code;
}

/* The first of the basis events of a rule that is not the one that counts. */
static bool andere_basis(const struct termijn *t, char uit[WOORD_MAX]) {
    struct woord_lijst w = {t->regel->basis};
    while (woord_volgende(&w, uit))
        if (strcmp(uit, t->basis) != 0)
            return true;
    return false;
}

/* Of two on one day the one that the rule names first counts (termijn.c). */
static bool kan_gelijk_zijn(const struct termijn *t) {
    struct woord_lijst w = {t->regel->basis};
    char eerste[WOORD_MAX];
    return woord_volgende(&w, eerste) && !strcmp(eerste, t->basis);
}

/* "DUO-brief, want later dan de BRP-inschrijving" */
static void schrijf_basis(const struct termijn *t, struct buf *uit) {
    char ander[WOORD_MAX];
    buf_add(uit, naam_van(t->basis, false));
    if (t->regel->basis_keuze != KEUZE_LAATSTE_OPTIONEEL || !andere_basis(t, ander))
        return;
    if (t->aanname)
        buf_addf(uit, _("; de datum van %s is nog niet bekend"), naam_van(ander, true));
    else
        buf_addf(uit,
                 kan_gelijk_zijn(t) ? _(", want niet eerder dan %s") : _(", want later dan %s"),
                 naam_van(ander, true));
}

/* The duration that was really used: the interval of talks is that of the plan. */
static struct duur gebruikte_duur(const struct termijn *t) {
    if (!*t->regel->volgende || !datum_is_volledig(t->datum) || !datum_is_volledig(t->basis_datum))
        return t->regel->duur;
    long dagen = datum_dagnummer(t->datum) - datum_dagnummer(t->basis_datum);
    return dagen % 7 ? (struct duur){.dagen = (int)dagen} : (struct duur){.weken = (int)dagen / 7};
}

/* A day less is how the law counts a period that includes its first day. */
static void schrijf_rekensom(const struct termijn *t, struct buf *uit) {
    struct buf datum = {0}, duur = {0}, basis = {0};
    long correctie = t->regel->correctie_dagen;
    datum_schrijf_nl(t->basis_datum, &datum);
    duur_schrijf_nl(gebruikte_duur(t), &duur);
    schrijf_basis(t, &basis);
    if (correctie == -1)
        buf_addf(uit, _("%s vanaf %s (%s)."), duur.s, datum.s, basis.s);
    else if (correctie)
        buf_addf(uit, _("%s en %+ld dagen na %s (%s)."), duur.s, correctie, datum.s, basis.s);
    else
        buf_addf(uit, _("%s na %s (%s)."), duur.s, datum.s, basis.s);
    buf_free(&datum);
    buf_free(&duur);
    buf_free(&basis);
}

static void schrijf_herkomst(const struct termijn *t, struct buf *uit) {
    struct buf datum = {0};
    datum_schrijf_nl(t->basis_datum, &datum);
    if (!strcmp(t->basis, BASIS_DUO))
        buf_addf(uit, _("De einddatum van DUO, %s, gaat voor een berekende."), buf_text(&datum));
    else if (!strcmp(t->basis, BASIS_AFSPRAAK))
        buf_addf(uit, _("Zo afgesproken in het gesprek van %s."), buf_text(&datum));
    else
        schrijf_rekensom(t, uit);
    buf_free(&datum);
}

static const char *keuzelabel(int veld, const char *code) {
    return keuze_label(soort_dossier.velden[veld].keuzes, code);
}

/* What was taken for granted beside the basis. */
static void schrijf_aanname(const struct termijn *t, struct buf *uit) {
    if (*t->regel->doelgroep)
        buf_addf(uit, _(" Dit geldt voor de doelgroep %s; die staat nog niet in het dossier."),
                 keuzelabel(DOSSIER_DOELGROEP, t->regel->doelgroep));
    if (*t->regel->verblijfsgrond)
        buf_addf(uit, _(" Dit geldt bij de verblijfsgrond %s; die staat nog niet in het dossier."),
                 keuzelabel(DOSSIER_VERBLIJFSGROND, t->regel->verblijfsgrond));
}

void termijn_waarom(const struct termijn *t, struct buf *uit) {
    buf_addf(uit, "%s. ", ernst_label(t->regel->ernst));
    schrijf_herkomst(t, uit);
    if (t->aanname)
        schrijf_aanname(t, uit);
    buf_addf(uit, " %s.", t->regel->bron);
    if (*t->regel->uitleg)
        buf_addf(uit, " %s", t->regel->uitleg);
}
