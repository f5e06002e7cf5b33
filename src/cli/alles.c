#include "alles.h"
#include "regie/lijsten.h"
#include "regie/taal.h"
#include "wachten.h"

static bool toon_voortgang(void *mee, long records, long gedaan, long totaal) {
    return wachten_toon(mee, records, gedaan, totaal);
}

static void meld_weggelaten(const struct pakket_keuze *keuze) {
    const char *wat;
    cli_meld(_("Niet mee:"));
    for (int i = 0; (wat = pakket_weggelaten(keuze, i)); i++)
        cli_meld("%s %s", i ? "," : "", wat);
    cli_meld(".\n");
}

static bool past(struct cli *c, struct problem *p) {
    static const char *const anders[] = {"-o",       "--kolommen", "--casemanager",
                                         "--filter", "--excel-nl", "--rfc4180"};
    for (size_t i = 0; i < sizeof anders / sizeof *anders; i++)
        if (arg_optie(&c->arg, anders[i]))
            return problem_set(p, PROBLEM_USAGE,
                               _("--alles schrijft alles, altijd in dezelfde vorm; %s hoort daar "
                                 "niet bij."),
                               anders[i]);
    return true;
}

bool alles_uit(struct cli *c, struct problem *p) {
    struct wachten w;
    struct alles_uitslag u;
    struct alles_keuze keuze = {.map = arg_optie(&c->arg, "--alles"),
                                .wat = {.bsn = arg_optie(&c->arg, "--bsn") != NULL,
                                        .gezondheid = arg_optie(&c->arg, "--gezondheid") != NULL,
                                        .geheim = arg_optie(&c->arg, "--geheim-adres") != NULL},
                                .mee = &w,
                                .voortgang = toon_voortgang};
    if (!past(c, p))
        return false;
    wachten_begin(&w, true);
    bool goed = export_alles(&c->sessie, &keuze, &u, p);
    wachten_einde(&w);
    if (!goed)
        return false;
    cli_meld(_("%ld mensen met alles van hen (%ld rijen in %ld lijsten) staan in %s.\n"), u.mensen,
             u.records, u.lijsten, keuze.map);
    meld_weggelaten(&keuze.wat);
    return true;
}
