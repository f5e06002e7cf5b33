/* New scores in a talk: what changed since the measurement before, in a few words. */
#include "regie/catalogus.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include "voortgang.h"

static const struct instrument *instrument_van(const struct record *meting) {
    struct problem p = {0};
    const struct instrumenten *l = catalogus_instrumenten(&p);
    problem_clear(&p);
    return l ? instrument_zoek(l, record_tekst(meting, METING_INSTRUMENT)) : NULL;
}

int gesprek_scores_aantal(const struct ui *ui, struct id gesprek) {
    const struct record *m, *s;
    size_t i = 0;
    int aantal = 0;
    while ((m = beeld_volgende(&ui->beeld, SOORT_METING, METING_GESPREK, gesprek, &i))) {
        size_t k = 0;
        while ((s = beeld_volgende(&ui->beeld, SOORT_SCORE, SCORE_METING, m->id, &k)))
            aantal += record_waarde(s, SCORE_SCORE) != NULL;
    }
    return aantal;
}

static long score_van(const struct beeld *b, const struct record *meting, int item) {
    const struct record *s = meting ? meting_score(b, meting->id, item) : NULL;
    return s ? record_getal(s, SCORE_SCORE, -1) : -1;
}

/* "Financiën 2 → 3": every item that moved; those that were scored for the first time too. */
static int verschillen(const struct ui *ui, const struct record *m, const struct instrument *i,
                       struct buf *uit) {
    const struct record *vorige = meting_vorige(&ui->beeld, i->code, m->id);
    int aantal = 0;
    for (size_t k = 0; k < i->items; k++) {
        const struct instrument_item *item = &i->item[k];
        long nu = score_van(&ui->beeld, m, item->nr),
             toen = score_van(&ui->beeld, vorige, item->nr);
        if (nu < 0 || nu == toen)
            continue;
        buf_addf(uit, "%s%s ", aantal++ ? ", " : "", item->naam);
        if (toen >= 0)
            buf_addf(uit, "%s → ", instrument_niveau_code(i, (int)toen));
        buf_add(uit, instrument_niveau_code(i, (int)nu));
    }
    return aantal;
}

static void meting_zin(const struct ui *ui, const struct record *m, const struct instrument *i,
                       struct buf *uit) {
    size_t gescoord = meting_gescoord(&ui->beeld, i, m->id);
    buf_addf(uit, "%s%s: ", uit->len ? "\n" : "", i->kort);
    if (!verschillen(ui, m, i, uit))
        buf_add(uit, _("niets veranderd"));
    if (record_is(m, METING_STATUS, STATUS_CONCEPT) && gescoord < i->items)
        buf_addf(uit, _("; %zu zonder nieuwe score"), i->items - gescoord);
}

void gesprek_scores(const struct ui *ui, struct id gesprek, struct buf *uit) {
    const struct record *m;
    size_t k = 0;
    while ((m = beeld_volgende(&ui->beeld, SOORT_METING, METING_GESPREK, gesprek, &k))) {
        const struct instrument *i = instrument_van(m);
        if (i && meting_gescoord(&ui->beeld, i, m->id))
            meting_zin(ui, m, i, uit);
    }
}

static void zin(const struct ui *ui, const struct formulier_veld *r, struct buf *uit) {
    gesprek_scores(ui, r->bij, uit);
    if (!uit->len)
        buf_add(uit, _("Geen nieuwe scores; z opent de matrix."));
}

static int hoogte(struct ui *ui, const struct formulier_veld *r, int cellen, bool focus) {
    struct buf tekst = {0};
    (void)focus;
    zin(ui, r, &tekst);
    int rijen = tekstregel_hoogte(tekst.s, cellen);
    buf_free(&tekst);
    return rijen;
}

static void teken_scores(struct ui *ui, const struct formulier_veld *r, const struct vlak *v,
                         bool focus) {
    struct buf tekst = {0};
    zin(ui, r, &tekst);
    tekstregel_teken(v, focus ? STIJL_ACCENT : STIJL_GEWOON, tekst.s, focus);
    buf_free(&tekst);
}

static void hulp(struct ui *ui, const struct formulier_veld *r, struct buf *uit) {
    (void)ui, (void)r;
    buf_add(uit,
            _("z scoort opnieuw; wat u niet scoort houdt de vorige score. Enter gaat verder."));
}

const struct formulier_eigen scorerij = {.hoogte = hoogte, .teken = teken_scores, .hulp = hulp};
