/* The words of a name in a cell, for the files that take such a cell apart. */
#ifndef REGIE_KOLOM_NAAM_H
#define REGIE_KOLOM_NAAM_H

#include "kolom_deel.h"

/* A word of the name: where it stands in the cell. */
struct woord {
    size_t begin, eind;
};
enum { WOORDEN_MAX = 40 };
struct woorden {
    const char *s; /* the cell, borrowed */
    struct woord woord[WOORDEN_MAX];
    size_t aantal;
};

/* The words of s[begin, eind). What is beyond the last word there is room for belongs to that one.
 */
struct woorden naam_woorden(const char *s, size_t begin, size_t eind);
/* Forms of address and degrees go, at both ends; but somebody must stay. */
void zonder_titels(const struct kolomregels *r, struct woorden *w);
/* Are all of these words forms of address and degrees? Also when there are none. */
bool zijn_titels(const struct kolomregels *r, const struct woorden *w);
/* Is this word a prefix of family names, in whichever letters it is written? */
bool is_voorvoegsel(const struct kolomregels *r, const struct woorden *w, size_t nr);
/* Does it have capitals and no small letters? */
bool alles_groot(const char *s);

/* ---- kolom_mensen.c ---- */
enum mensen { EEN_MENS, MISSCHIEN_MEER, MEER_MENSEN };
/* How many people a cell of field `v` speaks of: a whole name, first names or a family name; other
 * fields always of one. Only what nobody is called makes more of them for certain: "Ali Hassan en
 * Fatima Hassan", "Ali & Fatima Yusuf", two whole names with a stroke or the end of a line in
 * between. "Berg en Dael", "Hassan en gezin" and two spellings of one name may be anything. */
enum mensen cel_mensen(const struct kolomregels *r, const struct lijstveld *v, const char *s);

#endif
