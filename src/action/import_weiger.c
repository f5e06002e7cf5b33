/* The refused rows, as they came, with line, code and reason behind them, and behind those the
 * cells for which there was no column: put right, the file can be read in as it is. */
#include "bestand.h"
#include "import.h"
#include "regie/csv.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

struct weigeraar {
    struct bestand bestand;
    struct csv_schrijver csv;
    char *pad;
    const struct kolomkaart *kaart;
    bool begonnen;
};

static char *pad_naast(const char *pad) {
    struct buf uit = {0};
    size_t len = strlen(pad);
    if (!strcmp(pad, "-"))
        return mem_copy("import.geweigerd.csv");
    if (len > 4 && !strcasecmp(pad + len - 4, ".csv"))
        len -= 4;
    buf_add_n(&uit, pad, len);
    buf_add(&uit, ".geweigerd.csv");
    return buf_take(&uit);
}

struct weigeraar *weigeraar_maak(const char *pad, const struct kolomkaart *kaart) {
    struct weigeraar *g = mem_alloc(sizeof *g);
    g->pad = pad_naast(pad);
    g->kaart = kaart;
    return g;
}

/* A list may stand where nobody may write; then the working directory has to do. */
static bool open(struct weigeraar *g, struct problem *p) {
    struct problem naast = {0};
    const char *naam = strrchr(g->pad, '/');
    bool goed = bestand_begin(&g->bestand, g->pad, &naast);
    if (!goed && naam) {
        bestand_free(&g->bestand);
        goed = bestand_begin(&g->bestand, naam + 1, p);
    } else if (!goed) {
        problem_set(p, naast.kind, "%s", problem_text(&naast));
    }
    problem_clear(&naast);
    return goed;
}

static bool begin(struct weigeraar *g, struct problem *p) {
    static const char *const erbij[] = {KOLOM_REGEL, KOLOM_CODE, KOLOM_REDEN};
    if (!open(g, p))
        return false;
    g->begonnen = true;
    csv_schrijf_begin(&g->csv, g->bestand.uit, CSV_EXCEL_NL);
    for (size_t i = 0; i < g->kaart->aantal; i++)
        if (g->kaart->kolom[i].uitslag != KOLOM_REGIE)
            csv_schrijf_cel(&g->csv, g->kaart->kolom[i].kop);
    for (size_t i = 0; i < sizeof erbij / sizeof *erbij; i++)
        csv_schrijf_cel(&g->csv, erbij[i]);
    csv_schrijf_einde_rij(&g->csv);
    return true;
}

bool weigeraar_rij(struct weigeraar *g, const struct import_rij *rij, const char *code,
                   const char *reden, struct problem *p) {
    struct buf regel = {0};
    if (!g->begonnen && !begin(g, p))
        return false;
    buf_addf(&regel, "%ld", rij->regel);
    for (size_t i = 0; i < g->kaart->aantal; i++)
        if (g->kaart->kolom[i].uitslag != KOLOM_REGIE)
            csv_schrijf_cel(&g->csv, rij->cel[i]);
    csv_schrijf_cel(&g->csv, regel.s);
    csv_schrijf_cel(&g->csv, code);
    csv_schrijf_cel(&g->csv, reden);
    for (size_t i = g->kaart->aantal; i < rij->cellen; i++)
        csv_schrijf_cel(&g->csv, rij->cel[i]);
    csv_schrijf_einde_rij(&g->csv);
    buf_free(&regel);
    return true;
}

bool weigeraar_klaar(struct weigeraar *g, struct problem *p) {
    return !g || !g->begonnen || bestand_klaar(&g->bestand, p);
}

char *weigeraar_plaats(struct weigeraar *g) {
    if (!g || !g->begonnen)
        return NULL;
    return bestand_plaats(&g->bestand, NULL) ? mem_copy(g->bestand.pad) : bestand_houd(&g->bestand);
}

void weigeraar_free(struct weigeraar *g) {
    if (!g)
        return;
    bestand_free(&g->bestand);
    free(g->pad);
    free(g);
}
