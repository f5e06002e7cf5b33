/* People and events. */
#include "invul.h"
#include "regie/dubbelen.h"
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include "werkwoorden.h"
#include <stdio.h>
#include <string.h>

static const enum soort_code soorten[] = {SOORT_PERSOON, SOORT_DOSSIER};

/* VELD=WAARDE for a field of the person, else of the dossier. */
static bool vul_veld(struct cli *c, struct record *persoon, struct record *dossier,
                     const char *woord, struct problem *p) {
    struct invulling i;
    struct buf waarde = {0};
    size_t welke;
    if (!invul_woord(soorten, 2, woord, &welke, &i, p))
        return false;
    struct record *r = welke ? dossier : persoon;
    bool goed = veld_lees(&r->soort->velden[i.veld], i.waarde, c->sessie.vandaag, &waarde, p);
    if (goed)
        record_zet(r, i.veld, waarde.s);
    buf_free(&waarde);
    return goed;
}

static void meld_vondst(const struct dubbel_vondst *v) {
    struct buf naam = {0}, redenen = {0};
    const char *nr = record_waarde(&v->persoon, PERSOON_V_NUMMER);
    persoon_lijstnaam(&v->persoon, &naam);
    dubbel_redenen(&v->score, &redenen);
    cli_meld(_("Let op: lijkt op %s%s%s: %s, %d punten (%s).\n"), buf_text(&naam),
             nr ? _(", V-nummer ") : "", nr ? nr : "", dubbel_oordeel_label(v->score.oordeel),
             v->score.totaal, buf_text(&redenen));
    buf_free(&naam);
    buf_free(&redenen);
}

/* Somebody is there for certain. Behind one V-nummer there are never two people. */
static bool weiger_dubbel(const struct dubbel_vondst *v, struct problem *p) {
    if (v->score.deel[DUBBEL_V_NUMMER].stand == DUBBEL_GELIJK)
        return problem_set(p, PROBLEM_INPUT,
                           _("V-nummer %s hoort al bij deze persoon. Wijzigen gaat met regie "
                             "persoon %s VELD=WAARDE."),
                           record_tekst(&v->persoon, PERSOON_V_NUMMER),
                           record_tekst(&v->persoon, PERSOON_V_NUMMER));
    return problem_set(p, PROBLEM_INPUT,
                       _("Deze persoon staat er al. Is het echt iemand anders, geef dan --toch."));
}

/* Who may be the same is named. False when somebody is for certain, unless `toch`. */
static bool waarschuw(struct cli *c, const struct record *persoon, const struct record *dossier,
                      bool toch, struct problem *p) {
    struct dubbel_vondst v[DUBBELEN_MEEST];
    struct dubbel_vraag vraag = {.persoon = persoon,
                                 .dossiernummer = record_waarde(dossier, DOSSIER_DOSSIERNUMMER)};
    size_t n = dubbelen_zoek(c->sessie.store, &vraag, v, DUBBELEN_MEEST, p);
    bool goed = toch || !n || v[0].score.oordeel != DUBBEL_ZEKER || weiger_dubbel(&v[0], p);
    for (size_t i = 0; i < n; i++) {
        meld_vondst(&v[i]);
        dubbel_vondst_free(&v[i]);
    }
    return goed;
}

static bool bewaar_mens(struct cli *c, const struct record *persoon, const struct record *dossier,
                        struct problem *p) {
    struct id nieuw = {{0}};
    bool toch = arg_optie(&c->arg, "--toch") != NULL;
    return waarschuw(c, persoon, dossier, toch, p) &&
           (toch ? persoon_toevoegen_toch : persoon_toevoegen)(&c->sessie, persoon, dossier, &nieuw,
                                                               p);
}

static bool voeg_toe(struct cli *c, struct problem *p) {
    struct record persoon, dossier;
    record_begin(&persoon, SOORT_PERSOON);
    record_begin(&dossier, SOORT_DOSSIER);
    bool goed = true;
    for (int i = 0; goed && i < c->arg.aantal; i++)
        goed = vul_veld(c, &persoon, &dossier, c->arg.los[i], p);
    goed = goed && bewaar_mens(c, &persoon, &dossier, p);
    record_free(&persoon);
    record_free(&dossier);
    return goed;
}

static bool wijzig(struct cli *c, struct problem *p) {
    struct invullingen velden[2] = {0};
    struct id dossier;
    bool goed = arg_dossier(c, &dossier, p);
    for (int i = 1; goed && i < c->arg.aantal; i++) {
        struct invulling een;
        size_t welke;
        goed = invul_woord(soorten, 2, c->arg.los[i], &welke, &een, p);
        if (goed)
            invullingen_erbij(&velden[welke], een.veld, een.waarde);
    }
    goed = goed && gegevens_wijzigen(&c->sessie, dossier, velden[0].rij, velden[0].aantal,
                                     velden[1].rij, velden[1].aantal, p);
    invullingen_free(&velden[0]);
    invullingen_free(&velden[1]);
    return goed;
}

/* A first word without `=` is the V-nummer of somebody who is there already. */
static bool doe_persoon(struct cli *c, struct problem *p) {
    return strchr(c->arg.los[0], '=') ? voeg_toe(c, p) : wijzig(c, p);
}

static const struct optie geen_opties[] = {{NULL, NULL, NULL}};

static const struct optie persoon_opties[] = {
    {"--toch", NULL, N_("ook als regie zeker weet dat deze persoon er al is")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_persoon = {
    .naam = "persoon",
    .gebruik = N_("[V-NUMMER] VELD=WAARDE..."),
    .uitleg = N_("Voegt een persoon met een dossier toe, of wijzigt met V-NUMMER wie er al is."),
    .soorten = soorten,
    .aantal_soorten = sizeof soorten / sizeof *soorten,
    .opties = persoon_opties,
    .minst = 1,
    .meest = 60,
    .doe = doe_persoon,
};

/* The event of that kind, on that day when one was given; the last one when a day has several. */
static bool zoek_gebeurtenis(struct cli *c, struct id dossier, const char *dag, struct id *uit,
                             struct problem *p) {
    struct record_lijst l = {0};
    size_t aantal = 0;
    bool goed = store_van_dossier(c->sessie.store, SOORT_GEBEURTENIS, dossier, &l, p);
    for (size_t i = 0; goed && i < l.aantal; i++)
        if (record_is(&l.rij[i], GEBEURTENIS_CODE, c->arg.los[1]) &&
            (!dag || record_is(&l.rij[i], GEBEURTENIS_DATUM, dag))) {
            *uit = l.rij[i].id;
            aantal++;
        }
    record_lijst_free(&l);
    if (goed && !aantal)
        return problem_set(p, PROBLEM_INPUT, _("Die gebeurtenis staat niet in het dossier."));
    if (goed && !dag && aantal > 1)
        return problem_set(p, PROBLEM_INPUT, _("Er zijn er meer. Geef de datum erbij."));
    return goed;
}

static bool haal_weg(struct cli *c, struct id dossier, struct datum datum, struct problem *p) {
    struct id gebeurtenis;
    struct buf dag = {0};
    datum_schrijf_iso(datum, &dag);
    bool goed = zoek_gebeurtenis(c, dossier, c->arg.aantal > 2 ? dag.s : NULL, &gebeurtenis, p) &&
                record_verwijderen(&c->sessie, SOORT_GEBEURTENIS, gebeurtenis, p);
    buf_free(&dag);
    return goed;
}

static bool doe_gebeurtenis(struct cli *c, struct problem *p) {
    struct id dossier;
    struct datum datum = c->sessie.vandaag;
    const char *getypt = c->arg.aantal > 2 ? c->arg.los[2] : "v";
    if (!arg_dossier(c, &dossier, p))
        return false;
    if (!datum_lees(getypt, c->sessie.vandaag, false, &datum))
        return problem_set(p, PROBLEM_INPUT, _("\"%s\" is geen datum, zoals 22-11-2026."), getypt);
    if (arg_optie(&c->arg, "--weg"))
        return haal_weg(c, dossier, datum, p);
    return gebeurtenis_vastleggen(&c->sessie, dossier, c->arg.los[1], datum,
                                  arg_optie(&c->arg, "--toelichting"), p);
}

static const struct optie gebeurtenis_opties[] = {
    {"--toelichting", N_("TEKST"), N_("kort, als het nodig is")},
    {"--weg", NULL, N_("haal weg wat per ongeluk was vastgelegd")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_gebeurtenis = {
    .naam = "gebeurtenis",
    .gebruik = N_("V-NUMMER CODE [DATUM]"),
    .uitleg = N_("Legt vast wat er gebeurde, zoals koppeling of huisvesting; vandaag als u geen "
                 "datum geeft."),
    .codes = true,
    .opties = gebeurtenis_opties,
    .minst = 2,
    .meest = 3,
    .doe = doe_gebeurtenis,
};

static void toon_lid(const struct record *persoon) {
    struct buf naam = {0}, relatie = {0};
    persoon_lijstnaam(persoon, &naam);
    veld_toon(&soort_persoon.velden[PERSOON_GEZINSRELATIE],
              record_waarde(persoon, PERSOON_GEZINSRELATIE), &relatie);
    cli_zeg("%-10s  %-28s  %s\n", record_tekst(persoon, PERSOON_V_NUMMER), buf_text(&naam),
            buf_text(&relatie));
    buf_free(&naam);
    buf_free(&relatie);
}

static bool toon_gezin(struct cli *c, struct id dossier, struct problem *p) {
    struct beeld b = {0};
    struct record_lijst leden = {0};
    bool goed = store_beeld(c->sessie.store, dossier, &b, p) &&
                store_gezin(c->sessie.store, &b.persoon, &leden, p);
    for (size_t i = 0; goed && i < leden.aantal; i++)
        toon_lid(&leden.rij[i]);
    record_lijst_free(&leden);
    beeld_free(&b);
    return goed;
}

static bool doe_gezin(struct cli *c, struct problem *p) {
    struct id dossier, ander;
    if (!arg_dossier(c, &dossier, p))
        return false;
    if (c->arg.aantal == 1)
        return toon_gezin(c, dossier, p);
    return store_zoek_vnummer(c->sessie.store, c->arg.los[1], &ander, p) &&
           gezin_koppelen(&c->sessie, dossier, ander, p);
}

const struct werkwoord werkwoord_gezin = {
    .naam = "gezin",
    .gebruik = N_("V-NUMMER [V-NUMMER]"),
    .uitleg = N_("Toont wie er bij iemand in het gezin hoort, of zet twee personen bij elkaar."),
    .opties = geen_opties,
    .minst = 1,
    .meest = 2,
    .doe = doe_gezin,
};
