/* Lists in, through the real program: what the tests of imports share. */
#ifndef SUPPORT_IMPORTPROEF_H
#define SUPPORT_IMPORTPROEF_H

#include "support/werkmap.h"

#define IMPORTPROEF_DAG "--vandaag", "2026-11-22", NULL
#define IMPORTPROEF_KOP "V-nummer;Achternaam;Voornamen;Geboortedatum\n"

/* Set-up of a test: *state is a werkmap with a new file in it; tear-down: werkmap_einde. */
int importproef_begin(void **state);

/* A number from the JSON of an import. */
long importproef_getal(const char *json, const char *sleutel);
/* "rijen nieuw gewijzigd ongewijzigd twijfel geweigerd"; and they must always add up. */
const char *importproef_emmers(const char *json);
/* A remark on rows, of no one column, as the report has it: how often, and the first row. */
#define OPMERKING(code, aantal, regel)                                                             \
    "\"code\":\"" code "\",\"kolom\":null,\"aantal\":" aantal ",\"rijen\":[{\"regel\":" regel ","
struct uitkomst importproef_lees(struct werkmap *map, const char *bestand);
/* Imports a text; the buckets, and what was printed. */
const char *importproef_lijst(struct werkmap *map, const char *tekst, const char *verwacht);
const char *importproef_dossier(struct werkmap *map, const char *v_nummer);
/* The invented list of the COA, copied into the directory. */
const char *importproef_coa(struct werkmap *map);

#endif
