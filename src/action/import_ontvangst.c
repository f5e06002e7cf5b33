/* The receipts beside a list: the rows that went in; the refused ones, as they came, with line,
 * code and reason behind them, and behind those the cells for which there was no column; and what
 * was made of the list. Both lists of rows can be read in as they are. */
#include "import_ontvangst.h"
#include "regie/mem.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *const achter[BONNEN] = {
    [BON_OK] = ".ok.csv", [BON_GEWEIGERD] = ".geweigerd.csv", [BON_VERSLAG] = ".verslag.json"};

/* What has no place of its own in a directory gets its receipts in the working directory. */
static char *stam_van(const char *pad) {
    size_t len = strlen(pad);
    if (!strcmp(pad, "-") || !strncmp(pad, "/dev/", 5) || !strncmp(pad, "/proc/", 6))
        return mem_copy("import");
    return mem_copy_n(pad, len > 4 && !strcasecmp(pad + len - 4, ".csv") ? len - 4 : len);
}

struct ontvangst *ontvangst_maak(const char *pad, const struct kolomkaart *kaart) {
    struct ontvangst *o = mem_alloc(sizeof *o);
    o->stam = stam_van(pad);
    o->kaart = kaart;
    return o;
}

char *ontvangst_naam(const struct ontvangst *o, enum bon bon) {
    struct buf uit = {0};
    buf_addf(&uit, "%s%s", text_file_name(o->stam), achter[bon]);
    return buf_take(&uit);
}

/* A list may stand where nobody may write; then the working directory has to do. */
static bool open_bon(struct ontvangst *o, enum bon bon, struct problem *p) {
    struct problem naast = {0};
    struct bestand *b = &o->bestand[bon];
    char *naam = ontvangst_naam(o, bon);
    struct buf pad = {0};
    buf_addf(&pad, "%s%s", o->stam, achter[bon]);
    bool elders = strcmp(pad.s, naam) != 0, goed = bestand_begin(b, pad.s, &naast);
    if (!goed && elders) {
        bestand_free(b);
        goed = bestand_begin(b, naam, p);
    } else if (!goed) {
        problem_set(p, naast.kind, "%s", problem_text(&naast));
    }
    problem_clear(&naast);
    buf_free(&pad);
    free(naam);
    return o->begonnen[bon] = goed;
}

static void koppen(struct csv_schrijver *csv, const struct kolomkaart *kaart) {
    for (size_t i = 0; i < kaart->aantal; i++)
        if (kaart->kolom[i].uitslag != KOLOM_REGIE)
            csv_schrijf_cel(csv, kaart->kolom[i].kop);
}

bool ontvangst_toont_gelezen(const struct kolom *k) {
    return k->veld >= 0 && (k->datums == DATUM_MDJ || k->datums == DATUM_BEIDE);
}

/* As they came; but a date with its month in front as it was read, for alone it no longer proves
 * what it was. */
static void cellen(struct csv_schrijver *csv, const struct kolomkaart *kaart,
                   const struct import_rij *rij) {
    if (rij->gewoon && rij->heel && csv_schrijf_gewone_rij(csv, rij->heel, rij->heel_len))
        return;
    for (size_t i = 0; i < kaart->aantal; i++) {
        const struct kolom *k = &kaart->kolom[i];
        if (k->uitslag == KOLOM_REGIE)
            continue;
        if (ontvangst_toont_gelezen(k) && rij->waarde[k->veld])
            csv_schrijf_cel(csv, rij->waarde[k->veld]);
        else
            csv_schrijf_cel_n(csv, rij->cel[i], rij->lengte[i]);
    }
}

static bool begin(struct ontvangst *o, enum bon bon, struct problem *p) {
    static const char *const erbij[][3] = {
        [BON_OK] = {KOLOM_REGEL, KOLOM_EMMER},
        [BON_GEWEIGERD] = {KOLOM_REGEL, KOLOM_CODE, KOLOM_REDEN}};
    if (o->begonnen[bon])
        return true;
    if (!open_bon(o, bon, p))
        return false;
    csv_schrijf_begin(&o->csv[bon], o->bestand[bon].uit, CSV_EXCEL_NL);
    koppen(&o->csv[bon], o->kaart);
    for (size_t i = 0; i < 3 && erbij[bon][i]; i++)
        csv_schrijf_cel(&o->csv[bon], erbij[bon][i]);
    csv_schrijf_einde_rij(&o->csv[bon]);
    return true;
}

/* The row, its line, and one or two cells behind that. */
static bool rij_erbij(struct ontvangst *o, enum bon bon, const struct import_rij *rij,
                      const char *een, const char *twee, struct problem *p) {
    if (!begin(o, bon, p))
        return false;
    buf_clear(&o->regel);
    buf_add_number(&o->regel, rij->regel);
    cellen(&o->csv[bon], o->kaart, rij);
    o->gewoon = !o->csv[bon].anders;
    csv_schrijf_cel(&o->csv[bon], o->regel.s);
    csv_schrijf_cel(&o->csv[bon], een);
    if (twee)
        csv_schrijf_cel(&o->csv[bon], twee);
    for (size_t i = o->kaart->aantal; bon == BON_GEWEIGERD && i < rij->cellen; i++)
        csv_schrijf_cel(&o->csv[bon], rij->cel[i]);
    csv_schrijf_einde_rij(&o->csv[bon]);
    return true;
}

/* Every column of the list is one of the receipt, and no guard went off a cell. */
bool ontvangst_was_gewoon(const struct ontvangst *o, const struct import_rij *rij) {
    size_t len = 0;
    for (size_t i = 0; i < o->kaart->aantal; i++) {
        const struct kolom *k = &o->kaart->kolom[i];
        if (k->uitslag == KOLOM_REGIE || ontvangst_toont_gelezen(k))
            return false;
        len += rij->lengte[i] + 1;
    }
    return o->gewoon && rij->heel && len == rij->heel_len;
}

void ontvangst_rij(struct import *w, const struct import_rij *rij, enum emmer emmer) {
    static const char *const namen[] = {[EMMER_NIEUW] = "nieuw",
                                        [EMMER_GEWIJZIGD] = "gewijzigd",
                                        [EMMER_ONGEWIJZIGD] = "ongewijzigd",
                                        [EMMER_TWIJFEL] = NULL,
                                        [EMMER_GEWEIGERD] = NULL};
    if (w->ontvangst && !w->h.mis && namen[emmer] &&
        !rij_erbij(w->ontvangst, BON_OK, rij, namen[emmer], NULL, w->h.p))
        handeling_mis(&w->h);
}

void ontvangst_weiger(struct import *w, const struct import_rij *rij, const char *code,
                      const char *reden) {
    if (w->ontvangst && !rij_erbij(w->ontvangst, BON_GEWEIGERD, rij, code, reden, w->h.p))
        handeling_mis(&w->h);
}

/* The rows first: the report tells of them. */
static bool rijen_klaar(struct ontvangst *o, struct problem *p) {
    for (int i = 0; i < BON_VERSLAG; i++)
        if (o->begonnen[i] && !bestand_klaar(&o->bestand[i], p))
            return false;
    const char *geweigerd = o->bestand[BON_GEWEIGERD].tijdelijk;
    if (geweigerd && !ontvangst_som(geweigerd, o->geweigerd_som))
        *o->geweigerd_som = '\0';
    return true;
}

void ontvangst_klaar(struct import *w) {
    struct ontvangst *o = w->ontvangst;
    if (!o || w->h.mis)
        return;
    bool goed = rijen_klaar(o, w->h.p) && open_bon(o, BON_VERSLAG, w->h.p);
    if (goed)
        ontvangst_verslag(w, o->bestand[BON_VERSLAG].uit);
    if (!goed || !bestand_klaar(&o->bestand[BON_VERSLAG], w->h.p))
        handeling_mis(&w->h);
}

void ontvangst_plaats(struct import *w) {
    struct ontvangst *o = w->ontvangst;
    char **const pad[BONNEN] = {[BON_OK] = &w->uit->ok_pad,
                                [BON_GEWEIGERD] = &w->uit->geweigerd_pad,
                                [BON_VERSLAG] = &w->uit->verslag_pad};
    bool ruimte = o && ontvangst_eerdere(o, &w->uit->geweigerd_eerder);
    for (int i = 0; o && i < BONNEN; i++)
        if (o->begonnen[i])
            *pad[i] = (i != BON_GEWEIGERD || ruimte) && bestand_plaats(&o->bestand[i], NULL)
                          ? mem_copy(o->bestand[i].pad)
                          : bestand_houd(&o->bestand[i]);
}

void ontvangst_free(struct ontvangst *o) {
    if (!o)
        return;
    for (int i = 0; i < BONNEN; i++)
        bestand_free(&o->bestand[i]);
    ontvangst_tel_free(o);
    buf_free(&o->regel);
    free(o->stam);
    free(o);
}
