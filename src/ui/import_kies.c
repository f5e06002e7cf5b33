/* The first step of reading a list in: which file. Typed, or found in a folder. */
#include "import_deel.h"
#include "imports.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

static void lees_getypt(const struct inlezen *im, struct buf *uit) {
    pad_van_getypt(buf_text(&im->getypt.tekst), uit);
}

/* A path seen from the folder in view. */
static void vanuit(const struct inlezen *im, const char *pad, struct buf *uit) {
    const char *map = im->ui->lijstmap;
    if (map && *pad != '/')
        buf_addf(uit, "%s/", strcmp(map, "/") ? map : "");
    buf_add(uit, pad);
}

/* What was typed, as the folder to look in and the beginning of a name. */
static void splits(const struct inlezen *im, struct buf *map, struct buf *naam) {
    struct buf getypt = {0}, heel = {0};
    lees_getypt(im, &getypt);
    vanuit(im, buf_text(&getypt), &heel);
    const char *pad = buf_text(&heel), *streep = strrchr(pad, '/');
    buf_add_n(map, pad, streep ? (size_t)(streep - pad) : 0);
    if (!map->len)
        buf_add(map, streep ? "/" : ".");
    buf_add(naam, streep ? streep + 1 : pad);
    buf_free(&getypt);
    buf_free(&heel);
}

/* What was read in meanwhile has another place now. */
static void naar_genomen(struct inlezen *im) {
    for (int i = 0; im->genomen && i < im->map.gevonden_aantal; i++)
        if (!strcmp(im->map.regel[im->map.gevonden[i]].naam, im->genomen))
            im->bestandkeuze.focus = i;
}

/* The lines of the folder that answer to what was typed. */
static void zoek(struct inlezen *im) {
    struct buf map = {0}, naam = {0};
    splits(im, &map, &naam);
    bool vers = !im->map.pad || strcmp(im->map.pad, buf_text(&map)) != 0;
    mapinhoud_lees(&im->map, buf_text(&map));
    mapinhoud_zoek(&im->map, buf_text(&naam));
    if (vers)
        naar_genomen(im);
    buf_free(&map);
    buf_free(&naam);
}

/* The line in focus; NULL when there is none. */
static const struct mapregel *in_focus(struct inlezen *im) {
    int nr = im->bestandkeuze.focus;
    zoek(im);
    return nr < im->map.gevonden_aantal ? &im->map.regel[im->map.gevonden[nr]] : NULL;
}

static void neem_map(struct inlezen *im, const char *pad) {
    char *echt = realpath(pad, NULL);
    free(im->ui->lijstmap);
    im->ui->lijstmap = echt ? echt : mem_copy(pad);
    editor_free(&im->getypt);
    editor_begin(&im->getypt, "", false);
    im->bestandkeuze.focus = 0;
    im->gelopen = false;
}

/* A folder is gone into, anything else is read. */
static bool neem_pad(struct inlezen *im, const char *pad) {
    struct stat s;
    if (!*pad || stat(pad, &s) != 0)
        return false;
    if (S_ISDIR(s.st_mode)) {
        neem_map(im, pad);
    } else {
        free(im->genomen);
        im->genomen = mem_copy(text_file_name(pad));
        inlezen_neem(im, pad);
    }
    return true;
}

static bool neem_getypt(struct inlezen *im) {
    struct buf getypt = {0}, heel = {0};
    lees_getypt(im, &getypt);
    if (getypt.len)
        vanuit(im, buf_text(&getypt), &heel);
    bool goed = neem_pad(im, buf_text(&heel));
    buf_free(&getypt);
    buf_free(&heel);
    return goed;
}

/* Where no folder was chosen the name alone will do: shorter to read wherever it is named. */
static void pad_van(const struct inlezen *im, const struct mapregel *r, struct buf *uit) {
    const char *map = im->map.pad;
    if (strcmp(map, ".") != 0)
        buf_addf(uit, "%s/", strcmp(map, "/") ? map : "");
    buf_add(uit, r->naam);
}

static void doe_open(struct ui *ui, void *staat) {
    struct inlezen *im = staat;
    if (!im->gelopen && neem_getypt(im))
        return;
    const struct mapregel *r = in_focus(im);
    struct buf pad = {0};
    if (r)
        pad_van(im, r, &pad);
    if (!r || !neem_pad(im, buf_text(&pad)))
        ui_meld(ui, STIJL_LETOP,
                _("Hier is geen lijst die zo heet. Kijk het pad na, of kies er "
                  "een met de pijltjes."));
    buf_free(&pad);
}

/* Completes what was typed to the line in focus. */
static void vul_aan(struct inlezen *im) {
    const struct mapregel *r = in_focus(im);
    const char *getypt = buf_text(&im->getypt.tekst), *streep = strrchr(getypt, '/');
    struct buf nieuw = {0};
    if (!r)
        return;
    buf_add_n(&nieuw, getypt, streep ? (size_t)(streep + 1 - getypt) : 0);
    buf_addf(&nieuw, "%s%s", r->naam, r->map ? "/" : "");
    editor_free(&im->getypt);
    editor_begin(&im->getypt, nieuw.s, false);
    im->getypt.plek = im->getypt.tekst.len;
    im->bestandkeuze.focus = 0;
    im->gelopen = false;
    buf_free(&nieuw);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct inlezen *im = staat;
    (void)ui;
    if (invoer_is_toets(in, TOETS_TAB)) {
        vul_aan(im);
        return true;
    }
    if (invoer_stap(in, 1)) {
        im->gelopen = true;
        return lijstkeuze_pagina(&im->bestandkeuze, in) || lijstkeuze_invoer(&im->bestandkeuze, in);
    }
    if (!editor_invoer(&im->getypt, in))
        return false;
    im->gelopen = false;
    im->bestandkeuze.focus = 0;
    return true;
}

static void teken_regel(const struct vlak *v, int y, const struct mapregel *r, bool focus) {
    struct buf naam = {0}, maat = {0}, datum = {0};
    enum stijl stil = focus ? STIJL_KEUZE : STIJL_STIL;
    int maten = v->kolommen < 70 ? 9 : 12, datums = 13;
    buf_addf(&naam, "%s%s", r->naam, r->map ? "/" : "");
    mapregel_grootte(r, &maat);
    mapregel_datum(r, &datum);
    teken(v, y, 0, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, "");
    teken(v, y, 2, v->kolommen - maten - datums - 4, focus ? STIJL_KEUZE : STIJL_GEWOON, naam.s);
    teken_rechts(v, y, v->kolommen - maten - datums - 1, maten, stil, buf_text(&maat));
    teken_rechts(v, y, v->kolommen - datums - 1, datums - 1, stil, buf_text(&datum));
    buf_free(&naam);
    buf_free(&maat);
    buf_free(&datum);
}

static void teken_niets(const struct inlezen *im, const struct vlak *v) {
    if (!im->map.bestaat)
        teken_alinea(v, 1, STIJL_LETOP, _("Die map is er niet, of u mag er niet in."));
    else if (im->getypt.tekst.len)
        teken_alinea(v, 1, STIJL_STIL, _("Hier is geen lijst of map waar dit in voorkomt."));
    else
        teken_alinea(v, 1, STIJL_STIL,
                     _("Hier staan geen lijsten (csv, txt of tsv). Typ het pad van een lijst, of "
                       "een map zoals ~/Downloads/"));
}

static void teken_map(struct inlezen *im, const struct vlak *v) {
    zoek(im);
    char *echt = realpath(im->map.pad, NULL);
    tekenf(v, 0, 1, STIJL_STIL, _("In %s"), echt ? echt : im->map.pad);
    free(echt);
    if (im->map.meer)
        teken_rechts(v, 0, v->kolommen - 31, 30, STIJL_LETOP, _("er is meer: typ om te zoeken"));
    struct vlak lijst = vlak_onder(v, 1);
    int aantal = im->map.gevonden_aantal;
    lijstkeuze_pas(&im->bestandkeuze, aantal, lijst.rijen);
    int boven = im->bestandkeuze.boven;
    for (int i = 0; i < lijst.rijen && boven + i < aantal; i++)
        teken_regel(&lijst, i, &im->map.regel[im->map.gevonden[boven + i]],
                    boven + i == im->bestandkeuze.focus);
    lijstkeuze_teken_meer(&im->bestandkeuze, &lijst);
    if (!aantal)
        teken_niets(im, v);
}

static void teken_kies(struct ui *ui, void *staat, const struct vlak *v) {
    struct inlezen *im = staat;
    (void)ui;
    struct vlak onder = inlezen_kop(im, v, STIJL_STIL, "");
    int kolom = teken_los(&onder, 0, 1, STIJL_KOP, _("Welke lijst?")) + 2;
    struct vlak veld = {onder.rij, onder.kolom + kolom, 1, onder.kolommen - kolom - 1};
    struct vlak map = vlak_onder(&onder, 2);
    teken_map(im, &map);
    editor_teken(&im->getypt, &veld, true);
}

static bool typt(struct ui *ui, void *staat) {
    (void)ui, (void)staat;
    return true;
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("Kies met de pijltjes, of typ een naam of pad.  Tab vult aan, Enter opent."));
}

static const struct greep grepen[] = {
    {OPDRACHT_OPEN, doe_open, false},
    {OPDRACHT_IMPORTS, imports_doe_open, false},
    {OPDRACHT_TERUG, inlezen_doe_terug, true},
    {0, NULL, false},
};

const struct scherm_soort import_kies_soort = {
    .titel = N_("Lijst inlezen"),
    .teken = teken_kies,
    .invoer = invoer,
    .grepen = grepen,
    .typt = typt,
    .hulp = hulp,
    .sluit = inlezen_sluit,
};
