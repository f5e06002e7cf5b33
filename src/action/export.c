/* The caseload as a list. */
#include "bestand.h"
#include "export_deel.h"
#include "lijstregels.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "vertrek.h"
#include <stdlib.h>
#include <string.h>

enum { VOORTGANG_PER = 1024 };

static bool bouw(struct uitvoer *u) {
    u->regels = lijstregels_lees(u->p);
    u->bron.instrumenten = catalogus_instrumenten(u->p);
    u->bron.vandaag = u->s->vandaag;
    if (!u->regels || !u->bron.instrumenten)
        return false;
    u->alle = uitkolommen_bouw(u->regels, u->bron.instrumenten);
    return true;
}

/* A walk over people picked out has no casemanager of its own. */
static bool eis_casemanager(struct uitvoer *u) {
    const char *wie = u->keuze->casemanager;
    if (!u->gekozen || !wie)
        return true;
    struct eis e = {.teken = EIS_IS};
    struct buf sleutel = {0};
    e.kolom = export_bind(u, uitkolom_zoek(u->alle, "casemanager", NULL));
    e.waarde = mem_array(1, sizeof *e.waarde);
    e.waarden = 1;
    text_sort_key(&sleutel, wie, strlen(wie));
    e.waarde[0] = buf_take(&sleutel);
    u->eis = mem_grow(u->eis, u->eisen + 1, sizeof *u->eis);
    u->eis[u->eisen++] = e;
    return true;
}

/* What the conditions need stands first, so that counting reads no more. */
static bool bereid(struct uitvoer *u) {
    if (!uitgaand_mag(u->s, u->keuze, u->p) || !bouw(u))
        return false;
    u->plek_geheim = export_bind(u, uitkolom_zoek(u->alle, "geheimhouding", NULL)).plek;
    if (!export_kies_mensen(u) || !export_lees_eisen(u) || !eis_casemanager(u))
        return false;
    u->waarden_eis = u->waarden;
    u->reken_eis = u->reken;
    u->nodig_eis = u->nodig;
    u->reken = false;
    u->nodig = 0;
    return export_kies_kolommen(u);
}

static void uitvoer_free(struct uitvoer *u) {
    buf_free(&u->tekst);
    buf_free(&u->cel);
    buf_free(&u->collega);
    buf_free(&u->termijn);
    buf_free(&u->termijn_wat);
    buf_free(&u->onbekend);
    for (int i = 0; i < EXPORT_LIJSTEN; i++)
        kaart_free(&u->namen[i]);
    export_eisen_free(u);
    beeld_free(&u->bron.beeld);
    uitkolommen_free(u->alle);
    free(u->kolom);
    free(u->waarde);
    free(u->dossier);
    free(u->collega_van);
}

static struct lijst_loop *loop_begin(struct uitvoer *u, size_t waarden) {
    static const struct id niemand[1];
    const struct loop_wie wie = {.dossier = !u->gekozen  ? NULL
                                            : u->dossier ? u->dossier
                                                         : niemand,
                                 .dossiers = u->dossiers,
                                 .casemanager = u->keuze->casemanager};
    return lijst_loop_begin(u->s->store, &wie, u->waarde, waarden, u->p);
}

static long tel(struct uitvoer *u) {
    if (!u->gekozen && !u->eisen)
        return lijst_loop_aantal(u->s->store, u->keuze->casemanager, u->p);
    struct lijst_loop *l = loop_begin(u, u->waarden_eis);
    long aantal = 0;
    while (lijst_loop_volgende(l))
        aantal += export_voldoet(u, l);
    lijst_loop_einde(l);
    return aantal;
}

static void schrijf_kop(struct uitvoer *u) {
    if (u->keuze->pseudoniem)
        csv_schrijf_cel(&u->csv, PSEUDONIEM_KOLOM);
    for (size_t i = 0; i < u->kolommen; i++)
        csv_schrijf_cel(&u->csv, export_kop(u, &u->kolom[i]));
    csv_schrijf_einde_rij(&u->csv);
}

static bool schrijf_rij(struct uitvoer *u, struct lijst_loop *l) {
    if (u->reken && !export_lees_rij(u, l, u->nodig))
        return false;
    if (u->keuze->pseudoniem) {
        char wie[PSEUDONIEM_TEKST];
        pseudoniem_van(&u->pseudoniem, lijst_loop_dossier(l), wie);
        csv_schrijf_tekst(&u->csv, wie);
    }
    for (size_t i = 0; i < u->kolommen; i++)
        export_schrijf_waarde(u, l, &u->kolom[i]);
    csv_schrijf_einde_rij(&u->csv);
    return true;
}

static bool ga_door(struct uitvoer *u, long rijen, long totaal) {
    if (rijen % VOORTGANG_PER || !u->keuze->voortgang ||
        u->keuze->voortgang(u->keuze->mee, rijen, totaal))
        return true;
    return problem_set(u->p, PROBLEM_INPUT, _("Gestopt; de lijst is niet af."));
}

/* Under a pseudonym they do not stand in the order of their names. */
static void schud(struct uitvoer *u) {
    if (!u->gekozen) {
        struct lijst_loop *l = loop_begin(u, u->waarden_eis);
        while (lijst_loop_volgende(l))
            export_mens_erbij(u, lijst_loop_dossier(l));
        lijst_loop_einde(l);
        u->gekozen = true;
    }
    pseudoniem_orden(&u->pseudoniem, u->dossier, u->dossiers);
}

static bool schrijf_rijen(struct uitvoer *u, long totaal, long *rijen) {
    if (u->keuze->pseudoniem)
        schud(u);
    struct lijst_loop *l = loop_begin(u, u->waarden);
    bool goed = true;
    while (goed && lijst_loop_volgende(l))
        if (!u->eisen || export_voldoet(u, l))
            goed = schrijf_rij(u, l) && ga_door(u, ++*rijen, totaal);
    lijst_loop_einde(l);
    return goed && u->p->kind == PROBLEM_NONE;
}

static void kolommen_zin(const struct uitvoer *u, const char *tussen, struct buf *uit) {
    if (u->keuze->pseudoniem)
        buf_add(uit, PSEUDONIEM_KOLOM);
    for (size_t i = 0; i < u->kolommen; i++)
        buf_addf(uit, "%s%s", uit->len ? tussen : "", export_kop(u, &u->kolom[i]));
}

/* Who they were, without a word by which one of them could be found. */
static void wie_zin(const struct uitvoer *u, struct buf *uit) {
    const struct export_keuze *k = u->keuze;
    if (k->casemanager && *k->casemanager)
        buf_addf(uit, _("van %s"), k->casemanager);
    vertrek_deel(uit, k->casemanager && !*k->casemanager, _("van niemand"));
    vertrek_deel(uit, k->filter && *k->filter, _("gezocht op naam of nummer"));
    vertrek_deel(uit, k->v_nummers != NULL, _("een lijst V-nummers"));
    vertrek_deel(uit, k->dossiers != NULL, _("gemarkeerd"));
    if (!uit->len)
        buf_add(uit, _("iedereen"));
}

static bool leg_vast(struct uitvoer *u, long aantal) {
    struct buf wie = {0}, eisen = {0}, kolommen = {0}, hoeveel = {0};
    wie_zin(u, &wie);
    export_eisen_zin(u, &eisen);
    kolommen_zin(u, ", ", &kolommen);
    buf_addf(&hoeveel, "%ld", aantal);
    const struct vertrek v = {
        .wie = buf_text(&wie),
        .eisen = eisen.len ? eisen.s : NULL,
        .kolommen = buf_text(&kolommen),
        .aantal = hoeveel.s,
        .pseudoniem = u->keuze->pseudoniem ? &u->pseudoniem : NULL,
    };
    bool goed = vertrek_noteer(u->s, u->keuze, &v, u->p);
    buf_free(&wie);
    buf_free(&eisen);
    buf_free(&kolommen);
    buf_free(&hoeveel);
    return goed;
}

/* What leaves is noted before its first byte does, and only once there is a place for it. */
static bool schrijf(struct uitvoer *u, FILE *uit, const char *naam, long totaal, long *rijen) {
    if (!leg_vast(u, totaal))
        return false;
    csv_schrijf_begin(&u->csv, uit, u->keuze->rfc4180 ? CSV_RFC4180 : CSV_EXCEL_NL);
    schrijf_kop(u);
    return schrijf_rijen(u, totaal, rijen) && csv_schrijf_klaar(&u->csv, naam, u->p);
}

static bool schrijf_bestand(struct uitvoer *u, long totaal, long *rijen) {
    struct bestand b;
    const char *pad = u->keuze->pad;
    bool goed = bestand_begin(&b, pad, u->p) && schrijf(u, b.uit, pad, totaal, rijen) &&
                bestand_klaar(&b, u->p) && bestand_plaats(&b, u->p);
    bestand_free(&b);
    return goed;
}

static bool onbekenden(const struct uitvoer *u) {
    if (!u->onbekenden)
        return true;
    return problem_set(u->p, PROBLEM_FINDINGS,
                       u->onbekenden == 1
                           ? _("%ld V-nummer is hier niet bekend: regel %s van de lijst.")
                           : _("%ld V-nummers zijn hier niet bekend: regel %s van de lijst."),
                       u->onbekenden, buf_text(&u->onbekend));
}

bool export_uitvoeren(struct sessie *s, const struct export_keuze *keuze, long *rijen,
                      struct problem *p) {
    struct uitvoer u = {.s = s, .keuze = keuze, .p = p};
    bool goed = bereid(&u);
    *rijen = 0;
    if (goed) {
        long totaal = tel(&u);
        goed = p->kind == PROBLEM_NONE &&
               (keuze->pad ? schrijf_bestand(&u, totaal, rijen)
                           : schrijf(&u, stdout, _("standaarduitvoer"), totaal, rijen)) &&
               onbekenden(&u);
    }
    uitvoer_free(&u);
    return goed;
}

static bool is_naam(const struct uitkolom *k) {
    return !strcmp(k->naam, "volledige_naam") ||
           (k->soort == SOORT_PERSOON && !k->bereken &&
            (k->veld == PERSOON_ACHTERNAAM || k->veld == PERSOON_VOORNAMEN ||
             k->veld == PERSOON_VOORLETTERS));
}

static void wat_erin(const struct uitvoer *u, struct export_vooraf *uit) {
    for (size_t i = 0; i < u->kolommen; i++) {
        const struct uitkolom *k = u->kolom[i].k;
        uit->namen = uit->namen || is_naam(k);
        uit->bsn = uit->bsn || k->privacy == PRIVACY_BSN;
        uit->gezondheid = uit->gezondheid || k->gezondheid;
        uit->geheim = uit->geheim || (u->keuze->geheim && k->privacy == PRIVACY_WOONT);
    }
}

bool export_vooraf(struct sessie *s, const struct export_keuze *keuze, struct export_vooraf *uit,
                   struct problem *p) {
    struct uitvoer u = {.s = s, .keuze = keuze, .p = p};
    struct buf kolommen = {0};
    *uit = (struct export_vooraf){0};
    bool goed = bereid(&u);
    if (goed) {
        uit->rijen = tel(&u);
        kolommen_zin(&u, ", ", &kolommen);
        uit->kolommen = buf_take(&kolommen);
        uit->aantal = u.kolommen + keuze->pseudoniem;
        wat_erin(&u, uit);
    }
    uitvoer_free(&u);
    return goed && p->kind == PROBLEM_NONE;
}

void export_vooraf_free(struct export_vooraf *v) {
    free(v->kolommen);
    *v = (struct export_vooraf){0};
}
