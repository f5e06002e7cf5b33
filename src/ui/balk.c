#include "balk.h"
#include "invoer.h"
#include "regie/taal.h"
#include "teken.h"
#include <curses.h>
#include <time.h>

/* A bar only for what lasts, and drawn no more often than people see. */
#define PAS_NA  0.5
#define OM_DE   0.1
#define BREEDTE 54
#define HOOGTE  6

static double nu(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void balk_begin(struct balk *b, const char *titel, const char *wat) {
    *b = (struct balk){.titel = titel, .wat = wat, .begin = nu()};
}

static void teken_balk(const struct vlak *v, double deel) {
    int breed = v->kolommen - 6, vol = (int)(deel * breed + 0.5);
    for (int i = 0; i < breed; i++)
        teken_los(v, 0, i, i < vol ? STIJL_ACCENT : STIJL_STIL, i < vol ? "█" : "░");
    tekenf(v, 0, breed + 1, STIJL_GEWOON, "%3.0f%%", deel * 100);
}

static void teken_stand(const struct vlak *v, const struct balk *b, long aantal, double deel) {
    double duurde = nu() - b->begin;
    int kolom = tekenf(v, 1, 0, STIJL_GEWOON, _("%ld %s, %.0f per seconde"), aantal, b->wat,
                       (double)aantal / duurde);
    if (deel > 0.01 && deel < 1)
        tekenf(v, 1, kolom, STIJL_GEWOON, _(", nog %.0f s"), duurde * (1 - deel) / deel + 0.5);
}

static void teken_bezig(const struct balk *b, long aantal, double deel) {
    struct vlak alles = {0, 0, LINES, COLS};
    struct vlak m = vlak_midden(&alles, HOOGTE, BREEDTE);
    struct vlak in = teken_kader(&m, b->titel);
    teken_balk(&in, deel);
    teken_stand(&in, b, aantal, deel);
    teken_los(&in, 3, 0, STIJL_STIL, _("Esc stopt; dan is er niets gebeurd."));
    teken_cursor(&in, 0, 0);
    teken_klaar();
}

bool balk_toon(struct balk *b, long aantal, double deel) {
    double t = nu();
    if (t - b->begin < PAS_NA || t - b->getekend < OM_DE)
        return true;
    bool verder = !invoer_stopt(b->getekend == 0);
    b->getekend = t;
    teken_bezig(b, aantal, deel > 1 ? 1 : deel);
    return verder;
}
