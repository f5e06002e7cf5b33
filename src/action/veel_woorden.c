#include "veel_woorden.h"

/* The more words go in at once, the closer together they land. The first go early: the last are
 * stored when there is nothing else left to do meanwhile. */
enum { WOORDEN_MINST = 1 << 16, WOORDEN_MEEST = 1 << 18 };

static struct woorden *ander(struct veel_woorden *w) {
    return &w->reeks[!w->nu];
}

void veel_woorden_erbij(struct veel_woorden *w, const struct record *r,
                        const struct persoonsvorm *vorm, struct id dossier) {
    woorden_erbij(&w->reeks[w->nu], r, vorm, dossier);
}

bool veel_woorden_wachten(const struct veel_woorden *w) {
    return w->reeks[w->nu].aantal || w->reeks[!w->nu].aantal > w->gegeven;
}

bool veel_woorden_vol(const struct veel_woorden *w, bool laatste) {
    size_t genoeg = w->gesorteerd / 4;
    if (genoeg < WOORDEN_MINST)
        genoeg = WOORDEN_MINST;
    if (genoeg > WOORDEN_MEEST)
        genoeg = WOORDEN_MEEST;
    if (w->achteraf)
        genoeg = WOORDEN_MEEST;
    return w->gegeven == w->reeks[!w->nu].aantal &&
           w->reeks[w->nu].aantal >= (laatste ? 1 : genoeg);
}

static bool wachten_van(const struct woorden *w, size_t gegeven, struct id dossier) {
    return gegeven < w->aantal && woorden_van(w, dossier);
}

bool veel_woorden_heeft(const struct veel_woorden *w, struct id dossier) {
    return wachten_van(&w->reeks[w->nu], 0, dossier) ||
           wachten_van(&w->reeks[!w->nu], w->gegeven, dossier);
}

void veel_woorden_vergeet(struct veel_woorden *w, struct id dossier) {
    woorden_vergeet(&w->reeks[w->nu], 0, dossier);
    woorden_vergeet(ander(w), w->gegeven, dossier);
    if (w->gezien > w->reeks[w->nu].aantal)
        w->gezien = w->reeks[w->nu].aantal;
}

void veel_woorden_wissel(struct veel_woorden *w) {
    woorden_leeg(ander(w));
    w->nu = !w->nu;
    w->gegeven = w->gezien = 0;
    woorden_sorteer(ander(w));
    w->gesorteerd += ander(w)->aantal;
}

struct woorden_deel veel_woorden_neem(struct veel_woorden *w, bool laatste) {
    size_t erbij = w->reeks[w->nu].aantal - w->gezien, rest = ander(w)->aantal - w->gegeven,
           n = laatste || w->achteraf || rest < 2 * erbij ? rest : 2 * erbij;
    struct woorden_deel deel = {ander(w), w->gegeven, n};
    w->gegeven += n;
    w->gezien += erbij;
    return deel;
}

void veel_woorden_free(struct veel_woorden *w) {
    woorden_free(&w->reeks[0]);
    woorden_free(&w->reeks[1]);
}
