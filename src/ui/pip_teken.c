/* How the plan looks: the line of its version, the tree, and the details beside it. */
#include "dossierkop.h"
#include "pip.h"
#include "regie/catalogus.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "regie/vakwerk.h"
#include <string.h>

#define NAAST_VANAF   110 /* columns from which the details stand beside the tree */
#define NAAST_BREEDTE 48

#define DATUM_CELLEN 10

/* In focus everything on a row looks the same. */
static enum stijl als(bool focus, enum stijl stijl) {
    return focus ? STIJL_KEUZE : stijl;
}

static void teken_datum(const struct vlak *v, int rij, enum stijl stijl, const struct record *r,
                        int veld) {
    struct buf b = {0};
    datum_schrijf_nl(record_datum(r, veld), &b);
    if (record_waarde(r, veld))
        teken(v, rij, v->kolommen - DATUM_CELLEN - 1, DATUM_CELLEN, stijl, b.s);
    buf_free(&b);
}

/* "op schema" from the last talk, else the day on which it should be there. */
static void teken_doelstand(const struct ui *ui, const struct vlak *v, int rij,
                            const struct record *doel, bool focus) {
    const struct record *stand = doel_stand(&ui->beeld, doel);
    bool zorg = stand && (record_is(stand, VOORTGANG_STAND, "achter") ||
                          record_is(stand, VOORTGANG_STAND, "gestopt"));
    if (!stand) {
        teken_datum(v, rij, als(focus, STIJL_STIL), doel, DOEL_UITERLIJK);
        return;
    }
    teken(v, rij, v->kolommen - DATUM_CELLEN - 1, DATUM_CELLEN,
          als(focus, zorg ? STIJL_LETOP : STIJL_GOED),
          _(keuze_label(soort_voortgang.velden[VOORTGANG_STAND].keuzes,
                        record_tekst(stand, VOORTGANG_STAND))));
}

#define ONDERDEEL_CELLEN 21

static void teken_doel(const struct ui *ui, const struct vlak *v, int rij, const struct piprij *r,
                       bool focus) {
    const struct record *doel = beeld_zoek(&ui->beeld, SOORT_DOEL, r->id);
    if (!doel)
        return;
    const struct instrument *i = pip_instrument(doel);
    int rechts = v->kolommen - DATUM_CELLEN - 2;
    struct buf onderdeel = {0};
    if (i)
        pip_onderdeel(&ui->beeld, i, (int)record_getal(doel, DOEL_ITEM, 0), ONDERDEEL_CELLEN,
                      &onderdeel);
    int breed = text_cells(buf_text(&onderdeel), onderdeel.len);
    teken(v, rij, 3, 5, als(focus, STIJL_STIL), record_tekst(doel, DOEL_TERMIJN));
    teken(v, rij, rechts - 1 - breed, breed, als(focus, STIJL_ACCENT), buf_text(&onderdeel));
    teken(v, rij, 8, rechts - breed - (breed ? 11 : 9), als(focus, STIJL_GEWOON),
          record_tekst(doel, DOEL_OMSCHRIJVING));
    teken_doelstand(ui, v, rij, doel, focus);
    buf_free(&onderdeel);
}

static const struct {
    const char *code, *teken;
    enum stijl stijl;
} actiestanden[] = {{"open", "·", STIJL_GEWOON},
                    {"bezig", "›", STIJL_ACCENT},
                    {"gedaan", "✓", STIJL_GOED},
                    {"vervallen", "–", STIJL_STIL}};

static size_t actiestand(const struct record *actie) {
    for (size_t i = 1; i < sizeof actiestanden / sizeof *actiestanden; i++)
        if (record_is(actie, ACTIE_STATUS, actiestanden[i].code))
            return i;
    return 0;
}

static void omvang(const struct record *actie, struct buf *uit) {
    if (record_waarde(actie, ACTIE_UREN_PER_WEEK))
        buf_addf(uit, _("%s u"), record_tekst(actie, ACTIE_UREN_PER_WEEK));
    else if (record_waarde(actie, ACTIE_DAGDELEN_PER_WEEK))
        buf_addf(uit, _("%s dd"), record_tekst(actie, ACTIE_DAGDELEN_PER_WEEK));
}

/* Who and how much, where there is room for it; returns the column where they begin. */
static int teken_wie(const struct vlak *v, int rij, int rechts, const struct record *actie,
                     bool focus) {
    struct buf hoeveel = {0};
    if (v->kolommen < 76)
        return rechts;
    omvang(actie, &hoeveel);
    teken(v, rij, rechts - 6, 5, als(focus, STIJL_STIL), buf_text(&hoeveel));
    teken(v, rij, rechts - 20, 13, als(focus, STIJL_STIL),
          _(keuze_label(soort_actie.velden[ACTIE_EIGENAAR].keuzes,
                        record_tekst(actie, ACTIE_EIGENAAR))));
    buf_free(&hoeveel);
    return rechts - 20;
}

static bool te_laat(const struct ui *ui, const struct record *actie, size_t stand) {
    return stand < 2 && record_waarde(actie, ACTIE_UITERLIJK) &&
           datum_vergelijk(record_datum(actie, ACTIE_UITERLIJK), ui->s->vandaag) < 0;
}

static void teken_actie(const struct ui *ui, const struct vlak *v, int rij, const struct piprij *r,
                        bool focus) {
    const struct record *actie = beeld_zoek(&ui->beeld, SOORT_ACTIE, r->id);
    if (!actie)
        return;
    size_t stand = actiestand(actie);
    bool laat = te_laat(ui, actie, stand);
    enum stijl stijl = laat ? STIJL_ALARM : actiestanden[stand].stijl;
    int rechts = v->kolommen - DATUM_CELLEN - 12;
    teken(v, rij, 8, 1, als(focus, stijl), laat ? "!" : actiestanden[stand].teken);
    if (stand > 0)
        teken(v, rij, rechts, 10, als(focus, stijl), actiestanden[stand].code);
    teken_datum(v, rij, als(focus, laat ? STIJL_ALARM : STIJL_STIL), actie, ACTIE_UITERLIJK);
    rechts = teken_wie(v, rij, rechts, actie, focus);
    teken(v, rij, 10, rechts - 11, als(focus, STIJL_GEWOON),
          record_tekst(actie, ACTIE_OMSCHRIJVING));
}

static void teken_gat(const struct ui *ui, const struct vlak *v, int rij, const struct piprij *r,
                      bool focus) {
    struct buf b = {0};
    pip_onderdeel(&ui->beeld, r->instrument, r->nr, 40, &b);
    teken(v, rij, 3, 1, als(focus, STIJL_LETOP), "!");
    teken_los(v, rij, 8, als(focus, STIJL_LETOP), buf_text(&b));
    teken_rechts(v, rij, v->kolommen - 25, 24, als(focus, STIJL_STIL),
                 _("d maakt er een doel van"));
    buf_free(&b);
}

static void teken_deel(const struct ui *ui, const struct pip *p, const struct vlak *v, int rij,
                       const struct piprij *r, bool focus) {
    static const struct {
        const char *teken, *tekst;
        enum stijl stijl;
    } staten[] = {[DEEL_ER] = {"✓", N_("ja"), STIJL_GOED},
                  [DEEL_ONTBREEKT] = {"!", N_("ontbreekt"), STIJL_LETOP},
                  [DEEL_NIET_NODIG] = {"–", N_("niet nodig"), STIJL_STIL},
                  [DEEL_LEEG] = {"·", "", STIJL_STIL}};
    const struct record *plan = pip_op_scherm(ui, p);
    struct buf waarde = {0};
    if (r->staat == DEEL_ER && r->nr >= 0 && plan)
        veld_toon(&soort_pip.velden[r->nr], record_waarde(plan, r->nr), &waarde);
    else
        buf_add(&waarde, _(staten[r->staat].tekst));
    teken(v, rij, 3, 1, als(focus, staten[r->staat].stijl), staten[r->staat].teken);
    teken(v, rij, 8, 30, als(focus, STIJL_GEWOON), r->tekst);
    teken(v, rij, 40, v->kolommen - 41,
          als(focus, r->staat == DEEL_ER ? STIJL_GEWOON : staten[r->staat].stijl),
          buf_text(&waarde));
    buf_free(&waarde);
}

static void teken_rij(const struct ui *ui, const struct pip *p, const struct vlak *v, int rij,
                      int welke) {
    const struct piprij *r = &p->rij[welke];
    bool focus = r == pip_boom_rij(p);
    if (focus) {
        teken(v, rij, 0, -1, STIJL_KEUZE, "");
        teken_cursor(v, rij, 3);
    }
    if (r->soort == PIPRIJ_KOP)
        teken_los(v, rij, 1, STIJL_KOP, r->tekst);
    else if (r->soort == PIPRIJ_TEKST)
        teken(v, rij, 8, -1, STIJL_STIL, r->tekst);
    else if (r->soort == PIPRIJ_DOEL)
        teken_doel(ui, v, rij, r, focus);
    else if (r->soort == PIPRIJ_ACTIE)
        teken_actie(ui, v, rij, r, focus);
    else if (r->soort == PIPRIJ_GAT)
        teken_gat(ui, v, rij, r, focus);
    else if (r->soort == PIPRIJ_DEEL)
        teken_deel(ui, p, v, rij, r, focus);
}

/* The heading above the first row that can be in focus stays in view with it. */
static void houd_kop(struct pip *p) {
    struct lijstkeuze *k = &p->keuze;
    while (k->boven > 0 && k->focus - k->boven < k->rijen - 1 &&
           p->rij[k->boven - 1].soort <= PIPRIJ_TEKST && p->rij[k->boven].soort != PIPRIJ_WIT)
        k->boven--;
}

static void teken_boom(const struct ui *ui, struct pip *p, const struct vlak *v) {
    lijstkeuze_pas(&p->keuze, p->aantal, v->rijen);
    houd_kop(p);
    for (int i = 0; i < v->rijen && p->keuze.boven + i < p->aantal; i++)
        teken_rij(ui, p, v, i, p->keuze.boven + i);
    teken_meer(v, p->keuze.boven > 0, p->keuze.boven + v->rijen < p->aantal);
}

static void wat_nog(const struct pip *p, bool dicht, struct buf *uit) {
    if (p->gaten)
        buf_addf(uit, _("%d zonder doel"), p->gaten);
    if (!dicht && p->ontbreekt)
        buf_addf(uit, _("%snog %d nodig"), uit->len ? " · " : "", p->ontbreekt);
    else if (!dicht)
        buf_addf(uit, "%s%s", uit->len ? " · " : "", _("compleet"));
}

static void teken_stand(const struct ui *ui, const struct pip *p, const struct vlak *v) {
    const struct record *plan = pip_op_scherm(ui, p), *geldend = pip_geldend(&ui->beeld);
    struct buf stand = {0}, nog = {0};
    if (plan)
        pip_stand(&ui->beeld, plan, &stand);
    else
        buf_add(&stand, _("Nog geen plan"));
    if (!id_is_leeg(p->versie))
        buf_add(&stand, _(" · Esc naar de versie van nu"));
    else if (plan && geldend && geldend != plan)
        buf_addf(&stand, _(" · versie %s geldt"), record_tekst(geldend, PIP_VERSIENUMMER));
    int kolom = teken_los(v, 0, 1, pip_dicht(ui, p) ? STIJL_KOP : STIJL_ACCENT, stand.s);
    if (plan)
        wat_nog(p, pip_dicht(ui, p), &nog);
    teken_rechts(v, 0, kolom + 2, v->kolommen - kolom - 3,
                 p->gaten || (p->ontbreekt && !pip_dicht(ui, p)) ? STIJL_LETOP : STIJL_GOED,
                 buf_text(&nog));
    buf_free(&stand);
    buf_free(&nog);
}

int pip_details_teken(const struct vlak *v, const char *tekst, int eerste) {
    int nr = 0;
    while (*tekst) {
        size_t len = strcspn(tekst, "\n");
        int cellen, rij = nr++ - eerste;
        struct buf label = {0}, waarde = {0};
        size_t n = text_fit(tekst, len, DETAIL_LABEL, &cellen);
        buf_add_n(&label, tekst, n);
        buf_add_n(&waarde, tekst + n, len - n);
        teken(v, rij, 0, DETAIL_LABEL, STIJL_STIL, buf_text(&label));
        teken(v, rij, DETAIL_LABEL, -1, STIJL_GEWOON, buf_text(&waarde));
        buf_free(&label);
        buf_free(&waarde);
        tekst += len + (tekst[len] == '\n');
    }
    return nr;
}

static void teken_naast(const struct ui *ui, const struct pip *p, const struct vlak *v) {
    struct vlak in = {v->rij, v->kolom + 3, v->rijen, v->kolommen - 4};
    struct buf tekst = {0};
    for (int rij = 0; rij < v->rijen; rij++)
        teken(v, rij, 0, 1, STIJL_STIL, "│");
    pip_details(ui, p, pip_boom_rij(p), in.kolommen, &tekst);
    pip_details_teken(&in, buf_text(&tekst), 0);
    buf_free(&tekst);
}

void pip_teken(struct ui *ui, void *staat, const struct vlak *v) {
    struct pip *p = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_PIP);
    teken_stand(ui, p, &in);
    struct vlak boom = vlak_onder(&in, in.rijen > 14 ? 2 : 1);
    if (boom.kolommen >= NAAST_VANAF) {
        struct vlak naast = boom;
        boom.kolommen -= NAAST_BREEDTE;
        naast.kolom += boom.kolommen;
        naast.kolommen = NAAST_BREEDTE;
        teken_naast(ui, p, &naast);
    }
    teken_boom(ui, p, &boom);
}

void pip_hulp(struct ui *ui, void *staat, struct buf *uit) {
    const struct pip *p = staat;
    const struct piprij *r = pip_boom_rij(p);
    const struct record *doel = pip_boom_doel(ui, p);
    const struct record *actie =
        r && r->soort == PIPRIJ_ACTIE ? beeld_zoek(&ui->beeld, SOORT_ACTIE, r->id) : NULL;
    if (actie)
        buf_add(uit, record_tekst(actie, ACTIE_OMSCHRIJVING));
    else if (doel)
        buf_add(uit, record_tekst(doel, DOEL_OMSCHRIJVING));
    else if (r && r->soort == PIPRIJ_GAT)
        buf_add(uit, _("De score ligt onder de streefscore. Enter of d maakt er een doel van."));
    else if (r && r->soort == PIPRIJ_DEEL && r->nr >= 0)
        buf_add(uit, _(soort_pip.velden[r->nr].hulp));
    else if (r && r->soort == PIPRIJ_DEEL)
        buf_add(uit, _("Een plan begint met één doel en wat ervoor gedaan wordt."));
    else
        buf_add(uit, _("Maak het plan samen, in de woorden van de persoon zelf."));
    if (pip_dicht(ui, p))
        buf_add(uit, _("  Ligt vast; n begint een nieuwe versie."));
}
