/* Writing a list out, from within: what somebody chose so far, and what that would hold. */
#ifndef REGIE_UI_UITVOER_DEEL_H
#define REGIE_UI_UITVOER_DEEL_H

#include "lijstkeuze.h"
#include "regie/lijst.h"
#include "regie/lijsten.h"
#include "regie/uitkolom.h"
#include "ui.h"

enum uitlijst_wie {
    WIE_ZICHT,      /* the caseload as it was in view */
    WIE_GEMARKEERD, /* who was marked there */
    WIE_MIJN,
    WIE_COLLEGA,
    WIE_NIEMAND,
    WIE_IEDEREEN,
    WIE_NUMMERS /* whose V-nummers are in a file */
};

struct uitlijst {
    struct ui *ui;
    /* The caseload when this began. */
    char *zicht_van, *zicht_zoek; /* as in struct lijst_filter */
    struct id *gemarkeerd;
    size_t gemarkeerden;
    /* What was chosen. */
    bool alles; /* everything of everybody, as a directory; most of the rest then says nothing */
    enum uitlijst_wie wie;
    char *collega; /* login name, with WIE_COLLEGA */
    char *nummers; /* path, with WIE_NUMMERS */
    char **eis;    /* "fase=intake" */
    char *set;     /* of columns, "@coa"; NULL for none */
    char **kolom;  /* picked one by one, when there is no set */
    size_t eisen, kolommen;
    bool bsn, gezondheid, geheim, pseudoniem, rfc4180, ggm;
    char *pad, *map;
    /* Every column there is; NULL, and said, when the lists of the program cannot be read. */
    struct uitkolommen *alle;
    /* What it would hold. */
    struct buf namen; /* of the columns, for the choice */
    struct export_vooraf vooraf;
    struct problem fout; /* why it cannot */
    bool geteld, traag;  /* counting takes its time: not with every key */
    struct lijstkeuze keuze;
};

/* ---- export.c ---- */
/* The choices as the action wants them: borrowed, until the next call. */
struct export_keuze uitlijst_keuze(struct uitlijst *u);
/* What was chosen is different: what it would hold is not known, or counted anew. */
void uitlijst_anders(struct uitlijst *u);
/* The columns that may leave with these flags. */
bool uitlijst_mag_kolom(const struct uitlijst *u, const struct uitkolom *k);

/* ---- uitvoer_rijen.c ---- */
void uitlijst_teken(struct uitlijst *u, const struct vlak *v);
/* Changes what is in focus. */
void uitlijst_wijzig(struct uitlijst *u);
void uitlijst_hulp(const struct uitlijst *u, struct buf *uit);
/* What of people goes along: "met namen, zonder BSN"; and in short: "met namen". Appended. */
void uitlijst_wat_mee(const struct uitlijst *u, struct buf *uit);
void uitlijst_wel_mee(const struct uitlijst *u, struct buf *uit);

/* ---- uitvoer_wie.c ---- */
void uitlijst_toon_wie(const struct uitlijst *u, struct buf *uit);
void uitlijst_kies_wie(struct uitlijst *u);
void uitlijst_toon_eisen(const struct uitlijst *u, struct buf *uit);
void uitlijst_kies_eisen(struct uitlijst *u);

/* ---- uitvoer_kolommen.c ---- */
void uitlijst_toon_kolommen(const struct uitlijst *u, struct buf *uit);
void uitlijst_kies_kolommen(struct uitlijst *u);
/* One column of all there are and that may leave, by a list; NULL after Esc. */
const struct uitkolom *uitlijst_kies_kolom(struct uitlijst *u, const char *titel);

#endif
