/* Colleagues by the name they go by. */
#ifndef REGIE_COLLEGA_H
#define REGIE_COLLEGA_H

#include "regie/store.h"

struct collegas {
    struct collega {
        char *inlog, *naam;
    } * rij;
    int aantal;
};

void collegas_lees(struct store *s, struct collegas *uit); /* replaces what was there */
void collegas_free(struct collegas *c);
/* What to call somebody: the login name when it is of no colleague, "" for NULL. Borrowed. */
const char *collega_naam(const struct collegas *c, const char *inlog);

#endif
