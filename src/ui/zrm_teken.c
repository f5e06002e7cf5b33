/* Drawing the matrix: domains down, levels across, and below it what the level in focus means. */
#include "regie/taal.h"
#include "regie/text.h"
#include "zrm_deel.h"
#include <stdio.h>
#include <string.h>

#define NAAM_MINST   14
#define NAAM_MEEST   42
#define TEKST_MINST  16
#define VERSCHIL     3
#define STREEPJES_NR 5 /* "[10] " before the bar of a long scale */

/* Where everything stands in a row; a column without cells is left out. */
struct maat {
    int naam;         /* cells of the name */
    int schaal, cel;  /* first column of the levels; cells from one level to the next */
    int vorige;       /* previous score and change */
    int streef, noot; /* target; the mark of a note */
    int doel, hulp;   /* 0 when there is no room */
    int tekst;        /* the beginning of the note, or 0 */
};

static int schaal_cellen(const struct maat *m, const struct instrument *i) {
    return zrm_is_lang(i) ? STREEPJES_NR + (int)i->niveaus : (int)i->niveaus * m->cel - 1;
}

/* On a narrow screen help and goal give way first, then the space between the levels. */
static struct maat meet(const struct vlak *v, const struct instrument *i) {
    struct maat m = {.cel = (int)strlen(i->niveau[0].code) + 3};
    int naam = v->kolommen - schaal_cellen(&m, i) - 28;
    bool hulp = naam >= NAAM_MINST, doel = naam >= NAAM_MINST - 5;
    naam += hulp ? 0 : doel ? 5 : 10;
    if (naam < NAAM_MINST && !zrm_is_lang(i)) {
        m.cel--;
        naam += (int)i->niveaus;
    }
    m.naam = naam > NAAM_MEEST ? NAAM_MEEST : naam;
    m.schaal = m.naam + 2;
    m.vorige = m.schaal + schaal_cellen(&m, i) + 1;
    m.streef = m.vorige + 7;
    int kolom = m.streef + 7;
    m.doel = doel ? kolom : 0;
    kolom += doel ? 5 : 0;
    m.hulp = hulp ? kolom : 0;
    m.noot = kolom + (hulp ? 5 : 0);
    m.tekst = v->kolommen - m.noot - 3 >= TEKST_MINST ? m.noot + 3 : 0;
    return m;
}

/* The column of level `nr` (from 0, lowest) of a row: the highest stands first, but a long scale
 * grows to the right. */
static int kolom_van(const struct maat *m, const struct instrument *i, int niveau) {
    int nr = niveau - i->laagste;
    return zrm_is_lang(i) ? m->schaal + STREEPJES_NR + nr
                          : m->schaal + ((int)i->niveaus - 1 - nr) * m->cel;
}

static void teken_meting(struct ui *ui, const struct zrm *z, const struct record *m,
                         const struct vlak *v) {
    struct buf datum = {0};
    const struct instrument *i = z->instrument;
    bool kort = zrm_is_zrm(i) && v->kolommen < 100;
    int kolom = teken_los(v, 0, 1, STIJL_KOP, kort ? i->kort : i->naam) + 2;
    if (m)
        datum_schrijf_nl(record_datum(m, METING_DATUM), &datum);
    if (!m)
        kolom = teken_los(v, 0, kolom, STIJL_STIL,
                          id_is_leeg(z->gesprek) ? _("Nog niet gemeten: typ het eerste cijfer.")
                                                 : _("Nog geen nieuwe scores in dit gesprek."));
    else if (zrm_is_concept(m))
        kolom = tekenf(v, 0, kolom, STIJL_ACCENT,
                       record_waarde(m, METING_CORRIGEERT) ? _("Correctie %zu/%zu")
                                                           : _("Concept %zu/%zu"),
                       meting_gescoord(&ui->beeld, i, m->id), i->items);
    else
        kolom = tekenf(v, 0, kolom, STIJL_GOED, _("Vastgesteld %s door %s"), datum.s,
                       collega_naam(&ui->collegas, record_tekst(m, METING_DOOR)));
    if (zrm_is_concept(m))
        kolom =
            tekenf(v, 0, kolom + 2, STIJL_STIL, "%s %s", record_tekst(m, METING_MOMENT), datum.s);
    if (zrm_is_acuut(ui, z, m))
        teken_rechts(v, 0, kolom + 2, v->kolommen - kolom - 3, STIJL_ALARM,
                     _("Acuut: vandaag nog handelen"));
    buf_free(&datum);
}

/* Above the levels: the digit to type where that differs from the level, else what the ends mean.
 */
static void teken_schaalkop(const struct instrument *i, const struct maat *m,
                            const struct vlak *v) {
    const struct instrument_niveau *laag = &i->niveau[0], *hoog = &i->niveau[i->niveaus - 1];
    if (zrm_is_lang(i)) {
        teken_los(v, 1, m->schaal, STIJL_STIL, _("1-9 en 0 is 10"));
        return;
    }
    if (strlen(laag->code) > 1) {
        for (int n = i->laagste; n <= i->hoogste; n++)
            tekenf(v, 1, kolom_van(m, i, n) + 1, STIJL_STIL, "%d", n);
        return;
    }
    int eind = m->vorige - 1 - m->schaal, links = (int)strcspn(hoog->naam, " ");
    tekenf(v, 1, m->schaal, STIJL_STIL, "%.*s", links, hoog->naam);
    struct buf rechts = {0};
    buf_add_n(&rechts, laag->naam, strcspn(laag->naam, " "));
    teken_rechts(v, 1, m->schaal + links + 1, eind - links - 1, STIJL_STIL, buf_text(&rechts));
    buf_free(&rechts);
}

static void teken_kop(const struct instrument *i, const struct maat *m, const struct vlak *v) {
    teken(v, 1, 4, m->naam - 3, STIJL_STIL, zrm_is_zrm(i) ? _("Domein") : _("Onderdeel"));
    teken_schaalkop(i, m, v);
    teken_los(v, 1, m->vorige, STIJL_STIL, _("vorige"));
    teken_los(v, 1, m->streef, STIJL_STIL, _("streef"));
    if (m->doel)
        teken_los(v, 1, m->doel, STIJL_STIL, _("doel"));
    if (m->hulp)
        teken_los(v, 1, m->hulp, STIJL_STIL, _("hulp"));
    teken_los(v, 1, m->noot, STIJL_STIL, "≡");
    if (m->tekst)
        teken_los(v, 1, m->tekst, STIJL_STIL, _("toelichting"));
}

static void teken_niveau(const struct zrm *z, const struct maat *m, const struct vlak *v, int rij,
                         const struct zrm_rij *r, int niveau, bool focus) {
    bool gekozen = niveau == r->score;
    enum stijl stijl = gekozen ? zrm_stijl(z->instrument, niveau) : STIJL_STIL;
    int kolom = kolom_van(m, z->instrument, niveau);
    if (focus && niveau == z->niveau)
        stijl = STIJL_KEUZE;
    if (zrm_is_lang(z->instrument))
        teken_los(v, rij, kolom, stijl, niveau <= r->score ? "■" : "·");
    else
        tekenf(v, rij, kolom, stijl, gekozen ? "[%s]" : " %s ",
               instrument_niveau_code(z->instrument, niveau));
}

static void teken_schaal(const struct zrm *z, const struct maat *m, const struct vlak *v, int rij,
                         const struct zrm_rij *r, bool focus) {
    const struct instrument *i = z->instrument;
    if (*r->reden && !focus) {
        struct buf reden = {0};
        veld_toon(&soort_score.velden[SCORE_REDEN], r->reden, &reden);
        teken(v, rij, m->schaal, m->vorige - m->schaal - 1, STIJL_LETOP, buf_text(&reden));
        buf_free(&reden);
        return;
    }
    if (zrm_is_lang(i) && r->score != ZRM_GEEN)
        tekenf(v, rij, m->schaal, STIJL_ACCENT, r->score < 10 ? " [%d]" : "[%d]", r->score);
    for (int niveau = i->laagste; niveau <= i->hoogste; niveau++)
        teken_niveau(z, m, v, rij, r, niveau, focus);
}

static void teken_vorige(const struct zrm *z, const struct maat *m, const struct vlak *v, int rij,
                         const struct zrm_rij *r) {
    if (r->vorige == ZRM_GEEN)
        return;
    struct buf verschil = {0};
    zrm_verschil(r->vorige, r->score, &verschil);
    teken_rechts(v, rij, m->vorige, 2, STIJL_STIL,
                 instrument_niveau_code(z->instrument, r->vorige));
    teken(v, rij, m->vorige + 3, VERSCHIL, r->score < r->vorige ? STIJL_LETOP : STIJL_GOED,
          buf_text(&verschil));
    buf_free(&verschil);
}

/* The first line of a note. */
static void noot_begin(const struct zrm_rij *r, struct buf *uit) {
    size_t regel = strcspn(r->noot, "\n");
    buf_add_n(uit, r->noot, regel);
    buf_add(uit, r->noot[regel] ? " …" : "");
}

static void teken_rij(const struct zrm *z, const struct maat *m, const struct vlak *v, int rij,
                      const struct zrm_rij *r, bool focus) {
    struct buf naam = {0}, noot = {0};
    buf_addf(&naam, "%2d %s", r->item->nr, r->item->naam);
    teken(v, rij, 1, m->naam, focus ? STIJL_KEUZE : STIJL_GEWOON, buf_text(&naam));
    teken_schaal(z, m, v, rij, r, focus);
    teken_vorige(z, m, v, rij, r);
    if (r->streef != ZRM_GEEN)
        teken_rechts(v, rij, m->streef, 4, STIJL_GEWOON,
                     instrument_niveau_code(z->instrument, r->streef));
    if (focus && z->streef)
        teken_rechts(v, rij, m->streef, 6, STIJL_VELD, "?");
    if (m->doel && r->geen_doel)
        teken(v, rij, m->doel, 4, STIJL_LETOP, _("geen"));
    if (m->hulp)
        teken(v, rij, m->hulp, 4, STIJL_GEWOON, r->hulp);
    teken(v, rij, m->noot, 1, STIJL_ACCENT, *r->noot ? "≡" : " ");
    noot_begin(r, &noot);
    if (m->tekst)
        teken(v, rij, m->tekst, v->kolommen - m->tekst - 1, STIJL_STIL, buf_text(&noot));
    buf_free(&naam);
    buf_free(&noot);
}

/* "3 beperkt zelfredzaam: Bezig met traject": the level in focus in one line. */
static void teken_steekwoord(const struct zrm *z, const struct vlak *v, int rij,
                             const struct zrm_rij *r) {
    const struct instrument *i = z->instrument;
    const struct instrument_niveau *n = &i->niveau[z->niveau - i->laagste];
    const char *woord = instrument_steekwoord(z->alle, i->code, r->item->nr, z->niveau);
    int kolom = tekenf(v, rij, 1, STIJL_ACCENT, "%s", n->code);
    if (!*n->naam && !*woord)
        tekenf(v, rij, kolom + 1, STIJL_STIL, _("op een schaal van %d tot %d"), i->laagste,
               i->hoogste);
    else
        tekenf(v, rij, kolom + 1, STIJL_GEWOON, *woord ? "%s: %s" : "%s%s", n->naam, woord);
}

/* Why there is no score, and the note: all of it where there is room. */
static void teken_noot(const struct zrm_rij *r, const struct vlak *v, int rij) {
    struct buf tekst = {0};
    bool ruim = v->rijen - rij > 1;
    veld_toon(&soort_score.velden[SCORE_REDEN], *r->reden ? r->reden : NULL, &tekst);
    buf_add(&tekst, tekst.len && *r->noot ? ". " : "");
    if (ruim)
        buf_add(&tekst, r->noot);
    else
        noot_begin(r, &tekst);
    if (!tekst.len)
        teken_los(v, rij, 1, STIJL_STIL, _("Nog geen toelichting."));
    else if (ruim)
        teken_alinea(v, rij, STIJL_STIL, tekst.s);
    else
        teken(v, rij, 1, v->kolommen - 2, STIJL_STIL, tekst.s);
    buf_free(&tekst);
}

static int breder(int cellen, const char *tekst) {
    int breed = text_cells(tekst, strlen(tekst));
    return breed > cellen ? breed : cellen;
}

/* Cells for the names of the levels, with a blank behind: what the cues leave them. */
static int naam_cellen(const struct zrm *z, const struct instrument_item *item, int kolommen) {
    const struct instrument *i = z->instrument;
    int naam = 0, woord = 0;
    for (size_t n = 0; n < i->niveaus; n++) {
        naam = breder(naam, i->niveau[n].naam);
        woord =
            breder(woord, instrument_steekwoord(z->alle, i->code, item->nr, i->niveau[n].niveau));
    }
    int over = kolommen - 7 - woord;
    over = over < NAAM_MINST ? NAAM_MINST : over;
    return naam + 2 < over ? naam + 2 : over;
}

/* With room to spare: all levels of the item in focus, to be read from the top down. */
static int teken_niveaus(const struct zrm *z, const struct vlak *v, const struct zrm_rij *r) {
    const struct instrument *i = z->instrument;
    int rij = 1, naam = naam_cellen(z, r->item, v->kolommen);
    teken_los(v, rij++, 1, STIJL_KOP, r->item->naam);
    for (size_t n = i->niveaus; n-- > 0; rij++) {
        const struct instrument_niveau *niveau = &i->niveau[n];
        bool focus = niveau->niveau == z->niveau;
        tekenf(v, rij, 1, niveau->niveau == r->score ? zrm_stijl(i, r->score) : STIJL_STIL,
               niveau->niveau == r->score ? "[%s]" : " %s ", niveau->code);
        teken(v, rij, 6, naam - 1, focus ? STIJL_ACCENT : STIJL_STIL, niveau->naam);
        teken(v, rij, 6 + naam, v->kolommen - 7 - naam, focus ? STIJL_KOP : STIJL_GEWOON,
              instrument_steekwoord(z->alle, i->code, r->item->nr, niveau->niveau));
    }
    return rij + 1;
}

static void teken_onder(const struct zrm *z, const struct vlak *v, const struct zrm_rij *r) {
    if (v->rijen < 2)
        return;
    if (zrm_is_lang(z->instrument) || v->rijen < (int)z->instrument->niveaus + 4) {
        int rij = v->rijen > 3;
        teken_steekwoord(z, v, rij, r);
        teken_noot(r, v, rij + 1);
    } else {
        teken_noot(r, v, teken_niveaus(z, v, r));
    }
    if (v->rijen > 3)
        teken_lijn(v, 0);
}

void zrm_teken(struct ui *ui, void *staat, const struct vlak *v) {
    struct zrm *z = staat;
    const struct instrument *i = z->instrument;
    const struct record *meting = zrm_meting(ui, z);
    struct vlak in =
        dossierkop_teken(ui, v, id_is_leeg(z->gesprek) ? OPDRACHT_ZRM : OPDRACHT_VOORTGANG);
    struct maat m = meet(&in, i);
    struct zrm_rij r;
    int rijen = (int)i->items < in.rijen - 4 ? (int)i->items : in.rijen - 4;
    lijstkeuze_pas(&z->keuze, (int)i->items, rijen);
    teken_meting(ui, z, meting, &in);
    teken_kop(i, &m, &in);
    for (int rij = 0; rij < z->keuze.rijen; rij++) {
        int nr = z->keuze.boven + rij;
        zrm_lees_rij(ui, z, meting, nr, &r);
        teken_rij(z, &m, &in, 2 + rij, &r, nr == z->keuze.focus);
    }
    struct vlak onder = vlak_onder(&in, 2 + rijen);
    zrm_lees_rij(ui, z, meting, z->keuze.focus, &r);
    teken_onder(z, &onder, &r);
    teken_cursor(&in, 2 + z->keuze.focus - z->keuze.boven,
                 kolom_van(&m, i, z->niveau) + !zrm_is_lang(i));
}
