/* A list whose name says what must come of it, tried by a dry run of the real import. */
#ifndef SUPPORT_CORPUS_H
#define SUPPORT_CORPUS_H

#include "regie/lijsten.h"
#include "support/werkmap.h"

struct proefbank {
    struct werkmap *map;
    struct sessie sessie;
    struct buf fouten, codes;
    long bestanden;
};

/* Set-up and tear-down of a group: *state is a bank with a new file in it. */
int corpus_begin(void **state);
int corpus_einde(void **state);
/* Tries one list: "naam--verwacht". What came of it otherwise is kept until corpus_klaar(). */
void corpus_bestand(struct proefbank *b, const char *naam, const void *bytes, size_t len);
void corpus_klaar(struct proefbank *b);
/* What comes of a file, as such a name says it; `verwacht`: the word of a refusal that is expected.
 */
void corpus_uitkomst(struct proefbank *b, const char *pad, const char *verwacht, struct buf *uit);

#endif
