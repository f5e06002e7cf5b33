/* The rows of a talk, in the order in which it goes: who was there, the goals with what is to be
 * done for them, agreements, scores, and what comes of it. */
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include "voortgang.h"

/* Columns from the right edge. */
enum { KOLOM_STAND = -14, KOLOM_WIE = -36, KOLOM_UITERLIJK = -12, KOLOM_NAGEKOMEN = -12 };
enum { KOLOM_TEKST = 3 };

int tekstregel_hoogte(const char *tekst, int cellen) {
    return editor_tekst_rijen(tekst, cellen - KOLOM_TEKST - 1);
}

void tekstregel_teken(const struct vlak *v, enum stijl stijl, const char *tekst, bool focus) {
    struct vlak in = {v->rij, v->kolom + KOLOM_TEKST, v->rijen, v->kolommen - KOLOM_TEKST - 1};
    editor_tekst_teken(&in, stijl, tekst);
    if (focus) {
        teken(v, 0, 1, 1, STIJL_ACCENT, ">");
        teken_cursor(v, 0, KOLOM_TEKST);
    }
}

static int hoogte_tekst(struct ui *ui, const struct formulier_veld *r, int cellen, bool focus) {
    (void)ui, (void)focus;
    return tekstregel_hoogte(r->label, cellen);
}

static void teken_tekst(struct ui *ui, const struct formulier_veld *r, const struct vlak *v,
                        bool focus) {
    (void)ui;
    tekstregel_teken(v, STIJL_STIL, r->label, focus);
}

static void hulp_tekst(struct ui *ui, const struct formulier_veld *r, struct buf *uit) {
    (void)ui, (void)r;
    buf_add(uit, _("Enter of Tab gaat verder."));
}

static const struct formulier_eigen tekstrij = {
    .hoogte = hoogte_tekst, .teken = teken_tekst, .hulp = hulp_tekst};

static void voeg_tekst(struct formulier *f, enum soort_code soort, const char *sectie,
                       const char *tekst) {
    formulier_voeg(f, (struct formulier_veld){.soort = soort,
                                              .veld = -1,
                                              .sectie = sectie,
                                              .eigen = &tekstrij,
                                              .label = mem_copy(tekst)});
}

/* "Bellen met de school (Samen, 01-12-2026)". */
static char *met_wie_en_wanneer(const struct record *r, const char *voor, int wat, int wie,
                                int wanneer) {
    struct buf b = {0};
    buf_addf(&b, "%s%s (", voor, record_tekst(r, wat));
    for (size_t i = 0; i < b.len; i++)
        if (b.s[i] == '\n')
            b.s[i] = ' ';
    veld_toon(&r->soort->velden[wie], record_waarde(r, wie), &b);
    buf_add(&b, record_waarde(r, wanneer) ? ", " : "");
    veld_toon(&r->soort->velden[wanneer], record_waarde(r, wanneer), &b);
    buf_add_char(&b, ')');
    return buf_take(&b);
}

static bool zet_actie(struct ui *ui, const struct formulier_veld *r, const char *tekst,
                      struct problem *p) {
    return actie_stand_zetten(ui->s, r->record, tekst, p);
}

static const struct formulier_eigen actierij = {.zet = zet_actie};

static bool is_open(const struct record *actie) {
    return !record_is(actie, ACTIE_STATUS, "gedaan") &&
           !record_is(actie, ACTIE_STATUS, "vervallen");
}

static void voeg_acties(struct ui *ui, const struct formulier *oud, struct id doel,
                        struct formulier *uit) {
    const struct record *a;
    size_t i = 0;
    while ((a = beeld_volgende(&ui->beeld, SOORT_ACTIE, ACTIE_DOEL, doel, &i)))
        if (is_open(a) || formulier_zoek(oud, SOORT_ACTIE, a->id, ACTIE_STATUS) >= 0)
            formulier_voeg(uit, (struct formulier_veld){
                                    .soort = SOORT_ACTIE,
                                    .veld = ACTIE_STATUS,
                                    .record = a->id,
                                    .eigen = &actierij,
                                    .label = met_wie_en_wanneer(a, "  ", ACTIE_OMSCHRIJVING,
                                                                ACTIE_EIGENAAR, ACTIE_UITERLIJK),
                                    .kolom = KOLOM_STAND});
}

static void voeg_doel(struct ui *ui, const struct gesprekscherm *g, struct id doel, bool eerste,
                      struct formulier *uit) {
    const struct record *v = gesprek_voortgang(&ui->beeld, g->gesprek, doel);
    formulier_voeg(uit, (struct formulier_veld){.soort = SOORT_DOEL,
                                                .veld = -1,
                                                .record = doel,
                                                .bij = g->gesprek,
                                                .sectie = eerste ? N_("Doelen") : NULL,
                                                .eigen = &doelrij});
    if (v && (record_waarde(v, VOORTGANG_TOELICHTING) || id_gelijk(g->toelichting, doel)))
        formulier_voeg(uit, (struct formulier_veld){.soort = SOORT_VOORTGANG,
                                                    .veld = VOORTGANG_TOELICHTING,
                                                    .record = v->id,
                                                    .label = mem_copy(_("  Toelichting"))});
}

/* The goals that are asked about; of a recorded talk those that were. */
static void voeg_doelen(struct ui *ui, const struct gesprekscherm *g, bool vast,
                        const struct formulier *oud, struct formulier *uit) {
    const struct record *pip = pip_lopend(&ui->beeld), *r;
    int begin = uit->aantal;
    size_t i = 0;
    while (vast &&
           (r = beeld_volgende(&ui->beeld, SOORT_VOORTGANG, VOORTGANG_GESPREK, g->gesprek, &i)))
        voeg_doel(ui, g, record_verwijzing(r, VOORTGANG_DOEL), uit->aantal == begin, uit);
    while (!vast && pip && (r = beeld_volgende(&ui->beeld, SOORT_DOEL, DOEL_PIP, pip->id, &i))) {
        voeg_doel(ui, g, r->id, uit->aantal == begin, uit);
        voeg_acties(ui, oud, r->id, uit);
    }
    if (!vast && uit->aantal == begin)
        voeg_tekst(uit, SOORT_DOEL, N_("Doelen"),
                   _("Er is nog geen plan met doelen; op het tabblad PIP kunt u ze maken."));
}

static void voeg_nagekomen(const struct record *a, const char *sectie, struct formulier *uit) {
    formulier_voeg(uit, (struct formulier_veld){
                            .soort = SOORT_AFSPRAAK,
                            .veld = AFSPRAAK_NAGEKOMEN,
                            .record = a->id,
                            .sectie = sectie,
                            .label = met_wie_en_wanneer(a, "", AFSPRAAK_OMSCHRIJVING,
                                                        AFSPRAAK_EIGENAAR, AFSPRAAK_UITERLIJK),
                            .kolom = KOLOM_NAGEKOMEN});
}

/* Agreements of earlier talks of which nobody said yet whether they were kept. */
static void voeg_eerdere_afspraken(struct ui *ui, const struct gesprekscherm *g,
                                   const struct formulier *oud, struct formulier *uit) {
    const struct record_lijst *l = &ui->beeld.lijst[SOORT_AFSPRAAK];
    const char *sectie = N_("Eerder afgesproken");
    for (size_t i = 0; i < l->aantal; i++) {
        const struct record *a = &l->rij[i];
        bool open = !record_waarde(a, AFSPRAAK_NAGEKOMEN) ||
                    formulier_zoek(oud, SOORT_AFSPRAAK, a->id, AFSPRAAK_NAGEKOMEN) >= 0;
        if (!open || id_gelijk(record_verwijzing(a, AFSPRAAK_GESPREK), g->gesprek))
            continue;
        voeg_nagekomen(a, sectie, uit);
        sectie = NULL;
    }
}

/* An agreement without words is none. */
static bool zet_afspraak(struct ui *ui, const struct formulier_veld *r, const char *tekst,
                         struct problem *p) {
    char gesprek[ID_TEKST];
    const struct record *a = beeld_zoek(&ui->beeld, SOORT_AFSPRAAK, r->record);
    if (a && !*tekst)
        return record_verwijderen(ui->s, SOORT_AFSPRAAK, r->record, p);
    if (a)
        return veld_zetten(ui->s, SOORT_AFSPRAAK, r->record, r->veld, tekst, p);
    id_tekst(r->record, gesprek);
    const struct invulling velden[] = {{AFSPRAAK_GESPREK, gesprek},
                                       {AFSPRAAK_OMSCHRIJVING, tekst},
                                       {AFSPRAAK_EIGENAAR, "statushouder"}};
    return record_toevoegen(ui->s, SOORT_AFSPRAAK, ui->dossier, velden, 3, NULL, p);
}

static void hulp_afspraak(struct ui *ui, const struct formulier_veld *r, struct buf *uit) {
    if (beeld_zoek(&ui->beeld, SOORT_AFSPRAAK, r->record))
        buf_add(uit, _("Wat u samen afsprak. Maak de tekst leeg om de afspraak weg te halen."));
    else
        buf_add(uit, _("Wat spreekt u af? Enter voegt toe; leeg laten gaat verder."));
}

static const struct formulier_eigen afspraakrij = {.zet = zet_afspraak, .hulp = hulp_afspraak};

static void voeg_afspraak(struct id record, const char *sectie, char *leeg, struct formulier *uit) {
    formulier_voeg(uit, (struct formulier_veld){.soort = SOORT_AFSPRAAK,
                                                .veld = AFSPRAAK_OMSCHRIJVING,
                                                .record = record,
                                                .sectie = sectie,
                                                .eigen = &afspraakrij,
                                                .leeg = leeg,
                                                .kolom = KOLOM_TEKST});
}

static void voeg_naast(struct id record, int veld, int kolom, struct formulier *uit) {
    formulier_voeg(uit, (struct formulier_veld){.soort = SOORT_AFSPRAAK,
                                                .veld = veld,
                                                .record = record,
                                                .kolom = kolom,
                                                .naast = true});
}

/* The last line is for the next agreement; it goes by the key of the talk until it is one. */
static void voeg_nieuwe_afspraken(struct ui *ui, const struct gesprekscherm *g,
                                  struct formulier *uit) {
    const struct record *a;
    const char *sectie = N_("Nieuwe afspraken");
    size_t i = 0;
    while ((a = beeld_volgende(&ui->beeld, SOORT_AFSPRAAK, AFSPRAAK_GESPREK, g->gesprek, &i))) {
        voeg_afspraak(a->id, sectie, NULL, uit);
        voeg_naast(a->id, AFSPRAAK_EIGENAAR, KOLOM_WIE, uit);
        voeg_naast(a->id, AFSPRAAK_UITERLIJK, KOLOM_UITERLIJK, uit);
        sectie = NULL;
    }
    voeg_afspraak(g->gesprek, sectie, mem_copy(_("nog een afspraak…")), uit);
}

static void voeg_vaste_afspraken(struct ui *ui, const struct gesprekscherm *g,
                                 struct formulier *uit) {
    const struct record *a;
    const char *sectie = N_("Afspraken");
    size_t i = 0;
    while ((a = beeld_volgende(&ui->beeld, SOORT_AFSPRAAK, AFSPRAAK_GESPREK, g->gesprek, &i))) {
        voeg_nagekomen(a, sectie, uit);
        sectie = NULL;
    }
}

static void hulp_volgende(struct ui *ui, const struct formulier_veld *r, struct buf *uit) {
    struct datum d = gesprek_volgende_voorstel(ui, r->record);
    const struct record *g = beeld_zoek(&ui->beeld, SOORT_GESPREK, r->record);
    if (!d.jaar || !g || record_waarde(g, GESPREK_VOLGENDE_DATUM)) {
        buf_add(uit, _(soort_gesprek.velden[GESPREK_VOLGENDE_DATUM].hulp));
        return;
    }
    buf_add(uit, _("Enter neemt "));
    datum_schrijf_voluit(d, uit);
    buf_add(uit, _(" over; of typ zelf, zoals +6w of 1-3."));
}

static const struct formulier_eigen volgenderij = {.hulp = hulp_volgende};

static void voeg_vervolg(struct ui *ui, const struct gesprekscherm *g, bool vast,
                         struct formulier *uit) {
    struct datum d = gesprek_volgende_voorstel(ui, g->gesprek);
    struct buf leeg = {0};
    formulier_voeg_veld(uit, SOORT_GESPREK, g->gesprek, GESPREK_VERSLAG, N_("Verslag en vervolg"));
    formulier_voeg_veld(uit, SOORT_GESPREK, g->gesprek, GESPREK_CONCLUSIE, NULL);
    if (!vast && d.jaar) {
        buf_add(&leeg, _("voorstel: "));
        datum_schrijf_voluit(d, &leeg);
    }
    formulier_voeg(uit, (struct formulier_veld){.soort = SOORT_GESPREK,
                                                .veld = GESPREK_VOLGENDE_DATUM,
                                                .record = g->gesprek,
                                                .eigen = vast ? NULL : &volgenderij,
                                                .leeg = leeg.s});
}

static void voeg_scores(struct ui *ui, const struct gesprekscherm *g, bool vast,
                        struct formulier *uit) {
    if (vast && !gesprek_scores_aantal(ui, g->gesprek))
        return;
    formulier_voeg(uit, (struct formulier_veld){.soort = SOORT_METING,
                                                .veld = -1,
                                                .record = g->gesprek,
                                                .bij = g->gesprek,
                                                .sectie = N_("Scores"),
                                                .eigen = &scorerij});
}

static void voeg_door(struct ui *ui, const struct record *gesprek, struct formulier *uit) {
    struct buf b = {0};
    buf_addf(&b, _("Gevoerd door %s."),
             collega_naam(&ui->collegas, record_tekst(gesprek, GESPREK_DOOR)));
    voeg_tekst(uit, SOORT_GESPREK, NULL, b.s);
    buf_free(&b);
}

void gesprekrijen(struct ui *ui, const struct gesprekscherm *g, const struct formulier *oud,
                  struct formulier *uit) {
    static const int begin[] = {GESPREK_DATUM, GESPREK_VORM, GESPREK_NO_SHOW, GESPREK_AANWEZIG,
                                GESPREK_TOLK};
    const struct record *r = beeld_zoek(&ui->beeld, SOORT_GESPREK, g->gesprek);
    if (!r)
        return;
    bool vast = record_ligt_vast(&ui->beeld, r), weg = record_is(r, GESPREK_NO_SHOW, "ja");
    for (int i = 0; i < (weg ? 3 : 5); i++)
        formulier_voeg_veld(uit, SOORT_GESPREK, g->gesprek, begin[i],
                            soort_gesprek.velden[begin[i]].sectie);
    if (vast)
        voeg_door(ui, r, uit);
    if (weg) {
        if (!vast)
            voeg_tekst(uit, SOORT_GESPREK, NULL,
                       _("Meer hoeft niet: F2 legt vast dat de persoon er niet was."));
        return;
    }
    voeg_doelen(ui, g, vast, oud, uit);
    if (vast) {
        voeg_vaste_afspraken(ui, g, uit);
    } else {
        voeg_eerdere_afspraken(ui, g, oud, uit);
        voeg_nieuwe_afspraken(ui, g, uit);
    }
    voeg_scores(ui, g, vast, uit);
    voeg_vervolg(ui, g, vast, uit);
}
