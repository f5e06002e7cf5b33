/* The matrix of an instrument: a digit scores and moves on, and every key is stored at once. */
#include "zrm.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "waarden.h"
#include "zrm_deel.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STANDAARD   "zrm-2017"
#define NAAM_CELLEN 34

/* To an item, at its score, else at the highest level: the matrix is read from the top down. */
static void naar_item(struct ui *ui, struct zrm *z, int nr) {
    int laatste = (int)z->instrument->items - 1;
    struct zrm_rij r;
    z->keuze.focus = nr < 0 ? 0 : nr > laatste ? laatste : nr;
    zrm_lees_rij(ui, z, zrm_meting(ui, z), z->keuze.focus, &r);
    z->niveau = r.score == ZRM_GEEN ? z->instrument->hoogste : r.score;
}

static bool begin(struct ui *ui, struct zrm *z, struct id *meting) {
    struct problem p = {0};
    struct buf let_op = {0};
    const struct record *gesprek = beeld_zoek(&ui->beeld, SOORT_GESPREK, z->gesprek);
    struct datum datum = gesprek ? record_datum(gesprek, GESPREK_DATUM) : ui->s->vandaag;
    bool eerste = !gesprek && !meting_vorige(&ui->beeld, z->instrument->code, (struct id){{0}});
    bool goed =
        ui_gedaan(ui,
                  meting_beginnen(ui->s, ui->dossier, z->instrument->code,
                                  eerste ? "intake" : "voortgang", datum, z->gesprek, meting, &p),
                  &p);
    if (goed && meting_waarschuwing(&ui->beeld, z->instrument, datum, ui->s->vandaag, &let_op))
        ui_meld(ui, STIJL_LETOP, "%s", let_op.s);
    buf_free(&let_op);
    return goed;
}

static bool corrigeer(struct ui *ui, const struct record *m, struct id *meting) {
    struct problem p = {0};
    return ui_gedaan(ui, meting_corrigeren(ui->s, m->id, meting, &p), &p);
}

/* What is final is left alone: somebody who types on it is asked what is meant. */
static bool kies_vervolg(struct ui *ui, struct zrm *z, const struct record *m, struct id *meting) {
    const char *const keuzes[] = {_("Niets veranderen"), _("Nieuwe meting, van vandaag"),
                                  _("Deze meting verbeteren, als nieuwe versie")};
    if (!id_is_leeg(z->gesprek)) {
        ui_meld(ui, STIJL_GEWOON, _("Dit gesprek ligt vast; de scores dus ook."));
        return false;
    }
    struct id vast = m->id;
    int keuze = ui_kies(ui, _("Deze meting ligt vast"), keuzes, 3, 0);
    m = beeld_zoek(&ui->beeld, SOORT_METING, vast);
    return keuze == 1 ? begin(ui, z, meting) : keuze == 2 && m && corrigeer(ui, m, meting);
}

bool zrm_open_meting(struct ui *ui, struct zrm *z, struct id *meting) {
    const struct record *m = zrm_meting(ui, z);
    if (!m)
        return begin(ui, z, meting);
    if (!zrm_is_concept(m))
        return kies_vervolg(ui, z, m, meting);
    *meting = m->id;
    return true;
}

static bool zet_in(struct ui *ui, struct zrm *z, struct id meting, int veld, const char *waarde) {
    struct problem p = {0};
    int item = z->instrument->item[z->keuze.focus].nr;
    return ui_gedaan(
        ui, score_zetten(ui->s, meting, item, &(struct invulling){veld, waarde}, 1, &p), &p);
}

bool zrm_zet(struct ui *ui, struct zrm *z, int veld, const char *waarde) {
    const struct record *m = zrm_meting(ui, z);
    bool voortgang = soort_score.velden[veld].vlaggen & VELD_VOORTGANG;
    struct id meting;
    if (m && voortgang)
        return zet_in(ui, z, m->id, veld, waarde);
    return zrm_open_meting(ui, z, &meting) && zet_in(ui, z, meting, veld, waarde);
}

/* Says what the last score asks for: to act today, or that all is there. */
static void meld_na_score(struct ui *ui, const struct zrm *z, int item, int niveau) {
    const struct instrument *i = z->instrument;
    const struct record *m = zrm_meting(ui, z);
    if (zrm_is_zrm(i) && niveau == i->laagste)
        ui_meld(ui, STIJL_ALARM, _("%s staat op %d, acuut: hier moet u vandaag nog iets mee."),
                i->item[item].naam, niveau);
    else if (m && meting_gescoord(&ui->beeld, i, m->id) == i->items)
        ui_meld(ui, STIJL_GOED,
                id_is_leeg(z->gesprek) ? _("Alles is gescoord. F2 stelt de meting vast.")
                                       : _("Alles is gescoord. Esc gaat terug naar het gesprek."));
}

static void score(struct ui *ui, struct zrm *z, int niveau) {
    char tekst[16];
    int item = z->keuze.focus;
    snprintf(tekst, sizeof tekst, "%d", niveau);
    if (!zrm_zet(ui, z, SCORE_SCORE, tekst))
        return;
    naar_item(ui, z, item + 1);
    meld_na_score(ui, z, item, niveau);
}

static void streef(struct ui *ui, struct zrm *z, int niveau) {
    char tekst[16];
    snprintf(tekst, sizeof tekst, "%d", niveau);
    z->streef = false;
    zrm_zet(ui, z, SCORE_STREEF, tekst);
}

/* The level a typed digit stands for: on a scale to ten, 0 is ten. */
static int niveau_van(const struct instrument *i, const struct invoer *in) {
    if (in->soort != INVOER_TEKEN || in->tekst.len != 1 || *in->tekst.s < '0' || *in->tekst.s > '9')
        return ZRM_GEEN;
    int cijfer = *in->tekst.s - '0';
    return cijfer == 0 && i->hoogste == 10 ? 10 : cijfer;
}

static bool typ_niveau(struct ui *ui, struct zrm *z, int niveau) {
    const struct instrument *i = z->instrument;
    if (niveau < i->laagste || niveau > i->hoogste)
        ui_meld(ui, STIJL_LETOP, _("Deze schaal loopt van %d tot en met %d."), i->laagste,
                i->hoogste);
    else if (z->streef)
        streef(ui, z, niveau);
    else
        score(ui, z, niveau);
    return true;
}

/* After s: a digit, Backspace to clear; any other key lets the target be. */
static bool invoer_streef(struct ui *ui, struct zrm *z, const struct invoer *in) {
    z->streef = false;
    if (invoer_is_toets(in, TOETS_BACKSPACE) || invoer_is_toets(in, TOETS_DELETE))
        zrm_zet(ui, z, SCORE_STREEF, "");
    return in->soort == INVOER_TOETS;
}

static bool beweeg_niveau(struct zrm *z, int stap) {
    const struct instrument *i = z->instrument;
    int niveau = z->niveau + (zrm_is_lang(i) ? stap : -stap);
    if (niveau >= i->laagste && niveau <= i->hoogste)
        z->niveau = niveau;
    return true;
}

static bool zrm_invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct zrm *z = staat;
    int niveau = niveau_van(z->instrument, in);
    if (niveau != ZRM_GEEN)
        return typ_niveau(ui, z, niveau);
    if (z->streef && invoer_streef(ui, z, in))
        return true;
    if (invoer_is_toets(in, TOETS_LINKS) || invoer_is_toets(in, TOETS_RECHTS))
        return beweeg_niveau(z, invoer_is_toets(in, TOETS_RECHTS) ? 1 : -1);
    int oud = z->keuze.focus;
    bool gebruikt = lijstkeuze_invoer(&z->keuze, in);
    if (gebruikt && z->keuze.focus != oud)
        naar_item(ui, z, z->keuze.focus);
    return gebruikt;
}

static void doe_score(struct ui *ui, void *staat) {
    struct zrm *z = staat;
    score(ui, z, z->niveau);
}

static void doe_wis(struct ui *ui, void *staat) {
    struct zrm *z = staat;
    struct zrm_rij r;
    zrm_lees_rij(ui, z, zrm_meting(ui, z), z->keuze.focus, &r);
    if (r.score != ZRM_GEEN || *r.reden)
        zrm_zet(ui, z, *r.reden ? SCORE_REDEN : SCORE_SCORE, "");
    else
        ui_meld(ui, STIJL_GEWOON, _("Hier staat nog geen score."));
}

static void doe_reden(struct ui *ui, void *staat) {
    struct zrm *z = staat;
    struct buf reden = {0};
    int item = z->keuze.focus;
    if (waarden_kies(ui, &soort_score.velden[SCORE_REDEN], "", &reden) &&
        zrm_zet(ui, z, SCORE_REDEN, reden.s))
        naar_item(ui, z, item + 1);
    buf_free(&reden);
}

static void doe_hulp(struct ui *ui, void *staat) {
    struct zrm *z = staat;
    struct zrm_rij r;
    struct buf volgende = {0};
    zrm_lees_rij(ui, z, zrm_meting(ui, z), z->keuze.focus, &r);
    waarden_volgende(&soort_score.velden[SCORE_HULP], *r.hulp ? r.hulp : NULL, 1, &volgende);
    zrm_zet(ui, z, SCORE_HULP, buf_text(&volgende));
    buf_free(&volgende);
}

static void doe_streef(struct ui *ui, void *staat) {
    (void)ui;
    ((struct zrm *)staat)->streef = true;
}

static void doe_noot(struct ui *ui, void *staat) {
    zrm_noot_open(ui, staat);
}

static void doe_formulier(struct ui *ui, void *staat) {
    zrm_formulier_open(ui, staat);
}

static void doe_verloop(struct ui *ui, void *staat) {
    zrm_verloop_open(ui, staat);
}

static void doe_corrigeer(struct ui *ui, void *staat) {
    struct zrm *z = staat;
    const struct record *m = zrm_meting(ui, z);
    struct id meting;
    if (!m || zrm_is_concept(m))
        ui_meld(ui, STIJL_GEWOON, _("Hier ligt niets vast: u kunt gewoon scoren."));
    else if (corrigeer(ui, m, &meting))
        naar_item(ui, z, z->keuze.focus);
}

/* How far this person is with an instrument, for choosing between them. */
static void instrument_regel(struct ui *ui, const struct zrm *z, const struct instrument *i,
                             struct buf *uit) {
    struct zrm anders = {.alle = z->alle, .instrument = i, .gesprek = z->gesprek};
    const struct record *m = zrm_meting(ui, &anders);
    text_cell(uit, i->naam, NAAM_CELLEN, false);
    buf_add(uit, "  ");
    if (!m)
        buf_add(uit, _("nog niet gemeten"));
    else if (zrm_is_concept(m))
        buf_addf(uit, _("concept %zu/%zu"), meting_gescoord(&ui->beeld, i, m->id), i->items);
    else
        datum_schrijf_nl(record_datum(m, METING_DATUM), uit);
}

#define MAX_INSTRUMENTEN 32

static void doe_instrument(struct ui *ui, void *staat) {
    struct zrm *z = staat;
    const struct instrument *i;
    char *regel[MAX_INSTRUMENTEN];
    int n = 0, nu = 0;
    for (; n < MAX_INSTRUMENTEN && (i = instrument_nr(z->alle, (size_t)n)); n++) {
        struct buf b = {0};
        instrument_regel(ui, z, i, &b);
        regel[n] = buf_take(&b);
        nu = i == z->instrument ? n : nu;
    }
    int gekozen = ui_kies(ui, _("Waarmee meet u?"), (const char *const *)regel, n, nu);
    for (int k = 0; k < n; k++)
        free(regel[k]);
    if (gekozen < 0)
        return;
    z->instrument = instrument_nr(z->alle, (size_t)gekozen);
    naar_item(ui, z, 0);
}

static void doe_vaststellen(struct ui *ui, void *staat) {
    struct zrm *z = staat;
    const struct record *m = zrm_meting(ui, z);
    struct problem p = {0};
    int item;
    if (!zrm_is_concept(m)) {
        ui_meld(ui, STIJL_GEWOON, m ? _("Deze meting ligt al vast.") : _("Er is nog geen meting."));
        return;
    }
    for (int k = 0; meting_ontbreekt(&ui->beeld, z->instrument, m->id, &item, 1) &&
                    k < (int)z->instrument->items;
         k++)
        if (z->instrument->item[k].nr == item)
            naar_item(ui, z, k);
    if (!ui_gedaan(ui, meting_vaststellen(ui->s, m->id, &p), &p))
        return;
    naar_item(ui, z, 0);
    ui_meld(ui, STIJL_GOED, _("Vastgesteld. Klopt er iets niet, dan verbetert u het met k."));
}

/* A measurement begun by mistake. */
static void doe_verwijder(struct ui *ui, void *staat) {
    struct zrm *z = staat;
    const struct record *m = zrm_meting(ui, z);
    struct problem p = {0};
    struct buf vraag = {0};
    if (!zrm_is_concept(m)) {
        ui_meld(ui, STIJL_GEWOON, _("Er is geen concept om weg te halen."));
        return;
    }
    struct id meting = m->id;
    buf_addf(&vraag, _("Dit concept weghalen, met %zu scores?"),
             meting_gescoord(&ui->beeld, z->instrument, meting));
    if (ui_vraag(ui, buf_text(&vraag)) &&
        ui_gedaan(ui, record_verwijderen(ui->s, SOORT_METING, meting, &p), &p))
        naar_item(ui, z, 0);
    buf_free(&vraag);
}

/* The scores of a talk become final with the talk. */
static void doe_klaar(struct ui *ui, void *staat) {
    (void)staat;
    ui_terug(ui);
}

/* What the tab and the scores of a talk have in common. */
/* clang-format off */
#define ZRM_GREPEN                                   \
    {OPDRACHT_SCORE, doe_score, false},              \
    {OPDRACHT_TOELICHTING, doe_noot, false},         \
    {OPDRACHT_HULP_AANWEZIG, doe_hulp, false},       \
    {OPDRACHT_STREEF, doe_streef, false},            \
    {OPDRACHT_GEEN_SCORE, doe_reden, true},          \
    {OPDRACHT_WIS_SCORE, doe_wis, true},             \
    {OPDRACHT_GESCHIEDENIS, doe_verloop, true},      \
    {OPDRACHT_ZWAARTE, doe_formulier, true},         \
    {OPDRACHT_INSTRUMENT, doe_instrument, true},     \
    {OPDRACHT_CONCEPT_WEG, doe_verwijder, true}
/* clang-format on */

static const struct greep grepen[] = {
    {OPDRACHT_AFRONDEN, doe_vaststellen, false},
    ZRM_GREPEN,
    {OPDRACHT_CORRIGEER, doe_corrigeer, true},
    {OPDRACHT_PERSOON, dossier_doe_persoon, true},
    {OPDRACHT_PIP, dossier_doe_pip, true},
    {OPDRACHT_VOORTGANG, dossier_doe_voortgang, true},
    {OPDRACHT_JOURNAAL, dossier_doe_journaal, true},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, true},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, true},
    {OPDRACHT_ONGEDAAN, dossier_doe_ongedaan, true},
    {OPDRACHT_OPNIEUW, dossier_doe_opnieuw, true},
    {0, NULL, false},
};

static const struct greep grepen_gesprek[] = {
    {OPDRACHT_AFRONDEN, doe_klaar, false},
    ZRM_GREPEN,
    {0, NULL, false},
};

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct zrm *z = staat;
    const struct record *m = zrm_meting(ui, z);
    struct zrm_rij r;
    zrm_lees_rij(ui, z, m, z->keuze.focus, &r);
    if (z->streef)
        buf_add(uit, _("Streefscore: typ het cijfer. Backspace haalt weg, Esc laat het zo."));
    else if (r.geen_doel)
        buf_add(uit, _("Onder de streefscore, en nog geen doel in het plan (p opent het PIP)."));
    else if (m && !zrm_is_concept(m))
        buf_add(uit, _("Ligt vast. Een cijfer begint een nieuwe meting, k verbetert deze."));
    else if (!m || !meting_waarschuwing(&ui->beeld, z->instrument, record_datum(m, METING_DATUM),
                                        ui->s->vandaag, uit))
        buf_add(uit, _("Typ het cijfer.  h hulp, s streef, n geen score, r verloop, f datum, "
                       "i schaal.  Pijltjes laten de niveaus lezen."));
}

static const struct scherm_soort zrm_soort = {
    .titel = N_("ZRM"),
    .teken = zrm_teken,
    .invoer = zrm_invoer,
    .grepen = grepen,
    .hulp = hulp,
    .sluit = free,
};

static const struct scherm_soort zrm_gesprek_soort = {
    .titel = N_("Scores bij het gesprek"),
    .teken = zrm_teken,
    .invoer = zrm_invoer,
    .grepen = grepen_gesprek,
    .hulp = hulp,
    .sluit = free,
};

static void open_met(struct ui *ui, const struct scherm_soort *soort, struct id gesprek) {
    struct problem p = {0};
    const struct instrumenten *alle = catalogus_instrumenten(&p);
    const struct instrument *i = alle ? instrument_zoek(alle, STANDAARD) : NULL;
    i = i || !alle ? i : instrument_nr(alle, 0);
    if (!i) {
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
        problem_clear(&p);
        return;
    }
    struct zrm *z = mem_alloc(sizeof *z);
    *z = (struct zrm){.alle = alle, .instrument = i, .gesprek = gesprek};
    naar_item(ui, z, 0);
    ui_open(ui, soort, z);
}

void zrm_open(struct ui *ui) {
    open_met(ui, &zrm_soort, (struct id){{0}});
}

void zrm_open_voor_gesprek(struct ui *ui, struct id gesprek) {
    open_met(ui, &zrm_gesprek_soort, gesprek);
}
