/* Do these two look like one and the same person? */
#include "regie/dubbel.h"
#include "dubbel_deel.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

enum regelnummer {
    BSN_GELIJK,
    V_NUMMER_GELIJK,
    BSN_ANDERS,
    V_NUMMER_ANDERS,
    ACHTERNAAM_GELIJK,
    ACHTERNAAM_LIJKT,
    VOORNAAM_GELIJK,
    VOORNAAM_LIJKT,
    NAMEN_VERWISSELD,
    GEBOREN_GELIJK,
    GEBOREN_VAAG_GELIJK,
    GEBOREN_VERWISSELD,
    GEBOREN_DICHTBIJ,
    GEBOREN_VER_WEG,
    GESLACHT_GELIJK,
    GESLACHT_ANDERS,
    NATIONALITEIT_GELIJK,
    TELEFOON_GELIJK,
    ZELFDE_GEZIN,
    GEEN_REGEL
};

/* A list or a form that holds two of one family gives them one telephone; see telefoon(). */
const struct dubbel_regel dubbel_regels[] = {
    [BSN_GELIJK] = {"bsn_gelijk", N_("BSN gelijk"), DUBBEL_BSN, 100},
    [V_NUMMER_GELIJK] = {"v_nummer_gelijk", N_("V-nummer gelijk"), DUBBEL_V_NUMMER, 100},
    [BSN_ANDERS] = {"bsn_anders", N_("BSN verschilt"), DUBBEL_BSN, -60},
    [V_NUMMER_ANDERS] = {"v_nummer_anders", N_("V-nummer verschilt"), DUBBEL_V_NUMMER, -40},
    [ACHTERNAAM_GELIJK] = {"achternaam_gelijk", N_("achternaam gelijk"), DUBBEL_ACHTERNAAM, 25},
    [ACHTERNAAM_LIJKT] = {"achternaam_lijkt", N_("achternaam lijkt"), DUBBEL_ACHTERNAAM, 15},
    [VOORNAAM_GELIJK] = {"voornaam_gelijk", N_("voornaam gelijk"), DUBBEL_VOORNAAM, 25},
    [VOORNAAM_LIJKT] = {"voornaam_lijkt", N_("voornaam lijkt"), DUBBEL_VOORNAAM, 15},
    [NAMEN_VERWISSELD] = {"namen_verwisseld", N_("namen gelijk, anders verdeeld"),
                          DUBBEL_ACHTERNAAM, 40},
    [GEBOREN_GELIJK] = {"geboren_gelijk", N_("geboortedatum gelijk"), DUBBEL_GEBOORTEDATUM, 30},
    [GEBOREN_VAAG_GELIJK] = {"geboren_vaag_gelijk",
                             N_("geboortejaar gelijk, de dag is onbekend of 1 januari"),
                             DUBBEL_GEBOORTEDATUM, 12},
    [GEBOREN_VERWISSELD] = {"geboren_verwisseld", N_("dag en maand van geboorte verwisseld"),
                            DUBBEL_GEBOORTEDATUM, 18},
    [GEBOREN_DICHTBIJ] = {"geboren_dichtbij", N_("geboortejaar hoogstens 2 verschil"),
                          DUBBEL_GEBOORTEDATUM, 4},
    [GEBOREN_VER_WEG] = {"geboren_ver_weg", N_("geboortejaar meer dan 10 verschil"),
                         DUBBEL_GEBOORTEDATUM, -25},
    [GESLACHT_GELIJK] = {"geslacht_gelijk", N_("geslacht gelijk"), DUBBEL_GESLACHT, 5},
    [GESLACHT_ANDERS] = {"geslacht_anders", N_("geslacht verschilt"), DUBBEL_GESLACHT, -15},
    [NATIONALITEIT_GELIJK] = {"nationaliteit_gelijk", N_("nationaliteit gelijk"),
                              DUBBEL_NATIONALITEIT, 5},
    [TELEFOON_GELIJK] = {"telefoon_gelijk", N_("telefoon gelijk"), DUBBEL_TELEFOON, 15},
    [ZELFDE_GEZIN] = {"zelfde_gezin", N_("zelfde gezin"), DUBBEL_GEZIN, -10},
    [GEEN_REGEL] = {NULL, NULL, DUBBEL_DELEN, 0},
};

enum { VER_WEG_JAREN = 10, DICHTBIJ_JAREN = 2 };

static void zet(struct dubbel_score *s, enum dubbel_deel deel, enum dubbel_stand stand,
                enum regelnummer regel) {
    s->deel[deel] = (struct dubbel_punt){stand, regel == GEEN_REGEL ? NULL : &dubbel_regels[regel]};
}

static void nummer(const struct record *een, const struct record *ander, int veld,
                   enum dubbel_deel deel, enum regelnummer gelijk, enum regelnummer anders,
                   struct dubbel_score *uit) {
    const char *a = record_waarde(een, veld), *b = record_waarde(ander, veld);
    if (!a || !b)
        return;
    bool zelfde = !strcmp(a, b);
    zet(uit, deel, zelfde ? DUBBEL_GELIJK : DUBBEL_VERSCHILT, zelfde ? gelijk : anders);
}

static enum dubbel_stand stand_achternaam(const struct naamsleutel *a,
                                          const struct naamsleutel *b) {
    if (!a->woorden || !b->woorden)
        return DUBBEL_LEEG;
    if (!strcmp(a->heel, b->heel))
        return DUBBEL_GELIJK;
    return naamsleutel_omvat(a, b) || lijkt_op(a->heel, b->heel) ? DUBBEL_LIJKT : DUBBEL_VERSCHILT;
}

/* Who is called Mohamed Ali goes by Mohamed: the first is what counts, when the others do not
 * contradict it. An initial is only a letter. */
static enum dubbel_stand stand_voornaam(const struct naamsleutel *a, const struct naamsleutel *b) {
    if (!a->woorden || !b->woorden)
        return DUBBEL_LEEG;
    if (a->voorletters != b->voorletters)
        return a->heel[0] == b->heel[0] ? DUBBEL_LIJKT : DUBBEL_VERSCHILT;
    bool eerste = !strcmp(a->woord[0], b->woord[0]), omvat = naamsleutel_omvat(a, b);
    if (eerste && omvat)
        return DUBBEL_GELIJK;
    return eerste || omvat || lijkt_op(a->heel, b->heel) ? DUBBEL_LIJKT : DUBBEL_VERSCHILT;
}

struct namen {
    struct naamsleutel achternaam, voornaam;
};

static void lees_namen(const struct record *persoon, struct namen *uit) {
    struct naamwoorden naam;
    naamwoorden_lees(persoon, &naam);
    naamsleutel_achternaam(&naam, &uit->achternaam);
    naamsleutel_voornaam(&naam, &uit->voornaam);
    naamwoorden_free(&naam);
}

static void namen_free(struct namen *n) {
    naamsleutel_free(&n->achternaam);
    naamsleutel_free(&n->voornaam);
}

static int vergelijk_tekst(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int alle_woorden(const struct namen *n, const char *uit[2 * NAAM_WOORDEN]) {
    int aantal = 0;
    for (int i = 0; i < n->achternaam.woorden; i++)
        uit[aantal++] = n->achternaam.woord[i];
    for (int i = 0; i < n->voornaam.woorden; i++)
        uit[aantal++] = n->voornaam.woord[i];
    qsort(uit, (size_t)aantal, sizeof *uit, vergelijk_tekst);
    return aantal;
}

/* The same words, whichever of them was taken for the surname: two at least, no mere initials. */
static bool anders_verdeeld(const struct namen *a, const struct namen *b) {
    const char *een[2 * NAAM_WOORDEN], *ander[2 * NAAM_WOORDEN];
    if (a->voornaam.voorletters || b->voornaam.voorletters)
        return false;
    int n = alle_woorden(a, een), m = alle_woorden(b, ander);
    for (int i = 0; i < n && n == m; i++)
        if (strcmp(een[i], ander[i]) != 0)
            return false;
    return n == m && n >= 2;
}

static const struct dubbel_regel *naamregel(enum dubbel_stand stand, enum regelnummer gelijk,
                                            enum regelnummer lijkt, bool letter) {
    if (letter || (stand != DUBBEL_GELIJK && stand != DUBBEL_LIJKT))
        return NULL;
    return &dubbel_regels[stand == DUBBEL_GELIJK ? gelijk : lijkt];
}

static int punten(const struct dubbel_punt *p) {
    return p->regel ? p->regel->punten : 0;
}

static void namen(const struct record *een, const struct record *ander, struct dubbel_score *uit) {
    struct namen a, b;
    lees_namen(een, &a);
    lees_namen(ander, &b);
    bool letter = a.voornaam.voorletters || b.voornaam.voorletters;
    struct dubbel_punt *achter = &uit->deel[DUBBEL_ACHTERNAAM], *voor = &uit->deel[DUBBEL_VOORNAAM];
    achter->stand = stand_achternaam(&a.achternaam, &b.achternaam);
    voor->stand = stand_voornaam(&a.voornaam, &b.voornaam);
    achter->regel = naamregel(achter->stand, ACHTERNAAM_GELIJK, ACHTERNAAM_LIJKT, false);
    voor->regel = naamregel(voor->stand, VOORNAAM_GELIJK, VOORNAAM_LIJKT, letter);
    if (punten(achter) + punten(voor) < dubbel_regels[NAMEN_VERWISSELD].punten &&
        anders_verdeeld(&a, &b)) {
        zet(uit, DUBBEL_ACHTERNAAM, DUBBEL_LIJKT, NAMEN_VERWISSELD);
        zet(uit, DUBBEL_VOORNAAM, DUBBEL_LIJKT, GEEN_REGEL);
    }
    namen_free(&a);
    namen_free(&b);
}

/* The first of January is what offices write when nobody knows the day. */
static bool is_vaag(struct datum d) {
    return !d.maand || !d.dag || (d.maand == 1 && d.dag == 1);
}

static void geboren(const struct record *een, const struct record *ander,
                    struct dubbel_score *uit) {
    struct datum a = record_datum(een, PERSOON_GEBOORTEDATUM),
                 b = record_datum(ander, PERSOON_GEBOORTEDATUM);
    if (!a.jaar || !b.jaar)
        return;
    int jaren = abs(a.jaar - b.jaar);
    bool vaag = is_vaag(a) || is_vaag(b);
    if (!datum_vergelijk(a, b))
        zet(uit, DUBBEL_GEBOORTEDATUM, DUBBEL_GELIJK, vaag ? GEBOREN_VAAG_GELIJK : GEBOREN_GELIJK);
    else if (!jaren && is_vaag(a) && is_vaag(b))
        zet(uit, DUBBEL_GEBOORTEDATUM, DUBBEL_LIJKT, GEBOREN_VAAG_GELIJK);
    else if (!jaren && a.dag == b.maand && a.maand == b.dag)
        zet(uit, DUBBEL_GEBOORTEDATUM, DUBBEL_LIJKT, GEBOREN_VERWISSELD);
    else if (jaren <= DICHTBIJ_JAREN)
        zet(uit, DUBBEL_GEBOORTEDATUM, !jaren && vaag ? DUBBEL_LIJKT : DUBBEL_VERSCHILT,
            GEBOREN_DICHTBIJ);
    else
        zet(uit, DUBBEL_GEBOORTEDATUM, DUBBEL_VERSCHILT,
            jaren > VER_WEG_JAREN ? GEBOREN_VER_WEG : GEEN_REGEL);
}

static const char *geslacht_van(const struct record *r) {
    const char *g = record_waarde(r, PERSOON_GESLACHT);
    return g && strcmp(g, "X") != 0 ? g : NULL;
}

static void geslacht(const struct record *een, const struct record *ander,
                     struct dubbel_score *uit) {
    const char *a = geslacht_van(een), *b = geslacht_van(ander);
    if (a && b && !strcmp(a, b))
        zet(uit, DUBBEL_GESLACHT, DUBBEL_GELIJK, GESLACHT_GELIJK);
    else if (a && b)
        zet(uit, DUBBEL_GESLACHT, DUBBEL_VERSCHILT, GESLACHT_ANDERS);
}

static bool zelfde_gevouwen(const char *a, const char *b) {
    struct buf een = {0}, ander = {0};
    text_fold(&een, a, strlen(a));
    text_fold(&ander, b, strlen(b));
    bool zelfde = !strcmp(buf_text(&een), buf_text(&ander));
    buf_free(&een);
    buf_free(&ander);
    return zelfde;
}

static void nationaliteit(const struct record *een, const struct record *ander,
                          struct dubbel_score *uit) {
    const char *a = record_waarde(een, PERSOON_NATIONALITEIT),
               *b = record_waarde(ander, PERSOON_NATIONALITEIT);
    if (!a || !b)
        return;
    if (zelfde_gevouwen(a, b))
        zet(uit, DUBBEL_NATIONALITEIT, DUBBEL_GELIJK, NATIONALITEIT_GELIJK);
    else
        zet(uit, DUBBEL_NATIONALITEIT, DUBBEL_VERSCHILT, GEEN_REGEL);
}

/* A family shares a telephone, so within one it tells nothing. */
static void telefoon(const struct record *een, const struct record *ander, bool zelfde_gezin,
                     struct dubbel_score *uit) {
    char a[9], b[9];
    if (!telefoon_einde(record_tekst(een, PERSOON_TELEFOON), a) ||
        !telefoon_einde(record_tekst(ander, PERSOON_TELEFOON), b))
        return;
    if (strcmp(a, b) != 0)
        zet(uit, DUBBEL_TELEFOON, DUBBEL_VERSCHILT, GEEN_REGEL);
    else
        zet(uit, DUBBEL_TELEFOON, DUBBEL_GELIJK, zelfde_gezin ? GEEN_REGEL : TELEFOON_GELIJK);
}

static bool nummer_gelijk(const struct dubbel_score *s) {
    return s->deel[DUBBEL_BSN].stand == DUBBEL_GELIJK ||
           s->deel[DUBBEL_V_NUMMER].stand == DUBBEL_GELIJK;
}

static enum dubbel_oordeel oordeel(const struct dubbel_score *s, bool zelfde_gezin) {
    bool naam = punten(&s->deel[DUBBEL_ACHTERNAAM]) > 0 || punten(&s->deel[DUBBEL_VOORNAAM]) > 0;
    bool broer = zelfde_gezin && s->deel[DUBBEL_VOORNAAM].stand == DUBBEL_VERSCHILT;
    if (!nummer_gelijk(s) && (!naam || broer))
        return DUBBEL_GEEN;
    if (s->totaal >= DUBBEL_VANAF_ZEKER)
        return DUBBEL_ZEKER;
    if (s->totaal >= DUBBEL_VANAF_WAARSCHIJNLIJK)
        return DUBBEL_WAARSCHIJNLIJK;
    return s->totaal >= DUBBEL_VANAF_MOGELIJK ? DUBBEL_MOGELIJK : DUBBEL_GEEN;
}

void dubbel_vergelijk(const struct record *een, const struct record *ander, bool zelfde_gezin,
                      struct dubbel_score *uit) {
    *uit = (struct dubbel_score){0};
    nummer(een, ander, PERSOON_V_NUMMER, DUBBEL_V_NUMMER, V_NUMMER_GELIJK, V_NUMMER_ANDERS, uit);
    nummer(een, ander, PERSOON_BSN, DUBBEL_BSN, BSN_GELIJK, BSN_ANDERS, uit);
    namen(een, ander, uit);
    geboren(een, ander, uit);
    geslacht(een, ander, uit);
    nationaliteit(een, ander, uit);
    telefoon(een, ander, zelfde_gezin, uit);
    if (zelfde_gezin)
        zet(uit, DUBBEL_GEZIN, DUBBEL_GELIJK, ZELFDE_GEZIN);
    for (int i = 0; i < DUBBEL_DELEN; i++)
        uit->totaal += punten(&uit->deel[i]);
    uit->oordeel = oordeel(uit, zelfde_gezin);
}

bool dubbel_spreekt_tegen(const struct dubbel_score *s) {
    int naam = punten(&s->deel[DUBBEL_ACHTERNAAM]) + punten(&s->deel[DUBBEL_VOORNAAM]);
    bool beide = s->deel[DUBBEL_ACHTERNAAM].stand == DUBBEL_VERSCHILT ||
                 s->deel[DUBBEL_VOORNAAM].stand == DUBBEL_VERSCHILT;
    const struct dubbel_punt *geboren_op = &s->deel[DUBBEL_GEBOORTEDATUM];
    bool ander_jaar = geboren_op->stand == DUBBEL_VERSCHILT &&
                      geboren_op->regel != &dubbel_regels[GEBOREN_DICHTBIJ];
    return (beide && naam < dubbel_regels[ACHTERNAAM_GELIJK].punten) || ander_jaar ||
           s->deel[DUBBEL_GESLACHT].stand == DUBBEL_VERSCHILT;
}

static const struct {
    int veld;
    enum dubbel_deel deel;
} gewogen[] = {
    {PERSOON_V_NUMMER, DUBBEL_V_NUMMER},           {PERSOON_BSN, DUBBEL_BSN},
    {PERSOON_ACHTERNAAM, DUBBEL_ACHTERNAAM},       {PERSOON_VOORNAMEN, DUBBEL_VOORNAAM},
    {PERSOON_GEBOORTEDATUM, DUBBEL_GEBOORTEDATUM}, {PERSOON_TELEFOON, DUBBEL_TELEFOON},
};

/* -1: not weighed. What somebody's dossier says has fields of the same numbers. */
static int deel_van(enum soort_code soort, int veld) {
    for (size_t i = 0; i < sizeof gewogen / sizeof *gewogen && soort == SOORT_PERSOON; i++)
        if (gewogen[i].veld == veld)
            return (int)gewogen[i].deel;
    return -1;
}

static enum dubbel_stand weeg(const struct record *een, const struct record *ander,
                              enum dubbel_deel deel) {
    struct dubbel_score score;
    dubbel_vergelijk(een, ander, false, &score);
    return score.deel[deel].stand;
}

enum dubbel_stand dubbel_veld_stand(const struct record *een, const struct record *ander,
                                    int veld) {
    const char *a = record_waarde(een, veld), *b = record_waarde(ander, veld);
    if (!a || !b)
        return DUBBEL_LEEG;
    if (!strcmp(a, b))
        return DUBBEL_GELIJK;
    int deel = deel_van(een->soort->code, veld);
    if (deel >= 0) {
        enum dubbel_stand stand = weeg(een, ander, (enum dubbel_deel)deel);
        return stand == DUBBEL_GELIJK  ? DUBBEL_TELT_GELIJK
               : stand == DUBBEL_LIJKT ? DUBBEL_LIJKT
                                       : DUBBEL_VERSCHILT;
    }
    return een->soort->velden[veld].kind == VELD_TEKST && zelfde_gevouwen(a, b) ? DUBBEL_TELT_GELIJK
                                                                                : DUBBEL_VERSCHILT;
}

const char *dubbel_oordeel_label(enum dubbel_oordeel o) {
    static const char *const labels[] = {
        [DUBBEL_GEEN] = N_("geen"),
        [DUBBEL_MOGELIJK] = N_("mogelijk"),
        [DUBBEL_WAARSCHIJNLIJK] = N_("waarschijnlijk"),
        [DUBBEL_ZEKER] = N_("zeker"),
    };
    return _(labels[o]);
}

const char *dubbel_stand_label(enum dubbel_stand stand) {
    static const char *const labels[] = {
        [DUBBEL_LEEG] = N_("leeg"),           [DUBBEL_GELIJK] = N_("gelijk"),
        [DUBBEL_TELT_GELIJK] = N_("gelijk"),  [DUBBEL_LIJKT] = N_("lijkt"),
        [DUBBEL_VERSCHILT] = N_("verschilt"),
    };
    return _(labels[stand]);
}

const char *dubbel_stand_teken(enum dubbel_stand stand) {
    static const char *const tekens[] = {[DUBBEL_LEEG] = " ",
                                         [DUBBEL_GELIJK] = "=",
                                         [DUBBEL_TELT_GELIJK] = "~",
                                         [DUBBEL_LIJKT] = "~",
                                         [DUBBEL_VERSCHILT] = "x"};
    return tekens[stand];
}

const char *dubbel_stand_code(enum dubbel_stand stand) {
    static const char *const codes[] = {[DUBBEL_LEEG] = "leeg",
                                        [DUBBEL_GELIJK] = "gelijk",
                                        [DUBBEL_TELT_GELIJK] = "telt_gelijk",
                                        [DUBBEL_LIJKT] = "lijkt",
                                        [DUBBEL_VERSCHILT] = "verschilt"};
    return codes[stand];
}

/* The rules that gave points, by how much they weigh. */
static int redenen(const struct dubbel_score *s, const struct dubbel_regel *uit[DUBBEL_DELEN]) {
    int n = 0;
    for (int i = 0; i < DUBBEL_DELEN; i++) {
        const struct dubbel_regel *r = s->deel[i].regel;
        int plek = n;
        if (!r)
            continue;
        for (; plek > 0 && abs(uit[plek - 1]->punten) < abs(r->punten); plek--)
            uit[plek] = uit[plek - 1];
        uit[plek] = r;
        n++;
    }
    return n;
}

static void reden(const struct dubbel_regel *r, struct buf *uit) {
    buf_addf(uit, "%s%s %+d", uit->len ? ", " : "", _(r->label), r->punten);
}

void dubbel_redenen(const struct dubbel_score *s, struct buf *uit) {
    const struct dubbel_regel *regel[DUBBEL_DELEN];
    struct buf tekst = {0};
    for (int i = 0, n = redenen(s, regel); i < n; i++)
        reden(regel[i], &tekst);
    buf_add(uit, buf_text(&tekst));
    buf_free(&tekst);
}

void dubbel_redenen_codes(const struct dubbel_score *s, struct buf *uit) {
    const struct dubbel_regel *regel[DUBBEL_DELEN];
    for (int i = 0, n = redenen(s, regel); i < n; i++)
        buf_addf(uit, "%s%s", i ? "," : "", regel[i]->code);
}

void dubbel_redenen_van_codes(const char *codes, struct buf *uit) {
    struct buf tekst = {0};
    for (const char *s = codes; *s; s += strcspn(s, ",") + (s[strcspn(s, ",")] != '\0'))
        for (const struct dubbel_regel *r = dubbel_regels; r->code; r++)
            if (strlen(r->code) == strcspn(s, ",") && !strncmp(s, r->code, strlen(r->code)))
                reden(r, &tekst);
    buf_add(uit, buf_text(&tekst));
    buf_free(&tekst);
}

static unsigned lengte_van(const struct dubbel_kort *k, int i) {
    return k->naam[i].lengte ? k->naam[i].lengte : NAAM_LETTERS;
}

static int hoogste_naam(const struct dubbel_kort *a, const struct dubbel_kort *b) {
    static const enum regelnummer gelijk[] = {ACHTERNAAM_GELIJK, VOORNAAM_GELIJK},
                                  lijkt[] = {ACHTERNAAM_LIJKT, VOORNAAM_LIJKT};
    const uint32_t een[] = {a->achternaam, a->voornaam}, ander[] = {b->achternaam, b->voornaam};
    int som = 0;
    for (int i = 0; i < 2; i++) {
        uint32_t x = a->naam[i].letters, y = b->naam[i].letters;
        if (!een[i] || !ander[i])
            continue;
        if (een[i] == ander[i])
            som += dubbel_regels[gelijk[i]].punten;
        else if (!(x & ~y) || !(y & ~x) || kan_lijken(lengte_van(a, i), x, lengte_van(b, i), y))
            som += dubbel_regels[lijkt[i]].punten;
    }
    int verwisseld = dubbel_regels[NAMEN_VERWISSELD].punten;
    return a->alles && a->alles == b->alles && som < verwisseld ? verwisseld : som;
}

static int hoogste_datum(uint32_t a, uint32_t b) {
    if (!a || !b)
        return 0;
    int jaren = abs((int)(a / 10000) - (int)(b / 10000));
    if (a == b)
        return dubbel_regels[a % 10000 == 101 ? GEBOREN_VAAG_GELIJK : GEBOREN_GELIJK].punten;
    if (!jaren)
        return dubbel_regels[GEBOREN_VERWISSELD].punten;
    return jaren <= DICHTBIJ_JAREN ? dubbel_regels[GEBOREN_DICHTBIJ].punten
           : jaren > VER_WEG_JAREN ? dubbel_regels[GEBOREN_VER_WEG].punten
                                   : 0;
}

int dubbel_hoogstens(const struct dubbel_kort *a, const struct dubbel_kort *b) {
    int som = hoogste_naam(a, b) + hoogste_datum(a->datum, b->datum);
    if (a->v_nummer && b->v_nummer)
        som += dubbel_regels[V_NUMMER_ANDERS].punten;
    if (a->bsn && b->bsn)
        som += dubbel_regels[BSN_ANDERS].punten;
    if (a->geslacht && b->geslacht)
        som += dubbel_regels[a->geslacht == b->geslacht ? GESLACHT_GELIJK : GESLACHT_ANDERS].punten;
    if (a->nationaliteit && b->nationaliteit)
        som += dubbel_regels[NATIONALITEIT_GELIJK].punten;
    if (a->telefoon && a->telefoon == b->telefoon)
        som += dubbel_regels[TELEFOON_GELIJK].punten;
    return som;
}
