/* Text for people on at most 80 columns, on the terminal and on paper. */
#ifndef REGIE_CLI_DRUK_H
#define REGIE_CLI_DRUK_H

#include "cli.h"
#include "regie/json.h"
#include "regie/vakwerk.h"

enum { DRUK_BREED = 80 };

/* `kop` at column `in`, the text from column `hang` on, wrapped; nothing of it steers a terminal.
 */
void druk_blok(struct buf *uit, int in, const char *kop, int hang, const char *tekst);
/* A field with its label; nothing when it is not known. */
void druk_veld(struct buf *uit, int in, const struct record *r, int veld);
/* A heading with a line below it, after a blank line. */
void druk_kop(struct buf *uit, const char *kop);
/* How a colleague is called; the login name when unknown. Appended. */
void druk_collega(struct cli *c, const char *inlognaam, struct buf *uit);
/* Name, birth, numbers, language. */
void druk_persoon(struct cli *c, const struct beeld *b, struct buf *uit);

/* The contents of a plan: statutory parts, goals and actions per spoor with their numbers. */
void druk_plan(const struct beeld *b, const struct record *pip, struct buf *uit);
/* Agreements of talks that are not kept yet. */
void druk_afspraken(const struct beeld *b, struct buf *uit);
/* The plan for paper, with head and signature lines; false when there is none. */
bool druk_papier(struct cli *c, const struct beeld *b, struct buf *uit, struct problem *p);

/* The records of a list in order of a date and then of another field (-1 for none), else as they
 * were made. The caller frees the array; the records stay the picture's. */
const struct record **druk_op_datum(const struct record_lijst *l, int datumveld, int tweede);
/* One field by its name: numbers as numbers, the rest as text, null when not known. */
void druk_json_veld(struct json *j, const struct record *r, int veld);
/* Everything of a dossier as one JSON object; `gezin` are the others of the household. */
void druk_json(const struct beeld *b, const struct record_lijst *gezin, struct buf *uit);

#endif
