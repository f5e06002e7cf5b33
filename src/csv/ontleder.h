/* libcsv as we use it: lenient about quotes, and about blanks around them. */
#ifndef CSV_ONTLEDER_H
#define CSV_ONTLEDER_H

#include <csv.h>

/* `opties` as for csv_init(). The caller frees with csv_free(). */
void csv_ontleder_begin(struct csv_parser *ontleder, unsigned char opties, char scheiding);

#endif
