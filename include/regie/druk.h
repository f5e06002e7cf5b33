/* Text for people on at most 80 columns, on the terminal, on the screens and on paper. */
#ifndef REGIE_DRUK_H
#define REGIE_DRUK_H

#include "regie/vakwerk.h"

enum { DRUK_BREED = 80 };

/* What a page says that is not in the dossier itself. */
struct druk_hoofd {
    const char *gemeente, *casemanager; /* as people call them; "" when unknown */
    struct datum vandaag;
};

/* `kop` at column `in`, the text from column `hang` on, wrapped; nothing of it steers a terminal.
 */
void druk_blok(struct buf *uit, int in, const char *kop, int hang, const char *tekst);
/* A field with its label; nothing when it is not known. */
void druk_veld(struct buf *uit, int in, const struct record *r, int veld);
/* A heading with a line below it, after a blank line. */
void druk_kop(struct buf *uit, const char *kop);
/* Name, birth, numbers, language. */
void druk_persoon(const struct druk_hoofd *h, const struct beeld *b, struct buf *uit);

/* The contents of a plan: statutory parts, goals and actions per spoor with their numbers. */
void druk_plan(const struct beeld *b, const struct record *pip, struct buf *uit);
/* Agreements of talks that are not kept yet. */
void druk_afspraken(const struct beeld *b, struct buf *uit);
/* Trajecten, and exams with what is still to be passed, under a heading each; nothing when there
 * are none. Their numbers are those of the command line: the order in which they were made. */
void druk_trajecten(const struct beeld *b, struct buf *uit);
void druk_examens(const struct beeld *b, struct buf *uit);
/* A version of the plan for paper, with head and signature lines. */
void druk_papier(const struct druk_hoofd *h, const struct beeld *b, const struct record *pip,
                 struct buf *uit);

#endif
