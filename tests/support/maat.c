#include "support/maat.h"

#include <stdio.h>
#include <stdlib.h>

static int missers;

void maat_erbij(struct maat *m, double waarde) {
    m->waarde = realloc(m->waarde, (m->aantal + 1) * sizeof *m->waarde);
    if (!m->waarde)
        abort();
    m->waarde[m->aantal++] = waarde;
}

static int op_grootte(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

double maat_deel(struct maat *m, double deel) {
    if (!m->aantal)
        return 0;
    qsort(m->waarde, m->aantal, sizeof *m->waarde, op_grootte);
    return m->waarde[(size_t)(deel * (double)(m->aantal - 1) + 0.5)];
}

void maat_free(struct maat *m) {
    free(m->waarde);
    *m = (struct maat){0};
}

void maat_kop(void) {
    printf("%-38s %-32s %10s %12s\n", "wat", "tegen", "gemeten", "te halen");
}

void maat_rij(const char *wat, const char *tegen, double gemeten, double hoogstens) {
    bool goed = gemeten > 0 && gemeten <= hoogstens;
    printf("%-38s %-32s %8.3g x %6s %.3g x  %s\n", wat, tegen, gemeten, "<=", hoogstens,
           goed ? "gehaald" : "NIET");
    fflush(stdout);
    missers += !goed;
}

int maat_missers(void) {
    return missers;
}
