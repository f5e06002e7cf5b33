/* Durations of ISO 8601, added to dates with month ends clamped. */
#include "datum_deel.h"
#include "regie/datum.h"
#include "regie/taal.h"
#include <stddef.h>

enum { DUUR_HOOGST = 9999 };

static const struct deel {
    char letter;
    size_t plaats;
    const char *een, *meer;
} delen[] = {
    {'Y', offsetof(struct duur, jaren), N_("jaar"), N_("jaar")},
    {'M', offsetof(struct duur, maanden), N_("maand"), N_("maanden")},
    {'W', offsetof(struct duur, weken), N_("week"), N_("weken")},
    {'D', offsetof(struct duur, dagen), N_("dag"), N_("dagen")},
};
enum { DELEN = sizeof delen / sizeof delen[0] };

static int *duur_deel(struct duur *d, const struct deel *deel) {
    return (int *)(void *)((char *)d + deel->plaats);
}

/* A whole number; NULL when there is none or it is beyond any term. */
static const char *lees_getal(const char *s, int *uit) {
    if (*s < '0' || *s > '9')
        return NULL;
    int getal = 0;
    for (; *s >= '0' && *s <= '9'; s++)
        if ((getal = getal * 10 + (*s - '0')) > DUUR_HOOGST)
            return NULL;
    *uit = getal;
    return s;
}

bool duur_lees(const char *s, struct duur *uit) {
    struct duur d = {0};
    if (*s++ != 'P' || *s == '\0')
        return false;
    for (const struct deel *deel = delen; *s != '\0'; deel++) {
        int getal;
        if (!(s = lees_getal(s, &getal)))
            return false;
        while (deel < delen + DELEN && deel->letter != *s)
            deel++;
        if (deel == delen + DELEN)
            return false;
        *duur_deel(&d, deel) = getal;
        s++;
    }
    *uit = d;
    return true;
}

void duur_schrijf_nl(struct duur d, struct buf *uit) {
    int over = 0;
    for (size_t i = 0; i < DELEN; i++)
        over += *duur_deel(&d, &delen[i]) != 0;
    if (over == 0)
        buf_addf(uit, "0 %s", _(delen[DELEN - 1].meer));
    bool eerste = true;
    for (size_t i = 0; i < DELEN; i++) {
        int getal = *duur_deel(&d, &delen[i]);
        if (getal == 0)
            continue;
        if (!eerste)
            buf_add(uit, over == 1 ? _(" en ") : ", ");
        buf_addf(uit, "%d %s", getal, getal == 1 ? _(delen[i].een) : _(delen[i].meer));
        eerste = false;
        over--;
    }
}

static struct datum datum_schuif(struct datum d, struct duur duur, int richting) {
    if (!datum_is_volledig(d))
        return (struct datum){0};
    long maanden = d.jaar * 12L + d.maand - 1 + richting * (duur.jaren * 12L + duur.maanden);
    if (maanden < 0)
        return (struct datum){0};
    struct datum uit = {(int)(maanden / 12), (int)(maanden % 12) + 1, d.dag};
    int laatste = datum_dagen_in_maand(uit.jaar, uit.maand);
    if (uit.dag > laatste)
        uit.dag = laatste;
    uit = datum_van_dagnummer(datum_dagnummer(uit) + richting * (duur.weken * 7L + duur.dagen));
    return datum_is_volledig(uit) ? uit : (struct datum){0};
}

struct datum datum_plus(struct datum d, struct duur duur) {
    return datum_schuif(d, duur, 1);
}

struct datum datum_min(struct datum d, struct duur duur) {
    return datum_schuif(d, duur, -1);
}
