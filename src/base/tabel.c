#include "regie/tabel.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

const char *tabel_waarde(const struct tabel *t, size_t rij, const char *kolom) {
    for (size_t i = 0; i < t->kolommen; i++)
        if (!strcmp(t->kop[i], kolom))
            return t->cel[rij * t->kolommen + i];
    return "";
}

bool tabel_fout(const struct tabel *t, size_t rij, const char *kolom, struct problem *p) {
    return problem_set(p, PROBLEM_INPUT,
                       _("%s, regel %ld, kolom %s: \"%s\" past hier niet. Verbeter het bestand, of "
                         "haal het weg; dan gebruikt regie het eigen bestand."),
                       t->naam, t->regel[rij], kolom, tabel_waarde(t, rij, kolom));
}

void tabel_free(struct tabel *t) {
    for (size_t i = 0; i < t->kolommen; i++)
        free(t->kop[i]);
    for (size_t i = 0; i < t->rijen * t->kolommen; i++)
        free(t->cel[i]);
    free(t->naam);
    free(t->kop);
    free(t->cel);
    free(t->regel);
    memset(t, 0, sizeof *t);
}
