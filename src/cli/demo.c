/* The invented caseload: in a directory of its own that is gone again at the end. */
#include "regie/demo.h"
#include "regie/buf.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "werkwoorden.h"
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int signalen[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};

/* What has to go, for a handler that may only make system calls. */
static const char *op_te_ruimen[4];

static void ruim_op(void) {
    for (int i = 0; i < 3; i++)
        if (op_te_ruimen[i])
            unlink(op_te_ruimen[i]);
    if (op_te_ruimen[3])
        rmdir(op_te_ruimen[3]);
}

static void bij_signaal(int signaal) {
    ruim_op();
    signal(signaal, SIG_DFL);
    raise(signaal);
}

static const char *tijdelijke_map(void) {
    static const char *const namen[] = {"XDG_RUNTIME_DIR", "TMPDIR"};
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++) {
        const char *map = getenv(namen[i]);
        if (map && *map && access(map, W_OK) == 0)
            return map;
    }
    return "/tmp";
}

static bool maak_map(struct buf *map, struct problem *p) {
    buf_addf(map, "%s/regie-demo-XXXXXX", tijdelijke_map());
    return mkdtemp(map->s) ||
           problem_set(p, PROBLEM_INPUT,
                       _("In %s lukt geen tijdelijke map (%s). Zet TMPDIR op een map waar u mag "
                         "schrijven."),
                       tijdelijke_map(), problem_oorzaak(errno));
}

static void onthoud(const char *map, char *bestand[3]) {
    static const char *const staarten[] = {"", "-wal", "-shm"};
    for (int i = 0; i < 3; i++) {
        struct buf b = {0};
        buf_addf(&b, "%s/demo.db%s", map, staarten[i]);
        op_te_ruimen[i] = bestand[i] = buf_take(&b);
    }
    op_te_ruimen[3] = map;
    for (size_t i = 0; i < sizeof signalen / sizeof *signalen; i++)
        signal(signalen[i], bij_signaal);
}

/* While the file is made there are more files than the handler knows of: signals wait. */
static bool maak(struct cli *c, struct buf *map, char *bestand[3], struct problem *p) {
    sigset_t wacht, eerst;
    sigemptyset(&wacht);
    for (size_t i = 0; i < sizeof signalen / sizeof *signalen; i++)
        sigaddset(&wacht, signalen[i]);
    sigprocmask(SIG_BLOCK, &wacht, &eerst);
    bool goed = maak_map(map, p);
    if (goed) {
        onthoud(map->s, bestand);
        goed = demo_maak(bestand[0], c->keuze.vandaag, p);
    }
    sigprocmask(SIG_SETMASK, &eerst, NULL);
    return goed;
}

static bool toon(struct cli *c, const char *pad, struct problem *p) {
    struct sessie_keuze keuze = {.pad = pad, .vandaag = c->keuze.vandaag};
    if (!sessie_open(&c->sessie, &keuze, p))
        return false;
    bool goed = c->schermen(&c->sessie, p);
    sessie_sluit(&c->sessie);
    return goed;
}

static bool doe_demo(struct cli *c, struct problem *p) {
    const char *bewaar = arg_optie(&c->arg, "--bewaar");
    struct buf map = {0};
    char *bestand[3] = {NULL, NULL, NULL};
    if (bewaar)
        return demo_maak(bewaar, c->keuze.vandaag, p);
    bool goed = maak(c, &map, bestand, p) && toon(c, bestand[0], p);
    ruim_op();
    memset(op_te_ruimen, 0, sizeof op_te_ruimen);
    for (int i = 0; i < 3; i++)
        free(bestand[i]);
    buf_free(&map);
    return goed;
}

static const struct optie demo_opties[] = {
    {"--bewaar", N_("BESTAND"), N_("maak alleen het bestand en open de schermen niet")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_demo = {
    .naam = "demo",
    .gebruik = "",
    .uitleg = N_("Opent de schermen op een verzonnen caseload van 60 mensen."),
    .meer = N_("Alles staat in een tijdelijk bestand dat aan het eind weer weg is."),
    .opties = demo_opties,
    .zonder_bestand = true,
    .doe = doe_demo,
};
