/* --help, told from the tables. */
#include "cli.h"
#include "regie/druk.h"
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdio.h>

const struct optie cli_algemeen[] = {
    {"--db", N_("BESTAND"), N_("het bestand met de caseload (anders REGIE_DB)")},
    {"--vandaag", N_("DATUM"), N_("reken alsof het die dag is")},
    {"--alleen-lezen", NULL, N_("verander niets")},
    {"--help", NULL, N_("deze uitleg")},
    {"--version", NULL, N_("de versie van regie")},
    {NULL, NULL, NULL},
};

/* What may be typed for it, where that is not free. */
static void toon_waarden(const struct veld *veld) {
    if (veld->kind == VELD_JANEE)
        printf(_(": ja of nee"));
    for (const struct keuze *k = veld->keuzes; k && k->code; k++)
        printf("%s%s", k == veld->keuzes ? ": " : ", ", k->code);
}

static void toon_velden(const struct werkwoord *w) {
    const unsigned geen = VELD_VERBORGEN | VELD_AFGELEID | VELD_GEVOLG;
    if (w->aantal_soorten)
        printf(_("\nVelden:\n"));
    for (size_t i = 0; i < w->aantal_soorten; i++) {
        const struct soort *soort = soort_van(w->soorten[i]);
        for (int veld = 0; veld < soort->aantal; veld++) {
            const struct veld *v = &soort->velden[veld];
            if ((v->vlaggen & geen) || v->kind == VELD_VERWIJZING)
                continue;
            printf("  %-24s %s", v->naam, _(v->label));
            toon_waarden(v);
            putchar('\n');
        }
    }
}

static void toon_codes(const struct werkwoord *w) {
    if (w->codes)
        printf(_("\nCodes:\n"));
    for (const struct gebeurtenis_soort *g = gebeurtenis_soorten; w->codes && g->code; g++)
        printf("  %-24s %s\n", g->code, _(g->label));
}

static void toon_opties(const struct optie *opties, FILE *uit) {
    for (; opties && opties->naam; opties++) {
        char links[40];
        snprintf(links, sizeof links, "%s%s%s", opties->naam, opties->waarde ? " " : "",
                 opties->waarde ? _(opties->waarde) : "");
        fprintf(uit, "  %-24s %s\n", links, _(opties->uitleg));
    }
}

static void toon_alineas(const char *tekst) {
    struct buf uit = {0};
    text_wrap(&uit, tekst, DRUK_BREED, 0);
    printf("\n%s\n", buf_text(&uit));
    buf_free(&uit);
}

void cli_help_van(const struct werkwoord *w) {
    printf(_("Gebruik: regie %s%s%s\n\n%s\n"), w->naam, *w->gebruik ? " " : "", _(w->gebruik),
           _(w->uitleg));
    if (w->meer)
        toon_alineas(_(w->meer));
    toon_velden(w);
    toon_codes(w);
    printf(_("\nOpties:\n"));
    toon_opties(w->opties, stdout);
    toon_opties(cli_algemeen, stdout);
}

void cli_help_alles(void) {
    printf(
        _("regie houdt de caseload van statushouders bij.\n\n"
          "Gebruik: regie                opent de schermen\n"
          "         regie WERKWOORD ...  doet één ding; regie WERKWOORD --help legt het uit\n\n"));
    for (int i = 0; werkwoorden[i]; i++)
        printf("  %-14s %s\n", werkwoorden[i]->naam, _(werkwoorden[i]->uitleg));
    printf(_("\nOpties bij alles:\n"));
    toon_opties(cli_algemeen, stdout);
    printf(_("\nAfsluitcodes: 0 goed, 1 gedaan met bevindingen, 2 verkeerd gebruik, 3 invoer deugt "
             "niet,\n4 mag niet, 5 bestand onbruikbaar.\n"));
}
