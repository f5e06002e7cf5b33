/* The parts of the documentation that are the program's own tables: keys, events, fields, source
 * files. In a document such a part stands between a line with "tabel: NAAM" and a line with
 * "einde tabel", in the comment form of that document. */
#ifndef SUPPORT_BOEK_H
#define SUPPORT_BOEK_H

#include "regie/buf.h"

#include <stdbool.h>

/* The document with every such part written anew. False, with the name on stderr, for a part that
 * does not exist or does not end. Run from the root of the tree. */
bool boek_vul(const char *tekst, struct buf *uit);

/* The content of a file; ends the program when it cannot be read. */
void boek_lees(const char *pad, struct buf *uit);

#endif
