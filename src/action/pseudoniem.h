/* Pseudonyms: the same key for the same dossier in every export from this file, which leads back to
 * nobody without the secret in the file (HMAC-SHA-256 over the key of the dossier, cut to 80 bits:
 * among ten million people two are the same once in twenty thousand files). */
#ifndef REGIE_PSEUDONIEM_H
#define REGIE_PSEUDONIEM_H

#include "handeling.h"

#define PSEUDONIEM_KOLOM "pseudoniem"

enum { PSEUDONIEM_TEKST = 21 };

struct pseudoniem {
    struct id geheim;
};

/* Reads the secret of this file, making it when there is none yet; within the transaction of `h`.
 */
bool pseudoniem_begin(struct pseudoniem *x, struct handeling *h);
/* As 20 hexadecimal digits. */
void pseudoniem_van(const struct pseudoniem *x, struct id dossier, char uit[PSEUDONIEM_TEKST]);

/* By pseudonym: the order of the caseload would tell where in the alphabet each of them is. */
void pseudoniem_orden(const struct pseudoniem *x, struct id *dossier, size_t aantal);

#endif
