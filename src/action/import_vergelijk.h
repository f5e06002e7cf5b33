/* What a row says differently from what is known of somebody. */
#ifndef REGIE_IMPORT_VERGELIJK_H
#define REGIE_IMPORT_VERGELIJK_H

#include "import.h"

/* One value that would change. */
struct verschil {
    int veld;          /* list field */
    struct record *r;  /* NULL: an event that is new */
    int recordveld;    /* -1: the event is taken away */
    const char *nieuw; /* NULL erases */
};

struct vergelijking {
    struct beeld b;
    struct verschil rij[LIJSTVELDEN_MAX];
    int aantal;
    bool gezin;
    uint64_t vager; /* one bit for each list field of which the file knows more than the list */
};

/* ---- import_bestaand.c ---- */
void verschil_erbij(struct vergelijking *v, int veld, struct record *r, int recordveld,
                    const char *nieuw);

/* ---- import_adres.c ---- */
/* What goes along with a street or number that changed; when all other fields were compared. */
void adres_vergelijk(const struct import *w, const struct import_rij *rij, struct vergelijking *v);
/* Says what stays of an address of which only the street changed. */
void adres_meld(struct import *w, const struct import_rij *rij, const struct vergelijking *v);

#endif
