/* The files of data/ that travel inside the program (made at build time by data/embed.awk). A file
 * of the same name below $REGIE_DATA, or below the share directory of the installation, overrides
 * the one inside: that is how a municipality brings its own texts. */
#ifndef REGIE_EMBED_H
#define REGIE_EMBED_H

#include <stddef.h>

/* `naam` is the path below data/, such as "instrument/item.csv". Returns text that the caller frees
 * (a copy, or the overriding file), NULL when there is no such file. Length in *len. */
char *embed_lees(const char *naam, size_t *len);

struct embed_bestand {
    const char *naam;
    const char *const *regels; /* lines with their '\n'; ends with NULL */
};
extern const struct embed_bestand embed_bestanden[]; /* ends with a NULL name; schema, lists ... */

#endif
