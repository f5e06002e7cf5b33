/* Two dossiers of one person become one, within an action that has begun. */
#ifndef REGIE_SAMENVOEGEN_H
#define REGIE_SAMENVOEGEN_H

#include "handeling.h"
#include "regie/twijfel.h"

/* The rules are in regie/twijfel.h. Also closes what is open about the two. */
bool samenvoegen(struct handeling *h, struct id blijft, struct id gaat,
                 const struct samenvoeg_keuze *keuzes, size_t aantal);
/* After taking it back: does everything in this dossier refer to its own only? */
bool samenvoegen_uiteen(struct handeling *h, struct id dossier);

/* ---- samenvoegen_deel.c: what both have of which there can be only one ---- */
bool samenvoegen_plannen(struct handeling *h, struct beeld *blijft, struct beeld *gaat);
bool samenvoegen_enige(struct handeling *h, struct beeld *blijft, struct beeld *gaat,
                       enum soort_code soort);
bool samenvoegen_rollen(struct handeling *h, struct beeld *blijft, struct beeld *gaat);
bool samenvoegen_gebeurtenissen(struct handeling *h, struct beeld *blijft, struct beeld *gaat);
/* The value of a field when both are put together, appended: that of `een`, else of `ander`; long
 * texts that differ one below the other. */
void samenvoegen_waarde(const struct record *een, const struct record *ander, int veld,
                        struct buf *uit);

/* ---- twijfel.c ---- */
/* Two are two: kept, lower key first; a second time changes nothing. */
bool paar_is_twee(struct handeling *h, struct id een, struct id ander);
/* The doubt is decided. */
bool twijfel_besluit(struct handeling *h, struct record *twijfel, const char *status);

#endif
