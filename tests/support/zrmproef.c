#include "support/zrmproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

void zrmproef_goed(struct uitkomst u) {
    uitkomst_expect(&u, 0);
}

struct werkmap *zrmproef_maak(const char *geboren) {
    struct werkmap *map = werkmap_new();
    char geboortedatum[40];
    snprintf(geboortedatum, sizeof geboortedatum, "geboortedatum=%s", geboren);
    zrmproef_goed(uitkomst_run(map, "regie", "init", "--naam", "M. de Vries", "--gemeente",
                               "Zwolle", ZRMPROEF_VANDAAG, NULL));
    zrmproef_goed(uitkomst_run(map, "regie", "persoon", "achternaam=Hagos", "voornamen=Selam",
                               "v_nummer=" ZRMPROEF_SELAM, geboortedatum, "taal=Tigrinya",
                               ZRMPROEF_VANDAAG, NULL));
    zrmproef_goed(
        uitkomst_run(map, "regie", "toewijzen", "ik", ZRMPROEF_SELAM, ZRMPROEF_VANDAAG, NULL));
    return map;
}

void zrmproef_meet(struct werkmap *map, const char *instrument, const char *datum,
                   const char *scores) {
    zrmproef_goed(uitkomst_run(map, "regie", "meting", ZRMPROEF_SELAM, "--instrument", instrument,
                               "--moment", "voortgang", "--datum", datum, "--scores", scores,
                               ZRMPROEF_VANDAAG, NULL));
}

struct terminal *zrmproef_open_met(int rijen, int kolommen, const char *const *env) {
    struct terminal *t =
        terminal_start(rijen, kolommen, (const char *[]){"regie", ZRMPROEF_VANDAAG, NULL}, env);
    terminal_script(t, "c<Enter>z");
    return t;
}

struct terminal *zrmproef_open(struct werkmap *map, int rijen, int kolommen) {
    return zrmproef_open_met(rijen, kolommen, werkmap_env(map));
}

void zrmproef_sluit(struct terminal *t, struct werkmap *map) {
    terminal_close(t);
    werkmap_free(map);
}
