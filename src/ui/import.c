/* Reading a list in: from step to step, back as long as nothing was written, and never further than
 * what was looked at. */
#include "import_deel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "werkvoorraad.h"
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *naam;
    const struct scherm_soort *soort;
    void (*wijzig)(struct inlezen *im); /* of the steps that say how the list is read */
} stappen[STAPPEN] = {
    [STAP_BESTAND] = {N_("Bestand"), &import_bestand_soort, bestand_wijzig},
    [STAP_KOLOMMEN] = {N_("Kolommen"), &import_kolommen_soort, kolommen_wijzig},
    [STAP_PROEF] = {N_("Proef"), &import_proef_soort, NULL},
    [STAP_KLAAR] = {N_("Klaar"), &import_klaar_soort, NULL},
};

static int teken_stap(const struct inlezen *im, const struct vlak *v, int kolom, int stap) {
    bool hier = (int)im->stap == stap;
    if (!hier) {
        tekenf(v, 0, kolom + 1, STIJL_ACCENT, "%d", stap + 1);
        return teken_los(v, 0, kolom + 3, STIJL_STIL, _(stappen[stap].naam)) + 1;
    }
    return tekenf(v, 0, kolom, STIJL_ACCENT, "[%d %s]", stap + 1, _(stappen[stap].naam));
}

struct vlak inlezen_kop(struct inlezen *im, const struct vlak *v, enum stijl stijl,
                        const char *woord) {
    int kolom = 0;
    for (int i = 0; i < STAPPEN; i++)
        kolom = teken_stap(im, v, kolom, i) + 1;
    if (im->pad)
        teken_rechts(v, 0, kolom + 1, v->kolommen - kolom - 2, STIJL_STIL, text_file_name(im->pad));
    teken_lijn(v, 1);
    if (*woord)
        tekenf(v, 1, 2, stijl, " %s ", woord);
    return vlak_onder(v, STAPREGELS);
}

struct vlak inlezen_leeskop(struct inlezen *im, const struct vlak *v, const char *woord) {
    struct vlak onder = inlezen_kop(im, v, STIJL_STIL, woord);
    int rij = im->blik.beletsel ? teken_alinea(&onder, 0, STIJL_ALARM, im->blik.beletsel) : 0;
    return vlak_onder(&onder, rij);
}

static void doe_wijzig(struct ui *ui, void *staat) {
    struct inlezen *im = staat;
    (void)ui;
    stappen[im->stap].wijzig(im);
}

const struct greep inlezen_leesgrepen[] = {
    {OPDRACHT_VERDER, inlezen_doe_verder, false},
    {OPDRACHT_WIJZIG, doe_wijzig, false},
    {OPDRACHT_STAP, inlezen_doe_stap_terug, true},
    {OPDRACHT_TERUG, inlezen_doe_terug, true},
    {0, NULL, false},
};

void inlezen_dag(const char *iso, struct buf *uit) {
    struct buf dag = {0};
    struct datum d;
    buf_add_n(&dag, iso, strcspn(iso, "T"));
    if (datum_lees_iso(buf_text(&dag), &d))
        datum_schrijf_voluit(d, uit);
    else
        buf_add(uit, buf_text(&dag));
    buf_free(&dag);
}

void inlezen_tekst(const struct inlezen *im, const char *tekst, struct buf *uit) {
    buf_add(uit, im->ui->masker && *tekst ? UI_MASKER : tekst);
}

static void vergeet_proef(struct inlezen *im) {
    im->geproefd = false;
    import_uitslag_free(&im->uitslag);
    oogst_free(&im->oogst);
    proefregels_free(im);
    im->proefkeuze = (struct lijstkeuze){0};
    im->emmer = BEELD_ALLES;
}

void inlezen_vergeet_keuzes(struct inlezen *im) {
    for (size_t i = 0; i < im->gekozen_aantal; i++) {
        free((char *)im->gekozen[i].kop);
        free((char *)im->gekozen[i].veld);
    }
    free(im->gekozen);
    im->gekozen = NULL;
    im->gekozen_aantal = 0;
}

static void onthoud_stand(struct inlezen *im) {
    if (stat(im->pad, &im->gezien) != 0)
        memset(&im->gezien, 0, sizeof im->gezien);
}

/* Whoever says that it is of people is not asked again. */
const char *inlezen_soort(const struct inlezen *im) {
    return !im->soort && im->soort_gekozen ? "persoon" : im->soort;
}

bool inlezen_bekijk(struct inlezen *im) {
    struct problem p = {0};
    struct import_blik blik;
    im->vorm.kolom = im->gekozen;
    im->vorm.kolommen = im->gekozen_aantal;
    struct import_keuze keuze = {
        .pad = im->pad, .soort = inlezen_soort(im), .vorm = im->vorm, .proef = true};
    onthoud_stand(im);
    bool goed = import_bekijken(im->ui->s, &keuze, &blik, &p);
    if (goed) {
        import_blik_free(&im->blik);
        im->blik = blik;
        vergeet_proef(im);
    } else {
        import_blik_free(&blik);
        ui_meld(im->ui, STIJL_ALARM, "%s", problem_text(&p));
    }
    problem_clear(&p);
    return goed;
}

/* As what its headers say it is, unless somebody said otherwise. */
bool inlezen_herken(struct inlezen *im) {
    if (!im->soort_gekozen)
        im->soort = NULL;
    if (!inlezen_bekijk(im))
        return false;
    if (im->soort_gekozen || !im->blik.lijkt)
        return true;
    im->soort = im->blik.lijkt;
    return inlezen_bekijk(im);
}

static void zet_stap(struct inlezen *im, enum import_stap stap) {
    im->stap = stap;
    ui_word(im->ui, im->pad ? stappen[stap].soort : &import_kies_soort);
}

static void vergeet_eerder(struct inlezen *im) {
    free(im->eerder.wanneer);
    im->eerder = (struct import_voorganger){0};
}

/* Back to choosing: what was typed stands there still, and goes with the first letter typed. */
static void laat_los(struct inlezen *im) {
    free(im->pad);
    im->pad = NULL;
    im->vorm = (struct import_vorm){0};
    im->soort = NULL;
    im->soort_gekozen = false;
    inlezen_vergeet_keuzes(im);
    import_blik_free(&im->blik);
    vergeet_proef(im);
    vergeet_eerder(im);
    record_free(&im->import);
    im->terug = (struct terug_stand){0};
    mapinhoud_free(&im->map);
    im->getypt.alles_gekozen = im->getypt.tekst.len > 0;
    im->ingelezen = false;
    zet_stap(im, STAP_BESTAND);
}

void inlezen_neem(struct inlezen *im, const char *pad) {
    im->pad = mem_copy(pad);
    if (!inlezen_herken(im)) {
        free(im->pad);
        im->pad = NULL;
        im->soort = NULL;
        return;
    }
    inlezen_zoek_eerder(im);
    im->herkendkeuze = im->kolomkeuze = (struct lijstkeuze){0};
    im->eerste_kolom = im->eerste_rij = 0;
    kolommen_orden(im);
    zet_stap(im, STAP_BESTAND);
}

static bool zelfde_stand(const struct stat *a, const struct stat *b) {
    return a->st_size == b->st_size && a->st_ino == b->st_ino && a->st_dev == b->st_dev &&
           a->st_mtim.tv_sec == b->st_mtim.tv_sec && a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

bool inlezen_veranderd(struct inlezen *im) {
    struct stat nu;
    if (stat(im->pad, &nu) == 0 && zelfde_stand(&nu, &im->gezien))
        return false;
    bool goed = inlezen_herken(im), vervalt = !goed && im->gekozen_aantal;
    if (vervalt) {
        inlezen_vergeet_keuzes(im);
        goed = inlezen_herken(im);
    }
    if (goed) {
        kolommen_orden(im);
        inlezen_zoek_eerder(im);
        ui_meld(im->ui, STIJL_LETOP,
                vervalt ? _("Het bestand is intussen veranderd; wat u bij de kolommen koos past er "
                            "niet meer bij.")
                        : _("Het bestand is intussen veranderd, en daarom opnieuw gelezen. Kijk "
                            "het nog eens na."));
    } else {
        laat_los(im);
    }
    return true;
}

/* Where the way on is barred the reason is said. */
static bool mag_naar_proef(struct inlezen *im) {
    if (im->blik.beletsel) {
        ui_meld(im->ui, STIJL_LETOP, _("Dit kan nog niet: %s"), im->blik.beletsel);
        return false;
    }
    return im->geproefd || inlezen_voer_uit(im, true);
}

void inlezen_naar(struct inlezen *im, enum import_stap stap) {
    if (stap == im->stap)
        return;
    if (im->ingelezen && record_waarde(&im->import, IMPORT_ONGEDAAN)) {
        ui_meld(im->ui, STIJL_GEWOON,
                _("Deze lijst is teruggedraaid. Met n begint u opnieuw, met deze of een andere."));
    } else if (im->ingelezen) {
        ui_meld(im->ui, STIJL_GEWOON,
                _("Deze lijst is al ingelezen. Met n begint u met een "
                  "volgende."));
    } else if (stap == STAP_KLAAR) {
        ui_meld(im->ui, STIJL_GEWOON, _("Eerst de proef; daar leest F2 de lijst echt in."));
    } else {
        inlezen_veranderd(im);
        if (im->pad && (stap != STAP_PROEF || mag_naar_proef(im)))
            zet_stap(im, stap);
    }
}

void inlezen_klaar(struct inlezen *im) {
    im->terug.nummer = im->uitslag.nummer;
    im->wacht.geteld = false;
    zet_stap(im, STAP_KLAAR);
    ui_ververs(im->ui);
}

void inlezen_opnieuw(struct inlezen *im) {
    struct buf eerder = {0};
    enum stijl stijl = im->ui->melding_stijl;
    buf_add(&eerder, buf_text(&im->ui->melding));
    if (mag_naar_proef(im) && eerder.len)
        ui_meld(im->ui, stijl, "%s", eerder.s);
    zet_stap(im, im->geproefd ? STAP_PROEF : STAP_KOLOMMEN);
    buf_free(&eerder);
}

void inlezen_doe_verder(struct ui *ui, void *staat) {
    struct inlezen *im = staat;
    (void)ui;
    inlezen_naar(im, im->stap + 1);
}

/* Something was settled by hand that is not read in yet. */
static bool heeft_keuzes(const struct inlezen *im) {
    const struct import_vorm *v = &im->vorm;
    return im->gekozen_aantal || im->soort_gekozen || v->codering || v->scheiding || v->kop ||
           v->datums;
}

/* A step back; from what was recognised to choosing another file, and from there out of here. */
void inlezen_doe_terug(struct ui *ui, void *staat) {
    struct inlezen *im = staat;
    if (im->ingelezen || !im->pad)
        ui_terug(ui);
    else if (im->stap > STAP_BESTAND)
        inlezen_naar(im, im->stap - 1);
    else if (!heeft_keuzes(im) ||
             ui_vraag(ui, _("Wat u voor deze lijst koos, vervalt dan. Toch een andere?")))
        laat_los(im);
}

void inlezen_doe_stap_terug(struct ui *ui, void *staat) {
    struct inlezen *im = staat;
    if (im->stap == STAP_BESTAND)
        ui_meld(ui, STIJL_GEWOON, _("Dit is de eerste stap. Esc kiest een ander bestand."));
    else
        inlezen_naar(im, im->stap - 1);
}

bool inlezen_cijfer(struct inlezen *im, const struct invoer *in) {
    for (int i = 0; i < STAPPEN; i++)
        if (invoer_is(in, (char)('1' + i))) {
            if ((int)im->stap == i)
                ui_meld(im->ui, STIJL_GEWOON, _("U bent al bij %d %s."), i + 1, _(stappen[i].naam));
            inlezen_naar(im, (enum import_stap)i);
            return true;
        }
    return false;
}

void inlezen_doe_nog_een(struct ui *ui, void *staat) {
    (void)ui;
    laat_los(staat);
}

static void vrij(struct inlezen *im) {
    vergeet_proef(im);
    vergeet_eerder(im);
    record_free(&im->import);
    inlezen_vergeet_keuzes(im);
    import_blik_free(&im->blik);
    mapinhoud_free(&im->map);
    editor_free(&im->getypt);
    free(im->volgorde);
    free(im->genomen);
    free(im->pad);
    free(im);
}

/* Whoever looks something up elsewhere comes back to what was chosen. */
void inlezen_sluit(void *staat) {
    struct inlezen *im = staat;
    import_vergeet(im->ui);
    if (im->pad && !im->ingelezen && (im->geproefd || heeft_keuzes(im)))
        im->ui->lijst_bezig = im;
    else
        vrij(im);
}

static bool koos_kolommen(const struct inlezen *im) {
    return im && im->pad && !im->ingelezen && im->gekozen_aantal;
}

bool import_koos(const struct ui *ui) {
    bool koos = koos_kolommen(ui->lijst_bezig);
    for (int i = 0; i < ui->diepte; i++)
        koos |= ui->stapel[i].soort->sluit == inlezen_sluit && koos_kolommen(ui->stapel[i].staat);
    return koos;
}

void import_vergeet(struct ui *ui) {
    if (ui->lijst_bezig)
        vrij(ui->lijst_bezig);
    ui->lijst_bezig = NULL;
}

/* What the file knows may be different by now, so a dry run is done once more. */
static void ga_verder(struct ui *ui) {
    struct inlezen *im = ui->lijst_bezig;
    bool proef = im->stap == STAP_PROEF;
    ui->lijst_bezig = NULL;
    ui_open(ui, stappen[im->stap].soort, im);
    if (inlezen_veranderd(im))
        return;
    vergeet_proef(im);
    if (proef)
        inlezen_opnieuw(im);
    if (!proef || im->geproefd)
        ui_meld(ui, STIJL_GEWOON, _("U gaat verder waar u was. Een andere lijst: 1 en dan Esc."));
}

/* Who may not do it hears so at once, and not at the end. */
static bool mag(struct ui *ui) {
    if (store_is_alleen_lezen(ui->s->store))
        ui_meld(ui, STIJL_LETOP,
                _("Dit bestand is nu alleen te lezen; een lijst inlezen kan niet."));
    else if (ui->s->rol != ROL_BEHEERDER)
        ui_meld(ui, STIJL_LETOP,
                _("Een lijst inlezen doet de beheerder. Vraag het diegene, of "
                  "vraag om die rol."));
    else
        return true;
    return false;
}

void import_doe_open(struct ui *ui, void *staat) {
    (void)staat;
    if (!mag(ui))
        return;
    if (ui->lijst_bezig) {
        ga_verder(ui);
        return;
    }
    struct inlezen *im = mem_alloc(sizeof *im);
    im->ui = ui;
    editor_begin(&im->getypt, "", false);
    ui_open(ui, &import_kies_soort, im);
}
