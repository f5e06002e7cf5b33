#include "regie/embed.h"
#include "regie/buf.h"
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The file `naam` below a directory; false when it cannot be read as a file. */
static bool lees_bestand(const char *map, const char *naam, struct buf *uit) {
    struct buf pad = {0};
    buf_addf(&pad, "%s/%s", map, naam);
    FILE *bestand = fopen(pad.s, "rbe");
    buf_free(&pad);
    if (!bestand)
        return false;
    char blok[8192];
    for (size_t n; (n = fread(blok, 1, sizeof blok, bestand)) > 0;)
        buf_add_n(uit, blok, n);
    bool heel = !ferror(bestand);
    fclose(bestand);
    if (!heel)
        buf_clear(uit);
    return heel;
}

static bool lees_ingebouwd(const char *naam, struct buf *uit) {
    for (const struct embed_bestand *b = embed_bestanden; b->naam; b++) {
        if (strcmp(b->naam, naam) != 0)
            continue;
        for (const char *const *regel = b->regels; *regel; regel++)
            buf_add(uit, *regel);
        return true;
    }
    return false;
}

char *embed_lees(const char *naam, size_t *len) {
    const char *eigen = getenv("REGIE_DATA");
    struct buf uit = {0};
    if (!(eigen && *eigen && lees_bestand(eigen, naam, &uit)) &&
        !lees_bestand(REGIE_DELEN, naam, &uit) && !lees_ingebouwd(naam, &uit)) {
        buf_free(&uit);
        return NULL;
    }
    *len = uit.len;
    return buf_take(&uit);
}
