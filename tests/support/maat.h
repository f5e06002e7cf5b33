/* Measurements, and the table of what they show: always a ratio to a peer in the same run. */
#ifndef SUPPORT_MAAT_H
#define SUPPORT_MAAT_H

#include <stdbool.h>
#include <stddef.h>

/* Numbers of one kind (nanoseconds, bytes). Starts as {0}; freed by maat_free(). */
struct maat {
    double *waarde;
    size_t aantal;
};

void maat_erbij(struct maat *m, double waarde);
/* The value below which this part of all lies: 0.5 is the median. 0 when nothing was measured. */
double maat_deel(struct maat *m, double deel);
void maat_free(struct maat *m);

/* One row of the table on stdout: what, against what, the ratio measured, the most it should be,
 * and the verdict. */
void maat_rij(const char *wat, const char *tegen, double gemeten, double hoogstens);
void maat_kop(void);
/* How many rows were above what they should be. */
int maat_missers(void);

#endif
