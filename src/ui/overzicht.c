/* The first tab of a dossier: what must happen, and everything that happened on one timeline. */
#include "dossierkop.h"
#include "lijstkeuze.h"
#include "persoonkeuze.h"
#include "regie/catalogus.h"
#include "regie/gebeurtenis.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include "trajecten.h"
#include <stdlib.h>
#include <string.h>

#define MAX_TERMIJNEN 32

struct regel {
    struct datum datum;
    const struct record *record;
};

struct overzicht {
    struct id dossier;
    struct lijstkeuze keuze;
    struct regel *regels;
    int aantal;
    struct termijn termijn[MAX_TERMIJNEN];
    size_t termijnen;
    size_t uitgelegd; /* which of them w explains next */
    struct buf gezin; /* "Hagos, Yonas (partner), ..." */
};

static int nieuwste_eerst(const void *a, const void *b) {
    const struct regel *een = a, *twee = b;
    int verschil = datum_vergelijk(twee->datum, een->datum);
    return verschil ? verschil : memcmp(&twee->record->id, &een->record->id, sizeof(struct id));
}

static void voeg_toe(struct overzicht *o, const struct record_lijst *l, int datumveld) {
    for (size_t i = 0; i < l->aantal; i++) {
        o->regels = mem_grow(o->regels, (size_t)o->aantal + 1, sizeof *o->regels);
        o->regels[o->aantal++] = (struct regel){record_datum(&l->rij[i], datumveld), &l->rij[i]};
    }
}

/* Exams that were sat or decided; a signed declaration is an event already. */
static void voeg_examens(struct overzicht *o, const struct beeld *b) {
    const struct record_lijst *l = &b->lijst[SOORT_EXAMEN];
    for (size_t i = 0; i < l->aantal; i++) {
        const struct record *e = &l->rij[i];
        bool vrij = examen_is_gehaald(e) && !record_is(e, EXAMEN_RESULTAAT, "geslaagd");
        int veld = vrij ? EXAMEN_UITSLAGDATUM : EXAMEN_EXAMENDATUM;
        if (!record_waarde(e, EXAMEN_RESULTAAT) || traject_gebeurtenis(e, EXAMEN_EXAMENDATUM))
            continue;
        o->regels = mem_grow(o->regels, (size_t)o->aantal + 1, sizeof *o->regels);
        o->regels[o->aantal++] = (struct regel){record_datum(e, veld), e};
    }
}

static int vroegste_eerst(const void *a, const void *b) {
    const struct termijn *een = a, *twee = b;
    return datum_vergelijk(een->datum, twee->datum);
}

/* Told by now, and not the end of a possibility that is over. */
static bool is_te_zien(const struct termijn *t, struct datum vandaag) {
    return datum_vergelijk(t->toon_vanaf, vandaag) <= 0 &&
           !(t->regel->verdwijnt && datum_vergelijk(t->datum, vandaag) < 0);
}

static void lees_termijnen(struct ui *ui, struct overzicht *o) {
    struct problem p = {0};
    const struct termijnregels *regels = catalogus_termijnregels(&p);
    size_t alle = regels ? termijnen_van(regels, &ui->beeld, o->termijn, MAX_TERMIJNEN) : 0;
    qsort(o->termijn, alle, sizeof *o->termijn, vroegste_eerst);
    o->termijnen = 0;
    for (size_t i = 0; i < alle; i++)
        if (is_te_zien(&o->termijn[i], ui->s->vandaag))
            o->termijn[o->termijnen++] = o->termijn[i];
    problem_clear(&p);
}

static void lees_gezin(struct ui *ui, struct buf *uit) {
    struct record_lijst leden = {0};
    struct problem p = {0};
    buf_clear(uit);
    store_gezin(ui->s->store, &ui->beeld.persoon, &leden, &p);
    for (size_t i = 0; i < leden.aantal; i++) {
        const struct record *lid = &leden.rij[i];
        struct buf naam = {0};
        persoon_naam(lid, &naam);
        buf_add(uit, i ? ", " : "");
        ui_naam(ui, buf_text(&naam), uit);
        if (record_waarde(lid, PERSOON_GEZINSRELATIE))
            buf_addf(uit, " (%s)", record_tekst(lid, PERSOON_GEZINSRELATIE));
        buf_free(&naam);
    }
    record_lijst_free(&leden);
    problem_clear(&p);
}

/* With another person it begins at the top. */
static void ververs(struct ui *ui, void *staat) {
    struct overzicht *o = staat;
    if (!id_gelijk(o->dossier, ui->dossier)) {
        o->keuze = (struct lijstkeuze){.rijen = o->keuze.rijen};
        o->uitgelegd = 0;
    }
    o->dossier = ui->dossier;
    o->aantal = 0;
    lees_gezin(ui, &o->gezin);
    voeg_toe(o, &ui->beeld.lijst[SOORT_GEBEURTENIS], GEBEURTENIS_DATUM);
    voeg_toe(o, &ui->beeld.lijst[SOORT_ROL], ROL_VAN);
    voeg_examens(o, &ui->beeld);
    if (o->aantal)
        qsort(o->regels, (size_t)o->aantal, sizeof *o->regels, nieuwste_eerst);
    lees_termijnen(ui, o);
    lijstkeuze_pas(&o->keuze, o->aantal, o->keuze.rijen);
}

static void teken_termijn(struct ui *ui, const struct vlak *v, int rij, const struct termijn *t) {
    long dagen = datum_dagnummer(t->datum) - datum_dagnummer(ui->s->vandaag);
    bool laat = dagen < 0 && t->regel->moment != MOMENT_EINDE;
    struct buf datum = {0};
    datum_schrijf_nl(t->datum, &datum);
    teken(v, rij, 1, 2, laat ? STIJL_ALARM : STIJL_LETOP,
          laat && t->regel->ernst == ERNST_WETTELIJK ? "!!"
          : laat                                     ? "!"
                                                     : "·");
    teken(v, rij, 4, 11, STIJL_GEWOON, datum.s);
    int kolom = teken_los(v, rij, 16, STIJL_GEWOON, t->regel->label);
    if (laat)
        tekenf(v, rij, kolom + 2, STIJL_ALARM,
               dagen == -1 ? _("%ld dag te laat") : _("%ld dagen te laat"), -dagen);
    buf_free(&datum);
}

static void regel_tekst(struct ui *ui, const struct regel *r, struct buf *uit) {
    if (r->record->soort->code == SOORT_ROL) {
        buf_addf(uit, "%s: %s",
                 keuze_label(soort_rol.velden[ROL_ROL].keuzes, record_tekst(r->record, ROL_ROL)),
                 collega_naam(&ui->collegas, record_tekst(r->record, ROL_GEBRUIKER)));
        return;
    }
    struct buf waarvan = {0};
    if (r->record->soort->code == SOORT_EXAMEN) {
        buf_addf(uit, "%s: ", _(soort_examen.label));
        traject_naam(r->record, uit);
        buf_add(uit, " — ");
        veld_toon(&soort_examen.velden[EXAMEN_RESULTAAT],
                  record_waarde(r->record, EXAMEN_RESULTAAT), uit);
        return;
    }
    veld_toon(&soort_gebeurtenis.velden[GEBEURTENIS_CODE],
              record_waarde(r->record, GEBEURTENIS_CODE), uit);
    gebeurtenis_waarvan(&ui->beeld, r->record, &waarvan);
    if (waarvan.len)
        buf_addf(uit, " — %s", waarvan.s);
    buf_free(&waarvan);
}

static void teken_regel(struct ui *ui, const struct vlak *v, int rij, const struct regel *r,
                        bool focus) {
    struct buf datum = {0}, tekst = {0};
    datum_schrijf_nl(r->datum, &datum);
    regel_tekst(ui, r, &tekst);
    teken(v, rij, 0, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, "");
    teken(v, rij, 4, 11, focus ? STIJL_KEUZE : STIJL_STIL, datum.s);
    teken(v, rij, 16, v->kolommen - 17, focus ? STIJL_KEUZE : STIJL_GEWOON, tekst.s);
    if (focus)
        teken_cursor(v, rij, 4);
    buf_free(&datum);
    buf_free(&tekst);
}

static void teken_overzicht(struct ui *ui, void *staat, const struct vlak *v) {
    struct overzicht *o = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_OPEN);
    int rij = 0;
    teken_los(&in, rij++, 1, STIJL_KOP, _("Te doen"));
    if (!o->termijnen)
        teken_los(&in, rij++, 4, STIJL_STIL, _("Niets op dit moment."));
    for (size_t i = 0; i < o->termijnen && rij < in.rijen / 2; i++)
        teken_termijn(ui, &in, rij++, &o->termijn[i]);
    rij++;
    if (o->gezin.len) {
        teken_los(&in, rij, 1, STIJL_KOP, _("Gezin"));
        teken(&in, rij++, 8, -1, STIJL_GEWOON, o->gezin.s);
        rij++;
    }
    teken_los(&in, rij++, 1, STIJL_KOP, _("Wat er gebeurde"));
    if (!o->aantal)
        teken_los(&in, rij, 4, STIJL_STIL, _("Nog niets. Leg met e de eerste gebeurtenis vast."));
    struct vlak lijst = vlak_onder(&in, rij);
    lijstkeuze_pas(&o->keuze, o->aantal, lijst.rijen);
    for (int i = 0; i < lijst.rijen && o->keuze.boven + i < o->aantal; i++)
        teken_regel(ui, &lijst, i, &o->regels[o->keuze.boven + i],
                    o->keuze.boven + i == o->keuze.focus);
    lijstkeuze_teken_meer(&o->keuze, &lijst);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    (void)ui;
    return lijstkeuze_invoer(&((struct overzicht *)staat)->keuze, in);
}

static const struct gebeurtenis_soort *kies_gebeurtenis(struct ui *ui) {
    const struct gebeurtenis_soort *soort[64] = {NULL};
    const char *label[64];
    int n = 0;
    for (const struct gebeurtenis_soort *g = gebeurtenis_soorten; g->code && n < 64; g++)
        if (!g->vanzelf) {
            soort[n] = g;
            label[n++] = _(g->label);
        }
    int gekozen = ui_kies(ui, _("Wat gebeurde er?"), label, n, 0);
    return gekozen < 0 ? NULL : soort[gekozen];
}

/* "Contact: vr 20 november 2026." */
static void meld_vastgelegd(struct ui *ui, const char *wat, struct datum d) {
    struct buf datum = {0};
    datum_schrijf_voluit(d, &datum);
    ui_meld(ui, STIJL_GOED, _("Vastgelegd. %s: %s."), wat, buf_text(&datum));
    buf_free(&datum);
}

static void doe_gebeurtenis(struct ui *ui, void *staat) {
    (void)staat;
    const struct gebeurtenis_soort *g = kies_gebeurtenis(ui);
    struct buf datum = {0};
    struct datum d;
    struct problem p = {0};
    datum_schrijf_nl(ui->s->vandaag, &datum);
    if (g && ui_vraag_veld(ui, _(g->label), &soort_gebeurtenis.velden[GEBEURTENIS_DATUM], &datum) &&
        datum_lees(buf_text(&datum), ui->s->vandaag, false, &d) &&
        ui_gedaan(ui, gebeurtenis_vastleggen(ui->s, ui->dossier, g->code, d, NULL, &p), &p))
        meld_vastgelegd(ui, _(g->label), d);
    buf_free(&datum);
}

/* The traject or exam of the row in focus, or NULL. */
static const struct record *werk_van(const struct ui *ui, const struct overzicht *o) {
    const struct record *r = o->aantal ? o->regels[o->keuze.focus].record : NULL;
    if (r && r->soort->code == SOORT_GEBEURTENIS)
        return gebeurtenis_van_werk(&ui->beeld, r);
    return r && r->soort->code == SOORT_EXAMEN ? r : NULL;
}

/* Enter on an event: correct its date. What hangs from it moves along. The day of a traject or exam
 * is corrected where it was typed. */
static void doe_wijzig(struct ui *ui, void *staat) {
    struct overzicht *o = staat;
    const struct record *werk = werk_van(ui, o);
    if (werk) {
        trajecten_open_bij(ui, werk->id);
        return;
    }
    if (!o->aantal || o->regels[o->keuze.focus].record->soort->code != SOORT_GEBEURTENIS) {
        ui_meld(ui, STIJL_GEWOON, _("Hier is niets te verbeteren; dat kan bij een gebeurtenis."));
        return;
    }
    struct id id = o->regels[o->keuze.focus].record->id;
    struct buf datum = {0};
    struct problem p = {0};
    datum_schrijf_nl(o->regels[o->keuze.focus].datum, &datum);
    if (ui_vraag_veld(ui, _("Datum verbeteren"), &soort_gebeurtenis.velden[GEBEURTENIS_DATUM],
                      &datum))
        ui_gedaan(
            ui, veld_zetten(ui->s, SOORT_GEBEURTENIS, id, GEBEURTENIS_DATUM, buf_text(&datum), &p),
            &p);
    buf_free(&datum);
}

static void doe_verwijder(struct ui *ui, void *staat) {
    const struct overzicht *o = staat;
    const struct record *r = o->aantal ? o->regels[o->keuze.focus].record : NULL;
    struct problem p = {0};
    if (!r || r->soort->code != SOORT_GEBEURTENIS) {
        ui_meld(ui, STIJL_GEWOON, _("Hier valt niets weg te halen; dat kan bij een gebeurtenis."));
        return;
    }
    struct id id = r->id;
    bool weg = gebeurtenis_volgt(&ui->beeld, r) || ui_vraag(ui, _("Deze gebeurtenis weghalen?"));
    if (weg && ui_gedaan(ui, record_verwijderen(ui->s, SOORT_GEBEURTENIS, id, &p), &p))
        ui_meld(ui, STIJL_GEWOON, _("De gebeurtenis is weg."));
}

/* One after the other, when there is more to do. */
static void doe_waarom(struct ui *ui, void *staat) {
    struct overzicht *o = staat;
    struct buf tekst = {0};
    if (!o->termijnen) {
        ui_meld(ui, STIJL_GEWOON, _("Er hoeft nu niets."));
        return;
    }
    const struct termijn *t = &o->termijn[o->uitgelegd++ % o->termijnen];
    buf_addf(&tekst, "%s: ", t->regel->label);
    termijn_waarom(t, &tekst);
    if (o->termijnen > 1)
        buf_add(&tekst, _(" Met w de volgende."));
    ui_meld(ui, STIJL_GEWOON, "%s", buf_text(&tekst));
    buf_free(&tekst);
}

/* Who belongs together is said by hand: a shared surname proves nothing. */
static void doe_gezin(struct ui *ui, void *staat) {
    (void)staat;
    struct problem p = {0};
    struct id ander;
    if (persoonkeuze(ui, _("Bij wie in het gezin?"), &ander))
        ui_gedaan(ui, gezin_koppelen(ui->s, ui->dossier, ander, &p), &p);
}

static const struct greep grepen[] = {
    {OPDRACHT_PERSOON, dossier_doe_persoon, false},
    {OPDRACHT_INTAKE, dossier_doe_intake, false},
    {OPDRACHT_ZRM, dossier_doe_zrm, false},
    {OPDRACHT_PIP, dossier_doe_pip, false},
    {OPDRACHT_VOORTGANG, dossier_doe_voortgang, false},
    {OPDRACHT_TRAJECTEN, dossier_doe_trajecten, true},
    {OPDRACHT_JOURNAAL, dossier_doe_journaal, true},
    {OPDRACHT_GEBEURTENIS, doe_gebeurtenis, false},
    {OPDRACHT_WIJZIG, doe_wijzig, true},
    {OPDRACHT_VERWIJDER, doe_verwijder, true},
    {OPDRACHT_GEZIN, doe_gezin, true},
    {OPDRACHT_WAAROM, doe_waarom, true},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, true},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, true},
    {OPDRACHT_ONGEDAAN, dossier_doe_ongedaan, true},
    {OPDRACHT_OPNIEUW, dossier_doe_opnieuw, true},
    {0, NULL, false},
};

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui;
    if (((struct overzicht *)staat)->aantal)
        buf_add(uit, _("e legt iets vast, Enter verbetert een datum.  PgDn: de volgende persoon."));
    else
        buf_add(uit, _("e legt vast wat er gebeurde.  PgDn: de volgende persoon."));
}

static void sluit(void *staat) {
    struct overzicht *o = staat;
    free(o->regels);
    buf_free(&o->gezin);
    free(o);
}

static const struct scherm_soort overzicht_soort = {
    .titel = N_("Dossier"),
    .teken = teken_overzicht,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

void overzicht_open(struct ui *ui) {
    struct overzicht *o = mem_alloc(sizeof *o);
    ververs(ui, o);
    ui_open(ui, &overzicht_soort, o);
}
