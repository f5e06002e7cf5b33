/* A scratch directory of one test, and the real program run in it without a terminal.
 *
 *     struct werkmap *map = werkmap_new();
 *     werkmap_schrijf(map, "lijst.csv", "V-nummer;Achternaam\n");
 *     struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", NULL);
 *     uitkomst_expect(&u, 0);
 *     text_expect(u.uit, "...");
 *     werkmap_free(map);
 *
 * Programs run with the directory as working directory, HOME and XDG_DATA_HOME ("data" in it), so
 * without --db the database is "data/regie/regie.db". Every text returned here belongs to the
 * werkmap and lives as long as it does. What goes wrong in the harness itself fails the test. */
#ifndef SUPPORT_WERKMAP_H
#define SUPPORT_WERKMAP_H

#include "support/diff.h"

#include <stdbool.h>
#include <stddef.h>

struct werkmap;

struct werkmap *werkmap_new(void);      /* below $TMPDIR */
void werkmap_free(struct werkmap *map); /* removes everything in it; NULL is allowed */

/* Set-up and tear-down of a test whose *state is a scratch directory. */
int werkmap_begin(void **state);
int werkmap_einde(void **state);

/* The path of a name in the directory; the directory itself for "". */
const char *werkmap_pad(struct werkmap *map, const char *name);

/* The environment that pins a program to this directory; to hand to terminal_start(). */
const char *const *werkmap_env(struct werkmap *map);

/* Writes a file, replacing it; directories on the way are made. */
const char *werkmap_schrijf(struct werkmap *map, const char *name, const char *text);
const char *werkmap_schrijf_n(struct werkmap *map, const char *name, const void *bytes, size_t len);

/* The content of a file, ended by a NUL that *len (may be NULL) does not count. */
const char *werkmap_lees(struct werkmap *map, const char *name, size_t *len);
/* The same of a file of the repository. */
const char *werkmap_lees_bron(struct werkmap *map, const char *path, size_t *len);
bool werkmap_bestaat(struct werkmap *map, const char *name);

/* Room that the werkmap keeps: zeroed, freed with it. */
char *werkmap_room(struct werkmap *map, size_t size);

struct uitkomst {
    int code;               /* exit code, or 128 + signal */
    const char *uit, *fout; /* stdout and stderr, ended by a NUL */
    size_t uit_len;
    const char *opdracht; /* the words, for messages */
};

/* Runs a program to its end; the words end in NULL; "regie" is the program under test. Standard
 * input is empty. The test fails when it takes longer than CHILD_LIMIT_S, crashes, or a sanitizer
 * finds something. */
struct uitkomst uitkomst_run(struct werkmap *map, const char *program, ...)
    __attribute__((sentinel));

/* The same with a text on standard input. */
struct uitkomst uitkomst_run_in(struct werkmap *map, const char *input, const char *program, ...)
    __attribute__((sentinel));

/* The same, everything spelled out. A field left out means: nothing special. */
struct aanroep {
    const char *const *argv;
    const char *invoer;
    size_t invoer_len;
    const char *const *env; /* more or other variables, as in child.h */
};
struct uitkomst uitkomst_aanroep(struct werkmap *map, const struct aanroep *a);

/* Fails the test, showing stdout and stderr, unless the program ended with this code. */
void uitkomst_expect(const struct uitkomst *u, int code);

#endif
