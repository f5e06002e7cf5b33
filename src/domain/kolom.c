/* Headers: which column is which field. */
#include "kolom_deel.h"
#include "regie/gebeurtenis.h"
#include "regie/mem.h"
#include "regie/pakket.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

static bool is_naam(const struct veld *v) {
    static const int velden[] = {PERSOON_ACHTERNAAM, PERSOON_TUSSENVOEGSEL, PERSOON_VOORNAMEN,
                                 PERSOON_VOORLETTERS};
    for (size_t i = 0; i < sizeof velden / sizeof *velden; i++)
        if (v == &soort_persoon.velden[velden[i]])
            return true;
    return !strcmp(v->naam, "volledige_naam");
}

static void veld_erbij(struct kolomregels *r, struct lijstveld veld) {
    r->naam[r->velden] = is_naam(veld.rij);
    r->veld[r->velden++] = veld;
}

static void velden_van(struct kolomregels *r, const struct soort *soort, enum lijstveld_soort s) {
    for (int i = 0; i < soort->aantal; i++) {
        const struct veld *v = &soort->velden[i];
        if (v->kind != VELD_VERWIJZING && !(v->vlaggen & VELD_AFGELEID))
            veld_erbij(r, (struct lijstveld){.naam = v->naam, .soort = s, .veld = i, .rij = v});
    }
}

static void velden_maak(struct kolomregels *r) {
    static const struct veld naam = {
        .naam = "volledige_naam",
        .label = N_("Volledige naam"),
        .hulp = N_("Voor- en achternaam in één cel; regie haalt ze uit elkaar."),
        .kind = VELD_TEKST};
    static const struct {
        const char *naam, *gebeurtenis;
    } datums[] = {{"datum_koppeling", "koppeling"},
                  {"datum_huisvesting", "huisvesting"},
                  {"datum_brp", "brp"}};
    velden_van(r, &soort_persoon, LIJSTVELD_PERSOON);
    velden_van(r, &soort_dossier, LIJSTVELD_DOSSIER);
    for (size_t i = 0; i < sizeof datums / sizeof *datums; i++)
        veld_erbij(r, (struct lijstveld){.naam = datums[i].naam,
                                         .soort = LIJSTVELD_GEBEURTENIS,
                                         .veld = -1,
                                         .gebeurtenis = datums[i].gebeurtenis,
                                         .rij = &soort_gebeurtenis.velden[GEBEURTENIS_DATUM]});
    veld_erbij(r, (struct lijstveld){.naam = "gezinsnummer",
                                     .soort = LIJSTVELD_GEZIN,
                                     .veld = GEZIN_NUMMER,
                                     .rij = &soort_gezin.velden[GEZIN_NUMMER]});
    veld_erbij(r,
               (struct lijstveld){
                   .naam = naam.naam, .soort = LIJSTVELD_VOLLEDIGE_NAAM, .veld = -1, .rij = &naam});
}

const struct lijstveld *lijstveld_nr(const struct kolomregels *r, int nr) {
    return nr >= 0 && nr < r->velden ? &r->veld[nr] : NULL;
}

int lijstveld_zoek(const struct kolomregels *r, const char *naam) {
    for (int i = 0; i < r->velden; i++)
        if (!strcmp(r->veld[i].naam, naam))
            return i;
    return -1;
}

/* The day of an event is called by the event. */
const char *lijstveld_label(const struct lijstveld *v) {
    const struct gebeurtenis_soort *g = v->gebeurtenis ? gebeurtenis_zoek(v->gebeurtenis) : NULL;
    return g ? _(g->label) : _(v->rij->label);
}

bool kolom_kan_zijn(const struct kolom *k, const char *veld) {
    size_t len = strlen(veld);
    for (const char *s = k->mogelijk; s && (s = strstr(s, veld)); s += len)
        if ((s == k->mogelijk || s[-1] == ' ') && (!s[len] || s[len] == ','))
            return true;
    return false;
}

void kolom_mogelijk_labels(const struct kolomregels *r, const char *namen, struct buf *uit) {
    for (size_t n, eerste = 1; *namen; namen += n + strspn(namen + n, ", "), eerste = 0) {
        struct buf naam = {0};
        n = strcspn(namen, ",");
        buf_add_n(&naam, namen, n);
        int veld = lijstveld_zoek(r, buf_text(&naam));
        buf_add(uit, eerste ? "" : namen[n] ? ", " : _(" of "));
        buf_add(uit, veld < 0 ? buf_text(&naam) : lijstveld_label(&r->veld[veld]));
        buf_free(&naam);
    }
}

int lijstveld_van(const struct kolomregels *r, enum lijstveld_soort soort, int veld) {
    for (int i = 0; i < r->velden; i++)
        if (r->veld[i].soort == soort && r->veld[i].veld == veld)
            return i;
    return -1;
}

static void zonder_staart(struct buf *b, size_t begin, const char *staart) {
    size_t n = strlen(staart);
    if (b->len - begin > n && !strcmp(b->s + b->len - n, staart))
        buf_remove(b, b->len - n, n);
}

static void letters_en_cijfers(const char *s, size_t len, struct buf *uit) {
    struct buf sleutel = {0};
    text_sort_key(&sleutel, s, len);
    for (size_t i = 0; i < sleutel.len; i++)
        if ((sleutel.s[i] >= 'a' && sleutel.s[i] <= 'z') ||
            (sleutel.s[i] >= '0' && sleutel.s[i] <= '9'))
            buf_add_char(uit, sleutel.s[i]);
    buf_free(&sleutel);
}

size_t kop_zonder_haakjes(const char *kop) {
    size_t len = strlen(kop), eind = len;
    while (eind > 0 && strchr(" *:", kop[eind - 1]))
        eind--;
    char open = eind > 0 && kop[eind - 1] == ')' ? '(' : '[';
    if (eind == 0 || !strchr(")]", kop[eind - 1]))
        return len;
    const char *haakje = memrchr(kop, open, eind);
    return haakje && haakje > kop ? (size_t)(haakje - kop) : len;
}

/* Only how to fill it in. */
static bool is_invulhulp(const char *tekst) {
    static const char *const hulp[] = {"mv",
                                       "vm",
                                       "mvx",
                                       "vmx",
                                       "manvrouw",
                                       "vrouwman",
                                       "janee",
                                       "jn",
                                       "ddmmjjjj",
                                       "ddmmyyyy",
                                       "jjjjmmdd",
                                       "yyyymmdd",
                                       "1234ab",
                                       "9cijfers",
                                       "10cijfers",
                                       "verplicht",
                                       "optioneel",
                                       "indienbekend",
                                       "indienvantoepassing"};
    struct buf b = {0};
    bool is = false;
    letters_en_cijfers(tekst, strlen(tekst), &b);
    for (size_t i = 0; b.len && !is && i < sizeof hulp / sizeof *hulp; i++)
        is = !strcmp(b.s, hulp[i]);
    buf_free(&b);
    return is;
}

/* Appends a header as headers are compared: a-z and 0-9 only, without how to fill it in. */
static void normaliseer(const char *kop, struct buf *uit) {
    static const char *const staarten[] = {"verplicht", "jjjjmmdd", "ddmmjjjj", "ddmmyyyy"};
    size_t begin = uit->len, len = kop_zonder_haakjes(kop);
    letters_en_cijfers(kop, is_invulhulp(kop + len) ? len : strlen(kop), uit);
    for (size_t i = 0; uit->len > begin && i < sizeof staarten / sizeof *staarten; i++)
        zonder_staart(uit, begin, staarten[i]);
}

void kop_sleutel(const char *kop, struct buf *uit) {
    size_t begin = uit->len;
    normaliseer(kop, uit);
    if (uit->len == begin)
        text_sort_key(uit, kop, strlen(kop));
}

bool kop_is_naamloos(const char *kop) {
    struct buf sleutel = {0};
    kop_sleutel(kop, &sleutel);
    bool naamloos = !sleutel.len || (!strncmp(sleutel.s, "kolom", 5) &&
                                     strspn(sleutel.s + 5, "0123456789") == sleutel.len - 5);
    buf_free(&sleutel);
    return naamloos;
}

bool koppen_gelijk(const char *een, const char *ander) {
    struct buf a = {0}, b = {0};
    kop_sleutel(een, &a);
    kop_sleutel(ander, &b);
    bool gelijk = a.len && b.len && !strcmp(a.s, b.s);
    buf_free(&a);
    buf_free(&b);
    return gelijk;
}

static void alias_erbij(struct kolomregels *r, const char *kop, int veld) {
    struct buf sleutel = {0};
    long al;
    normaliseer(kop, &sleutel);
    if (sleutel.len && !kaart_zoek(&r->alias, sleutel.s, &al)) {
        kaart_zet(&r->alias, sleutel.s, veld);
        r->aliassen = mem_grow(r->aliassen, r->aantal_aliassen + 1, sizeof *r->aliassen);
        r->aliassen[r->aantal_aliassen++] = (struct kolomalias){mem_copy(sleutel.s), veld};
    }
    buf_free(&sleutel);
}

/* Names in the column list that differ from those of the field. */
static int veld_van_lijst(const struct kolomregels *r, const char *naam) {
    return lijstveld_zoek(r, strcmp(naam, "verblijfstitel") ? naam : "verblijfsgrond");
}

/* Calls `doe` for each word of "a|b|c". */
static void elk_woord(const char *lijst, void (*doe)(void *, const char *, int), void *mee,
                      int getal) {
    struct buf woord = {0};
    while (*lijst) {
        size_t n = strcspn(lijst, "|");
        buf_clear(&woord);
        buf_add_n(&woord, lijst, n);
        doe(mee, buf_text(&woord), getal);
        lijst += n + (lijst[n] == '|');
    }
    buf_free(&woord);
}

static void alias_woord(void *mee, const char *woord, int veld) {
    alias_erbij(mee, woord, veld);
}

/* The list of aliases goes before names and labels of the fields: it knows what is in doubt. */
static void aliassen_maak(struct kolomregels *r, const struct tabel *t) {
    for (size_t i = 0; i < t->rijen; i++) {
        int veld = veld_van_lijst(r, tabel_waarde(t, i, "veld"));
        if (veld >= 0)
            elk_woord(tabel_waarde(t, i, "aliassen"), alias_woord, r, veld);
    }
    for (int i = 0; i < r->velden; i++)
        alias_erbij(r, r->veld[i].naam, i);
    for (int i = 0; i < r->velden; i++)
        if (r->veld[i].soort != LIJSTVELD_GEBEURTENIS)
            alias_erbij(r, _(r->veld[i].rij->label), i);
}

static void twijfel_woord(void *mee, const char *woord, int getal) {
    struct kolomregels *r = mee;
    kaart_zet(&r->twijfel, woord, getal);
}

static void twijfels_maak(struct kolomregels *r, const struct tabel *t) {
    for (size_t i = 0; i < t->rijen; i++)
        if (lijstveld_zoek(r, tabel_waarde(t, i, "veld")) >= 0)
            elk_woord(tabel_waarde(t, i, "twijfel"), twijfel_woord, r, 1);
}

struct kolomregels *kolomregels_bouw(const struct tabel *const tabel[LIJST_TABELLEN]) {
    struct kolomregels *r = mem_alloc(sizeof *r);
    for (int i = 0; i < LIJST_TABELLEN; i++)
        r->lijst[i] = tabel[i];
    velden_maak(r);
    aliassen_maak(r, tabel[LIJST_KOLOM]);
    twijfels_maak(r, tabel[LIJST_KOLOM]);
    kolom_waarden_bouw(r);
    kolom_namen_bouw(r);
    return r;
}

/* What is read by the instrument, which knows "A2" and "Financiën" too. */
static const struct veld *leesrij(const struct soort *soort, const struct pakket_kolom *k) {
    static const struct veld sleutel = {
        .naam = "id", .label = N_("Sleutel"), .kind = VELD_VERWIJZING};
    static const struct veld tekst[SCORE_VELDEN] = {
        [SCORE_ITEM] = {.naam = "item", .label = N_("Onderdeel"), .kind = VELD_TEKST},
        [SCORE_SCORE] = {.naam = "score", .label = N_("Score"), .kind = VELD_TEKST},
        [SCORE_STREEF] = {.naam = "streef", .label = N_("Streefscore"), .kind = VELD_TEKST}};
    if (k->soort == PAKKET_ID)
        return &sleutel;
    bool anders =
        soort == &soort_score && k->soort == PAKKET_VELD && tekst[k->stap[0]].naam != NULL;
    return anders ? &tekst[k->stap[0]] : k->rij;
}

/* What else people write above such columns; lijst/kolom.csv knows those of people. */
static const struct {
    const char *naam, *aliassen;
} soortaliassen[] = {
    {"item", "domein|domeinnr|domeinnummer|indicator|onderdeelnummer"},
    {"datum", "wanneer|dag|op"},
    {"code", "gebeurtenis"},
    {"instrument", "meetinstrument|vragenlijst"},
    {"moment", "meetmoment"},
    {"streef", "streefscore|doelscore"},
    {"eigenaar", "door wie"},
    {"verslag", "notitie|gespreksverslag"},
    {"gebruiker", "inlognaam"},
    {"soort", "trajectsoort|soorttraject|trajectnaam|activiteit|product"},
    {"aanbieder", "taalschool|school|organisatie|instelling|uitvoerder|cursusinstelling"},
    {"begonnen_op", "startdatum|begindatum|ingangsdatum|start|begin|gestartop"},
    {"geeindigd_op", "einddatum|eind|einde|stopdatum|beeindigdop|uitvaldatum"},
    {"gepland_begin", "geplandestart|geplandestartdatum|verwachtestart"},
    {"gepland_einde", "geplandeeinddatum|verwachteinde|verwachteeinddatum"},
    {"aangemeld_op", "aanmelddatum|datumaanmelding|datumregistratie"},
    {"dagdelen_per_week", "dagdelen"},
    {"uren_per_week", "urenperweek|lesuren"},
    {"reden_einde", "redeneinde|redenuitval|uitvalreden|redenstop"},
    {"onderdeel", "examenonderdeel|examen|toets|vaardigheid"},
    {"niveau", "taalniveau|examenniveau"},
    {"poging", "pogingnummer|pogingnr|hoeveelstepoging"},
    {"examendatum", "datumexamen|afnamedatum|toetsdatum"},
    {"uitslagdatum", "datumuitslag|uitslagop"},
    {"resultaat", "uitslag"}};

static void soortaliassen_maak(struct kolomregels *r) {
    for (size_t i = 0; i < sizeof soortaliassen / sizeof *soortaliassen; i++) {
        int veld = lijstveld_zoek(r, soortaliassen[i].naam);
        if (veld >= 0)
            elk_woord(soortaliassen[i].aliassen, alias_woord, r, veld);
    }
}

struct kolomregels *kolomregels_soort(const struct tabel *const tabel[LIJST_TABELLEN],
                                      const struct soort *soort) {
    struct kolomregels *r = mem_alloc(sizeof *r);
    struct pakket_kolom k[PAKKET_KOLOMMEN];
    size_t n = pakket_kolommen(soort, NULL, k);
    memcpy(r->lijst, tabel, sizeof r->lijst);
    for (size_t i = 0; i < n; i++)
        veld_erbij(r, (struct lijstveld){.naam = k[i].naam,
                                         .soort = LIJSTVELD_PAKKET,
                                         .veld = (int)i,
                                         .rij = leesrij(soort, &k[i])});
    aliassen_maak(r, tabel[LIJST_KOLOM]);
    soortaliassen_maak(r);
    twijfels_maak(r, tabel[LIJST_KOLOM]);
    kolom_waarden_bouw(r);
    return r;
}

void kolomregels_free(struct kolomregels *r) {
    if (!r)
        return;
    kaart_free(&r->alias);
    kaart_free(&r->twijfel);
    for (size_t i = 0; i < r->aantal_aliassen; i++)
        free(r->aliassen[i].sleutel);
    free(r->aliassen);
    kolom_waarden_free(r);
    free(r);
}

static bool staat_in(const char *lijst, const char *woord) {
    size_t len = strlen(woord);
    while (*lijst) {
        size_t n = strcspn(lijst, "|");
        if (n == len && !strncmp(lijst, woord, n))
            return true;
        lijst += n + (lijst[n] == '|');
    }
    return false;
}

/* "achternaam, volledige_naam": the fields this header may be, of those that such a list has. */
static char *mogelijke_velden(const struct kolomregels *r, const char *sleutel) {
    const struct tabel *t = r->lijst[LIJST_KOLOM];
    struct buf uit = {0};
    long ja;
    if (!kaart_zoek(&r->twijfel, sleutel, &ja))
        return NULL;
    for (size_t i = 0; i < t->rijen; i++)
        if (staat_in(tabel_waarde(t, i, "twijfel"), sleutel) &&
            lijstveld_zoek(r, tabel_waarde(t, i, "veld")) >= 0)
            buf_addf(&uit, "%s%s", uit.len ? ", " : "", tabel_waarde(t, i, "veld"));
    return buf_take(&uit);
}

void kolom_van_kop(const struct kolomregels *r, const char *kop, struct kolom *uit) {
    struct buf sleutel = {0};
    long veld;
    normaliseer(kop, &sleutel);
    *uit = (struct kolom){.kop = mem_copy(kop), .uitslag = KOLOM_ONBEKEND, .veld = -1};
    if (cel_is_leeg(kop)) {
        uit->uitslag = KOLOM_LEEG;
    } else if (kaart_zoek(&r->alias, buf_text(&sleutel), &veld)) {
        uit->uitslag = KOLOM_HERKEND;
        uit->veld = (int)veld;
        uit->naam = r->veld[veld].naam;
        uit->hoe = KOLOM_OP_NAAM;
        uit->zekerheid = KOLOM_ZEKER;
    } else {
        uit->mogelijk = mogelijke_velden(r, buf_text(&sleutel));
        if (uit->mogelijk)
            uit->uitslag = KOLOM_TWIJFEL;
    }
    buf_free(&sleutel);
}

static bool eindigt_op(char *const *kop, size_t aantal, const char *const *eigen, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (aantal < n || strcmp(kop[aantal - n + i], eigen[i]) != 0)
            return false;
    return true;
}

/* Rows come back as regie gave them out: what it wrote behind them says nothing. */
size_t kolommen_van_regie(char *const *kop, size_t aantal) {
    static const char *const geweigerd[] = {KOLOM_REGEL, KOLOM_CODE, KOLOM_REDEN};
    static const char *const ok[] = {KOLOM_REGEL, KOLOM_EMMER};
    return eindigt_op(kop, aantal, geweigerd, 3) ? 3 : eindigt_op(kop, aantal, ok, 2) ? 2 : 0;
}

const char *kolom_uitslag_naam(enum kolom_uitslag uitslag) {
    static const char *const namen[] = {
        [KOLOM_HERKEND] = "herkend", [KOLOM_ONBEKEND] = "onbekend", [KOLOM_TWIJFEL] = "twijfel",
        [KOLOM_LEEG] = "leeg",       [KOLOM_REGIE] = "regie",       [KOLOM_WEG] = "weggelaten"};
    return namen[uitslag];
}

static void herken_eigen(const char *kop, struct kolom *uit) {
    *uit = (struct kolom){.kop = mem_copy(kop), .uitslag = KOLOM_REGIE, .veld = -1};
}

bool kolomkaart_maak(const struct kolomregels *r, char *const *kop, size_t aantal,
                     struct kolomkaart *uit, struct problem *p) {
    bool goed = true;
    size_t onze = aantal - kolommen_van_regie(kop, aantal);
    *uit = (struct kolomkaart){.kolom = mem_array(aantal, sizeof *uit->kolom)};
    for (size_t i = 0; i < aantal; i++) {
        struct kolom *k = &uit->kolom[i];
        if (i < onze)
            kolom_van_kop(r, kop[i], k);
        else
            herken_eigen(kop[i], k);
        int eerder = k->veld < 0 ? -1 : kolomkaart_kolom(uit, k->veld);
        uit->aantal++;
        if (eerder >= 0)
            goed = problem_set(p, PROBLEM_INPUT,
                               _("De kolommen \"%s\" (nr. %d) en \"%s\" (nr. %zu) zijn allebei %s. "
                                 "Haal er één weg, of geef die een andere kop."),
                               uit->kolom[eerder].kop, eerder + 1, k->kop, i + 1,
                               lijstveld_label(&r->veld[k->veld]));
    }
    return goed;
}

void kolommen_eigen(struct kolomkaart *k) {
    char *kop[3] = {0};
    size_t n = k->aantal < 3 ? k->aantal : 3;
    for (size_t i = 0; i < n; i++)
        kop[i] = k->kolom[k->aantal - n + i].kop;
    size_t eigen = kolommen_van_regie(kop, n);
    struct kolom *laatste = &k->kolom[k->aantal - eigen];
    for (size_t i = 0; i < eigen; i++) {
        laatste[i].uitslag = KOLOM_REGIE;
        laatste[i].veld = -1;
        laatste[i].naam = NULL;
        laatste[i].hoe = KOLOM_NIET;
        laatste[i].zekerheid = KOLOM_ONZEKER;
    }
}

int kolom_veld(const struct kolomregels *r, const char *naam) {
    struct buf sleutel = {0};
    int veld = lijstveld_zoek(r, naam);
    long alias;
    normaliseer(naam, &sleutel);
    if (veld < 0 && kaart_zoek(&r->alias, buf_text(&sleutel), &alias))
        veld = (int)alias;
    buf_free(&sleutel);
    return veld;
}

int kolomkaart_kolom(const struct kolomkaart *k, int veld) {
    for (size_t i = 0; i < k->aantal; i++)
        if (k->kolom[i].veld == veld)
            return (int)i;
    return -1;
}

void kolomkaart_free(struct kolomkaart *k) {
    for (size_t i = 0; i < k->aantal; i++) {
        free(k->kolom[i].kop);
        free(k->kolom[i].mogelijk);
        free(k->kolom[i].waarom);
        for (int j = 0; j < KOLOM_VOORBEELDEN; j++)
            free(k->kolom[i].voorbeeld[j]);
    }
    free(k->kolom);
    *k = (struct kolomkaart){0};
}
