#include "cli.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void zeg_veilig(FILE *uit, const char *tekst) {
    struct buf veilig = {0};
    while (*tekst) {
        size_t n = strcspn(tekst, "\n");
        text_show(&veilig, tekst, n);
        buf_add_n(&veilig, tekst + n, tekst[n] == '\n');
        tekst += n + (tekst[n] == '\n');
    }
    fputs(buf_text(&veilig), uit);
    buf_free(&veilig);
}

static void zeg_naar(FILE *uit, const char *vorm, va_list args) {
    struct buf b = {0};
    buf_addv(&b, vorm, args);
    zeg_veilig(uit, buf_text(&b));
    buf_free(&b);
}

void cli_zeg(const char *vorm, ...) {
    va_list args;
    va_start(args, vorm);
    zeg_naar(stdout, vorm, args);
    va_end(args);
}

void cli_meld(const char *vorm, ...) {
    va_list args;
    va_start(args, vorm);
    zeg_naar(stderr, vorm, args);
    va_end(args);
}

const char *arg_volgende(const struct argumenten *a, const char *naam, int *i) {
    while (*i < a->opties) {
        int dit = (*i)++;
        if (!strcmp(a->gegeven[dit].optie->naam, naam))
            return a->gegeven[dit].waarde;
    }
    return NULL;
}

const char *arg_optie(const struct argumenten *a, const char *naam) {
    int i = 0;
    return arg_volgende(a, naam, &i);
}

bool arg_dossier(struct cli *c, struct id *dossier, struct problem *p) {
    return store_zoek_vnummer(c->sessie.store, c->arg.los[0], dossier, p);
}

bool arg_datum(struct cli *c, const char *naam, struct datum *uit, struct problem *p) {
    const char *s = arg_optie(&c->arg, naam);
    *uit = c->sessie.vandaag;
    if (s && !datum_lees(s, c->sessie.vandaag, false, uit))
        return problem_set(p, PROBLEM_USAGE, _("%s: \"%s\" is geen datum, zoals 22-11-2026."), naam,
                           s);
    return true;
}

static const struct optie *zoek_optie(const struct optie *opties, const char *woord, size_t len) {
    for (; opties && opties->naam; opties++)
        if (strlen(opties->naam) == len && !strncmp(opties->naam, woord, len))
            return opties;
    return NULL;
}

static bool mag_vaker(const struct werkwoord *w, const struct optie *o) {
    for (const char *const *naam = w ? w->vaker : NULL; naam && *naam; naam++)
        if (!strcmp(*naam, o->naam))
            return true;
    return false;
}

static bool past(const struct cli *c, const struct werkwoord *w, const struct optie *o,
                 const char *woord, struct problem *p) {
    if (!o)
        return problem_set(p, PROBLEM_USAGE, _("De optie %s is er niet. Zie: regie %s%s--help"),
                           woord, w ? w->naam : "", w ? " " : "");
    if (!o->waarde && woord[strcspn(woord, "=")])
        return problem_set(p, PROBLEM_USAGE, _("Bij %s hoort geen waarde."), o->naam);
    if (o->waarde && arg_optie(&c->arg, o->naam) && !mag_vaker(w, o))
        return problem_set(p, PROBLEM_USAGE, _("%s staat er twee keer. Kies er één."), o->naam);
    return true;
}

/* `--naam waarde`, `--naam=waarde`, or a switch. Returns how many words it took, 0 when wrong. */
static int neem_optie(struct cli *c, const struct werkwoord *w, char **argv, struct problem *p) {
    size_t len = strcspn(argv[0], "=");
    const struct optie *o = w ? zoek_optie(w->opties, argv[0], len) : NULL;
    if (!o)
        o = zoek_optie(cli_algemeen, argv[0], len);
    if (!past(c, w, o, argv[0], p))
        return 0;
    bool los = o->waarde && !argv[0][len];
    if (los && !argv[1])
        return problem_set(p, PROBLEM_USAGE, _("Bij %s hoort een waarde: %s."), o->naam,
                           _(o->waarde));
    if (c->arg.opties == (int)(sizeof c->arg.gegeven / sizeof *c->arg.gegeven))
        return problem_set(p, PROBLEM_USAGE, _("Dat zijn te veel opties."));
    c->arg.gegeven[c->arg.opties].optie = o;
    c->arg.gegeven[c->arg.opties++].waarde = !o->waarde ? "" : los ? argv[1] : argv[0] + len + 1;
    return los ? 2 : 1;
}

static const struct werkwoord *zoek_werkwoord(const char *naam) {
    for (int i = 0; werkwoorden[i]; i++)
        if (!strcmp(werkwoorden[i]->naam, naam))
            return werkwoorden[i];
    return NULL;
}

static bool neem_los(struct cli *c, const struct werkwoord **w, const char *woord,
                     struct problem *p) {
    if (!*w) {
        *w = zoek_werkwoord(woord);
        return *w ||
               problem_set(p, PROBLEM_USAGE, _("\"%s\" kent regie niet. Zie: regie --help"), woord);
    }
    if (c->arg.aantal == (*w)->meest ||
        c->arg.aantal == (int)(sizeof c->arg.los / sizeof *c->arg.los))
        return problem_set(p, PROBLEM_USAGE, _("\"%s\" is te veel. Gebruik: regie %s %s"), woord,
                           (*w)->naam, _((*w)->gebruik));
    c->arg.los[c->arg.aantal++] = woord;
    return true;
}

/* A lone '-' is a file: standard input. */
static bool is_optie(const char *woord) {
    return !strncmp(woord, "--", 2) || (woord[0] == '-' && woord[1] && !woord[2]);
}

static bool ontleed(struct cli *c, const struct werkwoord **w, char **argv, struct problem *p) {
    bool opties = true;
    while (*argv) {
        int n = 1;
        if (opties && !strcmp(*argv, "--"))
            opties = false;
        else if (opties && is_optie(*argv))
            n = neem_optie(c, *w, argv, p);
        else if (!neem_los(c, w, *argv, p))
            return false;
        if (!n)
            return false;
        argv += n;
    }
    return true;
}

/* --db, else REGIE_DB, else the user's own data directory. The caller frees. */
static char *standaard_pad(void) {
    const char *pad = getenv("REGIE_DB"), *xdg = getenv("XDG_DATA_HOME"), *thuis = getenv("HOME");
    struct buf b = {0};
    if (pad && *pad)
        buf_add(&b, pad);
    else if (xdg && *xdg)
        buf_addf(&b, "%s/regie/regie.db", xdg);
    else
        buf_addf(&b, "%s/.local/share/regie/regie.db", thuis ? thuis : "");
    return buf_take(&b);
}

static bool voer_uit(struct cli *c, const struct werkwoord *w, struct problem *p) {
    if (c->arg.aantal < w->minst)
        return problem_set(p, PROBLEM_USAGE, _("Er ontbreekt iets. Gebruik: regie %s %s"), w->naam,
                           _(w->gebruik));
    if (!w->zonder_bestand && !sessie_open(&c->sessie, &c->keuze, p))
        return false;
    bool goed = w->doe(c, p);
    if (!w->zonder_bestand)
        sessie_sluit(&c->sessie);
    return goed;
}

static bool begin(struct cli *c, char **argv, struct problem *p) {
    const struct werkwoord *w = NULL;
    if (!ontleed(c, &w, argv, p))
        return false;
    if (arg_optie(&c->arg, "--help")) {
        if (w)
            cli_help_van(w);
        else
            cli_help_alles();
        return true;
    }
    if (arg_optie(&c->arg, "--version")) {
        puts("regie " REGIE_VERSIE);
        return true;
    }
    const char *db = arg_optie(&c->arg, "--db");
    char *pad = db ? mem_copy(db) : standaard_pad();
    c->keuze = (struct sessie_keuze){.pad = pad,
                                     .vandaag = arg_optie(&c->arg, "--vandaag"),
                                     .alleen_lezen = arg_optie(&c->arg, "--alleen-lezen") != NULL};
    c->json = arg_optie(&c->arg, "--json") != NULL;
    bool goed = voer_uit(c, w ? w : werkwoorden[0], p);
    free(pad);
    return goed;
}

/* A word of a megabyte is no message: then only how it begins and how it ends. */
static void zeg_probleem(const char *tekst) {
    enum { LANG = 4000, BEGIN = 400, EIND = 400 };
    size_t len = strlen(tekst);
    if (len <= LANG)
        cli_meld("regie: %s\n", tekst);
    else
        cli_meld("regie: %.*s … %s\n", (int)text_prev(tekst, len, BEGIN), tekst,
                 tekst + text_prev(tekst, len, len - EIND));
}

int cli_hoofd(int argc, char **argv, schermen_fn *schermen) {
    static struct cli c;
    struct problem p = {0};
    c.schermen = schermen;
    (void)argc;
    begin(&c, argv + 1, &p);
    int code = (int)p.kind;
    if (code)
        zeg_probleem(problem_text(&p));
    problem_clear(&p);
    catalogus_sluit();
    if ((fflush(stdout) != 0 || ferror(stdout)) && code <= PROBLEM_FINDINGS) {
        fprintf(stderr, _("regie: de uitvoer kon niet worden geschreven.\n"));
        code = PROBLEM_INPUT;
    }
    return code;
}
