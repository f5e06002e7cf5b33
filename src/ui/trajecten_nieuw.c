/* A new traject or exam, and how one ended: a few questions, each with the likeliest answer first.
 */
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include "regie/vakwerk.h"
#include "trajecten.h"
#include <stdlib.h>
#include <string.h>

/* ---- New ---- */

/* A kind from the list, or as it is called here. False after Esc. */
static bool vraag_soort(struct ui *ui, struct buf *uit) {
    struct problem mis = {0};
    const struct tabel *t = catalogus_tabel("lijst/traject.csv", &mis);
    const char **regels = mem_array((t ? t->rijen : 0) + 1, sizeof *regels);
    int n = 0;
    problem_clear(&mis);
    regels[n++] = _("(iets anders)");
    for (size_t i = 0; t && i < t->rijen; i++)
        regels[n++] = tabel_waarde(t, i, "naam");
    int gekozen = ui_kies(ui, _("Welk traject?"), regels, n, n > 1);
    if (gekozen > 0)
        buf_add(uit, regels[gekozen]);
    bool goed =
        gekozen > 0 || (!gekozen && ui_vraag_veld(ui, _("Hoe heet het bij u?"),
                                                  &soort_traject.velden[TRAJECT_SOORT], uit));
    free(regels);
    return goed;
}

static bool nieuw_traject(struct ui *ui, struct id *nieuw) {
    struct buf soort = {0};
    struct problem p = {0};
    bool goed = vraag_soort(ui, &soort);
    if (goed) {
        const struct invulling velden[] = {{TRAJECT_SOORT, soort.s}};
        goed = ui_gedaan(ui, traject_toevoegen(ui->s, ui->dossier, velden, 1, nieuw, &p), &p);
    }
    if (goed)
        trajectvorm_open(ui, SOORT_TRAJECT, *nieuw, TRAJECT_AANBIEDER);
    buf_free(&soort);
    return goed;
}

/* The first part that is still asked for stands first. NULL after Esc. */
static const char *vraag_onderdeel(struct ui *ui) {
    struct examenstand stand[EXAMEN_ONDERDELEN];
    const struct keuze *k = soort_examen.velden[EXAMEN_ONDERDEEL].keuzes;
    const char *regels[EXAMEN_ONDERDELEN];
    int begin = -1;
    examenstanden(&ui->beeld, stand);
    for (int i = 0; i < EXAMEN_ONDERDELEN; i++) {
        regels[i] = keuze_label(k, stand[i].onderdeel);
        if (begin < 0 && stand[i].nodig && !stand[i].gehaald)
            begin = i;
    }
    int gekozen =
        ui_kies(ui, _("Welk onderdeel?"), regels, EXAMEN_ONDERDELEN, begin < 0 ? 0 : begin);
    return gekozen < 0 ? NULL : stand[gekozen].onderdeel;
}

/* The level of the plan stands first; without one that of the law. NULL after Esc, "" for a part
 * that has none. */
static const char *vraag_niveau(struct ui *ui, const char *onderdeel) {
    static const char *const zonder[] = {"knm", "ona", "pvt", "map"};
    const struct keuze *k = soort_examen.velden[EXAMEN_NIVEAU].keuzes;
    const struct record *pip = pip_lopend(&ui->beeld);
    const char *doel = pip ? record_tekst(pip, PIP_TAALDOEL) : "";
    const char *regels[8];
    int n = 0, begin = record_is(&ui->beeld.dossier, DOSSIER_WET, "2013") ? 0 : 1;
    for (size_t i = 0; i < sizeof zonder / sizeof *zonder; i++)
        if (!strcmp(zonder[i], onderdeel))
            return "";
    for (; n < 8 && k[n].code; n++) {
        regels[n] = _(k[n].label);
        if (!strcmp(k[n].code, doel))
            begin = n;
    }
    int gekozen = ui_kies(ui, _("Op welk niveau?"), regels, n, begin);
    return gekozen < 0 ? NULL : k[gekozen].code;
}

static bool nieuw_examen(struct ui *ui, struct id *nieuw) {
    const char *onderdeel = vraag_onderdeel(ui);
    const char *niveau = onderdeel ? vraag_niveau(ui, onderdeel) : NULL;
    struct problem p = {0};
    if (!niveau)
        return false;
    const struct invulling velden[] = {{EXAMEN_ONDERDEEL, onderdeel}, {EXAMEN_NIVEAU, niveau}};
    if (!ui_gedaan(ui, examen_toevoegen(ui->s, ui->dossier, velden, 2, nieuw, &p), &p))
        return false;
    trajectvorm_open(ui, SOORT_EXAMEN, *nieuw, EXAMEN_AANGEMELD_OP);
    return true;
}

bool traject_nieuw(struct ui *ui, enum soort_code soort, struct id *nieuw) {
    const char *const regels[] = {_("Een traject"), _("Een examen")};
    int gekozen = ui_kies(ui, _("Wat komt erbij?"), regels, 2, soort == SOORT_EXAMEN);
    if (gekozen < 0)
        return false;
    return gekozen ? nieuw_examen(ui, nieuw) : nieuw_traject(ui, nieuw);
}

/* ---- How it ended ---- */

/* One of the choices of a field whose codes are in `codes` (NULL: all of them), or "" for what
 * stands first when it may stay open. NULL after Esc. */
static const char *vraag_keuze(struct ui *ui, const char *titel, const struct veld *veld,
                               const char *const *codes, const char *open) {
    const char *regels[32], *uit[32];
    int n = 0;
    if (open) {
        regels[n] = open;
        uit[n++] = "";
    }
    for (const struct keuze *k = veld->keuzes; k->code && n < 32; k++) {
        bool mee = !codes;
        for (int i = 0; codes && codes[i]; i++)
            mee = mee || !strcmp(codes[i], k->code);
        if (mee) {
            regels[n] = _(k->label);
            uit[n++] = k->code;
        }
    }
    int gekozen = ui_kies(ui, titel, regels, n, 0);
    return gekozen < 0 ? NULL : uit[gekozen];
}

/* The day, today unless somebody says otherwise. False after Esc. */
static bool vraag_dag(struct ui *ui, const struct record *r, int veld, struct buf *uit) {
    const struct veld *v = &r->soort->velden[veld];
    struct datum nu = record_datum(r, veld);
    bool straks = datum_vergelijk(nu, ui->s->vandaag) > 0;
    datum_schrijf_nl(nu.jaar && !straks ? nu : ui->s->vandaag, uit);
    return ui_vraag_veld(ui, _(v->label), v, uit) && uit->len;
}

/* What never began has no end among the events. */
static void beeindig(struct ui *ui, struct id traject, const char *dag, const char *status,
                     const char *resultaat, const char *reden) {
    const struct invulling velden[] = {
        {TRAJECT_STATUS, status}, {TRAJECT_RESULTAAT, resultaat}, {TRAJECT_REDEN_EINDE, reden}};
    struct problem p = {0};
    struct datum datum = {0, 0, 0};
    datum_lees(dag, ui->s->vandaag, false, &datum);
    if (ui_gedaan(ui, traject_beeindigen(ui->s, traject, datum, velden, 3, &p), &p))
        ui_meld(ui, STIJL_GOED,
                strcmp(status, "niet_doorgegaan") != 0
                    ? _("Vastgelegd. Het einde staat ook bij de gebeurtenissen.")
                    : _("Vastgelegd. Dit traject ging niet door."));
}

/* What was finished has a result; what was not has a reason. */
static void afloop_traject(struct ui *ui, const struct record *t) {
    static const char *const hoe[] = {"afgerond", "gestopt", "uitgevallen", NULL};
    const struct veld *v = soort_traject.velden;
    struct id id = t->id;
    bool liep = traject_loopt(t);
    struct buf dag = {0};
    const char *status = NULL, *resultaat = "", *reden = "";
    if (traject_is_voorbij(t)) {
        ui_meld(ui, STIJL_GEWOON, _("Dit traject is al voorbij. Met Enter verbetert u het."));
        return;
    }
    if (vraag_dag(ui, t, TRAJECT_GEEINDIGD_OP, &dag))
        status = liep ? vraag_keuze(ui, _("Hoe eindigde het?"), &v[TRAJECT_STATUS], hoe, NULL)
                      : "niet_doorgegaan";
    bool klaar = status && !strcmp(status, "afgerond");
    if (klaar)
        resultaat = vraag_keuze(ui, _("Met welk resultaat?"), &v[TRAJECT_RESULTAAT], NULL,
                                _("(nog niet bekend)"));
    else if (status)
        reden = vraag_keuze(ui, _("Waarom?"), &v[TRAJECT_REDEN_EINDE], NULL, _("(niet bekend)"));
    if (status && resultaat && reden)
        beeindig(ui, id, dag.s, status, resultaat, reden);
    buf_free(&dag);
}

static void afloop_examen(struct ui *ui, const struct record *e) {
    struct id id = e->id;
    struct buf dag = {0};
    struct problem p = {0};
    if (record_waarde(e, EXAMEN_RESULTAAT)) {
        ui_meld(ui, STIJL_GEWOON, _("De uitslag staat er al. Met Enter verbetert u hem."));
        return;
    }
    const char *uitslag = vraag_keuze(ui, _("Wat is de uitslag?"),
                                      &soort_examen.velden[EXAMEN_RESULTAAT], NULL, NULL);
    bool vrij = uitslag && (!strcmp(uitslag, "vrijgesteld") || !strcmp(uitslag, "ontheven"));
    int veld = vrij ? EXAMEN_UITSLAGDATUM : EXAMEN_EXAMENDATUM;
    e = beeld_zoek(&ui->beeld, SOORT_EXAMEN, id);
    if (uitslag && e && vraag_dag(ui, e, veld, &dag)) {
        const struct invulling velden[] = {{veld, dag.s}, {EXAMEN_RESULTAAT, uitslag}};
        if (ui_gedaan(ui, examen_wijzigen(ui->s, id, velden, 2, &p), &p))
            ui_meld(ui, STIJL_GOED, _("De uitslag is vastgelegd."));
    }
    buf_free(&dag);
}

void traject_afloop(struct ui *ui, const struct record *r) {
    (r->soort->code == SOORT_TRAJECT ? afloop_traject : afloop_examen)(ui, r);
}
