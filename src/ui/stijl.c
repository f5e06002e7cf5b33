#include "stijl.h"
#include <curses.h>
#include <stdlib.h>

struct vorm {
    short kleur; /* -1: the terminal's own */
    attr_t extra;
};

static const struct vorm in_kleur[STIJL_AANTAL] = {
    [STIJL_GEWOON] = {-1, A_NORMAL},        [STIJL_KOP] = {-1, A_BOLD},
    [STIJL_ACCENT] = {COLOR_CYAN, A_BOLD},  [STIJL_STIL] = {-1, A_DIM},
    [STIJL_KEUZE] = {-1, A_REVERSE},        [STIJL_VELD] = {-1, A_UNDERLINE},
    [STIJL_ALARM] = {COLOR_RED, A_BOLD},    [STIJL_LETOP] = {COLOR_YELLOW, A_NORMAL},
    [STIJL_GOED] = {COLOR_GREEN, A_NORMAL},
};

static const struct vorm zonder_kleur[STIJL_AANTAL] = {
    [STIJL_GEWOON] = {-1, A_NORMAL}, [STIJL_KOP] = {-1, A_BOLD},
    [STIJL_ACCENT] = {-1, A_BOLD},   [STIJL_STIL] = {-1, A_NORMAL},
    [STIJL_KEUZE] = {-1, A_REVERSE}, [STIJL_VELD] = {-1, A_UNDERLINE},
    [STIJL_ALARM] = {-1, A_BOLD},    [STIJL_LETOP] = {-1, A_NORMAL},
    [STIJL_GOED] = {-1, A_NORMAL},
};

static const struct vorm *vormen = zonder_kleur;

void stijl_begin(void) {
    const char *geen = getenv("NO_COLOR");
    if ((geen && *geen) || !has_colors() || start_color() != OK)
        return;
    vormen = in_kleur;
    use_default_colors();
    for (int i = 0; i < STIJL_AANTAL; i++)
        if (vormen[i].kleur >= 0)
            init_pair((short)(i + 1), vormen[i].kleur, -1);
}

void stijl_zet(enum stijl stijl) {
    attr_set(vormen[stijl].extra, vormen[stijl].kleur >= 0 ? (short)(stijl + 1) : 0, NULL);
}
