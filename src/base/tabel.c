#include "regie/tabel.h"
#include <stdlib.h>
#include <string.h>

const char *tabel_waarde(const struct tabel *t, size_t rij, const char *kolom) {
    for (size_t i = 0; i < t->kolommen; i++)
        if (!strcmp(t->kop[i], kolom))
            return t->cel[rij * t->kolommen + i];
    return "";
}

void tabel_free(struct tabel *t) {
    for (size_t i = 0; i < t->kolommen; i++)
        free(t->kop[i]);
    for (size_t i = 0; i < t->rijen * t->kolommen; i++)
        free(t->cel[i]);
    free(t->kop);
    free(t->cel);
    memset(t, 0, sizeof *t);
}
