/* Writing a list out: what was chosen, how much that is, and writing it after a question. */
#include "export.h"
#include "balk.h"
#include "import_map.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/uitgaand.h"
#include "uitvoer_deel.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Counting that takes longer than people wait without noticing is not done with every key. */
#define TRAAG 0.2

bool uitlijst_mag_kolom(const struct uitlijst *u, const struct uitkolom *k) {
    const struct export_keuze vlaggen = {
        .bsn = u->bsn, .gezondheid = u->gezondheid, .pseudoniem = u->pseudoniem};
    return uitgaand_privacy(&vlaggen, k->privacy, k->gezondheid) != UITGAAND_WEG;
}

/* A column that was picked before a flag was taken back stays home, as in a set. When nothing is
 * left that is no column, and never all of them. */
static const char *kolommen_van(struct uitlijst *u) {
    buf_clear(&u->namen);
    if (u->set)
        buf_add(&u->namen, u->set);
    for (size_t i = 0; !u->set && i < u->kolommen; i++) {
        const struct uitkolom *k = uitkolom_zoek(u->alle, u->kolom[i], NULL);
        if (k && uitlijst_mag_kolom(u, k))
            buf_addf(&u->namen, "%s%s", u->namen.len ? "," : "", u->kolom[i]);
    }
    return u->set || u->kolommen ? buf_text(&u->namen) : NULL;
}

static const char *casemanager_van(const struct uitlijst *u) {
    switch (u->wie) {
    case WIE_ZICHT:
    case WIE_GEMARKEERD:
        return u->zicht_van;
    case WIE_MIJN:
        return u->ui->s->gebruiker;
    case WIE_COLLEGA:
        return u->collega;
    case WIE_NIEMAND:
        return "";
    default:
        return NULL;
    }
}

struct export_keuze uitlijst_keuze(struct uitlijst *u) {
    bool merk = u->wie == WIE_GEMARKEERD;
    return (struct export_keuze){.pad = u->pad,
                                 .rfc4180 = u->rfc4180,
                                 .ggm = u->ggm,
                                 .kolommen = kolommen_van(u),
                                 .casemanager = casemanager_van(u),
                                 .filter = u->wie == WIE_ZICHT ? u->zicht_zoek : NULL,
                                 .v_nummers = u->wie == WIE_NUMMERS ? u->nummers : NULL,
                                 .dossiers = merk ? u->gemarkeerd : NULL,
                                 .aantal_dossiers = merk ? u->gemarkeerden : 0,
                                 .waar = (const char *const *)u->eis,
                                 .aantal_waar = u->eisen,
                                 .bsn = u->bsn,
                                 .gezondheid = u->gezondheid,
                                 .geheim = u->geheim,
                                 .pseudoniem = u->pseudoniem};
}

/* ---- How much it is ---- */

static double nu(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Of everything nothing is counted, but whether it may go is the same rule. */
static bool tel(struct uitlijst *u) {
    struct export_keuze k = uitlijst_keuze(u);
    double begin = nu();
    export_vooraf_free(&u->vooraf);
    problem_clear(&u->fout);
    if (u->alles) {
        const struct export_keuze alles = {
            .bsn = u->bsn, .gezondheid = u->gezondheid, .geheim = u->geheim};
        return uitgaand_mag(u->ui->s, &alles, &u->fout);
    }
    u->geteld = export_vooraf(u->ui->s, &k, &u->vooraf, &u->fout);
    u->traag = nu() - begin > TRAAG;
    return u->geteld;
}

void uitlijst_anders(struct uitlijst *u) {
    u->geteld = false;
    if (!u->traag || u->alles)
        tel(u);
}

/* ---- Writing ---- */

static bool bij_voortgang(void *mee, long rijen, long totaal) {
    return balk_toon(mee, rijen, totaal > 0 ? (double)rijen / (double)totaal : 0);
}

static bool bij_records(void *mee, long records, long gedaan, long totaal) {
    return balk_toon(mee, records, totaal > 0 ? (double)gedaan / (double)totaal : 0);
}

static bool wil_dit(struct uitlijst *u) {
    struct buf vraag = {0};
    if (u->alles)
        buf_add(&vraag, _("Alles van iedereen, "));
    else
        buf_addf(&vraag, u->vooraf.rijen == 1 ? _("%ld persoon, ") : _("%ld personen, "),
                 u->vooraf.rijen);
    uitlijst_wel_mee(u, &vraag);
    buf_add(&vraag, _(". Schrijven?"));
    bool ja = ui_vraag(u->ui, vraag.s);
    buf_free(&vraag);
    return ja && !u->ui->stop;
}

/* An existing file is only replaced when somebody says so. */
static bool mag_schrijven(struct uitlijst *u, const char *pad) {
    return access(pad, F_OK) != 0 || ui_vraag(u->ui, _("Dit bestand bestaat al. Vervangen?"));
}

static bool schrijf_lijst(struct uitlijst *u, const char *pad, struct buf *klaar) {
    struct export_keuze k = uitlijst_keuze(u);
    struct balk b;
    long rijen = 0;
    k.pad = pad;
    k.mee = &b;
    k.voortgang = bij_voortgang;
    balk_begin(&b, _("Schrijven"), _("rijen"));
    bool goed = export_uitvoeren(u->ui->s, &k, &rijen, &u->fout);
    if (!goed && u->fout.kind != PROBLEM_FINDINGS)
        return false;
    if (rijen) {
        buf_addf(klaar,
                 rijen == 1 ? _("%ld persoon staat in %s (") : _("%ld personen staan in %s ("),
                 rijen, pad);
        uitlijst_wel_mee(u, klaar);
        buf_add(klaar, ").");
    } else {
        buf_addf(klaar, _("Niemand past bij deze keuze; %s heeft alleen een kop."), pad);
    }
    if (!goed)
        buf_addf(klaar, " %s", problem_text(&u->fout));
    return true;
}

static bool schrijf_alles(struct uitlijst *u, const char *map, struct buf *klaar) {
    struct balk b;
    struct alles_uitslag uit;
    const struct alles_keuze k = {
        .map = map,
        .wat = {.bsn = u->bsn, .gezondheid = u->gezondheid, .geheim = u->geheim},
        .mee = &b,
        .voortgang = bij_records};
    balk_begin(&b, _("Schrijven"), _("rijen"));
    if (!export_alles(u->ui->s, &k, &uit, &u->fout))
        return false;
    buf_addf(klaar, _("%ld mensen met alles van hen staan in %s (%ld rijen in %ld lijsten)."),
             uit.mensen, map, uit.records, uit.lijsten);
    return true;
}

/* What was chosen stays until it is written. */
static void doe_schrijf(struct ui *ui, void *staat) {
    struct uitlijst *u = staat;
    struct buf pad = {0}, klaar = {0};
    pad_van_getypt(u->alles ? u->map : u->pad, &pad);
    bool goed = tel(u) && wil_dit(u) && (u->alles || mag_schrijven(u, buf_text(&pad)));
    if (goed)
        goed = u->alles ? schrijf_alles(u, buf_text(&pad), &klaar)
                        : schrijf_lijst(u, buf_text(&pad), &klaar);
    if (goed) {
        enum stijl stijl = u->fout.kind == PROBLEM_NONE ? STIJL_GOED : STIJL_LETOP;
        ui_terug(ui);
        ui_meld(ui, stijl, "%s", klaar.s);
    } else if (u->fout.kind != PROBLEM_NONE) {
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&u->fout));
    }
    buf_free(&pad);
    buf_free(&klaar);
}

/* ---- The screen ---- */

static void teken_scherm(struct ui *ui, void *staat, const struct vlak *v) {
    (void)ui;
    uitlijst_teken(staat, v);
}

static void doe_wijzig(struct ui *ui, void *staat) {
    (void)ui;
    uitlijst_wijzig(staat);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct uitlijst *u = staat;
    (void)ui;
    if (!invoer_is(in, ' '))
        return lijstkeuze_invoer(&u->keuze, in);
    uitlijst_wijzig(u);
    return true;
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui;
    uitlijst_hulp(staat, uit);
}

/* Somebody may have come or gone. */
static void ververs(struct ui *ui, void *staat) {
    (void)ui;
    uitlijst_anders(staat);
}

static void vrij(char **rij, size_t aantal) {
    for (size_t i = 0; i < aantal; i++)
        free(rij[i]);
    free(rij);
}

static void sluit(void *staat) {
    struct uitlijst *u = staat;
    vrij(u->eis, u->eisen);
    vrij(u->kolom, u->kolommen);
    free(u->zicht_van);
    free(u->zicht_zoek);
    free(u->gemarkeerd);
    free(u->collega);
    free(u->nummers);
    free(u->set);
    free(u->pad);
    free(u->map);
    buf_free(&u->namen);
    export_vooraf_free(&u->vooraf);
    problem_clear(&u->fout);
    uitkolommen_free(u->alle);
    free(u);
}

static const struct greep grepen[] = {
    {OPDRACHT_SCHRIJF, doe_schrijf, false},
    {OPDRACHT_WIJZIG, doe_wijzig, false},
    {0, NULL, false},
};

static const struct scherm_soort uitlijst_soort = {
    .titel = N_("Lijst maken"),
    .teken = teken_scherm,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

static bool lees_kolommen(struct uitlijst *u, struct problem *p) {
    const struct kolomregels *regels = import_regels(NULL, p);
    const struct instrumenten *instrumenten = catalogus_instrumenten(p);
    if (regels && instrumenten)
        u->alle = uitkolommen_bouw(regels, instrumenten);
    return u->alle != NULL;
}

void export_open(struct ui *ui, const struct lijst_filter *zicht, const struct id *gemarkeerd,
                 size_t aantal) {
    struct uitlijst *u = mem_alloc(sizeof *u);
    struct problem p = {0};
    u->ui = ui;
    u->zicht_van = mem_copy(zicht->casemanager);
    u->zicht_zoek = mem_copy(zicht->zoek);
    u->gemarkeerden = aantal;
    u->gemarkeerd = mem_array(aantal + 1, sizeof *u->gemarkeerd);
    if (aantal)
        memcpy(u->gemarkeerd, gemarkeerd, aantal * sizeof *gemarkeerd);
    u->wie = aantal ? WIE_GEMARKEERD : WIE_ZICHT;
    u->pad = mem_copy("caseload.csv");
    u->map = mem_copy("regie-alles");
    if (lees_kolommen(u, &p)) {
        uitlijst_anders(u);
        ui_open(ui, &uitlijst_soort, u);
    } else {
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
        sluit(u);
    }
    problem_clear(&p);
}
