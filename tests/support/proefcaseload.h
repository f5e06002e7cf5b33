/* A small invented caseload for the tests of the screens, and the program opened on it. It is
 * 22 November 2026 in Zwolle; the user is M. de Vries, whoever runs the tests. */
#ifndef SUPPORT_PROEFCASELOAD_H
#define SUPPORT_PROEFCASELOAD_H

#include "support/terminal.h"
#include "support/werkmap.h"

#define PROEF_V_BASHIR "2901000018"
#define PROEF_V_HAGOS  "2901000029"
#define PROEF_V_JAFARI "2901000031"
#define PROEF_V_RAHIMI "2901000042"
#define PROEF_V_TESFAY "2901000053"

/* Five people and a colleague (J. Bakker, who has Rahimi). Bashir and Tesfay have things to do that
 * are late, Hagos something soon. */
struct werkmap *proefcaseload(void);

/* Opens the screens, in the directory of the test; the second with more of the environment
 * ("NAME=value", ended by NULL). */
struct terminal *proef_open(struct werkmap *map, int rows, int cols);
struct terminal *proef_open_met(struct werkmap *map, int rows, int cols, const char *const extra[]);

/* One value of a person by V-nummer, straight from the database. "" when not known. */
const char *proef_waarde(struct werkmap *map, const char *v_nummer, const char *veld);
/* The same of the one record of another table of the dossier, such as intake. */
const char *proef_waarde_in(struct werkmap *map, const char *v_nummer, const char *tabel,
                            const char *veld);

#endif
