/* The first step of reading a list in, when there is a file: what was recognised, by what, and the
 * first rows as they are read. */
#include "import_deel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum herkend {
    HERKEND_SOORT,
    HERKEND_CODERING,
    HERKEND_SCHEIDING,
    HERKEND_KOP,
    HERKEND_DATUMS,
    HERKEND_AANTAL
};
enum { LABEL_KOLOM = 2, WAARDE_KOLOM = 13, HOE_KOLOM = 34, CEL_MEEST = 24, REGEL_CELLEN = 6 };

struct mogelijk {
    int code;
    const char *naam;
};
static const struct mogelijk coderingen[] = {
    {IMPORT_CODERING_HERKEN, N_("Laat regie het zien")},
    {IMPORT_UTF8, N_("UTF-8")},
    {IMPORT_WINDOWS_1252, N_("Windows-1252")},
    {IMPORT_UTF16, N_("UTF-16")},
};
static const struct mogelijk scheidingen[] = {
    {'\0', N_("Laat regie het zien")},
    {';', N_("puntkomma")},
    {',', N_("komma")},
    {'\t', N_("tab")},
    {'|', N_("rechte streep")},
};
static const struct mogelijk volgordes[] = {
    {DATUM_HERKEN, N_("Laat regie het zien")},
    {DATUM_DMJ, N_("dag-maand-jaar")},
    {DATUM_MDJ, N_("maand-dag-jaar")},
    {DATUM_BEIDE, N_("door elkaar")},
};
enum { SOORTEN_MAX = 32 };
#define AANTAL(rij) ((int)(sizeof(rij) / sizeof *(rij)))

static const char *naam_van(const struct mogelijk *k, int aantal, int code) {
    for (int i = 1; i < aantal; i++)
        if (k[i].code == code)
            return _(k[i].naam);
    return NULL;
}

static void waarde_soort(const struct inlezen *im, struct buf *uit) {
    const char *soort, *rijen;
    for (int i = 0; import_soort_nr(i, &soort, &rijen); i++)
        if (soort == im->soort || (soort && im->soort && !strcmp(soort, im->soort)))
            buf_add(uit, rijen);
    if (uit->len)
        uit->s[0] = (char)tolower((unsigned char)uit->s[0]);
}

static void waarde_codering(const struct inlezen *im, struct buf *uit) {
    buf_add(uit, naam_van(coderingen, AANTAL(coderingen), im->blik.codering));
}

static void waarde_scheiding(const struct inlezen *im, struct buf *uit) {
    const char *naam = naam_van(scheidingen, AANTAL(scheidingen), im->blik.scheiding);
    if (naam)
        buf_add(uit, naam);
    else
        buf_addf(uit, "\"%c\"", im->blik.scheiding);
}

static void waarde_kop(const struct inlezen *im, struct buf *uit) {
    if (!im->blik.kop_regel)
        buf_add(uit, _("geen"));
    else if (im->blik.kop_rijen > 1)
        buf_addf(uit, _("regel %ld en %ld"), im->blik.kop_regel, im->blik.kop_regel + 1);
    else
        buf_addf(uit, _("regel %ld"), im->blik.kop_regel);
}

static void waarde_datums(const struct inlezen *im, struct buf *uit) {
    const char *naam = naam_van(volgordes, AANTAL(volgordes), im->blik.datums);
    buf_add(uit, naam ? naam : _("geen"));
}

/* Most of its columns say nothing of people, and of nothing else for sure. */
static bool onzeker_soort(const struct inlezen *im) {
    const struct kolomkaart *k = &im->blik.kaart;
    size_t mee = 0, vreemd = 0;
    for (size_t i = 0; i < k->aantal; i++) {
        mee += k->kolom[i].naam != NULL;
        vreemd += k->kolom[i].uitslag == KOLOM_ONBEKEND || k->kolom[i].uitslag == KOLOM_TWIJFEL;
    }
    return !im->soort && !im->soort_gekozen && im->blik.kop_regel && vreemd > mee;
}

static void hoe_soort(const struct inlezen *im, struct buf *uit) {
    if (im->soort_gekozen)
        buf_add(uit, _("zo gekozen"));
    else if (onzeker_soort(im))
        buf_add(uit, _("veel kolommen zijn onbekend; klopt dit?"));
    else
        buf_add(uit, im->soort ? _("dat zeggen de koppen") : _("elke rij is iemand"));
}

static void hoe_codering(const struct inlezen *im, struct buf *uit) {
    if (im->vorm.codering)
        buf_add(uit, _("zo gekozen"));
    else if (im->blik.bom)
        buf_add(uit, _("dat zegt het begin van het bestand"));
    else if (im->blik.codering == IMPORT_UTF8)
        buf_add(uit, _("alle letters kloppen zo"));
    else if (im->blik.codering == IMPORT_UTF16)
        buf_add(uit, _("elke letter neemt twee bytes"));
    else
        buf_add(uit, _("het is geen UTF-8"));
}

static void hoe_scheiding(const struct inlezen *im, struct buf *uit) {
    if (im->vorm.scheiding)
        buf_add(uit, _("zo gekozen; "));
    buf_addf(uit, im->blik.kaart.aantal == 1 ? _("%zu kolom") : _("%zu kolommen"),
             im->blik.kaart.aantal);
    if (!im->vorm.scheiding && im->blik.kaart.aantal > 1)
        buf_add(uit, _(", in alle rijen evenveel"));
}

static void hoe_kop(const struct inlezen *im, struct buf *uit) {
    size_t n = im->blik.titels;
    if (im->vorm.kop)
        buf_add(uit, _("zo gekozen"));
    else if (!im->blik.kop_regel)
        buf_add(uit, _("geen regel met namen van kolommen gevonden"));
    else if (!n)
        buf_add(uit, _("de eerste regel met namen van kolommen"));
    if (n)
        buf_addf(uit,
                 n == 1 ? _("%s%zu titelregel erboven doet niet mee: %s")
                        : _("%s%zu titelregels erboven doen niet mee: %s"),
                 im->vorm.kop ? "; " : "", n, im->blik.titel[0]);
}

static bool heeft_datums(const struct inlezen *im) {
    struct problem p = {0};
    const struct kolomregels *r = import_regels(im->soort, &p);
    bool heeft = false;
    for (size_t i = 0; r && i < im->blik.kaart.aantal; i++)
        if (im->blik.kaart.kolom[i].veld >= 0) {
            enum veld_kind kind = lijstveld_nr(r, im->blik.kaart.kolom[i].veld)->rij->kind;
            heeft = heeft || kind == VELD_DATUM || kind == VELD_BRP_DATUM;
        }
    problem_clear(&p);
    return heeft;
}

static void hoe_datums(const struct inlezen *im, struct buf *uit) {
    static const char *const hoe[] = {
        [DATUM_GEEN_TWIJFEL] = N_("geen datum is op twee manieren te lezen"),
        [DATUM_BEWEZEN] = N_("bewezen door dagen boven 12"),
        [DATUM_AANGENOMEN] = N_("aangenomen, zoals gewoon is; niets wijst op iets anders"),
        [DATUM_ONZEKER] = N_("niet zeker; kijk het na in de rijen hieronder"),
        [DATUM_STRIJDIG] = N_("door elkaar; wat twee kanten op kan, wordt geweigerd"),
        [DATUM_GEKOZEN] = N_("zo gekozen"),
    };
    if (im->blik.datums_hoe != DATUM_GEKOZEN && im->blik.datums_waarom)
        buf_add(uit, im->blik.datums_waarom);
    else if (im->blik.datums_hoe == DATUM_GEEN_TWIJFEL && !heeft_datums(im))
        buf_add(uit, _("van geen kolom is al bekend dat het een datum is"));
    else
        buf_add(uit, _(hoe[im->blik.datums_hoe]));
}

static bool onzeker_kop(const struct inlezen *im) {
    return !im->blik.kop_regel && !im->vorm.kop;
}

static bool onzeker_datums(const struct inlezen *im) {
    return im->blik.datums_hoe == DATUM_ONZEKER || im->blik.datums_hoe == DATUM_STRIJDIG;
}

/* One of a fixed list; false after Esc. */
static bool kies_uit(struct inlezen *im, const char *titel, const struct mogelijk *k, int aantal,
                     int *code) {
    const char *regels[8];
    int begin = 0;
    for (int i = 0; i < aantal; i++) {
        regels[i] = _(k[i].naam);
        begin = k[i].code == *code ? i : begin;
    }
    int gekozen = ui_kies(im->ui, titel, regels, aantal, begin);
    if (gekozen >= 0)
        *code = k[gekozen].code;
    return gekozen >= 0;
}

static bool kies_soort(struct inlezen *im) {
    const char *soort[SOORTEN_MAX], *regels[SOORTEN_MAX];
    int n = 0, begin = 0;
    for (; n < SOORTEN_MAX && import_soort_nr(n, &soort[n], &regels[n]); n++)
        if (soort[n] && im->soort && !strcmp(soort[n], im->soort))
            begin = n;
    int gekozen = ui_kies(im->ui, _("Wat staat er op elke rij?"), regels, n, begin);
    if (gekozen >= 0) {
        im->soort = soort[gekozen];
        im->soort_gekozen = true;
    }
    return gekozen >= 0;
}

static bool kies_codering(struct inlezen *im) {
    int code = (int)im->vorm.codering;
    bool goed =
        kies_uit(im, _("Hoe zijn de letters opgeslagen?"), coderingen, AANTAL(coderingen), &code);
    im->vorm.codering = (enum import_codering)code;
    return goed;
}

static bool kies_scheiding(struct inlezen *im) {
    int code = (unsigned char)im->vorm.scheiding;
    bool goed = kies_uit(im, _("Wat staat er tussen de kolommen?"), scheidingen,
                         AANTAL(scheidingen), &code);
    im->vorm.scheiding = (char)code;
    return goed;
}

static bool kies_datums(struct inlezen *im) {
    int code = (int)im->vorm.datums;
    bool goed = kies_uit(im, _("Hoe staan de datums er?"), volgordes, AANTAL(volgordes), &code);
    im->vorm.datums = (enum datumvolgorde)code;
    return goed;
}

static const struct veld kop_veld = {
    .naam = "kop",
    .label = N_("Kopregel"),
    .hulp = N_("Het nummer van de regel met de namen van de kolommen; 0 als die er niet is."),
    .kind = VELD_GETAL,
    .hoogste = 100000};

/* By its number, as a spreadsheet shows it; empty leaves it to regie. */
static bool typ_kop(struct inlezen *im) {
    struct buf getal = {0};
    buf_addf(&getal, "%ld", im->blik.kop_regel);
    bool goed = ui_vraag_veld(im->ui, _("Op welke regel staat de kop?"), &kop_veld, &getal);
    if (goed) {
        long nr = strtol(buf_text(&getal), NULL, 10);
        im->vorm.kop = !getal.len ? 0 : nr ? nr : IMPORT_ZONDER_KOP;
    }
    buf_free(&getal);
    return goed;
}

/* The first lines as they stand there, to point at; one further down is typed. */
static bool kies_kop(struct inlezen *im) {
    enum { VOOR = 2, LENGTE = 56 };
    const struct import_blik *b = &im->blik;
    struct buf regel[IMPORT_BLIK_BEGIN] = {0};
    const char *regels[IMPORT_BLIK_BEGIN + VOOR + 1] = {_("Laat regie het zien"),
                                                        _("Er is geen kopregel")};
    int n = (int)b->beginregels, begin = im->blik.kop_regel ? 0 : 1;
    for (int i = 0; i < n; i++) {
        struct buf tekst = {0}, kort = {0};
        inlezen_tekst(im, b->begin[i].tekst, &tekst);
        text_cell(&kort, buf_text(&tekst), LENGTE, false);
        buf_addf(&regel[i], "%3ld  %s", b->begin[i].regel, buf_text(&kort));
        regels[i + VOOR] = regel[i].s;
        begin = b->begin[i].regel == b->kop_regel ? i + VOOR : begin;
        buf_free(&tekst);
        buf_free(&kort);
    }
    regels[n + VOOR] = _("Een regel verderop");
    int keus = ui_kies(im->ui, _("Op welke regel staan de namen van de kolommen?"), regels,
                       n + VOOR + 1, begin);
    for (int i = 0; i < n; i++)
        buf_free(&regel[i]);
    if (keus == n + VOOR)
        return typ_kop(im);
    if (keus >= 0)
        im->vorm.kop = keus == 0 ? 0 : keus == 1 ? IMPORT_ZONDER_KOP : b->begin[keus - VOOR].regel;
    return keus >= 0;
}

static const struct {
    const char *label;
    void (*waarde)(const struct inlezen *im, struct buf *uit);
    void (*hoe)(const struct inlezen *im, struct buf *uit);
    bool (*onzeker)(const struct inlezen *im); /* or NULL */
    bool (*kies)(struct inlezen *im);
} herkend[HERKEND_AANTAL] = {
    [HERKEND_SOORT] = {N_("Soort"), waarde_soort, hoe_soort, onzeker_soort, kies_soort},
    [HERKEND_CODERING] = {N_("Codering"), waarde_codering, hoe_codering, NULL, kies_codering},
    [HERKEND_SCHEIDING] = {N_("Scheiding"), waarde_scheiding, hoe_scheiding, NULL, kies_scheiding},
    [HERKEND_KOP] = {N_("Kopregel"), waarde_kop, hoe_kop, onzeker_kop, kies_kop},
    [HERKEND_DATUMS] = {N_("Datums"), waarde_datums, hoe_datums, onzeker_datums, kies_datums},
};

/* What does not fit is taken back: the list stays as it was seen. Another shape may have other
 * columns, so what was settled for those does not hold. */
void bestand_wijzig(struct inlezen *im) {
    struct import_vorm eerst = im->vorm;
    const char *soort = im->soort;
    bool gekozen = im->soort_gekozen;
    int welk = im->herkendkeuze.focus;
    bool goed = false;
    if (!herkend[welk].kies(im))
        return;
    bool houdt = welk == HERKEND_DATUMS || !im->gekozen_aantal;
    if (houdt || ui_vraag(im->ui, _("Wat u bij de kolommen koos, vervalt dan. Doorgaan?"))) {
        if (!houdt)
            inlezen_vergeet_keuzes(im);
        goed = inlezen_herken(im);
    }
    if (goed) {
        kolommen_orden(im);
    } else {
        im->vorm = eerst;
        im->soort = soort;
        im->soort_gekozen = gekozen;
    }
    im->eerste_kolom = im->eerste_rij = 0;
}

static void teken_herkend(const struct inlezen *im, const struct vlak *v, int welk) {
    struct buf waarde = {0}, hoe = {0};
    bool focus = im->herkendkeuze.focus == welk;
    bool onzeker = herkend[welk].onzeker && herkend[welk].onzeker(im);
    enum stijl stil = focus ? STIJL_KEUZE : onzeker ? STIJL_LETOP : STIJL_STIL;
    herkend[welk].waarde(im, &waarde);
    herkend[welk].hoe(im, &hoe);
    teken(v, welk, 0, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, "");
    teken(v, welk, 0, 1, stil, onzeker ? "?" : "");
    teken(v, welk, LABEL_KOLOM, WAARDE_KOLOM - LABEL_KOLOM, focus ? STIJL_KEUZE : STIJL_STIL,
          _(herkend[welk].label));
    teken(v, welk, WAARDE_KOLOM, HOE_KOLOM - WAARDE_KOLOM - 1, focus ? STIJL_KEUZE : STIJL_GEWOON,
          buf_text(&waarde));
    teken(v, welk, HOE_KOLOM, -1, stil, buf_text(&hoe));
    if (focus)
        teken_cursor(v, welk, LABEL_KOLOM);
    buf_free(&waarde);
    buf_free(&hoe);
}

/* ---- The first rows ---- */

static int breedte(const struct import_blik *b, size_t kolom) {
    const char *kop = b->kaart.kolom[kolom].kop;
    int breed = text_cells(kop, strlen(kop));
    for (size_t i = 0; i < b->rijen; i++) {
        const char *cel = b->rij[i].cel[kolom];
        int cellen = text_cells(cel, strlen(cel));
        breed = cellen > breed ? cellen : breed;
    }
    return breed > CEL_MEEST ? CEL_MEEST : breed < 3 ? 3 : breed;
}

static void teken_kolom(const struct inlezen *im, const struct vlak *v, size_t nr, int x,
                        int cellen) {
    const struct import_blik *b = &im->blik;
    const struct kolom *k = &b->kaart.kolom[nr];
    teken(v, 0, x, cellen, k->naam ? STIJL_KOP : STIJL_STIL, k->kop);
    for (int i = 0; i < v->rijen - 1 && im->eerste_rij + i < (int)b->rijen; i++) {
        struct buf cel = {0};
        inlezen_tekst(im, b->rij[im->eerste_rij + i].cel[nr], &cel);
        teken(v, i + 1, x, cellen, k->naam ? STIJL_GEWOON : STIJL_STIL, buf_text(&cel));
        buf_free(&cel);
    }
}

static void teken_regelnummers(const struct inlezen *im, const struct vlak *v) {
    teken_rechts(v, 0, 0, REGEL_CELLEN, STIJL_STIL, _("regel"));
    for (int i = 0; i < v->rijen - 1 && im->eerste_rij + i < (int)im->blik.rijen; i++) {
        char nr[24];
        snprintf(nr, sizeof nr, "%ld", im->blik.rij[im->eerste_rij + i].regel);
        teken_rechts(v, i + 1, 0, REGEL_CELLEN, STIJL_STIL, nr);
    }
}

/* Returns the column behind the last one that fits. */
static size_t teken_kolommen(const struct inlezen *im, const struct vlak *v) {
    size_t nr = (size_t)im->eerste_kolom;
    int x = REGEL_CELLEN + 2;
    while (nr < im->blik.kaart.aantal && x < v->kolommen - 2) {
        int cellen = breedte(&im->blik, nr);
        teken_kolom(im, v, nr++, x, cellen);
        x += cellen + 2;
    }
    return nr;
}

static void teken_rijen(struct inlezen *im, const struct vlak *v) {
    struct vlak rijen = vlak_onder(v, 1);
    int meest = (int)im->blik.rijen - (rijen.rijen - 1);
    im->eerste_rij = im->eerste_rij > meest ? meest : im->eerste_rij;
    im->eerste_rij = im->eerste_rij < 0 ? 0 : im->eerste_rij;
    teken_lijn(v, 0);
    teken_regelnummers(im, &rijen);
    size_t eind = teken_kolommen(im, &rijen), aantal = im->blik.kaart.aantal;
    bool deel = im->eerste_kolom > 0 || eind < aantal;
    if (im->blik.afgebroken && !im->blik.rijen)
        return;
    int x = tekenf(v, 0, 2, STIJL_STIL,
                   im->blik.afgebroken   ? _(" De %zu rijen tot daar")
                   : im->blik.rijen == 1 ? _(" De enige rij")
                   : im->blik.meer       ? _(" De eerste %zu rijen")
                                         : _(" Alle %zu rijen"),
                   im->blik.rijen);
    if (deel)
        tekenf(v, 0, x, STIJL_STIL, _("; kolom %d tot %zu van %zu: ← → "), im->eerste_kolom + 1,
               eind, aantal);
    else
        teken_los(v, 0, x, STIJL_STIL, " ");
    struct vlak cellen = vlak_onder(&rijen, 1);
    teken_meer(&cellen, im->eerste_rij > 0, im->eerste_rij < meest);
    if (!im->blik.rijen)
        teken_alinea(&rijen, 1, STIJL_LETOP, _("Onder de kop staat niets."));
}

static int teken_eerder(const struct inlezen *im, const struct vlak *v, int rij) {
    struct buf b = {0};
    if (!im->eerder.nummer)
        return rij;
    buf_add(&b, _("Deze lijst is al ingelezen, op "));
    inlezen_dag(im->eerder.wanneer, &b);
    buf_addf(&b, _(" (import %ld). Nog eens mag; de proef zegt wat er nu anders is."),
             im->eerder.nummer);
    rij = teken_alinea(v, rij, STIJL_LETOP, b.s);
    buf_free(&b);
    return rij;
}

static void teken_bestand(struct ui *ui, void *staat, const struct vlak *v) {
    struct inlezen *im = staat;
    (void)ui;
    struct vlak onder = inlezen_leeskop(im, v, _("Zo leest regie deze lijst"));
    struct vlak lijst = vlak_onder(&onder, teken_eerder(im, &onder, 0));
    lijstkeuze_pas(&im->herkendkeuze, HERKEND_AANTAL, HERKEND_AANTAL);
    for (int i = 0; i < HERKEND_AANTAL; i++)
        teken_herkend(im, &lijst, i);
    struct vlak rijen = vlak_onder(&lijst, HERKEND_AANTAL);
    teken_rijen(im, &rijen);
}

static void schuif(struct inlezen *im, int stap) {
    int laatste = (int)im->blik.kaart.aantal - 1;
    im->eerste_kolom += stap;
    im->eerste_kolom = im->eerste_kolom > laatste ? laatste : im->eerste_kolom;
    im->eerste_kolom = im->eerste_kolom < 0 ? 0 : im->eerste_kolom;
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct inlezen *im = staat;
    (void)ui;
    if (invoer_is_toets(in, TOETS_RECHTS))
        schuif(im, 1);
    else if (invoer_is_toets(in, TOETS_LINKS))
        schuif(im, -1);
    else if (invoer_is_toets(in, TOETS_PAGINA_NEER))
        im->eerste_rij += 5;
    else if (invoer_is_toets(in, TOETS_PAGINA_OP))
        im->eerste_rij -= 5;
    else
        return lijstkeuze_invoer(&im->herkendkeuze, in) || inlezen_cijfer(im, in);
    return true;
}

/* What may be too long for its line is here in full. */
static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct inlezen *im = staat;
    (void)ui;
    if (im->herkendkeuze.focus == HERKEND_DATUMS && im->blik.datums_waarom)
        buf_addf(uit, "%s  ", im->blik.datums_waarom);
    if (im->blik.beletsel)
        buf_add(uit, _("Zo kan het nog niet.  Enter verandert wat in focus is, F2 toont de "
                       "kolommen."));
    else
        buf_add(uit, _("Klopt het? Dan F2.  Enter verandert wat in focus is.  "
                       "PgDn toont meer rijen."));
}

const struct scherm_soort import_bestand_soort = {
    .titel = N_("Lijst inlezen"),
    .teken = teken_bestand,
    .invoer = invoer,
    .grepen = inlezen_leesgrepen,
    .hulp = hulp,
    .sluit = inlezen_sluit,
};
