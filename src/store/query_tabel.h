/* The named statements of data/query, made into a table at build time (data/query.awk). */
#ifndef REGIE_QUERY_TABEL_H
#define REGIE_QUERY_TABEL_H

#include "query_names.h"

struct query_rij {
    const char *naam, *sql;
    const char *mag_scannen; /* tables whose scan is excused beside the statement, by blanks */
};
extern const struct query_rij query_tabel[Q_AANTAL + 1]; /* ends with a NULL name */

#endif
