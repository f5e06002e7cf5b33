/* The choices for a list as lines to walk along, and below them what the list will hold. */
#include "regie/groepen.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "uitvoer_deel.h"
#include <stdlib.h>

enum { LABEL_KOLOM = 2, WAARDE_KOLOM = 17 };

/* What is refused does not go along, whatever was asked. */
static void ja_nee(const struct uitlijst *u, bool ja, struct buf *uit) {
    buf_add(uit, !ja                              ? _("nee")
                 : u->fout.kind == PROBLEM_DENIED ? _("gevraagd, maar dat mag zo niet")
                                                  : _("ja, dat gaat mee"));
}

static void toon_wat(const struct uitlijst *u, struct buf *uit) {
    buf_add(uit,
            u->alles ? _("alles van iedereen, als map met lijsten") : _("een lijst van mensen"));
}

static void toon_namen(const struct uitlijst *u, struct buf *uit) {
    buf_add(uit, u->pseudoniem ? _("nee, onder een pseudoniem") : _("ja"));
}

static void toon_bsn(const struct uitlijst *u, struct buf *uit) {
    ja_nee(u, u->bsn, uit);
}

static void toon_gezondheid(const struct uitlijst *u, struct buf *uit) {
    ja_nee(u, u->gezondheid, uit);
}

static void toon_geheim(const struct uitlijst *u, struct buf *uit) {
    ja_nee(u, u->geheim, uit);
}

static void toon_vorm(const struct uitlijst *u, struct buf *uit) {
    buf_add(uit, u->rfc4180 ? _("voor een ander programma: komma's, 2026-12-31")
                            : _("voor Excel: puntkomma's, 31-12-2026"));
}

static void toon_koppen(const struct uitlijst *u, struct buf *uit) {
    buf_add(uit, u->ggm ? _("zoals in het Gemeentelijk Gegevensmodel, waar dat ze heeft")
                        : _("zoals in regie"));
}

static void toon_pad(const struct uitlijst *u, struct buf *uit) {
    buf_add(uit, u->alles ? u->map : u->pad);
}

/* ---- Changing ---- */

static void wijzig_wat(struct uitlijst *u) {
    u->alles = !u->alles;
}

/* A pseudonym and a number that tells who it is exclude each other. */
static void wijzig_namen(struct uitlijst *u) {
    u->pseudoniem = !u->pseudoniem;
    if (u->pseudoniem && (u->bsn || u->geheim))
        ui_meld(u->ui, STIJL_GEWOON,
                _("Onder een pseudoniem gaan geen BSN en geen adressen mee; die staan nu uit."));
    u->bsn = u->bsn && !u->pseudoniem;
    u->geheim = u->geheim && !u->pseudoniem;
}

static void met_namen(struct uitlijst *u, bool *vlag) {
    *vlag = !*vlag;
    if (*vlag && u->pseudoniem && !u->alles) {
        u->pseudoniem = false;
        ui_meld(u->ui, STIJL_GEWOON,
                _("Dat kan niet onder een pseudoniem: de lijst is nu met namen."));
    }
}

static void wijzig_bsn(struct uitlijst *u) {
    met_namen(u, &u->bsn);
}

static void wijzig_gezondheid(struct uitlijst *u) {
    u->gezondheid = !u->gezondheid;
}

static void wijzig_geheim(struct uitlijst *u) {
    met_namen(u, &u->geheim);
}

static void wijzig_vorm(struct uitlijst *u) {
    u->rfc4180 = !u->rfc4180;
}

static void wijzig_koppen(struct uitlijst *u) {
    u->ggm = !u->ggm;
}

static const struct veld pad_veld = {.naam = "pad",
                                     .label = N_("Bestand"),
                                     .hulp = N_("De naam van het nieuwe bestand."),
                                     .kind = VELD_TEKST,
                                     .vlaggen = VELD_VERPLICHT},
                         map_veld = {.naam = "map",
                                     .label = N_("Map"),
                                     .hulp = N_("De naam van de nieuwe map."),
                                     .kind = VELD_TEKST,
                                     .vlaggen = VELD_VERPLICHT};

static void wijzig_pad(struct uitlijst *u) {
    char **pad = u->alles ? &u->map : &u->pad;
    struct buf b = {0};
    buf_add(&b, *pad);
    if (ui_vraag_veld(u->ui, u->alles ? _("De map heet") : _("Deze lijst opslaan als"),
                      u->alles ? &map_veld : &pad_veld, &b)) {
        free(*pad);
        *pad = mem_copy(buf_text(&b));
    }
    buf_free(&b);
}

/* ---- The lines ---- */

static const struct rij {
    const char *label, *hulp;
    void (*toon)(const struct uitlijst *u, struct buf *uit);
    void (*wijzig)(struct uitlijst *u);
    bool ook_bij_alles;
} rijen[] = {
    {N_("Wat"), N_("Een lijst met een rij per persoon, of alles wat er is."), toon_wat, wijzig_wat,
     true},
    {N_("Wie"), N_("Wie er in de lijst komt."), uitlijst_toon_wie, uitlijst_kies_wie, false},
    {N_("Alleen als"), N_("Wie aan alle voorwaarden voldoet: een fase, een taal, een datum ..."),
     uitlijst_toon_eisen, uitlijst_kies_eisen, false},
    {N_("Kolommen"), N_("Wat er van iedereen in staat."), uitlijst_toon_kolommen,
     uitlijst_kies_kolommen, false},
    {N_("Namen"),
     N_("Onder een pseudoniem: geen namen, nummers, adressen of eigen woorden; wel een vaste "
        "sleutel."),
     toon_namen, wijzig_namen, false},
    {N_("BSN"), N_("Alleen als u het nodig hebt; het komt in het journaal."), toon_bsn, wijzig_bsn,
     true},
    {N_("Gezondheid"), N_("Wat over gezondheid gaat; alleen als u het nodig hebt."),
     toon_gezondheid, wijzig_gezondheid, true},
    {N_("Geheim adres"), N_("Het adres van wie om geheimhouding vroeg."), toon_geheim,
     wijzig_geheim, true},
    {N_("Vorm"), N_("Hoe een programma de lijst het liefst leest."), toon_vorm, wijzig_vorm, false},
    {N_("Koppen"), N_("Hoe de kolommen heten."), toon_koppen, wijzig_koppen, false},
    {N_("Naar"), N_("Waar het komt te staan. Wat er al is, wordt nooit ongevraagd vervangen."),
     toon_pad, wijzig_pad, true},
};
enum { RIJEN = sizeof rijen / sizeof *rijen };

static int rijen_in_beeld(const struct uitlijst *u, const struct rij *uit[RIJEN]) {
    int n = 0;
    for (int i = 0; i < RIJEN; i++)
        if (!u->alles || rijen[i].ook_bij_alles)
            uit[n++] = &rijen[i];
    return n;
}

static const struct rij *in_focus(const struct uitlijst *u) {
    const struct rij *r[RIJEN];
    int n = rijen_in_beeld(u, r);
    return r[u->keuze.focus < n ? u->keuze.focus : n - 1];
}

void uitlijst_wijzig(struct uitlijst *u) {
    in_focus(u)->wijzig(u);
    uitlijst_anders(u);
}

void uitlijst_hulp(const struct uitlijst *u, struct buf *uit) {
    buf_add(uit, _(in_focus(u)->hulp));
    buf_add(uit, _("  Enter verandert het, F2 schrijft."));
}

static void teken_rij(const struct uitlijst *u, const struct vlak *v, int y, const struct rij *r,
                      bool focus) {
    struct buf waarde = {0};
    r->toon(u, &waarde);
    teken(v, y, 0, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, "");
    teken(v, y, LABEL_KOLOM, WAARDE_KOLOM - LABEL_KOLOM, focus ? STIJL_KEUZE : STIJL_STIL,
          _(r->label));
    teken(v, y, WAARDE_KOLOM, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, buf_text(&waarde));
    if (focus)
        teken_cursor(v, y, LABEL_KOLOM);
    buf_free(&waarde);
}

/* ---- What it will hold ---- */

enum { SOORTEN_MEE = 4 };

/* "met namen en BSN": those of which it is so. */
static void som_op(struct buf *uit, const char *voor, const bool mee[SOORTEN_MEE], bool wel) {
    const char *const wat[SOORTEN_MEE] = {_("namen"), _("BSN"), _("gezondheid"),
                                          _("geheime adressen")};
    int n = 0, aantal = 0;
    for (int i = 0; i < SOORTEN_MEE; i++)
        aantal += mee[i] == wel;
    for (int i = 0; i < SOORTEN_MEE; i++)
        if (mee[i] == wel) {
            buf_addf(uit, "%s%s", !n ? voor : n + 1 == aantal ? _(" en ") : ", ", wat[i]);
            n++;
        }
}

/* What is in the columns; before they are known, what is asked for. Whether there is anything. */
static bool is_mee(const struct uitlijst *u, bool uit[SOORTEN_MEE]) {
    const struct export_vooraf *v = &u->vooraf;
    bool erin = u->geteld && !u->alles;
    uit[0] = erin ? v->namen : u->alles || !u->pseudoniem;
    uit[1] = erin ? v->bsn : u->bsn;
    uit[2] = erin ? v->gezondheid : u->gezondheid;
    uit[3] = erin ? v->geheim : u->geheim;
    return uit[0] || uit[1] || uit[2] || uit[3];
}

void uitlijst_wel_mee(const struct uitlijst *u, struct buf *uit) {
    bool mee[SOORTEN_MEE];
    if (is_mee(u, mee))
        som_op(uit, _("met "), mee, true);
    else
        buf_add(uit, _("zonder namen"));
}

void uitlijst_wat_mee(const struct uitlijst *u, struct buf *uit) {
    bool mee[SOORTEN_MEE], iets = is_mee(u, mee);
    som_op(uit, _("met "), mee, true);
    som_op(uit, iets ? _(", zonder ") : _("zonder "), mee, false);
}

static int teken_aantallen(const struct uitlijst *u, const struct vlak *v, int y) {
    struct buf b = {0};
    if (u->alles)
        buf_add(&b, _("Alles van iedereen, ook wat afgesloten is: een lijst per soort, "));
    else if (!u->geteld)
        buf_add(&b, _("Hoeveel mensen het zijn, telt regie bij F2; "));
    else {
        buf_addf(&b, u->vooraf.rijen == 1 ? _("%ld persoon, ") : _("%ld personen, "),
                 u->vooraf.rijen);
        buf_addf(&b, u->vooraf.aantal == 1 ? _("%zu kolom, ") : _("%zu kolommen, "),
                 u->vooraf.aantal);
    }
    uitlijst_wat_mee(u, &b);
    buf_add_char(&b, '.');
    y = teken_alinea(v, y, STIJL_GEWOON, b.s);
    buf_free(&b);
    if (u->geteld && !u->alles && !u->vooraf.rijen)
        y = teken_alinea(v, y, STIJL_LETOP, _("Niemand past bij deze keuze."));
    if (u->pseudoniem && !u->alles)
        y = teken_alinea(v, y, STIJL_LETOP,
                         _("Ook zonder namen blijven het persoonsgegevens: geef ze aan niemand "
                           "door zonder afspraak."));
    return y;
}

/* As many names as there is room for; the words at the ends of the rows leave some. */
static void teken_kolommen(const struct uitlijst *u, const struct vlak *v, int y) {
    struct buf b = {0}, past = {0};
    int ruimte = (v->rijen - y) * (v->kolommen - 16);
    buf_addf(&b, _("Kolommen: %s."), u->vooraf.kolommen);
    if (text_cells(b.s, b.len) <= ruimte)
        buf_add(&past, b.s);
    else if (ruimte > 0)
        text_cell(&past, b.s, ruimte, false);
    teken_alinea(v, y, STIJL_STIL, buf_text(&past));
    buf_free(&b);
    buf_free(&past);
}

/* It may quote what was typed. */
static void teken_fout(const struct uitlijst *u, const struct vlak *v) {
    struct buf patroon = {0};
    groepen_patroon(problem_text(&u->fout), &patroon);
    teken_alinea(v, 1, STIJL_LETOP, u->ui->masker ? buf_text(&patroon) : problem_text(&u->fout));
    buf_free(&patroon);
}

static void teken_inhoud(const struct uitlijst *u, const struct vlak *v) {
    teken_lijn(v, 0);
    teken_los(v, 0, 2, STIJL_STIL, _(" Dit komt erin "));
    if (u->fout.kind != PROBLEM_NONE) {
        teken_fout(u, v);
        return;
    }
    int y = teken_aantallen(u, v, 1);
    if (!u->alles && u->geteld)
        teken_kolommen(u, v, y + 1);
}

void uitlijst_teken(struct uitlijst *u, const struct vlak *v) {
    const struct rij *r[RIJEN];
    int n = rijen_in_beeld(u, r), hoog = n < v->rijen - 3 ? n : v->rijen - 3;
    struct vlak lijst = {v->rij, v->kolom, hoog, v->kolommen}, onder = vlak_onder(v, hoog);
    lijstkeuze_pas(&u->keuze, n, lijst.rijen);
    for (int i = 0; i < lijst.rijen && u->keuze.boven + i < n; i++)
        teken_rij(u, &lijst, i, r[u->keuze.boven + i], u->keuze.boven + i == u->keuze.focus);
    lijstkeuze_teken_meer(&u->keuze, &lijst);
    teken_inhoud(u, &onder);
}
