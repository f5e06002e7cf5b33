/* The history of an instrument: per item its scores in time, the newest to the right.
 *
 * Differences are only taken between scores that compare, and a mean is never taken. */
#include "regie/mem.h"
#include "regie/taal.h"
#include "zrm_deel.h"
#include <stdlib.h>
#include <string.h>

#define MAX_METINGEN 64
#define NAAM         32
#define KOLOM        11

struct verloop {
    const struct instrumenten *alle;
    const struct instrument *instrument;
    struct id gesprek;
    struct lijstkeuze keuze;
    int terug; /* how many of the newest measurements are out of view */
};

/* The measurements with a column, oldest first. */
struct kolommen {
    const struct record *meting[MAX_METINGEN];
    int aantal;
};

static void erbij(struct kolommen *k, const struct record *m) {
    int plek = k->aantal;
    for (int i = 0; i < k->aantal; i++)
        if (k->meting[i] == m)
            return;
    if (k->aantal == MAX_METINGEN)
        return;
    for (; plek > 0 && datum_vergelijk(record_datum(k->meting[plek - 1], METING_DATUM),
                                       record_datum(m, METING_DATUM)) > 0;
         plek--)
        k->meting[plek] = k->meting[plek - 1];
    k->meting[plek] = m;
    k->aantal++;
}

static size_t reeks(const struct ui *ui, const struct verloop *s, int item,
                    struct reekspunt uit[MAX_METINGEN]) {
    return score_reeks(&ui->beeld, s->alle, s->instrument, item, uit, MAX_METINGEN);
}

/* Final ones of this instrument, and those of another version that compare somewhere. */
static struct kolommen verzamel(const struct ui *ui, const struct verloop *s) {
    const struct record_lijst *l = &ui->beeld.lijst[SOORT_METING];
    struct kolommen k = {.aantal = 0};
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], METING_STATUS, STATUS_VASTGESTELD) &&
            record_is(&l->rij[i], METING_INSTRUMENT, s->instrument->code))
            erbij(&k, &l->rij[i]);
    for (size_t i = 0; i < s->instrument->items; i++) {
        struct reekspunt punt[MAX_METINGEN];
        size_t n = reeks(ui, s, s->instrument->item[i].nr, punt);
        for (size_t j = 0; j < n; j++)
            erbij(&k, punt[j].meting);
    }
    return k;
}

/* The columns in view: [van, tot). */
struct venster {
    int van, tot;
};

static struct venster pas(struct verloop *s, const struct kolommen *k, const struct vlak *v) {
    int ruimte = (v->kolommen - NAAM - 3) / KOLOM;
    int meest = k->aantal > ruimte ? k->aantal - ruimte : 0;
    s->terug = s->terug > meest ? meest : s->terug < 0 ? 0 : s->terug;
    struct venster w = {0, k->aantal - s->terug};
    w.van = w.tot > ruimte ? w.tot - ruimte : 0;
    return w;
}

static int plek(const struct venster *w, int i) {
    return NAAM + 3 + (i - w->van) * KOLOM;
}

static void teken_koppen(const struct verloop *s, const struct kolommen *k, const struct venster *w,
                         const struct vlak *v) {
    int kolom = teken_los(v, 0, 1, STIJL_KOP, s->instrument->naam);
    if (!k->aantal)
        teken_los(v, 2, 1, STIJL_STIL, _("Nog geen vastgestelde meting."));
    else
        tekenf(v, 0, kolom + 2, STIJL_STIL, _("verloop van %d, nieuwste rechts"), k->aantal);
    if (w->van > 0)
        teken_los(v, 1, 1, STIJL_ACCENT, _("◄ eerdere met pijl links"));
    for (int i = w->van; i < w->tot; i++) {
        const char *code = record_tekst(k->meting[i], METING_INSTRUMENT);
        const struct instrument *ander = instrument_zoek(s->alle, code);
        struct buf datum = {0};
        datum_schrijf_nl(record_datum(k->meting[i], METING_DATUM), &datum);
        teken(v, 1, plek(w, i), KOLOM - 1, STIJL_GEWOON, datum.s);
        teken(v, 2, plek(w, i), KOLOM - 1, STIJL_STIL,
              ander && ander != s->instrument ? ander->kort
                                              : record_tekst(k->meting[i], METING_MOMENT));
        buf_free(&datum);
    }
}

/* A score of this very version that is no point in time: a reason, or nothing. */
static void teken_zonder(const struct ui *ui, const struct verloop *s, const struct record *m,
                         int item, const struct vlak *v, int rij, int kolom) {
    bool eigen = record_is(m, METING_INSTRUMENT, s->instrument->code);
    const struct record *r = eigen ? meting_score(&ui->beeld, m->id, item) : NULL;
    teken(v, rij, kolom, KOLOM - 1, STIJL_STIL,
          r && record_waarde(r, SCORE_REDEN) ? record_tekst(r, SCORE_REDEN) : "·");
}

static void teken_punt(const struct verloop *s, const struct reekspunt *punt, bool eerste,
                       const struct vlak *v, int rij, int kolom) {
    struct buf verschil = {0};
    if (!eerste)
        zrm_verschil(punt[-1].niveau, punt->niveau, &verschil);
    int verder = teken_los(v, rij, kolom, zrm_stijl(s->instrument, punt->niveau),
                           instrument_niveau_code(s->instrument, punt->niveau));
    teken_los(v, rij, verder + 1,
              !eerste && punt->niveau < punt[-1].niveau ? STIJL_LETOP : STIJL_STIL,
              buf_text(&verschil));
    buf_free(&verschil);
}

static void teken_item(const struct ui *ui, const struct verloop *s, const struct kolommen *k,
                       const struct venster *w, const struct vlak *v, int rij, int nr) {
    struct reekspunt punt[MAX_METINGEN];
    const struct instrument_item *item = &s->instrument->item[nr];
    size_t n = reeks(ui, s, item->nr, punt);
    struct buf naam = {0};
    buf_addf(&naam, "%2d %s", item->nr, item->naam);
    teken(v, rij, 1, NAAM, nr == s->keuze.focus ? STIJL_KEUZE : STIJL_GEWOON, buf_text(&naam));
    for (int i = w->van; i < w->tot; i++) {
        size_t j = 0;
        while (j < n && punt[j].meting != k->meting[i])
            j++;
        if (j < n)
            teken_punt(s, &punt[j], j == 0, v, rij, plek(w, i));
        else
            teken_zonder(ui, s, k->meting[i], item->nr, v, rij, plek(w, i));
    }
    buf_free(&naam);
}

static int telling(const struct ui *ui, const struct record *m, int niveau) {
    const struct record *r;
    int aantal = 0;
    for (size_t i = 0; (r = beeld_volgende(&ui->beeld, SOORT_SCORE, SCORE_METING, m->id, &i));)
        aantal += record_getal(r, SCORE_SCORE, ZRM_GEEN) == niveau;
    return aantal;
}

/* Per measurement how many items stand at each level. */
static void teken_tabel(const struct ui *ui, const struct verloop *s, const struct kolommen *k,
                        const struct venster *w, const struct vlak *v, int rij) {
    const struct instrument *i = s->instrument;
    teken_los(v, rij++, 1, STIJL_KOP, _("Hoe vaak elk niveau"));
    for (size_t n = i->niveaus; n-- > 0; rij++) {
        const struct instrument_niveau *niveau = &i->niveau[n];
        tekenf(v, rij, 1, STIJL_STIL, "%2s %s", niveau->code, niveau->naam);
        for (int j = w->van; j < w->tot; j++) {
            int aantal = telling(ui, k->meting[j], niveau->niveau);
            tekenf(v, rij, plek(w, j), aantal ? STIJL_GEWOON : STIJL_STIL, aantal ? "%d×" : "·",
                   aantal);
        }
    }
}

/* Without room for the table: the newest measurement in one line. */
static void teken_telregel(const struct ui *ui, const struct verloop *s, const struct record *m,
                           const struct vlak *v, int rij) {
    const struct instrument *i = s->instrument;
    int kolom = teken_los(v, rij, 1, STIJL_STIL, _("Nieuwste meting:"));
    for (size_t n = i->niveaus; n-- > 0;) {
        int aantal = telling(ui, m, i->niveau[n].niveau);
        if (aantal)
            kolom =
                tekenf(v, rij, kolom + 2, STIJL_GEWOON, _("%d× een %s"), aantal, i->niveau[n].code);
    }
}

static void teken_tellingen(const struct ui *ui, const struct verloop *s, const struct kolommen *k,
                            const struct venster *w, const struct vlak *v, int rij) {
    int vrij = v->rijen - rij;
    if (vrij >= (int)s->instrument->niveaus + 2)
        teken_tabel(ui, s, k, w, v, rij + 1);
    else
        teken_telregel(ui, s, k->meting[k->aantal - 1], v, vrij > 1 ? rij + 1 : rij);
}

static void teken_verloop(struct ui *ui, void *staat, const struct vlak *v) {
    struct verloop *s = staat;
    const struct instrument *i = s->instrument;
    struct vlak in =
        dossierkop_teken(ui, v, id_is_leeg(s->gesprek) ? OPDRACHT_ZRM : OPDRACHT_VOORTGANG);
    struct kolommen k = verzamel(ui, s);
    struct venster w = pas(s, &k, &in);
    int items = (int)i->items, rijen = items < in.rijen - 4 ? items : in.rijen - 4;
    lijstkeuze_pas(&s->keuze, items, rijen);
    teken_koppen(s, &k, &w, &in);
    if (!k.aantal)
        return;
    for (int rij = 0; rij < rijen; rij++)
        teken_item(ui, s, &k, &w, &in, 3 + rij, s->keuze.boven + rij);
    teken_tellingen(ui, s, &k, &w, &in, 3 + rijen);
    teken_cursor(&in, 3 + s->keuze.focus - s->keuze.boven, 1);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct verloop *s = staat;
    (void)ui;
    if (invoer_is_toets(in, TOETS_LINKS))
        s->terug++;
    else if (invoer_is_toets(in, TOETS_RECHTS))
        s->terug--;
    else
        return lijstkeuze_invoer(&s->keuze, in);
    return true;
}

static void doe_dicht(struct ui *ui, void *staat) {
    (void)staat;
    ui_terug(ui);
}

static const struct greep grepen[] = {
    {OPDRACHT_GESCHIEDENIS, doe_dicht, true},
    {0, NULL, false},
};

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui;
    buf_add(uit, ((struct verloop *)staat)->instrument->bron);
}

static const struct scherm_soort verloop_soort = {
    .titel = N_("Verloop"),
    .teken = teken_verloop,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .sluit = free,
};

void zrm_verloop_open(struct ui *ui, struct zrm *z) {
    struct verloop *s = mem_alloc(sizeof *s);
    *s = (struct verloop){.alle = z->alle,
                          .instrument = z->instrument,
                          .gesprek = z->gesprek,
                          .keuze.focus = z->keuze.focus};
    ui_open(ui, &verloop_soort, s);
}
