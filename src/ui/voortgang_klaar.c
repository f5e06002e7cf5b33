/* Recording a talk: what stands in the way, and what followed. */
#include "regie/catalogus.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include "voortgang.h"

static void naar_veld(struct ui *ui, struct gesprekscherm *g, int veld) {
    int i = formulier_zoek(&g->formulier, SOORT_GESPREK, g->gesprek, veld);
    if (i >= 0)
        formulier_naar(ui, &g->formulier, i);
}

/* What was typed and did not fit is still only on the screen. */
static bool alles_past(struct ui *ui, struct gesprekscherm *g) {
    if (!formulier_bewaar(ui, &g->formulier))
        return false;
    gesprekscherm_bij(ui, g);
    return formulier_alles_past(ui, &g->formulier);
}

static int eerste_open_doel(const struct ui *ui, const struct gesprekscherm *g, int *aantal) {
    const struct formulier *f = &g->formulier;
    int eerste = -1;
    *aantal = 0;
    for (int i = 0; i < f->aantal; i++)
        if (f->rij[i].eigen == &doelrij && !doel_is_beantwoord(ui, f->rij[i].record, g->gesprek)) {
            eerste = eerste < 0 ? i : eerste;
            ++*aantal;
        }
    return eerste;
}

static bool doelen_besproken(struct ui *ui, struct gesprekscherm *g) {
    int aantal, eerste = eerste_open_doel(ui, g, &aantal);
    struct buf vraag = {0};
    if (eerste < 0)
        return true;
    buf_addf(&vraag,
             aantal == 1 ? _("%d doel heeft nog geen antwoord. Toch vastleggen?")
                         : _("%d doelen hebben nog geen antwoord. Toch vastleggen?"),
             aantal);
    bool toch = ui_vraag(ui, vraag.s);
    if (!toch)
        formulier_naar(ui, &g->formulier, eerste);
    buf_free(&vraag);
    return toch;
}

static int aantal_behaald(const struct ui *ui, struct id gesprek) {
    const struct record *v;
    size_t i = 0;
    int aantal = 0;
    while ((v = beeld_volgende(&ui->beeld, SOORT_VOORTGANG, VOORTGANG_GESPREK, gesprek, &i)))
        aantal += record_is(v, VOORTGANG_STAND, "behaald");
    return aantal;
}

/* The day by which the next talk must be held, as the terms have it now. */
static struct datum volgend_gesprek(const struct ui *ui) {
    struct termijn t[32];
    struct problem p = {0};
    const struct termijnregels *l = catalogus_termijnregels(&p);
    size_t n = l ? termijnen_van(l, &ui->beeld, t, sizeof t / sizeof *t) : 0;
    problem_clear(&p);
    for (size_t i = 0; i < n; i++)
        if (*t[i].regel->volgende)
            return t[i].datum;
    return (struct datum){0, 0, 0};
}

static void meld_gevolg(struct ui *ui, struct id gesprek, int gescoord) {
    const struct record *g = beeld_zoek(&ui->beeld, SOORT_GESPREK, gesprek);
    struct datum volgende = volgend_gesprek(ui);
    int behaald = aantal_behaald(ui, gesprek);
    int over = gesprek_scores_aantal(ui, gesprek) - gescoord;
    struct buf b = {0};
    bool weg = g && record_is(g, GESPREK_NO_SHOW, "ja");
    buf_add(&b, weg ? _("Vastgelegd: niet verschenen") : _("Vastgelegd"));
    if (volgende.jaar) {
        buf_add(&b, _("; volgend gesprek "));
        datum_schrijf_nl(volgende, &b);
    }
    if (behaald && !weg)
        buf_addf(&b, behaald == 1 ? _("; %d doel behaald") : _("; %d doelen behaald"), behaald);
    if (gescoord && over > 0)
        buf_addf(&b, over == 1 ? _("; %d score overgenomen") : _("; %d scores overgenomen"), over);
    ui_meld(ui, STIJL_GOED, "%s.", b.s);
    buf_free(&b);
}

/* Which field the refusal was about: the day itself, or the day of the next talk. */
static void wijs_aan(struct ui *ui, struct gesprekscherm *g) {
    const struct record *r = beeld_zoek(&ui->beeld, SOORT_GESPREK, g->gesprek);
    struct datum datum = r ? record_datum(r, GESPREK_DATUM) : (struct datum){0, 0, 0};
    bool dag = datum_is_volledig(datum) && datum_vergelijk(datum, ui->s->vandaag) <= 0;
    naar_veld(ui, g, dag ? GESPREK_VOLGENDE_DATUM : GESPREK_DATUM);
}

void gesprekscherm_afronden(struct ui *ui, void *staat) {
    struct gesprekscherm *g = staat;
    struct problem p = {0};
    struct id gesprek = g->gesprek;
    if (!alles_past(ui, g) || !doelen_besproken(ui, g))
        return;
    int gescoord = gesprek_scores_aantal(ui, gesprek);
    if (!ui_gedaan(ui, gesprek_vastleggen(ui->s, gesprek, &p), &p)) {
        wijs_aan(ui, g);
        return;
    }
    ui_terug(ui);
    meld_gevolg(ui, gesprek, gescoord);
}
