/* Who is who: doubts to work off, and two dossiers of one person. */
#include "regie/twijfel.h"
#include "regie/dubbelen.h"
#include "regie/json.h"
#include "regie/kolom.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "werkwoorden.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The two people of a doubt, and how they compare. */
struct zij_aan_zij {
    struct record rij, rijdossier; /* what the list says, or who is second of a pair */
    struct dubbel_vondst kandidaat;
};

static void zij_aan_zij_free(struct zij_aan_zij *z) {
    record_free(&z->rij);
    record_free(&z->rijdossier);
    dubbel_vondst_free(&z->kandidaat);
}

static bool lees_tweede(struct cli *c, const struct record *t, struct zij_aan_zij *z,
                        struct problem *p) {
    struct store *s = c->sessie.store;
    struct id ander = record_verwijzing(t, TWIJFEL_ANDER);
    if (record_waarde(t, TWIJFEL_GEGEVENS))
        return twijfel_gegevens(t, &z->rij, &z->rijdossier, p);
    return store_lees(s, SOORT_DOSSIER, ander, &z->rijdossier, p) &&
           store_lees(s, SOORT_PERSOON, record_verwijzing(&z->rijdossier, DOSSIER_PERSOON), &z->rij,
                      p);
}

static bool lees_beide(struct cli *c, const struct record *t, struct zij_aan_zij *z,
                       struct problem *p) {
    *z = (struct zij_aan_zij){0};
    if (!lees_tweede(c, t, z, p))
        return false;
    struct dubbel_vraag vraag = {
        .persoon = &z->rij, .dossiernummer = record_waarde(&z->rijdossier, DOSSIER_DOSSIERNUMMER)};
    return dubbelen_vergelijk(c->sessie.store, &vraag, record_verwijzing(t, TWIJFEL_KANDIDAAT),
                              &z->kandidaat, p);
}

/* ---- The list ---- */

static void json_twijfel(struct json *j, const struct record *t, const struct zij_aan_zij *z) {
    struct buf naam = {0}, redenen = {0};
    persoon_lijstnaam(&z->kandidaat.persoon, &naam);
    dubbel_redenen_van_codes(record_tekst(t, TWIJFEL_REDENEN), &redenen);
    json_number(j, "nummer", record_getal(t, TWIJFEL_NUMMER, 0));
    json_text(j, "wie", record_waarde(t, TWIJFEL_WIE));
    json_text(j, "v_nummer", record_waarde(&z->rij, PERSOON_V_NUMMER));
    json_text(j, "lijkt_op", buf_text(&naam));
    json_text(j, "lijkt_op_v_nummer", record_waarde(&z->kandidaat.persoon, PERSOON_V_NUMMER));
    json_number(j, "punten", record_getal(t, TWIJFEL_SCORE, 0));
    json_text(j, "code", record_waarde(t, TWIJFEL_CODE));
    json_text(j, "redenen", buf_text(&redenen));
    json_bool(j, "paar", !record_waarde(t, TWIJFEL_GEGEVENS));
    json_text(j, "stand", record_waarde(t, TWIJFEL_STATUS));
    if (record_waarde(t, TWIJFEL_IMPORT))
        json_number(j, "import", record_getal(t, TWIJFEL_IMPORT, 0));
    if (record_waarde(t, TWIJFEL_REGEL))
        json_number(j, "regel", record_getal(t, TWIJFEL_REGEL, 0));
    buf_free(&naam);
    buf_free(&redenen);
}

static void zeg_twijfel(const struct record *t, const struct zij_aan_zij *z) {
    struct buf naam = {0}, redenen = {0};
    const char *nr = record_waarde(&z->kandidaat.persoon, PERSOON_V_NUMMER);
    persoon_lijstnaam(&z->kandidaat.persoon, &naam);
    dubbel_redenen_van_codes(record_tekst(t, TWIJFEL_REDENEN), &redenen);
    cli_zeg(_("%4ld  %s lijkt op %s%s%s%s\n      %ld punten: %s\n"),
            record_getal(t, TWIJFEL_NUMMER, 0), record_tekst(t, TWIJFEL_WIE), buf_text(&naam),
            nr ? " (" : "", nr ? nr : "", nr ? ")" : "", record_getal(t, TWIJFEL_SCORE, 0),
            buf_text(&redenen));
    buf_free(&naam);
    buf_free(&redenen);
}

static bool toon_een(struct cli *c, struct json *j, const struct record *t, struct problem *p) {
    struct zij_aan_zij z;
    bool goed = lees_beide(c, t, &z, p);
    if (goed && j) {
        json_open(j, NULL, '{');
        json_twijfel(j, t, &z);
        json_close(j, '}');
    } else if (goed) {
        zeg_twijfel(t, &z);
    }
    zij_aan_zij_free(&z);
    return goed;
}

enum { PER_KEER = 100 };

/* A page at a time, from the likeliest down. */
static bool toon_alle(struct cli *c, struct json *j, long *aantal, struct problem *p) {
    struct record na = {0};
    bool goed = true, meer = true;
    while (goed && meer) {
        struct record_lijst l = {0};
        goed = twijfels_open(c->sessie.store, *aantal ? &na : NULL, PER_KEER, &l, p);
        for (size_t i = 0; i < l.aantal && goed; i++)
            goed = toon_een(c, j, &l.rij[i], p);
        *aantal += (long)l.aantal;
        meer = l.aantal == PER_KEER;
        record_free(&na);
        if (meer)
            record_kopie(&na, &l.rij[l.aantal - 1]);
        record_lijst_free(&l);
    }
    record_free(&na);
    return goed;
}

static bool lijst(struct cli *c, struct problem *p) {
    struct buf uit = {0};
    struct json j;
    long aantal = 0;
    if (c->json) {
        json_begin(&j, &uit);
        json_open(&j, NULL, '[');
    }
    bool goed = toon_alle(c, c->json ? &j : NULL, &aantal, p);
    if (goed && c->json) {
        json_close(&j, ']');
        puts(uit.s);
    } else if (goed && !aantal) {
        printf(_("Er is niets te bekijken.\n"));
    }
    buf_free(&uit);
    return goed;
}

/* ---- One, side by side ---- */

/* As it is stored, but for what is masked: a BSN leaves the file only for who asks for it. */
static void waarde_json(struct json *j, const char *sleutel, const struct record *r, int veld) {
    struct buf uit = {0};
    const struct veld *v = &r->soort->velden[veld];
    const char *waarde = record_waarde(r, veld);
    if (waarde && (v->vlaggen & VELD_GEVOELIG)) {
        veld_toon_gemaskeerd(v, waarde, &uit);
        waarde = buf_text(&uit);
    }
    json_text(j, sleutel, waarde);
    buf_free(&uit);
}

static void velden_json(struct json *j, const struct record *t, const struct record *een,
                        const struct record *ander) {
    for (int veld = 0; veld < een->soort->aantal; veld++) {
        const struct veld *v = &een->soort->velden[veld];
        if ((v->vlaggen & (VELD_VERBORGEN | VELD_AFGELEID)) || v->kind == VELD_VERWIJZING ||
            (!record_waarde(een, veld) && !record_waarde(ander, veld)))
            continue;
        json_open(j, NULL, '{');
        json_text(j, "veld", v->naam);
        waarde_json(j, "in_dossier", ander, veld);
        waarde_json(j, "ernaast", een, veld);
        json_text(j, "vergelijk", dubbel_stand_code(dubbel_veld_stand(een, ander, veld)));
        json_text(j, "wint", twijfel_wint_ernaast(t, ander, een, veld) ? "ernaast" : "in_dossier");
        json_close(j, '}');
    }
}

static void velden_zeg(const struct record *t, const struct record *een,
                       const struct record *ander) {
    for (int veld = 0; veld < een->soort->aantal; veld++) {
        const struct veld *v = &een->soort->velden[veld];
        struct buf a = {0}, b = {0};
        if ((v->vlaggen & (VELD_VERBORGEN | VELD_AFGELEID)) || v->kind == VELD_VERWIJZING ||
            (!record_waarde(een, veld) && !record_waarde(ander, veld)))
            continue;
        enum dubbel_stand stand = dubbel_veld_stand(een, ander, veld);
        veld_toon_gemaskeerd(v, record_waarde(ander, veld), &a);
        veld_toon_gemaskeerd(v, record_waarde(een, veld), &b);
        bool ernaast = twijfel_wint_ernaast(t, ander, een, veld), gelijk = stand == DUBBEL_GELIJK;
        cli_zeg("  %s %-9s  %-20s %s %s | %s %s\n", dubbel_stand_teken(stand),
                dubbel_stand_label(stand), v->naam, gelijk || ernaast ? " " : ">",
                a.len ? a.s : _("(leeg)"), gelijk || !ernaast ? " " : ">",
                b.len ? b.s : _("(leeg)"));
        buf_free(&a);
        buf_free(&b);
    }
}

static void toon_json(const struct record *t, const struct zij_aan_zij *z,
                      const struct record *dossier) {
    struct buf uit = {0};
    struct json j;
    json_begin(&j, &uit);
    json_open(&j, NULL, '{');
    json_twijfel(&j, t, z);
    json_open(&j, "velden", '[');
    velden_json(&j, t, &z->rij, &z->kandidaat.persoon);
    velden_json(&j, t, &z->rijdossier, dossier);
    json_close(&j, ']');
    json_close(&j, '}');
    puts(uit.s);
    buf_free(&uit);
}

static bool toon(struct cli *c, const struct record *t, struct problem *p) {
    struct zij_aan_zij z;
    struct record dossier = {0};
    bool goed = lees_beide(c, t, &z, p) &&
                store_lees(c->sessie.store, SOORT_DOSSIER, z.kandidaat.dossier, &dossier, p);
    if (goed && c->json) {
        toon_json(t, &z, &dossier);
    } else if (goed) {
        zeg_twijfel(t, &z);
        printf(_("      in het dossier | %s\n"),
               record_waarde(t, TWIJFEL_GEGEVENS) ? _("in de lijst") : _("in het tweede dossier"));
        velden_zeg(t, &z.rij, &z.kandidaat.persoon);
        velden_zeg(t, &z.rijdossier, &dossier);
        printf(_("> is de waarde die blijft als het dezelfde persoon is; --blijft en --komt kiezen "
                 "anders.\n"));
    }
    record_free(&dossier);
    zij_aan_zij_free(&z);
    return goed;
}

/* ---- Deciding ---- */

static bool is_ander(struct cli *c, const struct record *t, struct problem *p) {
    struct twijfel_gevolg gevolg;
    if (!twijfel_ander(&c->sessie, t->id, &gevolg, p))
        return false;
    cli_meld(record_waarde(t, TWIJFEL_GEGEVENS)
                 ? _("%s is als nieuwe persoon opgeslagen.\n")
                 : _("%s blijft een eigen dossier houden; regie vraagt het niet meer.\n"),
             record_tekst(t, TWIJFEL_WIE));
    if (gevolg.zonder_nummer)
        cli_meld(_("Het V-nummer of BSN is al van iemand anders en is niet overgenomen.\n"));
    return true;
}

/* What changes, line by line or as JSON. */
struct gevolgen {
    struct buf tekst;
    struct json *json; /* or NULL */
    long aantal;
};

static void neem_wijziging(void *mee, const struct import_wijziging *w) {
    struct gevolgen *g = mee;
    const char *oud = *w->oud ? w->oud : _("(leeg)"), *nieuw = *w->nieuw ? w->nieuw : _("(leeg)");
    g->aantal++;
    if (g->json) {
        json_open(g->json, NULL, '{');
        json_text(g->json, "veld", w->veld);
        json_text(g->json, "oud", w->oud);
        json_text(g->json, "nieuw", w->nieuw);
        json_close(g->json, '}');
        return;
    }
    buf_addf(&g->tekst, "  %s: ", w->veld);
    text_show(&g->tekst, oud, strlen(oud));
    buf_add(&g->tekst, " → ");
    text_show(&g->tekst, nieuw, strlen(nieuw));
    buf_add_char(&g->tekst, '\n');
}

static void meld_zelfde(const struct record *t, const struct gevolgen *g, bool proef) {
    bool rij = record_waarde(t, TWIJFEL_GEGEVENS) != NULL;
    const char *wie = record_tekst(t, TWIJFEL_WIE);
    if (g->aantal)
        printf("%s\n%s", proef ? _("Dit zou veranderen:") : _("Gewijzigd:"), g->tekst.s);
    if (proef)
        cli_meld(_("Dit was een proef; er is niets opgeslagen.\n"));
    else if (rij && !g->aantal)
        cli_meld(_("%s stond er al zo; er is niets gewijzigd.\n"), wie);
    else
        cli_meld(rij ? _("%s is bijgewerkt.\n") : _("%s is nu een dossier.\n"), wie);
}

static bool is_zelfde(struct cli *c, const struct record *t, struct problem *p) {
    struct buf uit = {0};
    struct json j = {0};
    struct gevolgen g = {.json = c->json ? &j : NULL};
    bool proef = arg_optie(&c->arg, "--proef") != NULL;
    json_begin(&j, &uit);
    json_open(&j, NULL, '{');
    json_number(&j, "nummer", record_getal(t, TWIJFEL_NUMMER, 0));
    json_bool(&j, "proef", proef);
    json_open(&j, "wijzigingen", '[');
    bool goed = twijfel_zelfde(&c->sessie, t->id,
                               &(struct zelfde_keuze){.blijft = arg_optie(&c->arg, "--blijft"),
                                                      .komt = arg_optie(&c->arg, "--komt"),
                                                      .proef = proef,
                                                      .mee = &g,
                                                      .wijziging = neem_wijziging},
                               p);
    json_close(&j, ']');
    json_close(&j, '}');
    if (goed && c->json)
        puts(uit.s);
    else if (goed)
        meld_zelfde(t, &g, proef);
    buf_free(&uit);
    buf_free(&g.tekst);
    return goed;
}

/* Whoever asks for a trial, or chooses values, gets that or nothing. */
static bool past_bij(struct cli *c, struct problem *p) {
    static const char *const bij_zelfde[] = {"--proef", "--blijft", "--komt"};
    if (c->arg.aantal == 2 && !strcmp(c->arg.los[1], "zelfde"))
        return true;
    for (size_t i = 0; i < sizeof bij_zelfde / sizeof *bij_zelfde; i++)
        if (arg_optie(&c->arg, bij_zelfde[i]))
            return problem_set(p, PROBLEM_USAGE,
                               _("%s hoort bij regie twijfel NR zelfde; er is niets gedaan."),
                               bij_zelfde[i]);
    return true;
}

static bool beslis(struct cli *c, const struct record *t, const char *wat, struct problem *p) {
    if (!strcmp(wat, "zelfde"))
        return is_zelfde(c, t, p);
    if (!strcmp(wat, "ander"))
        return is_ander(c, t, p);
    return problem_set(p, PROBLEM_USAGE, _("Zeg zelfde of ander, niet %s."), wat);
}

static bool doe_twijfel(struct cli *c, struct problem *p) {
    struct record t = {0};
    char *einde;
    if (!past_bij(c, p))
        return false;
    if (!c->arg.aantal)
        return lijst(c, p);
    long nummer = strtol(c->arg.los[0], &einde, 10);
    if (*einde || nummer < 1)
        return problem_set(p, PROBLEM_USAGE, _("%s is geen nummer van een twijfel."),
                           c->arg.los[0]);
    bool goed = twijfel_van_nummer(c->sessie.store, nummer, &t, p) &&
                (c->arg.aantal == 1 ? toon(c, &t, p) : beslis(c, &t, c->arg.los[1], p));
    record_free(&t);
    return goed;
}

static const struct optie twijfel_opties[] = {
    {"--proef", NULL, N_("bij zelfde: toon wat er zou veranderen; er verandert niets")},
    {"--blijft", N_("A,B"), N_("bij zelfde: deze velden blijven zoals ze in het dossier staan")},
    {"--komt", N_("A,B"), N_("bij zelfde: deze velden krijgen de waarde die ernaast staat")},
    {"--json", NULL, N_("voor een programma")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_twijfel = {
    .naam = "twijfel",
    .gebruik = N_("[NR [zelfde|ander]]"),
    .uitleg = N_("Toont wie misschien dezelfde persoon is, en legt vast of dat zo is."),
    .meer = N_("Zonder NR de hele lijst, de waarschijnlijkste eerst; met NR veld voor veld naast "
               "elkaar, met > voor de waarde die blijft.\nzelfde: wat in de lijst staat, komt in "
               "het dossier; twee dossiers worden er een, en het eerste gaat voor. Lijkt iemand "
               "alleen door de naam, dan blijft de naam uit het dossier; --komt volledige_naam "
               "neemt die uit de lijst.\nander: een nieuwe persoon, en regie vraagt het niet "
               "meer."),
    .opties = twijfel_opties,
    .meest = 2,
    .doe = doe_twijfel,
};

/* ---- Two dossiers ---- */

enum { KEUZES_MEEST = 64 };

static bool kies(const char *naam, struct samenvoeg_keuze *uit, struct problem *p) {
    static const enum soort_code soorten[] = {SOORT_PERSOON, SOORT_DOSSIER};
    for (size_t i = 0; i < sizeof soorten / sizeof *soorten; i++) {
        int veld = soort_veld(soort_van(soorten[i]), naam);
        if (veld < 0)
            continue;
        *uit = (struct samenvoeg_keuze){soorten[i], veld, true};
        return true;
    }
    return problem_set(p, PROBLEM_USAGE, _("Het veld \"%s\" bestaat niet."), naam);
}

static bool lees_keuzes(const char *namen, struct samenvoeg_keuze *uit, size_t *aantal,
                        struct problem *p) {
    char *kopie = mem_copy(namen ? namen : ""), *rest = NULL;
    bool goed = true;
    for (char *naam = strtok_r(kopie, ", ", &rest); naam && goed && *aantal < KEUZES_MEEST;
         naam = strtok_r(NULL, ", ", &rest))
        goed = kies(naam, &uit[(*aantal)++], p);
    free(kopie);
    return goed;
}

static bool doe_samenvoegen(struct cli *c, struct problem *p) {
    struct id blijft, gaat;
    struct samenvoeg_keuze keuzes[KEUZES_MEEST];
    size_t aantal = 0;
    if (!arg_dossier(c, &blijft, p) ||
        !store_zoek_vnummer(c->sessie.store, c->arg.los[1], &gaat, p))
        return false;
    if (arg_optie(&c->arg, "--twee"))
        return geen_dubbel_vastleggen(&c->sessie, blijft, gaat, p);
    if (!lees_keuzes(arg_optie(&c->arg, "--van-tweede"), keuzes, &aantal, p) ||
        !personen_samenvoegen(&c->sessie, blijft, gaat, keuzes, aantal, p))
        return false;
    cli_meld(_("%s is opgegaan in %s. Beide V-nummers blijven te vinden.\n"), c->arg.los[1],
             c->arg.los[0]);
    return true;
}

static const struct optie samenvoegen_opties[] = {
    {"--van-tweede", N_("A,B"), N_("deze velden komen van de tweede")},
    {"--twee", NULL, N_("leg vast dat het twee mensen zijn; er verandert verder niets")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_samenvoegen = {
    .naam = "samenvoegen",
    .gebruik = N_("V-NUMMER V-NUMMER"),
    .uitleg = N_("Maakt van twee dossiers van een persoon er een; het eerste blijft."),
    .meer = N_("Alles onder het tweede verhuist mee: plannen, metingen, gesprekken. Een leeg veld "
               "krijgt de waarde van het andere; staat er in beide iets, dan blijft het eerste.\n"
               "De geschiedenis van beide staat daarna in een journaal."),
    .opties = samenvoegen_opties,
    .minst = 2,
    .meest = 2,
    .doe = doe_samenvoegen,
};
