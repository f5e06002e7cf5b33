#include "zoek.h"
#include "regie/beeld.h"
#include "regie/mem.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

/* The last digits of a number say little when they are fewer. */
#define MINST_VAN_ACHTEREN 3

/* No byte of a word comes after the one, none before the other. */
#define NA_ELKE_LETTER   "\xff"
#define VOOR_ELKE_LETTER "\x01"

static bool begint_met(const char *s, const char *begin) {
    return strncmp(s, begin, strlen(begin)) == 0;
}

static char *aaneen(const char *een, const char *twee) {
    struct buf b = {0};
    buf_add(&b, een);
    buf_add(&b, twee);
    return buf_take(&b);
}

/* The words from `begin` with `van` behind it up to `begin` with `tot` behind it. */
static void bereik_erbij(struct zoekwoord *w, const char *begin, const char *van, const char *tot) {
    w->bereik[w->bereiken++] = (struct bereik){aaneen(begin, van), aaneen(begin, tot)};
}

static void achterwaarts_erbij(struct zoekwoord *w, const char *cijfers) {
    struct buf b = {0};
    buf_add_char(&b, '<');
    for (size_t i = strlen(cijfers); i-- > 0;)
        buf_add_char(&b, cijfers[i]);
    bereik_erbij(w, b.s, "", NA_ELKE_LETTER);
    buf_free(&b);
}

/* Who has a name that belongs to a group of variants also has the key of the group in the index:
 * that one word finds them all, and only longer words are left to look for. */
static void woord_erbij(struct zoekvraag *v, const char *woord) {
    if (v->aantal == ZOEK_MAX_WOORDEN)
        return;
    struct zoekwoord *w = &v->woord[v->aantal++];
    const char *sleutel = text_name_key(woord);
    bool groep = sleutel && !begint_met(sleutel, woord);
    w->lengte = strlen(woord);
    if (groep)
        bereik_erbij(w, sleutel, "", VOOR_ELKE_LETTER);
    bereik_erbij(w, woord, groep ? VOOR_ELKE_LETTER : "", NA_ELKE_LETTER);
    if (strspn(woord, "0123456789") != w->lengte)
        return;
    v->nummer = true;
    if (w->lengte >= MINST_VAN_ACHTEREN)
        achterwaarts_erbij(w, woord);
}

/* A number is one word, however it was spaced. */
static bool is_nummer(const char *getypt, struct buf *cijfers) {
    for (; *getypt; getypt++) {
        if (*getypt >= '0' && *getypt <= '9')
            buf_add_char(cijfers, *getypt);
        else if (!strchr(" .-", *getypt))
            return false;
    }
    return cijfers->len > 0;
}

void zoekvraag_lees(const char *getypt, struct zoekvraag *uit) {
    struct buf woorden = {0};
    memset(uit, 0, sizeof *uit);
    if (!getypt)
        return;
    if (!is_nummer(getypt, &woorden)) {
        buf_clear(&woorden);
        text_fold(&woorden, getypt, strlen(getypt));
    }
    char *rest = NULL;
    for (char *w = woorden.len ? strtok_r(woorden.s, " ", &rest) : NULL; w;
         w = strtok_r(NULL, " ", &rest))
        woord_erbij(uit, w);
    buf_free(&woorden);
}

void zoekvraag_free(struct zoekvraag *v) {
    for (size_t i = 0; i < v->aantal; i++)
        for (size_t k = 0; k < v->woord[i].bereiken; k++) {
            free(v->woord[i].bereik[k].van);
            free(v->woord[i].bereik[k].tot);
        }
    v->aantal = 0;
}

int zoekwoord_bereik(const struct zoekwoord *w, const char *indexwoord) {
    for (size_t i = 0; i < w->bereiken; i++)
        if (strcmp(indexwoord, w->bereik[i].van) >= 0 && strcmp(indexwoord, w->bereik[i].tot) < 0)
            return (int)i;
    return -1;
}

static long tel(struct store *s, const struct zoekwoord *w, long hoogstens, struct problem *p) {
    long aantal = 0;
    for (size_t i = 0; i < w->bereiken && aantal < hoogstens; i++) {
        struct cursor *c = cursor_open(s, Q_ZOEK_AANTAL, p);
        cursor_zet_tekst(c, ":van", w->bereik[i].van);
        cursor_zet_tekst(c, ":tot", w->bereik[i].tot);
        cursor_zet_getal(c, ":hoogstens", hoogstens - aantal);
        if (cursor_volgende(c))
            aantal += cursor_getal(c, "aantal");
        cursor_sluit(c);
    }
    return aantal;
}

/* Counting further than this costs more than it saves; then the longest word is taken. */
enum { GENOEG = 256 };

const struct zoekwoord *zoekvraag_drijver(const struct zoekvraag *v, struct store *s,
                                          const char *anker, struct problem *p) {
    const struct zoekwoord *beste = &v->woord[0];
    for (size_t i = 0; anker && i < v->aantal; i++)
        if (zoekwoord_bereik(&v->woord[i], anker) >= 0)
            return &v->woord[i];
    long minste = v->aantal > 1 ? tel(s, beste, GENOEG, p) : 0;
    for (size_t i = 1; i < v->aantal; i++) {
        const struct zoekwoord *w = &v->woord[i];
        long aantal = tel(s, w, GENOEG, p);
        if (aantal < minste || (aantal == minste && w->lengte > beste->lengte)) {
            beste = w;
            minste = aantal;
        }
    }
    return beste;
}

struct proef {
    const struct zoekvraag *vraag;
    const struct zoekwoord *drijver;
    const char *woord;
    unsigned gevonden; /* a bit for every typed word */
    bool eerder;       /* an earlier index word matches the driver too */
};

/* In the order in which the ranges of the driver are walked. */
static bool is_eerder(const struct zoekwoord *drijver, const char *een, const char *ander) {
    int bereik = zoekwoord_bereik(drijver, een), dit = zoekwoord_bereik(drijver, ander);
    return bereik >= 0 && (bereik < dit || (bereik == dit && strcmp(een, ander) < 0));
}

static void proef_woord(const char *indexwoord, void *mee) {
    struct proef *proef = mee;
    for (size_t i = 0; i < proef->vraag->aantal; i++)
        if (zoekwoord_bereik(&proef->vraag->woord[i], indexwoord) >= 0)
            proef->gevonden |= 1u << i;
    if (proef->drijver && is_eerder(proef->drijver, indexwoord, proef->woord))
        proef->eerder = true;
}

bool zoekvraag_past(const struct zoekvraag *v, const struct record *persoon,
                    const struct record_lijst *samen, const struct zoekwoord *drijver,
                    const char *woord) {
    struct proef proef = {.vraag = v, .drijver = drijver, .woord = woord};
    record_zoekwoorden(persoon, proef_woord, &proef);
    for (size_t i = 0; i < samen->aantal; i++)
        record_zoekwoorden(&samen->rij[i], proef_woord, &proef);
    return proef.gevonden == (1u << v->aantal) - 1 && !proef.eerder;
}
