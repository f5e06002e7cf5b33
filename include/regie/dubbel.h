/* Whether two people look like one and the same.
 *
 * Pure: two records of a person in, points per rule out. A row of a list is compared by putting its
 * values into such a record first, so that a list, a person typed by hand and a pair that is in the
 * file are judged by one function. The points are those of the domain notes (section 5.6), and two
 * rules more that they lack: a year of birth that lies far off (a father and his son), and a first
 * name that is plainly another within one household (twins, brothers and sisters).
 *
 * Nothing is decided here: who is sure, likely or possible is for a person to look at. */
#ifndef REGIE_DUBBEL_H
#define REGIE_DUBBEL_H

#include "regie/naam.h"
#include <stdint.h>

enum dubbel_oordeel {
    DUBBEL_GEEN,
    DUBBEL_MOGELIJK,       /* 40 and more */
    DUBBEL_WAARSCHIJNLIJK, /* 60 and more */
    DUBBEL_ZEKER           /* 100 and more */
};
#define DUBBEL_VANAF_MOGELIJK       40
#define DUBBEL_VANAF_WAARSCHIJNLIJK 60
#define DUBBEL_VANAF_ZEKER          100

enum dubbel_stand {
    DUBBEL_LEEG, /* at least one of the two says nothing */
    DUBBEL_GELIJK,
    DUBBEL_TELT_GELIJK, /* only of a field: weighed as the same, but not written the same */
    DUBBEL_LIJKT,       /* not the same, but near: a letter more, day and month swapped */
    DUBBEL_VERSCHILT
};

/* What is weighed, each once. */
enum dubbel_deel {
    DUBBEL_V_NUMMER,
    DUBBEL_BSN,
    DUBBEL_ACHTERNAAM,
    DUBBEL_VOORNAAM,
    DUBBEL_GEBOORTEDATUM,
    DUBBEL_GESLACHT,
    DUBBEL_NATIONALITEIT,
    DUBBEL_TELEFOON,
    DUBBEL_GEZIN,
    DUBBEL_DELEN
};

struct dubbel_regel {
    const char *code;  /* as it is stored with a doubt; never changes once used */
    const char *label; /* N_() */
    enum dubbel_deel deel;
    int punten;
};
extern const struct dubbel_regel dubbel_regels[]; /* ends with a NULL code */

struct dubbel_punt {
    enum dubbel_stand stand;
    const struct dubbel_regel *regel; /* that gave points; NULL when none did */
};
struct dubbel_score {
    int totaal;
    enum dubbel_oordeel oordeel;
    struct dubbel_punt deel[DUBBEL_DELEN];
};

/* Compares two records of SOORT_PERSOON; the order does not matter. `zelfde_gezin`: they are known
 * to share a household or a dossier number. Without anything equal in names or numbers there is
 * nothing to look at, however many points: the verdict is then DUBBEL_GEEN. */
void dubbel_vergelijk(const struct record *een, const struct record *ander, bool zelfde_gezin,
                      struct dubbel_score *uit);
/* One field beside that of another record of the same kind, for two columns on a screen: of a
 * person numbers, names, date of birth and telephone as they are weighed; anything else, and all of
 * a dossier, by its text. */
enum dubbel_stand dubbel_veld_stand(const struct record *een, const struct record *ander, int veld);
/* Two names as people write them, with their parts in any order: have they a word in common, or two
 * that are spelled alike? Initials and prefixes say nothing; a name that has only those is not
 * another name. */
bool dubbel_deelt_naam(const char *een, const char *ander);
/* Do name, year of birth or sex speak against one person behind one number? */
bool dubbel_spreekt_tegen(const struct dubbel_score *score);

const char *dubbel_oordeel_label(enum dubbel_oordeel oordeel); /* translated, lower case */
const char *dubbel_stand_label(enum dubbel_stand stand); /* "gelijk", "leeg" ...; translated */
const char *dubbel_stand_teken(enum dubbel_stand stand); /* "=", "~", "x", " " */
/* For other programs: "gelijk", "telt_gelijk", "lijkt", "leeg", "verschilt". */
const char *dubbel_stand_code(enum dubbel_stand stand);
/* "achternaam gelijk +25, geslacht verschilt -15": what gave points, the most telling first. */
void dubbel_redenen(const struct dubbel_score *score, struct buf *uit);
/* The same as codes ("achternaam_gelijk,geslacht_anders") for keeping, and back into words. */
void dubbel_redenen_codes(const struct dubbel_score *score, struct buf *uit);
void dubbel_redenen_van_codes(const char *codes, struct buf *uit);

/* ---- Finding whom to compare with: people who share one of these keys. Whoever scores 60 or more
 * without an equal number shares at least one (tests/unit/test_dubbel_sleutel.c compares with
 * everybody): both names in any order; all words of the name; surname or first name with the year
 * of birth; the day of birth (not 1 January, day and month either way); the end of the telephone
 * number. */
enum { DUBBEL_SLEUTELS = 6 };
/* The day of birth: many share it. It says nothing about two people with another V-nummer each:
 * when such two score 40 or more, they share one of the other keys. */
enum { DUBBEL_SLEUTEL_DAG = 4 };
/* A key that is in no index, for two people with another V-nummer each: when such two score 40 or
 * more, they share this one or one of both names, all words of the name, and the telephone number:
 * far fewer than share a name and a year. Date of birth and sex, for whose nationality is known. */
enum { DUBBEL_SLEUTEL_DATUM = DUBBEL_SLEUTELS };

/* What is needed of somebody to look for doubles among very many: 28 bytes. */
struct dubbel_kort {
    uint32_t achternaam, voornaam, alles, telefoon; /* hashes; 0 is not known */
    struct {
        uint32_t letters : 26; /* that occur, as far as they are told apart */
        uint32_t lengte : 6;   /* as it is compared; the highest, 64, is 0 */
    } naam[2];                 /* the surname, and the first names */
    uint32_t datum : 27;       /* jjjjmmdd; 0 is not known */
    uint32_t geslacht : 2;     /* 1 V, 2 M; 0 is not known */
    uint32_t v_nummer : 1, bsn : 1, nationaliteit : 1;
};
void dubbel_kort(const struct record *persoon, struct dubbel_kort *uit);
/* All that is worked out of a person, once; persoonsvorm_free() frees it. */
struct persoonsvorm {
    struct naamwoorden naam;
    struct dubbel_kort kort;
};
void persoonsvorm_maak(const struct record *persoon, struct persoonsvorm *uit);
void persoonsvorm_free(struct persoonsvorm *v);
/* 0 where there is no such key. */
uint64_t dubbel_sleutel(const struct dubbel_kort *kort, int nr);
/* dubbel_vergelijk() gives at most this, when the numbers are not equal. */
int dubbel_hoogstens(const struct dubbel_kort *een, const struct dubbel_kort *ander);
/* Two without V-nummer whose names and date of birth are the same as they are compared, however
 * little that is; and the number of the key that they share. */
bool dubbel_zelfde(const struct dubbel_kort *een, const struct dubbel_kort *ander);
int dubbel_sleutel_zelfde(const struct dubbel_kort *kort);

/* ---- The same keys in an index. Two people with another V-nummer each can only score 40 or more
 * when they share both names, all words of the name, the telephone number, or one name and the
 * whole date of birth. So who has a V-nummer stands under name and year together with the day, and
 * a row with a V-nummer, as most have, need not go through the many who share a year, or a day
 * alone. Those without stand apart: they are few, and so are the places where they are looked for.
 *
 * The last bits of a key are that day, or 0. */
enum { DUBBEL_DAG_BITS = 10 };
struct dubbel_zoeksleutel {
    uint64_t sleutel;
    bool elke_dag; /* whatever its last bits */
    bool zonder;   /* among those without V-nummer, else among those with one */
};
/* The keys under which somebody stands, and those by which to look for whoever may be the same. */
enum { DUBBEL_ZOEKSLEUTELS = 12 };
size_t dubbel_bewaarsleutels(const struct dubbel_kort *kort, uint64_t uit[DUBBEL_SLEUTELS]);
size_t dubbel_zoeksleutels(const struct dubbel_kort *kort,
                           struct dubbel_zoeksleutel uit[DUBBEL_ZOEKSLEUTELS]);
/* The one by which those without V-nummer stand under this key of dubbel_sleutel(). */
struct dubbel_zoeksleutel dubbel_zoek_zonder(const struct dubbel_kort *kort, int nr);
/* A key as the index of words keeps it: with its last bits in the last two letters; and those under
 * which somebody stands: `doe` is called for each. They begin with a sign that no word that is
 * searched for begins with: '>' for those without V-nummer, '=' for those with one. */
enum { DUBBEL_WOORD = 12, DUBBEL_WOORD_DAG = 2 };
void dubbel_sleutelwoord(uint64_t sleutel, bool zonder, char uit[DUBBEL_WOORD]);
void dubbel_sleutelwoorden(const struct dubbel_kort *kort,
                           void (*doe)(const char *woord, void *mee), void *mee);

#endif
