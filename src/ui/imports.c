/* The lists that were read in, the newest first, read on as one goes down. */
#include "imports.h"
#include "lijstkeuze.h"
#include "regie/journaal.h"
#include "regie/mem.h"
#include "regie/ongedaan.h"
#include "regie/taal.h"
#include <stdlib.h>

enum { HAP = 100, HEEL_RIJEN = 4, DATUM = 10 };
/* From this width on there is room for who did it, and for both numbers and "teruggedraaid". */
enum { MET_DOOR = 76, RUIM = 100 };

struct imports {
    struct lijstkeuze keuze;
    struct record_lijst lijst;
    bool alles; /* there are no more */
    struct terug_stand *stand;
};

static void lees_verder(struct ui *ui, struct imports *im, size_t max) {
    struct problem p = {0};
    size_t eerst = im->lijst.aantal;
    long voor = eerst ? record_getal(&im->lijst.rij[eerst - 1], IMPORT_NUMMER, 0) : 0;
    if (!imports_lijst(ui->s->store, voor, max, &im->lijst, &p))
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    im->alles = im->lijst.aantal - eerst < max;
    problem_clear(&p);
}

static void ververs(struct ui *ui, void *staat) {
    struct imports *im = staat;
    record_lijst_free(&im->lijst);
    lees_verder(ui, im, (size_t)im->keuze.focus + HAP);
}

/* ---- Drawing ---- */

static const struct {
    const char *naam;
    int veld, cellen;
} getallen[] = {
    {N_("nieuw"), IMPORT_NIEUW, 6},
    {N_("gewijzigd"), IMPORT_GEWIJZIGD, 9},
    {N_("twijfel"), IMPORT_TWIJFEL, 7},
    {N_("geweigerd"), IMPORT_GEWEIGERD, 9},
};
enum { GETALLEN = sizeof getallen / sizeof *getallen };

/* Where each column begins, for this width: what is left over goes to the name of the file. */
struct kolommen {
    int bestand, dag, door, getal, terug; /* terug: -1 when it takes the place of the numbers */
};

static struct kolommen kolommen_van(const struct vlak *v) {
    struct kolommen k = {.bestand = 6, .terug = -1};
    int achter = v->kolommen - 1;
    if (v->kolommen >= RUIM) {
        k.terug = achter - 25;
        achter = k.terug - 1;
    }
    for (int i = 0; i < GETALLEN; i++)
        achter -= getallen[i].cellen + 1;
    k.getal = achter + 1;
    k.door = k.getal - (v->kolommen >= RUIM ? 20 : v->kolommen >= MET_DOOR ? 13 : 0);
    k.dag = k.door - DATUM - 1;
    return k;
}

static void teken_koppen(const struct vlak *v, const struct kolommen *k) {
    int kolom = k->getal;
    teken_rechts(v, 0, 1, 4, STIJL_STIL, _("nr"));
    teken(v, 0, k->bestand, k->dag - k->bestand - 1, STIJL_STIL, _("bestand"));
    teken(v, 0, k->dag, DATUM, STIJL_STIL, _("dag"));
    if (k->door < k->getal)
        teken(v, 0, k->door, k->getal - k->door - 1, STIJL_STIL, _("door"));
    for (int i = 0; i < GETALLEN; i++) {
        teken_rechts(v, 0, kolom, getallen[i].cellen, STIJL_STIL, _(getallen[i].naam));
        kolom += getallen[i].cellen + 1;
    }
    teken_lijn(v, 1);
}

static void teken_getallen(const struct vlak *v, int y, int kolom, const struct record *r,
                           enum stijl stijl) {
    for (int i = 0; i < GETALLEN; i++) {
        teken_rechts(v, y, kolom, getallen[i].cellen, stijl,
                     record_waarde(r, getallen[i].veld) ? record_tekst(r, getallen[i].veld) : "0");
        kolom += getallen[i].cellen + 1;
    }
}

static void teken_terug(const struct vlak *v, int y, int kolom, const struct record *r,
                        enum stijl stijl) {
    struct buf wanneer = {0};
    journaal_toon_wanneer(record_tekst(r, IMPORT_ONGEDAAN), &wanneer);
    tekenf(v, y, kolom, stijl, _("teruggedraaid %.*s"), DATUM, wanneer.s);
    buf_free(&wanneer);
}

static void teken_rij(struct ui *ui, const struct vlak *v, int y, const struct record *r,
                      bool focus) {
    struct kolommen k = kolommen_van(v);
    enum stijl gewoon = focus ? STIJL_KEUZE : STIJL_GEWOON, stil = focus ? STIJL_KEUZE : STIJL_STIL;
    bool terug = record_waarde(r, IMPORT_ONGEDAAN) != NULL;
    struct buf wanneer = {0};
    journaal_toon_wanneer(record_tekst(r, IMPORT_WANNEER), &wanneer);
    teken(v, y, 0, -1, gewoon, "");
    teken_rechts(v, y, 1, 4, gewoon, record_tekst(r, IMPORT_NUMMER));
    teken(v, y, k.bestand, k.dag - k.bestand - 1, gewoon, record_tekst(r, IMPORT_BESTAND));
    tekenf(v, y, k.dag, gewoon, "%.*s", DATUM, buf_text(&wanneer));
    if (k.door < k.getal)
        teken(v, y, k.door, k.getal - k.door - 1, gewoon,
              collega_naam(&ui->collegas, record_tekst(r, IMPORT_DOOR)));
    if (!terug || k.terug >= 0)
        teken_getallen(v, y, k.getal, r, gewoon);
    if (terug)
        teken_terug(v, y, k.terug >= 0 ? k.terug : k.getal + 2, r, stil);
    if (focus)
        teken_cursor(v, y, 1);
    buf_free(&wanneer);
}

static void vertel_terug(struct ui *ui, const struct record *r, struct buf *uit) {
    struct buf dag = {0};
    if (!record_waarde(r, IMPORT_ONGEDAAN))
        return;
    journaal_toon_wanneer(record_tekst(r, IMPORT_ONGEDAAN), &dag);
    buf_add_char(uit, ' ');
    buf_addf(uit, _("Teruggedraaid op %s door %s."), buf_text(&dag),
             collega_naam(&ui->collegas, record_tekst(r, IMPORT_ONGEDAAN_DOOR)));
    buf_free(&dag);
}

/* The one in focus in full: what finds no room in a row. */
static void teken_heel(struct ui *ui, const struct vlak *v, const struct record *r) {
    struct buf tekst = {0}, dag = {0};
    journaal_toon_wanneer(record_tekst(r, IMPORT_WANNEER), &dag);
    buf_addf(
        &tekst,
        record_getal(r, IMPORT_RIJEN, 0) == 1
            ? _("%s, %s, door %s. %ld rij: %ld nieuw, %ld gewijzigd, %ld ongewijzigd, %ld twijfel, "
                "%ld geweigerd.")
            : _("%s, %s, door %s. %ld rijen: %ld nieuw, %ld gewijzigd, %ld ongewijzigd, "
                "%ld twijfel, %ld geweigerd."),
        record_tekst(r, IMPORT_BESTAND), buf_text(&dag),
        collega_naam(&ui->collegas, record_tekst(r, IMPORT_DOOR)), record_getal(r, IMPORT_RIJEN, 0),
        record_getal(r, IMPORT_NIEUW, 0), record_getal(r, IMPORT_GEWIJZIGD, 0),
        record_getal(r, IMPORT_ONGEWIJZIGD, 0), record_getal(r, IMPORT_TWIJFEL, 0),
        record_getal(r, IMPORT_GEWEIGERD, 0));
    vertel_terug(ui, r, &tekst);
    teken_lijn(v, 0);
    teken_alinea(v, 1, STIJL_STIL, tekst.s);
    buf_free(&tekst);
    buf_free(&dag);
}

static void teken_imports(struct ui *ui, void *staat, const struct vlak *v) {
    struct imports *im = staat;
    int aantal = (int)im->lijst.aantal;
    if (!aantal) {
        teken_los(v, 1, 2, STIJL_STIL, _("Er is nog geen lijst ingelezen."));
        teken_cursor(v, 1, 1);
        return;
    }
    struct vlak lijst = vlak_onder(v, 2), heel = vlak_onder(v, v->rijen - HEEL_RIJEN);
    struct kolommen k = kolommen_van(v);
    lijst.rijen -= HEEL_RIJEN;
    teken_koppen(v, &k);
    lijstkeuze_pas(&im->keuze, aantal, lijst.rijen);
    for (int i = 0; i < lijst.rijen && im->keuze.boven + i < aantal; i++)
        teken_rij(ui, &lijst, i, &im->lijst.rij[im->keuze.boven + i],
                  im->keuze.boven + i == im->keuze.focus);
    lijstkeuze_teken_meer(&im->keuze, &lijst);
    teken_heel(ui, &heel, &im->lijst.rij[im->keuze.focus]);
}

/* ---- Keys ---- */

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct imports *im = staat;
    while (!im->alles && (invoer_is_toets(in, TOETS_EIND) ||
                          im->keuze.focus + 2 * im->keuze.rijen >= (int)im->lijst.aantal))
        lees_verder(ui, im, HAP);
    im->keuze.aantal = (int)im->lijst.aantal;
    return lijstkeuze_pagina(&im->keuze, in) || lijstkeuze_invoer(&im->keuze, in);
}

static void doe_terugdraaien(struct ui *ui, void *staat) {
    struct imports *im = staat;
    if (im->lijst.aantal)
        import_terug_open(ui, &im->lijst.rij[im->keuze.focus], im->stand);
    else
        ui_meld(ui, STIJL_GEWOON, _("Er is nog geen lijst ingelezen."));
}

static const struct greep grepen[] = {
    {OPDRACHT_TERUGDRAAIEN, doe_terugdraaien, false},
    {0, NULL, false},
};

/* The key says so too, but is not offered. */
static const struct greep grepen_kijkt[] = {
    {OPDRACHT_TERUGDRAAIEN, doe_terugdraaien, true},
    {0, NULL, false},
};

static bool mag_terug(const struct ui *ui) {
    return ui->s->rol == ROL_BEHEERDER && !store_is_alleen_lezen(ui->s->store);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)staat;
    if (!mag_terug(ui)) {
        buf_add(uit, _("U ziet wat er is ingelezen. Terugdraaien doet de beheerder."));
        return;
    }
    buf_add(uit, _("u toont eerst wat terugdraaien doet; er verandert dan nog niets."));
}

static void sluit(void *staat) {
    record_lijst_free(&((struct imports *)staat)->lijst);
    free(staat);
}

static const struct scherm_soort imports_soort = {
    .titel = N_("Ingelezen lijsten"),
    .teken = teken_imports,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

static const struct scherm_soort imports_kijkt_soort = {
    .titel = N_("Ingelezen lijsten"),
    .teken = teken_imports,
    .invoer = invoer,
    .grepen = grepen_kijkt,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

void imports_open(struct ui *ui, struct terug_stand *stand) {
    struct imports *im = mem_alloc(sizeof *im);
    im->stand = stand;
    ververs(ui, im);
    ui_open(ui, mag_terug(ui) ? &imports_soort : &imports_kijkt_soort, im);
}

void imports_doe_open(struct ui *ui, void *staat) {
    (void)staat;
    imports_open(ui, NULL);
}
