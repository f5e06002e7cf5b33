/* What each column of a list means: by choice, by what was learned, by name, by content. */
#include "kolom_werk.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* So many filled cells, of which not one in ten fits, contradict a header. */
enum { TEGENSPRAAK = 5 };

struct kolom *werk_kolom(struct werk *w, size_t i) {
    return &w->uit->kaart.kolom[i];
}

void kolom_zeg(struct kolom *k, const char *vorm, ...) {
    struct buf b = {0};
    va_list args;
    va_start(args, vorm);
    buf_addv(&b, vorm, args);
    va_end(args);
    free(k->waarom);
    k->waarom = buf_take(&b);
}

void kolom_mogelijk(struct kolom *k, const char *veld) {
    free(k->mogelijk);
    k->mogelijk = mem_copy(veld);
}

void kolom_stel(struct werk *w, struct kolom *k, int veld, enum kolom_hoe hoe) {
    k->uitslag = KOLOM_HERKEND;
    k->veld = veld;
    k->naam = w->r->veld[veld].naam;
    k->hoe = hoe;
    k->zekerheid = hoe == KOLOM_OP_INHOUD ? KOLOM_WAARSCHIJNLIJK : KOLOM_ZEKER;
    kolom_mogelijk(k, NULL);
}

void kolom_laat_los(struct kolom *k, enum kolom_uitslag uitslag) {
    k->uitslag = uitslag;
    k->veld = -1;
    k->naam = NULL;
    k->hoe = KOLOM_NIET;
    k->zekerheid = KOLOM_ONZEKER;
}

/* ---- By name ---- */

static void op_naam(struct werk *w, size_t i) {
    struct kolom *k = werk_kolom(w, i), eigen;
    kolom_van_kop(w->r, w->kop->kop[i], k);
    if (w->kop->rijen == 0) {
        kolom_laat_los(k, KOLOM_ONBEKEND);
        kolom_mogelijk(k, NULL);
        return;
    }
    if (k->uitslag != KOLOM_ONBEKEND || !strcmp(w->kop->kop[i], w->kop->eigen[i]))
        return;
    if (kop_over_ander(k->kop)) {
        kolom_zeg(k, _("Dit lijkt over iemand anders te gaan dan de persoon van de rij."));
        return;
    }
    kolom_van_kop(w->r, w->kop->eigen[i], &eigen);
    free(eigen.kop);
    eigen.kop = k->kop;
    *k = eigen;
}

/* ---- What is in it ---- */

static void neem_voorbeeld(const struct kolomregels *r, struct kolom *k, const char *cel) {
    size_t n = 0;
    struct buf getoond = {0};
    if (k->veld >= 0)
        veldcel_gemaskeerd(lijstveld_nr(r, k->veld), cel, &getoond);
    else
        cel_gemaskeerd(cel, &getoond);
    while (n < KOLOM_VOORBEELDEN && k->voorbeeld[n] && strcmp(k->voorbeeld[n], getoond.s) != 0)
        n++;
    if (n < KOLOM_VOORBEELDEN && !k->voorbeeld[n])
        k->voorbeeld[n] = buf_take(&getoond);
    buf_free(&getoond);
}

/* A row that says nothing, or only adds up. */
static bool telt_niet(const struct lijstrij *rij) {
    size_t i = 0;
    while (i < rij->aantal && cel_is_leeg(rij->cel[i]))
        i++;
    return i == rij->aantal || rij_is_totaal(rij->cel, rij->aantal);
}

static void tel(struct werk *w, size_t i) {
    struct kolom *k = werk_kolom(w, i);
    for (size_t rij = w->vanaf; rij < w->m->rijen; rij++) {
        const char *cel = monster_cel(w->m, rij, i);
        if (telt_niet(&w->m->rij[rij]))
            continue;
        k->bekeken++;
        if (cel_is_leeg(cel))
            continue;
        k->gevuld++;
        neem_voorbeeld(w->r, k, cel);
    }
    if (k->uitslag == KOLOM_LEEG && k->gevuld) {
        k->uitslag = KOLOM_ONBEKEND;
        kolom_zeg(k, _("Deze kolom heeft geen kop."));
    }
}

static bool is_streng(const struct veld *v) {
    return v->kind == VELD_DATUM || v->kind == VELD_BRP_DATUM || v->kind == VELD_KEUZE ||
           v->kind == VELD_JANEE || v->kind == VELD_GETAL || v->kind == VELD_BSN ||
           v->kind == VELD_VNUMMER || v->kind == VELD_POSTCODE || v->kind == VELD_EMAIL;
}

/* 2,91E+09: a number that a spreadsheet spoiled was one. */
static bool is_bedorven_getal(const char *cel) {
    size_t n = strspn(cel, "0123456789.,");
    return n > 0 && toupper((unsigned char)cel[n]) == 'E' && cel[n + 1] == '+';
}

/* A postcode with its town. */
static bool zegt_meer(struct werk *w, const struct kolom *k, const char *cel) {
    struct celdelen delen;
    struct cel_melding m = {0};
    bool meer = cel_splits(w->r, &w->uit->kaart, k->veld, cel, false, &delen, &m);
    if (meer)
        celdelen_free(&delen);
    buf_free(&m.tekst);
    return meer;
}

static bool past(struct werk *w, const struct kolom *k, const char *cel) {
    struct buf weg = {0};
    struct cel_melding m = {0};
    enum cel_uitslag u = kolom_lees(w->r, k->veld, cel, w->vandaag, &weg, &m);
    if (u >= CEL_OVERGESLAGEN) { /* perhaps it writes the month first */
        struct kolom andersom = *k;
        andersom.datums = DATUM_MDJ;
        buf_clear(&weg);
        u = kolom_lees_cel(w->r, &andersom, cel, w->vandaag, &weg, &m);
    }
    buf_free(&weg);
    buf_free(&m.tekst);
    return u < CEL_OVERGESLAGEN || is_bedorven_getal(cel) || zegt_meer(w, k, cel);
}

static long tel_passend(struct werk *w, size_t i) {
    long goed = 0;
    for (size_t rij = w->vanaf; rij < w->m->rijen; rij++) {
        const char *cel = monster_cel(w->m, rij, i);
        goed += !cel_is_leeg(cel) && past(w, werk_kolom(w, i), cel);
    }
    return goed;
}

/* Whoever chose has the last word, but hears it when most cells are something else. */
static void past_keuze(struct werk *w, size_t i) {
    struct kolom *k = werk_kolom(w, i);
    if (k->hoe != KOLOM_GEKOZEN || k->veld < 0 || !k->gevuld ||
        w->r->veld[k->veld].soort == LIJSTVELD_PAKKET || !is_streng(w->r->veld[k->veld].rij))
        return;
    long goed = tel_passend(w, i);
    if (goed * 2 >= k->gevuld)
        return;
    kolom_zeg(k, _("Van de %ld gevulde cellen past %ld bij %s."), k->gevuld, goed,
              lijstveld_label(&w->r->veld[k->veld]));
    k->zekerheid = KOLOM_ONZEKER;
}

/* As people call it; the name must be one of a list field. */
static const char *label_van(const struct werk *w, const char *naam) {
    return lijstveld_label(&w->r->veld[lijstveld_zoek(w->r, naam)]);
}

/* A header that its cells contradict is in doubt. */
static void tegenspraak(struct werk *w, size_t i) {
    struct kolom *k = werk_kolom(w, i);
    if (k->hoe != KOLOM_OP_NAAM || w->r->veld[k->veld].soort == LIJSTVELD_PAKKET ||
        k->gevuld < TEGENSPRAAK || !is_streng(w->r->veld[k->veld].rij))
        return;
    long goed = tel_passend(w, i);
    if (goed * 10 >= k->gevuld)
        return;
    const char *inhoud = kolom_inhoud(w->m, w->vanaf, i);
    if (!inhoud && !strcmp(k->naam, "v_nummer")) /* each row says so; nobody goes in without */
        return;
    kolom_zeg(k, _("Van de %ld gevulde cellen past %ld bij %s, zoals de kop belooft."), k->gevuld,
              goed, label_van(w, k->naam));
    kolom_mogelijk(k, inhoud ? inhoud : k->naam);
    w->geen_vnummers = w->geen_vnummers || !strcmp(k->naam, "v_nummer");
    kolom_laat_los(k, KOLOM_TWIJFEL);
}

static bool is_bezet(struct werk *w, const char *veld) {
    int nr = lijstveld_zoek(w->r, veld);
    return nr >= 0 && kolomkaart_kolom(&w->uit->kaart, nr) >= 0;
}

static size_t tel_namen(struct werk *w) {
    size_t n = 0;
    for (size_t i = 0; i < w->uit->kaart.aantal; i++)
        n += werk_kolom(w, i)->uitslag == KOLOM_TWIJFEL &&
             kolom_kan_zijn(werk_kolom(w, i), "volledige_naam");
    return n;
}

static bool heeft_kommas(struct werk *w, size_t i, long gevuld) {
    long n = 0;
    for (size_t rij = w->vanaf; rij < w->m->rijen; rij++)
        n += strchr(monster_cel(w->m, rij, i), ',') != NULL;
    return 2 * n > gevuld;
}

/* "Naam": with commas a whole name; beside a column of first names the surname. */
static void naam(struct werk *w, size_t i) {
    struct kolom *k = werk_kolom(w, i);
    bool voornaam = is_bezet(w, "voornamen") || is_bezet(w, "voorletters");
    if (lijstveld_zoek(w->r, "volledige_naam") < 0 || k->uitslag != KOLOM_TWIJFEL ||
        !kolom_kan_zijn(k, "volledige_naam") || tel_namen(w) != 1 || is_bezet(w, "achternaam") ||
        is_bezet(w, "volledige_naam"))
        return;
    if (voornaam && kolom_kan_zijn(k, "achternaam")) {
        kolom_stel(w, k, lijstveld_zoek(w->r, "achternaam"), KOLOM_OP_INHOUD);
        kolom_zeg(k, _("Voornamen staan in een eigen kolom, dus dit is de achternaam."));
    } else if (!voornaam && k->gevuld && heeft_kommas(w, i, k->gevuld)) {
        kolom_stel(w, k, lijstveld_zoek(w->r, "volledige_naam"), KOLOM_OP_INHOUD);
        kolom_zeg(k, _("De meeste namen hebben een komma: achternaam, voornamen."));
    }
}

/* A number of the client in a list without any other is often the V-nummer. */
static void clientnummer(struct werk *w, size_t i) {
    static const char *const woorden[] = {"client*", "klant*"};
    struct kolom *k = werk_kolom(w, i);
    if (k->hoe != KOLOM_OP_NAAM || !k->naam || strcmp(k->naam, "dossiernummer") != 0 ||
        is_bezet(w, "v_nummer") || lijstveld_zoek(w->r, "v_nummer") < 0 ||
        !kop_heeft_woord(k->kop, woorden, sizeof woorden / sizeof *woorden))
        return;
    const char *inhoud = kolom_inhoud(w->m, w->vanaf, i);
    if (!inhoud || strcmp(inhoud, "v_nummer") != 0)
        return;
    kolom_laat_los(k, KOLOM_TWIJFEL);
    kolom_mogelijk(k, "v_nummer, dossiernummer");
    kolom_zeg(k, _("De inhoud lijkt %s, en een andere kolom is er niet voor."),
              label_van(w, "v_nummer"));
}

static bool vraagt_inhoud(const struct kolom *k) {
    return k->uitslag == KOLOM_ONBEKEND || (k->uitslag == KOLOM_TWIJFEL && !k->waarom);
}

/* A header that may be a few things, and cells that look like another. */
static void ook_mogelijk(struct werk *w, struct kolom *k, const char *veld) {
    struct buf velden = {0};
    buf_addf(&velden, "%s, %s", veld, k->mogelijk);
    kolom_mogelijk(k, velden.s);
    kolom_zeg(k, _("De inhoud lijkt %s."), label_van(w, veld));
    buf_free(&velden);
}

/* What a column is by its cells alone: only when nobody else could be meant, and no other column
 * could be it too. */
static void op_inhoud(struct werk *w, const char *const *inhoud, size_t i) {
    struct kolom *k = werk_kolom(w, i);
    size_t zelfde = 0;
    const char *veld = inhoud[i];
    if (!veld || lijstveld_zoek(w->r, veld) < 0 || !vraagt_inhoud(k))
        return;
    if (k->uitslag == KOLOM_TWIJFEL && !kolom_kan_zijn(k, veld)) {
        ook_mogelijk(w, k, veld);
        return;
    }
    for (size_t j = 0; j < w->uit->kaart.aantal; j++)
        zelfde += inhoud[j] && !strcmp(inhoud[j], veld);
    if (zelfde == 1 && !is_bezet(w, veld) && !kop_over_ander(k->kop)) {
        kolom_stel(w, k, lijstveld_zoek(w->r, veld), KOLOM_OP_INHOUD);
        kolom_zeg(k, _("De inhoud ziet er zo uit, en er is geen andere kolom voor."));
    } else if (k->uitslag == KOLOM_ONBEKEND) {
        kolom_laat_los(k, KOLOM_TWIJFEL);
        kolom_mogelijk(k, veld);
        kolom_zeg(k,
                  kop_over_ander(k->kop)
                      ? _("De inhoud lijkt %s, maar misschien van iemand anders.")
                      : _("De inhoud lijkt %s, maar er zijn meer kolommen die dat kunnen zijn."),
                  label_van(w, veld));
    }
}

static void inhoud_alle(struct werk *w) {
    size_t n = w->uit->kaart.aantal;
    const char **inhoud = mem_array(n + 1, sizeof *inhoud);
    for (size_t i = 0; i < n; i++)
        if (werk_kolom(w, i)->gevuld && vraagt_inhoud(werk_kolom(w, i)))
            inhoud[i] = kolom_inhoud(w->m, w->vanaf, i);
    for (size_t i = 0; i < n; i++)
        op_inhoud(w, inhoud, i);
    free(inhoud);
}

static void op_gelijkenis(struct werk *w, size_t i) {
    struct kolom *k = werk_kolom(w, i);
    const char *alias = NULL;
    if (k->uitslag != KOLOM_ONBEKEND || w->kop->rijen == 0 || kop_over_ander(k->kop))
        return;
    int veld = kolom_lijkt_op(w->r, k->kop, &alias);
    if (veld < 0)
        return;
    k->uitslag = KOLOM_TWIJFEL;
    kolom_mogelijk(k, w->r->veld[veld].naam);
    kolom_zeg(k, _("De kop lijkt op \"%s\"."), alias);
}

/* ---- Two columns on one field ---- */

/* Which of two claims on a field is stronger; 0 when neither is. */
static int sterker(const struct kolom *a, const struct kolom *b) {
    if (a->hoe != b->hoe)
        return a->hoe > b->hoe ? 1 : -1;
    return (a->gevuld > 0) - (b->gevuld > 0);
}

static void verlies(struct werk *w, struct kolom *k, const struct kolom *van) {
    kolom_mogelijk(k, k->naam);
    kolom_zeg(k, _("%s komt al uit de kolom \"%s\"."), lijstveld_label(&w->r->veld[k->veld]),
              van->kop);
    kolom_laat_los(k, KOLOM_TWIJFEL);
}

static void beletsel(struct herkenning *uit, const char *vorm, ...)
    __attribute__((format(printf, 2, 3)));
static void beletsel(struct herkenning *uit, const char *vorm, ...) {
    struct buf b = {0};
    va_list args;
    if (uit->beletsel)
        return;
    va_start(args, vorm);
    buf_addv(&b, vorm, args);
    va_end(args);
    uit->beletsel = buf_take(&b);
}

static void beslis_om_veld(struct werk *w, int veld) {
    long eerste = -1;
    for (size_t i = 0; i < w->uit->kaart.aantal; i++) {
        struct kolom *k = werk_kolom(w, i);
        if (k->veld != veld)
            continue;
        struct kolom *ander = eerste < 0 ? NULL : werk_kolom(w, (size_t)eerste);
        int s = ander ? sterker(k, ander) : 1;
        if (ander && s > 0)
            verlies(w, ander, k);
        else if (s < 0)
            verlies(w, k, ander);
        if (s > 0)
            eerste = (long)i;
        if (s == 0)
            beletsel(w->uit,
                     _("De kolommen \"%s\" (nr. %ld) en \"%s\" (nr. %zu) zijn allebei %s. Haal er "
                       "één weg, geef die een andere kop, of kies welke niet mee gaat."),
                     ander->kop, eerste + 1, k->kop, i + 1, lijstveld_label(&w->r->veld[veld]));
    }
}

/* ---- All together ---- */

static bool heeft_sleutel(struct werk *w) {
    static const char *const velden[] = {"v_nummer", "achternaam", "voornamen", "volledige_naam",
                                         "dossier"};
    for (size_t i = 0; i < sizeof velden / sizeof *velden; i++)
        if (is_bezet(w, velden[i]))
            return true;
    return false;
}

/* The first column that may be a name or a number, but is not sure to be. */
static bool vraag_om_keuze(struct werk *w) {
    static const char *const velden[] = {"v_nummer", "naam", "voornamen"};
    for (size_t i = 0; i < w->uit->kaart.aantal; i++) {
        const struct kolom *k = werk_kolom(w, i);
        for (size_t j = 0; k->mogelijk && j < sizeof velden / sizeof *velden; j++)
            if (strstr(k->mogelijk, velden[j])) {
                struct buf labels = {0};
                kolom_mogelijk_labels(w->r, k->mogelijk, &labels);
                beletsel(w->uit,
                         _("De kolom \"%s\" (nr. %zu) kan %s zijn. Kies wat het is: zonder naam of "
                           "V-nummer gaat de lijst niet naar binnen."),
                         k->kop, i + 1, labels.s);
                buf_free(&labels);
                return true;
            }
    }
    return false;
}

static void zeg_geen_kop(struct werk *w) {
    struct buf kop = {0};
    const struct lijstkop *k = w->kop;
    for (size_t i = 0; i < k->aantal && i < 5; i++)
        buf_addf(&kop, "%s\"%.40s\"", i ? ", " : "",
                 k->rijen               ? k->kop[i]
                 : w->m->rijen > k->rij ? monster_cel(w->m, k->rij, i)
                                        : "");
    beletsel(w->uit,
             _("Er is geen kop met V-nummer of naam; de lijst begint met: %s. Zet boven de lijst "
               "één regel met de namen van de kolommen, of wijs aan waar de kop is."),
             buf_text(&kop));
    buf_free(&kop);
}

static void oordeel(struct werk *w) {
    for (int veld = 0; veld < w->r->velden; veld++)
        beslis_om_veld(w, veld);
    if (!heeft_sleutel(w) && !vraag_om_keuze(w) && !is_bezet(w, "bsn"))
        zeg_geen_kop(w);
    else if (w->geen_vnummers && !is_bezet(w, "v_nummer"))
        beletsel(w->uit, _("In de kolom V-nummer staan geen V-nummers van tien cijfers. Kijk of de "
                           "kolommen verwisseld zijn, of laat deze kolom weg."));
}

bool kolommen_herken(const struct kolomregels *r, const struct lijstmonster *m,
                     const struct lijstkop *kop, const struct kolomkeuze *keuze, size_t keuzes,
                     enum datumvolgorde datums, struct datum vandaag, struct herkenning *uit,
                     struct problem *p) {
    struct werk w = {.r = r,
                     .m = m,
                     .kop = kop,
                     .vanaf = kop->rij + kop->rijen,
                     .vandaag = vandaag,
                     .uit = uit,
                     .p = p};
    *uit = (struct herkenning){.kaart.kolom = mem_array(kop->aantal + 1, sizeof(struct kolom)),
                               .kaart.aantal = kop->aantal};
    for (size_t i = 0; i < kop->aantal; i++) {
        op_naam(&w, i);
        tel(&w, i);
    }
    kolommen_eigen(&uit->kaart);
    if (!kolommen_kies(&w, keuze, keuzes))
        return false;
    for (size_t i = 0; i < kop->aantal; i++) {
        past_keuze(&w, i);
        tegenspraak(&w, i);
    }
    for (size_t i = 0; i < kop->aantal; i++)
        naam(&w, i);
    inhoud_alle(&w);
    for (size_t i = 0; i < kop->aantal; i++)
        clientnummer(&w, i);
    for (size_t i = 0; i < kop->aantal; i++)
        op_gelijkenis(&w, i);
    kolommen_vermoed(&w);
    oordeel(&w);
    datumvolgorde_herken(r, m, w.vanaf, datums, vandaag, uit);
    return true;
}

void herkenning_free(struct herkenning *h) {
    kolomkaart_free(&h->kaart);
    free(h->datums_waarom);
    free(h->beletsel);
    *h = (struct herkenning){0};
}
