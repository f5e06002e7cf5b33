/* Keys of records: 16 bytes, ordered in time, random enough never to collide between copies of the
 * file (UUID version 7, RFC 9562). The text form is 32 lower-case hexadecimal digits. */
#ifndef REGIE_ID_H
#define REGIE_ID_H

#include <stdbool.h>
#include <stdint.h>

#define ID_TEKST 33 /* bytes of the text form with its NUL */

struct id {
    uint8_t byte[16];
};

/* A new key, larger than every key this process made before. */
struct id id_nieuw(void);
/* From here on keys come after this one, whatever the clock says. */
void id_na(struct id id);
bool id_is_leeg(struct id id); /* all zero: no record */
bool id_gelijk(struct id a, struct id b);
void id_tekst(struct id id, char uit[ID_TEKST]);
bool id_lees(const char *tekst, struct id *uit); /* false when it is not 32 hex digits */

#endif
