/* The tab Trajecten: what somebody takes part in and which exams were passed, in one list. */
#include "trajecten.h"
#include "dossierkop.h"
#include "lijstkeuze.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include <stdlib.h>
#include <string.h>

enum { INSPRINGEN = 3, BREED_NAAM = 36, BREED_NAAM_RUIM = 46, BREED_NAAM_KRAP = 24 };
enum { BREED_OMVANG = 30, RUIM = 100, KRAP = 72 };

/* A heading, a remark, or a record that can be in focus. */
struct regel {
    const struct record *record; /* in the picture: made anew with it */
    enum stijl stijl;
    char *kop, *tekst; /* owned */
};

struct trajecten {
    struct lijstkeuze keuze;
    struct regel *regel;
    int aantal;
    struct id focus; /* what the focus is about, also when the rows are made again */
};

static void wis(struct trajecten *w) {
    for (int i = 0; i < w->aantal; i++) {
        free(w->regel[i].kop);
        free(w->regel[i].tekst);
    }
    w->aantal = 0;
}

static struct regel *erbij(struct trajecten *w) {
    w->regel = mem_grow(w->regel, (size_t)w->aantal + 1, sizeof *w->regel);
    w->regel[w->aantal] = (struct regel){0};
    return &w->regel[w->aantal++];
}

static void erbij_tekst(struct trajecten *w, const char *kop, enum stijl stijl, struct buf *tekst) {
    struct regel *r = erbij(w);
    r->kop = mem_copy(kop);
    r->stijl = stijl;
    r->tekst = mem_copy(buf_text(tekst));
    buf_free(tekst);
}

/* ---- In which order ---- */

static int rang(const struct record *t) {
    return traject_loopt(t) ? 0 : traject_is_voorbij(t) ? 2 : 1;
}

static struct datum dag_van(const struct record *t) {
    static const int velden[] = {TRAJECT_GEEINDIGD_OP, TRAJECT_BEGONNEN_OP, TRAJECT_GEPLAND_BEGIN,
                                 TRAJECT_AANGEMELD_OP};
    struct datum d = {0, 0, 0};
    for (size_t i = 0; i < sizeof velden / sizeof *velden && !d.jaar; i++)
        d = record_datum(t, velden[i]);
    return d;
}

/* What runs, what is to come, what is over; the newest first. */
static int vergelijk_traject(const void *a, const void *b) {
    const struct record *een = ((const struct regel *)a)->record,
                        *twee = ((const struct regel *)b)->record;
    int verschil = rang(een) - rang(twee);
    if (!verschil)
        verschil = datum_vergelijk(dag_van(twee), dag_van(een));
    return verschil ? verschil : memcmp(&een->id, &twee->id, sizeof een->id);
}

static int plaats(const struct record *e) {
    const struct keuze *k = soort_examen.velden[EXAMEN_ONDERDEEL].keuzes;
    int i = 0;
    while (k[i].code && !record_is(e, EXAMEN_ONDERDEEL, k[i].code))
        i++;
    return i;
}

/* Part by part, and within a part by attempt. */
static int vergelijk_examen(const void *a, const void *b) {
    const struct record *een = ((const struct regel *)a)->record,
                        *twee = ((const struct regel *)b)->record;
    long verschil = plaats(een) - plaats(twee);
    if (!verschil)
        verschil = record_getal(een, EXAMEN_POGING, 0) - record_getal(twee, EXAMEN_POGING, 0);
    return verschil ? (verschil > 0) - (verschil < 0) : memcmp(&een->id, &twee->id, sizeof een->id);
}

static void erbij_records(struct trajecten *w, const struct record_lijst *l,
                          int (*vergelijk)(const void *, const void *)) {
    int van = w->aantal;
    for (size_t i = 0; i < l->aantal; i++)
        erbij(w)->record = &l->rij[i];
    qsort(w->regel + van, l->aantal, sizeof *w->regel, vergelijk);
}

/* ---- The headings say what it comes to ---- */

static void weekomvang(const struct record_lijst *l, struct buf *uit) {
    long uren = 0, dagdelen = 0;
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], TRAJECT_STATUS, "gestart")) {
            uren += record_getal(&l->rij[i], TRAJECT_UREN_PER_WEEK, 0);
            dagdelen += record_getal(&l->rij[i], TRAJECT_DAGDELEN_PER_WEEK, 0);
        }
    if (dagdelen)
        buf_addf(uit, dagdelen == 1 ? _("%ld dagdeel") : _("%ld dagdelen"), dagdelen);
    if (uren)
        buf_addf(uit, _("%s%ld uur"), uit->len ? _(" en ") : "", uren);
    if (uit->len)
        buf_add(uit, _(" per week"));
}

static void examenstand_zin(const struct beeld *b, struct buf *uit, enum stijl *stijl) {
    struct examenstand stand[EXAMEN_ONDERDELEN];
    const struct keuze *k = soort_examen.velden[EXAMEN_ONDERDEEL].keuzes;
    int nodig = 0, gehaald = 0;
    struct buf nog = {0};
    examenstanden(b, stand);
    for (int i = 0; i < EXAMEN_ONDERDELEN; i++) {
        nodig += stand[i].nodig;
        gehaald += stand[i].nodig && stand[i].gehaald;
        if (stand[i].nodig && !stand[i].gehaald)
            buf_addf(&nog, "%s%s", nog.len ? ", " : "",
                     !strcmp(stand[i].onderdeel, "pvt") ? "PVT"
                                                        : keuze_label(k, stand[i].onderdeel));
    }
    *stijl = nog.len ? STIJL_STIL : STIJL_GOED;
    if (nog.len)
        buf_addf(uit, _("%d van %d gehaald; nog %s"), gehaald, nodig, nog.s);
    else
        buf_add(uit, _("alles gehaald wat nodig is"));
    buf_free(&nog);
}

static void maak_regels(const struct ui *ui, struct trajecten *w) {
    const struct record_lijst *trajecten = &ui->beeld.lijst[SOORT_TRAJECT],
                              *examens = &ui->beeld.lijst[SOORT_EXAMEN];
    struct buf tekst = {0};
    enum stijl stijl;
    wis(w);
    weekomvang(trajecten, &tekst);
    erbij_tekst(w, _("Trajecten"), STIJL_STIL, &tekst);
    erbij_records(w, trajecten, vergelijk_traject);
    if (!trajecten->aantal) {
        buf_add(&tekst, _("Nog geen. Met n voegt u er een toe."));
        erbij_tekst(w, "", STIJL_STIL, &tekst);
    }
    erbij_tekst(w, "", STIJL_STIL, &tekst);
    examenstand_zin(&ui->beeld, &tekst, &stijl);
    erbij_tekst(w, _("Examens"), stijl, &tekst);
    erbij_records(w, examens, vergelijk_examen);
}

/* ---- Which one is in focus ---- */

static const struct record *in_focus(const struct trajecten *w) {
    return w->keuze.focus < w->aantal ? w->regel[w->keuze.focus].record : NULL;
}

/* From where the focus is to the next record that way, else the other way. */
static void naar_record(struct trajecten *w, int stap) {
    for (int keer = 0; keer < 2 && !in_focus(w); keer++, stap = -stap)
        for (int i = w->keuze.focus; i >= 0 && i < w->aantal; i += stap)
            if (w->regel[i].record) {
                w->keuze.focus = i;
                break;
            }
    if (in_focus(w))
        w->focus = in_focus(w)->id;
}

static void zoek_focus(struct trajecten *w) {
    for (int i = 0; i < w->aantal; i++)
        if (w->regel[i].record && id_gelijk(w->regel[i].record->id, w->focus))
            w->keuze.focus = i;
    lijstkeuze_pas(&w->keuze, w->aantal, w->keuze.rijen);
    naar_record(w, 1);
}

static void ververs(struct ui *ui, void *staat) {
    struct trajecten *w = staat;
    maak_regels(ui, w);
    zoek_focus(w);
}

/* ---- Drawing ---- */

static int breed_naam(const struct vlak *v) {
    return v->kolommen >= RUIM  ? BREED_NAAM_RUIM
           : v->kolommen < KRAP ? BREED_NAAM_KRAP
                                : BREED_NAAM;
}

static enum stijl stijl_van(const struct record *r) {
    bool traject = r->soort->code == SOORT_TRAJECT;
    if (traject ? traject_loopt(r) : examen_is_gehaald(r))
        return STIJL_GOED;
    if (record_is(r, traject ? TRAJECT_STATUS : EXAMEN_RESULTAAT,
                  traject ? "uitgevallen" : "gezakt"))
        return STIJL_LETOP;
    return STIJL_GEWOON;
}

/* How much a week; of what is over, why it ended. */
static void rechts_van(const struct record *r, struct buf *uit) {
    if (r->soort->code != SOORT_TRAJECT)
        return;
    if (traject_is_voorbij(r))
        veld_toon(&soort_traject.velden[TRAJECT_REDEN_EINDE], record_waarde(r, TRAJECT_REDEN_EINDE),
                  uit);
    else
        traject_omvang(r, uit);
}

/* Where there is little room the heading says that it is per week. */
static void voeg_omvang_kort(const char *omvang, struct buf *uit) {
    const char *staart = omvang ? strstr(omvang, _(" per week")) : NULL;
    if (omvang)
        buf_addf(uit, ", %.*s", staart ? (int)(staart - omvang) : (int)strlen(omvang), omvang);
}

static void teken_record(const struct vlak *v, int rij, const struct record *r, bool focus) {
    int stand = INSPRINGEN + breed_naam(v) + 2, rechts = v->kolommen - BREED_OMVANG;
    bool ruim = v->kolommen >= RUIM;
    enum stijl stijl = focus ? STIJL_KEUZE : STIJL_GEWOON;
    struct buf naam = {0}, tekst = {0}, achter = {0};
    traject_naam(r, &naam);
    traject_stand(r, &tekst);
    rechts_van(r, &achter);
    if (!ruim && r->soort->code == SOORT_TRAJECT && !traject_is_voorbij(r))
        voeg_omvang_kort(achter.s, &tekst);
    teken(v, rij, 0, -1, stijl, "");
    teken(v, rij, INSPRINGEN, breed_naam(v), stijl, buf_text(&naam));
    teken(v, rij, stand, (ruim ? rechts : v->kolommen) - stand - 1, focus ? stijl : stijl_van(r),
          buf_text(&tekst));
    if (ruim)
        teken(v, rij, rechts, BREED_OMVANG - 1, stijl, buf_text(&achter));
    if (focus)
        teken_cursor(v, rij, INSPRINGEN);
    buf_free(&naam);
    buf_free(&tekst);
    buf_free(&achter);
}

static void teken_kop(const struct vlak *v, int rij, const struct regel *r) {
    int kolom = *r->kop ? teken_los(v, rij, 1, STIJL_KOP, r->kop) + 2 : INSPRINGEN;
    teken(v, rij, kolom, v->kolommen - kolom - 1, r->stijl, r->tekst);
}

static void teken_trajecten(struct ui *ui, void *staat, const struct vlak *v) {
    struct trajecten *w = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_TRAJECTEN);
    lijstkeuze_pas(&w->keuze, w->aantal, in.rijen);
    if (w->keuze.focus < w->keuze.rijen)
        w->keuze.boven = 0; /* with the heading above the first one */
    for (int i = 0; i < in.rijen && w->keuze.boven + i < w->aantal; i++) {
        const struct regel *r = &w->regel[w->keuze.boven + i];
        if (r->record)
            teken_record(&in, i, r->record, w->keuze.boven + i == w->keuze.focus);
        else
            teken_kop(&in, i, r);
    }
    if (!in_focus(w))
        teken_cursor(&in, 1, INSPRINGEN);
    lijstkeuze_teken_meer(&w->keuze, &in);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct trajecten *w = staat;
    int was = w->keuze.focus;
    (void)ui;
    if (!lijstkeuze_invoer(&w->keuze, in))
        return false;
    naar_record(w, w->keuze.focus < was ? -1 : 1);
    return true;
}

/* ---- What one can do ---- */

static void doe_wijzig(struct ui *ui, void *staat) {
    const struct record *r = in_focus(staat);
    if (r)
        trajectvorm_open(ui, r->soort->code, r->id,
                         r->soort->code == SOORT_TRAJECT ? TRAJECT_AANBIEDER : EXAMEN_EXAMENDATUM);
    else
        ui_meld(ui, STIJL_GEWOON, _("Er is nog niets. Met n voegt u iets toe."));
}

static void doe_nieuw(struct ui *ui, void *staat) {
    struct trajecten *w = staat;
    const struct record *r = in_focus(w);
    struct id nieuw;
    if (!traject_nieuw(ui, r ? r->soort->code : SOORT_TRAJECT, &nieuw))
        return;
    w->focus = nieuw;
    zoek_focus(w);
}

static void doe_afloop(struct ui *ui, void *staat) {
    const struct record *r = in_focus(staat);
    if (r)
        traject_afloop(ui, r);
    else
        ui_meld(ui, STIJL_GEWOON, _("Er is nog niets. Met n voegt u iets toe."));
}

static void doe_verwijder(struct ui *ui, void *staat) {
    const struct record *r = in_focus(staat);
    struct problem p = {0};
    if (!r) {
        ui_meld(ui, STIJL_GEWOON, _("Hier valt niets weg te halen."));
        return;
    }
    struct id id = r->id;
    enum soort_code soort = r->soort->code;
    if (ui_vraag(ui, soort == SOORT_TRAJECT ? _("Dit traject weghalen, met zijn begin en einde?")
                                            : _("Dit examen weghalen?")) &&
        ui_gedaan(ui, record_verwijderen(ui->s, soort, id, &p), &p))
        ui_meld(ui, STIJL_GEWOON, _("Het is weg. Met u komt het terug."));
}

static const struct greep grepen[] = {
    {OPDRACHT_WIJZIG, doe_wijzig, false},
    {OPDRACHT_NIEUW, doe_nieuw, false},
    {OPDRACHT_AFLOOP, doe_afloop, false},
    {OPDRACHT_VERWIJDER, doe_verwijder, false},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, true},
    {OPDRACHT_PERSOON, dossier_doe_persoon, true},
    {OPDRACHT_INTAKE, dossier_doe_intake, true},
    {OPDRACHT_ZRM, dossier_doe_zrm, true},
    {OPDRACHT_PIP, dossier_doe_pip, true},
    {OPDRACHT_VOORTGANG, dossier_doe_voortgang, true},
    {OPDRACHT_JOURNAAL, dossier_doe_journaal, true},
    {OPDRACHT_ONGEDAAN, dossier_doe_ongedaan, true},
    {OPDRACHT_OPNIEUW, dossier_doe_opnieuw, true},
    {0, NULL, false},
};

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    const struct record *r = in_focus(staat);
    (void)ui;
    if (!r)
        buf_add(uit, _("n voegt een traject of een examen toe."));
    else if (r->soort->code == SOORT_EXAMEN)
        buf_add(uit, _("Enter wijzigt dit examen, b legt de uitslag vast."));
    else if (traject_is_voorbij(r))
        buf_add(uit, _("Enter leest of verbetert dit traject."));
    else
        buf_add(uit, _("Enter wijzigt dit traject, b beëindigt het."));
}

static void sluit(void *staat) {
    struct trajecten *w = staat;
    wis(w);
    free(w->regel);
    free(w);
}

static const struct scherm_soort trajecten_soort = {
    .titel = N_("Trajecten"),
    .teken = teken_trajecten,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

void trajecten_open(struct ui *ui) {
    struct trajecten *w = mem_alloc(sizeof *w);
    ververs(ui, w);
    ui_open(ui, &trajecten_soort, w);
}

void trajecten_open_bij(struct ui *ui, struct id record) {
    dossier_tab(ui, OPDRACHT_TRAJECTEN);
    struct trajecten *w = ui_staat(ui);
    w->focus = record;
    zoek_focus(w);
}
