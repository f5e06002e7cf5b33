/* Rules of terms from their file, every cell checked when it is read. */
#include "regie/gebeurtenis.h"
#include "regie/mem.h"
#include "regie/termijn.h"
#include "termijn_deel.h"
#include <stdlib.h>
#include <string.h>

struct termijnregels {
    struct tabel tabel;
    struct termijnregel *regel;
    struct termijnwerk *werk; /* of each rule */
    size_t aantal;
    struct stappen stappen;
};

static const char *const keuzen[] = {
    [KEUZE_ENIGE] = "enige",
    [KEUZE_EERSTE] = "eerste",
    [KEUZE_LAATSTE] = "laatste",
    [KEUZE_LAATSTE_OPTIONEEL] = "laatste_optioneel",
    NULL,
};
static const char *const momenten[] = {
    [MOMENT_UITERLIJK] = "uiterlijk",
    [MOMENT_NIET_EERDER] = "niet_eerder",
    [MOMENT_STREEF] = "streef",
    [MOMENT_EINDE] = "einde",
    NULL,
};
static const char *const ernsten[] = {
    [ERNST_WETTELIJK] = "wettelijk",
    [ERNST_NORM] = "norm",
    [ERNST_STREEF] = "streef",
    [ERNST_INFORMATIEF] = "informatief",
    NULL,
};
static const char *const janee[] = {"nee", "ja", NULL};
static const char *const volgenden[] = {"", VOLGENDE_GESPREK, NULL};

const char *ernst_code(enum termijn_ernst ernst) {
    return ernsten[ernst];
}

/* A row being read; the first cell that does not fit is the problem. */
struct rij {
    const struct tabel *tabel;
    size_t nr;
    struct problem *p;
    bool mis;
};

static const char *tekst(const struct rij *r, const char *kolom) {
    return tabel_waarde(r->tabel, r->nr, kolom);
}

static int mis(struct rij *r, const char *kolom) {
    r->mis = true;
    tabel_fout(r->tabel, r->nr, kolom, r->p);
    return 0;
}

static int woord(struct rij *r, const char *kolom, const char *const *woorden) {
    for (int i = 0; woorden[i]; i++)
        if (!strcmp(woorden[i], tekst(r, kolom)))
            return i;
    return mis(r, kolom);
}

static const char *verplicht(struct rij *r, const char *kolom) {
    if (!*tekst(r, kolom))
        mis(r, kolom);
    return tekst(r, kolom);
}

/* Event codes by '|', all of which exist. */
static const char *gebeurtenissen(struct rij *r, const char *kolom) {
    struct woord_lijst w = {tekst(r, kolom)};
    char code[WOORD_MAX];
    while (woord_volgende(&w, code))
        if (!gebeurtenis_zoek(code))
            mis(r, kolom);
    return tekst(r, kolom);
}

/* A code of a choice of the dossier, or nothing. */
static const char *keuze_of_leeg(struct rij *r, const char *kolom, int veld) {
    const char *code = tekst(r, kolom);
    if (*code && !keuze_zoek(soort_dossier.velden[veld].keuzes, code))
        mis(r, kolom);
    return code;
}

static const char *dossierdatum(struct rij *r, const char *kolom) {
    int veld = *tekst(r, kolom) ? soort_veld(&soort_dossier, tekst(r, kolom)) : 0;
    if (veld < 0 || (*tekst(r, kolom) && soort_dossier.velden[veld].kind != VELD_DATUM))
        mis(r, kolom);
    return tekst(r, kolom);
}

/* About how long, only to find the longest. */
static long duur_dagen(struct duur d) {
    return d.jaren * 366L + d.maanden * 31L + d.weken * 7L + d.dagen;
}

static struct duur langste_duur(struct rij *r, const char *kolom) {
    struct woord_lijst w = {tekst(r, kolom)};
    struct duur langste = {0, 0, 0, 0}, deze;
    char duur[WOORD_MAX];
    while (woord_volgende(&w, duur)) {
        if (!duur_lees(duur, &deze))
            mis(r, kolom);
        else if (duur_dagen(deze) > duur_dagen(langste))
            langste = deze;
    }
    return langste;
}

static long dagen(struct rij *r, const char *kolom) {
    char *einde;
    long n = strtol(tekst(r, kolom), &einde, 10);
    if (*einde || n < -3660 || n > 3660)
        mis(r, kolom);
    return n;
}

static struct termijnregel lees_regel(struct rij *r) {
    struct termijnregel regel = {
        .code = verplicht(r, "code"),
        .label = verplicht(r, "label"),
        .basis = *verplicht(r, "basis") ? gebeurtenissen(r, "basis") : "",
        .basis_keuze = (enum termijn_keuze)woord(r, "basis_keuze", keuzen),
        .vervuld_door = gebeurtenissen(r, "vervuld_door"),
        .correctie_dagen = dagen(r, "correctie_dagen"),
        .moment = (enum termijn_moment)woord(r, "moment", momenten),
        .ernst = (enum termijn_ernst)woord(r, "ernst", ernsten),
        .herhaalt = woord(r, "herhaalt", janee),
        .waarschuw = langste_duur(r, "waarschuw"),
        .wet = keuze_of_leeg(r, "wet", DOSSIER_WET),
        .doelgroep = keuze_of_leeg(r, "doelgroep", DOSSIER_DOELGROEP),
        .verblijfsgrond = keuze_of_leeg(r, "verblijfsgrond", DOSSIER_VERBLIJFSGROND),
        .duo_datum = dossierdatum(r, "duo_datum"),
        .volgende = volgenden[woord(r, "volgende", volgenden)],
        .wie = tekst(r, "wie"),
        .bron = verplicht(r, "bron"),
        .uitleg = tekst(r, "uitleg"),
    };
    if (!duur_lees(tekst(r, "duur"), &regel.duur))
        mis(r, "duur");
    regel.verdwijnt = regel.moment == MOMENT_EINDE && regel.ernst == ERNST_INFORMATIEF;
    return regel;
}

static void neem_op(struct gebeurtenissen *g, const struct gebeurtenis_soort *soort) {
    int nr = (int)(soort - gebeurtenis_soorten);
    if (g->set >> nr & 1)
        return;
    g->nr[g->aantal++] = (unsigned char)nr;
    g->set |= UINT64_C(1) << nr;
}

struct gebeurtenissen gebeurtenissen_van(const char *codes) {
    struct gebeurtenissen g = {.aantal = 0};
    struct woord_lijst w = {codes};
    char code[WOORD_MAX];
    while (woord_volgende(&w, code)) {
        const struct gebeurtenis_soort *soort = gebeurtenis_zoek(code);
        if (soort)
            neem_op(&g, soort);
    }
    return g;
}

/* A move to another municipality leads to no phase, but ends our part all the same. */
static struct stappen stappen(void) {
    struct stappen s = {.weg = gebeurtenissen_van("overdracht|verhuizing|afgesloten"),
                        .uitgestroomd = gebeurtenissen_van("uitstroom|nazorg_start")};
    uint64_t niet = s.weg.set | s.uitgestroomd.set;
    for (int nr = 0; nr < GEBEURTENIS_SOORTEN; nr++)
        if (gebeurtenis_soorten[nr].fase && !(niet >> nr & 1))
            neem_op(&s.lopend, &gebeurtenis_soorten[nr]);
    return s;
}

/* Once the rules have their place for good. */
static void bereid_voor(struct termijnregels *l) {
    l->stappen = stappen();
    l->werk = mem_array(l->aantal, sizeof *l->werk);
    for (size_t i = 0; i < l->aantal; i++) {
        const struct termijnregel *r = &l->regel[i];
        l->werk[i] = (struct termijnwerk){
            .regel = r,
            .basis = gebeurtenissen_van(r->basis),
            .vervuld_door = gebeurtenissen_van(r->vervuld_door),
            .duo_veld = *r->duo_datum ? soort_veld(&soort_dossier, r->duo_datum) : -1};
    }
}

struct termijnregels *termijnregels_bouw(struct tabel *tabel, struct problem *p) {
    struct termijnregels *l = mem_alloc(sizeof *l);
    l->tabel = *tabel;
    memset(tabel, 0, sizeof *tabel);
    l->regel = mem_array(l->tabel.rijen, sizeof *l->regel);
    struct rij rij = {.tabel = &l->tabel, .p = p};
    for (; rij.nr < l->tabel.rijen; rij.nr++) {
        struct termijnregel regel = lees_regel(&rij);
        if (termijnregel_zoek(l, regel.code))
            mis(&rij, "code");
        l->regel[l->aantal++] = regel;
    }
    if (!rij.mis) {
        bereid_voor(l);
        return l;
    }
    termijnregels_free(l);
    return NULL;
}

void termijnregels_free(struct termijnregels *l) {
    if (!l)
        return;
    tabel_free(&l->tabel);
    free(l->regel);
    free(l->werk);
    free(l);
}

const struct termijnregel *termijnregel_zoek(const struct termijnregels *l, const char *code) {
    for (size_t i = 0; i < l->aantal; i++)
        if (!strcmp(l->regel[i].code, code))
            return &l->regel[i];
    return NULL;
}

size_t termijnregels_aantal(const struct termijnregels *l) {
    return l->aantal;
}

const struct termijnregel *termijnregel_nr(const struct termijnregels *l, size_t i) {
    return i < l->aantal ? &l->regel[i] : NULL;
}

const struct termijnwerk *termijnwerk_nr(const struct termijnregels *l, size_t i) {
    return i < l->aantal ? &l->werk[i] : NULL;
}

const struct stappen *termijnregels_stappen(const struct termijnregels *l) {
    return &l->stappen;
}
