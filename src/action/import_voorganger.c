/* Whether the very same list was read in before: known by its fingerprint. */
#include "import.h"
#include "regie/mem.h"
#include "regie/ongedaan.h"
#include "regie/taal.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { HAP = 1 << 16 };

bool import_met_vingerafdruk(struct store *s, const char *sha256, struct import_voorganger *uit,
                             struct problem *p) {
    struct cursor *c = cursor_open(s, Q_IMPORT_VAN_SHA256, p);
    cursor_zet_tekst(c, ":sha256", sha256);
    if (cursor_volgende(c))
        *uit = (struct import_voorganger){cursor_getal(c, "nummer"),
                                          mem_copy(cursor_tekst(c, "wanneer"))};
    cursor_sluit(c);
    return p->kind == PROBLEM_NONE;
}

/* False when it cannot be read (ferror) or was stopped. */
static bool lees_som(FILE *f, long totaal, bool (*voortgang)(void *, long, long, long), void *mee,
                     char uit[SHA256_TEKST]) {
    struct sha256 som;
    uint8_t bytes[SHA256_BYTES];
    char *hap = mem_alloc(HAP);
    long gelezen = 0;
    bool goed = true;
    sha256_begin(&som);
    for (size_t n; goed && (n = fread(hap, 1, HAP, f)) > 0;) {
        sha256_add(&som, hap, n);
        gelezen += (long)n;
        goed = !voortgang || voortgang(mee, 0, gelezen, totaal);
    }
    free(hap);
    sha256_klaar(&som, bytes);
    sha256_tekst(bytes, uit);
    return goed && !ferror(f);
}

static bool is_er_een(struct store *s, struct problem *p) {
    struct record_lijst l = {0};
    bool goed = imports_lijst(s, 0, 1, &l, p) && l.aantal > 0;
    record_lijst_free(&l);
    return goed;
}

static bool onleesbaar(const char *pad, struct problem *p) {
    return problem_set(p, PROBLEM_INPUT, _("%s is niet te lezen: %s."), pad,
                       problem_oorzaak(errno));
}

/* What is no plain file gives its bytes only once. */
bool import_voorganger_zoek(struct sessie *s, const char *pad,
                            bool (*voortgang)(void *mee, long rijen, long gelezen, long totaal),
                            void *mee, struct import_voorganger *uit, struct problem *p) {
    char som[SHA256_TEKST];
    struct stat st;
    *uit = (struct import_voorganger){0};
    if (stat(pad, &st) != 0 || !S_ISREG(st.st_mode) || !is_er_een(s->store, p))
        return p->kind == PROBLEM_NONE;
    FILE *f = fopen(pad, "rbe");
    if (!f)
        return onleesbaar(pad, p);
    bool gelezen = lees_som(f, (long)st.st_size, voortgang, mee, som);
    bool mis = ferror(f) && !onleesbaar(pad, p);
    fclose(f);
    return !mis && (!gelezen || import_met_vingerafdruk(s->store, som, uit, p));
}
