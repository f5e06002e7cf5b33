/* Printing for the verbs: the pages of regie/druk.h, and JSON. */
#ifndef REGIE_CLI_DRUK_H
#define REGIE_CLI_DRUK_H

#include "cli.h"
#include "regie/druk.h"
#include "regie/json.h"

/* The records of a list in order of a date and then of another field (-1 for none), else as they
 * were made. The caller frees the array; the records stay the picture's. */
struct druk_rij {
    const struct record *r;
    int datumveld, tweede;
};
struct druk_rij *druk_op_datum(const struct record_lijst *l, int datumveld, int tweede);
/* One field by its name: numbers as numbers, the rest as text, null when not known. */
void druk_json_veld(struct json *j, const struct record *r, int veld);
/* Whom a dossier is about: "Hagos, Selam" and the V-nummer; nothing when it is empty or gone. */
void druk_over_wie(struct sessie *s, struct id dossier, struct buf *naam, struct buf *nummer);
/* Everything of a dossier as one JSON object; `gezin` are the others of the household. */
void druk_json(const struct beeld *b, const struct record_lijst *gezin, struct buf *uit);

#endif
