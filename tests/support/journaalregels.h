/* The journal record by record, in SQL and apart from the program's own reading: of the line of a
 * whole new dossier (regie/compleet.h) a row for each of its records, as if each had a line. Keys
 * are text here. A query to select from, or to begin with as
 * "WITH regel AS MATERIALIZED (" JOURNAALREGELS ")". */
#ifndef SUPPORT_JOURNAALREGELS_H
#define SUPPORT_JOURNAALREGELS_H

#include "support/werkmap.h"

#define JOURNAALREGELS                                                                             \
    "SELECT handeling, volgnummer, soort, lower(hex(record)) AS record,"                           \
    " lower(hex(dossier)) AS dossier, veld, oud, nieuw"                                            \
    " FROM wijziging WHERE soort <> 'compleet'"                                                    \
    " UNION ALL"                                                                                   \
    " SELECT handeling, volgnummer, soort, record, dossier, NULL,"                                 \
    " CASE WHEN nieuw IS NULL THEN heel END, CASE WHEN nieuw IS NOT NULL THEN heel END"            \
    " FROM (SELECT w.handeling, w.volgnummer, w.nieuw, lower(hex(w.dossier)) AS dossier,"          \
    "  CASE e.key WHEN 'dossier' THEN 'dossier' ELSE substr(e.key, 1, length(e.key) - 33) END"     \
    "   AS soort,"                                                                                 \
    "  CASE e.key WHEN 'dossier' THEN lower(hex(w.dossier)) ELSE substr(e.key, -32) END"           \
    "   AS record,"                                                                                \
    "  CASE WHEN e.key = 'dossier' THEN json_patch(json_object('persoon',"                         \
    "   (SELECT substr(p.key, -32) FROM json_each(coalesce(w.nieuw, w.oud)) AS p"                  \
    "    WHERE p.key GLOB 'persoon *')), e.value)"                                                 \
    "  WHEN e.key GLOB 'persoon *' THEN e.value"                                                   \
    "  ELSE json_patch(json_object('dossier', lower(hex(w.dossier))), e.value) END AS heel"        \
    "  FROM wijziging AS w, json_each(coalesce(w.nieuw, w.oud)) AS e"                              \
    "  WHERE w.soort = 'compleet')"

/* Makes the journal of the file one as it was before there were such lines. */
void journaal_zoals_vroeger(struct werkmap *map);

#endif
