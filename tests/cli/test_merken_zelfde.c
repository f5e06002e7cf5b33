/* A row that came before is known by its mark: whatever was done meanwhile, the list gives the very
 * same as where all marks were taken away. */
#include "regie/buf.h"
#include "support/importproef.h"
#include "support/stand.h"
#include "support/toeval.h"
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MENSEN = 400, RIJEN_MAX = 480, RONDEN = 24 };

/* ---- A list ---- */

struct rij {
    unsigned v;   /* 0: without a number */
    unsigned bsn; /* the same */
    char dossier[12], gezin[12], achternaam[24], voornaam[24], plaats[40];
    unsigned dag, maand, jaar, koppeling, taal, relatie, aantal, opmerking, casemanager;
};

struct lijst {
    struct rij rij[RIJEN_MAX];
    unsigned aantal;
    bool crlf, zonder_eind, gezinnen, andersom, bsns;
};

static const char *const talen[] = {"Tigrinya", "Arabisch", "Dari", "", "Koerdisch"};
static const char *const relaties[] = {"hoofdpersoon", "partner", "kind", ""};
static const char *const opmerkingen[] = {
    "", "", "gewoon", "\"met; en \"\"meer\"\"\"", "\"twee\nregels\"", "'=1+1", "los\"teken"};
static const char *const managers[] = {"", "", "", "vries", "onbekend"};
#define UIT(lijst) (lijst)[toeval(sizeof(lijst) / sizeof *(lijst))]

static void naam(char *uit, unsigned lettergrepen) {
    static const char *const greep[] = {"ba", "mo", "ha", "sa", "ri", "na", "yo", "se"};
    *uit = '\0';
    for (unsigned i = 0; i < lettergrepen; i++)
        strcat(uit, UIT(greep));
    *uit = (char)toupper(*uit);
}

static struct rij nieuwe_rij(struct lijst *l) {
    static unsigned laatste;
    struct rij r = {.v = toeval(40) ? 2900000001 + laatste : 0,
                    .dag = 1 + toeval(28),
                    .maand = 1 + toeval(12),
                    .jaar = 1960 + toeval(45),
                    .koppeling = toeval(200) ? 2020 + toeval(6) : 2031,
                    .taal = toeval(5),
                    .relatie = toeval(4),
                    .aantal = 1,
                    .opmerking = toeval(7),
                    .casemanager = toeval(5)};
    const struct rij *ander = l->aantal ? &l->rij[toeval(l->aantal)] : NULL;
    laatste++;
    if (toeval(3))
        r.bsn = toeval_bsn(999000000 + 100 * toeval(MENSEN));
    naam(r.achternaam, 3);
    naam(r.voornaam, 2);
    sprintf(r.dossier, "D-%u", laatste);
    sprintf(r.plaats, "%s", toeval(3) ? "Zwolle" : "Almelo");
    if (ander && toeval(4) == 0)
        strcpy(r.dossier, l->rij[toeval(3) ? l->aantal - 1 : toeval(l->aantal)].dossier);
    if (ander && toeval(5) == 0)
        strcpy(r.gezin, *ander->gezin ? ander->gezin : ander->dossier);
    return r;
}

/* A day in the order that the list writes its dates in. */
static void datum(struct buf *uit, const struct lijst *l, unsigned dag, unsigned maand,
                  unsigned jaar) {
    buf_addf(uit, "%02u-%02u-%u;", l->andersom ? maand : dag, l->andersom ? dag : maand, jaar);
}

static void schrijf_rij(struct buf *uit, const struct lijst *l, const struct rij *r) {
    if (r->v)
        buf_addf(uit, "%u", r->v);
    buf_addf(uit, ";%s;", r->dossier);
    if (l->gezinnen)
        buf_addf(uit, "%s;", r->gezin);
    if (l->bsns && r->bsn)
        buf_addf(uit, "%u", r->bsn);
    buf_addf(uit, "%s%s;%s;", l->bsns ? ";" : "", r->achternaam, r->voornaam);
    datum(uit, l, r->dag, r->maand, r->jaar);
    buf_addf(uit, "%s;%u;%s;%s;", relaties[r->relatie], r->aantal, talen[r->taal], r->plaats);
    datum(uit, l, 15, 6, r->koppeling);
    buf_addf(uit, "%s;%s", managers[r->casemanager], opmerkingen[r->opmerking]);
}

static void schrijf(struct werkmap *map, const struct lijst *l) {
    struct buf uit = {0};
    const char *einde = l->crlf ? "\r\n" : "\n";
    buf_addf(&uit,
             "V-nummer;Dossiernummer;%s%sAchternaam;Voornamen;Geboortedatum;"
             "Relatie tot hoofdpersoon;Aantal personen;Taal;Woonplaats;Datum koppeling;"
             "Casemanager;Opmerkingen%s",
             l->gezinnen ? "Gezinsnummer;" : "", l->bsns ? "BSN;" : "", einde);
    for (unsigned i = 0; i < l->aantal; i++) {
        schrijf_rij(&uit, l, &l->rij[i]);
        buf_add(&uit, l->zonder_eind && i + 1 == l->aantal ? "" : einde);
    }
    werkmap_schrijf_n(map, "lijst.csv", uit.s, uit.len);
    buf_free(&uit);
}

static void rij_erbij(struct lijst *l, struct rij r) {
    unsigned plek = toeval(l->aantal + 1);
    if (l->aantal == RIJEN_MAX)
        return;
    memmove(&l->rij[plek + 1], &l->rij[plek], (l->aantal - plek) * sizeof *l->rij);
    l->rij[plek] = r;
    l->aantal++;
}

static void wijzig_rij(struct rij *r) {
    switch (toeval(9)) {
    case 8:
        r->bsn = toeval_bsn(999000000 + 100 * toeval(MENSEN));
        break;
    case 0:
        strcat(strcpy(r->plaats, "Nieuw"), "stad");
        break;
    case 1:
        r->jaar++;
        break;
    case 2:
        r->achternaam[0] = r->achternaam[0] == 'X' ? 'Y' : 'X';
        break;
    case 3:
        r->taal = toeval(5);
        break;
    case 4:
        r->koppeling = 2015 + toeval(20);
        break;
    case 5:
        r->v = toeval(2) ? 0 : 2900000001 + toeval(MENSEN);
        break;
    case 6:
        r->opmerking = toeval(7);
        break;
    default:
        sprintf(r->dossier, "D-%u", 1 + toeval(MENSEN));
    }
}

static void wijzig_lijst(struct lijst *l) {
    struct rij ruil;
    for (unsigned n = toeval(12); n > 0; n--) {
        struct rij *een = &l->rij[toeval(l->aantal)], *ander = &l->rij[toeval(l->aantal)];
        switch (toeval(6)) {
        case 0:
            ruil = *een;
            *een = *ander;
            *ander = ruil;
            break;
        case 1:
            rij_erbij(l, *een);
            break;
        case 2:
            ruil = *een;
            wijzig_rij(&ruil);
            rij_erbij(l, ruil);
            break;
        case 3:
            *een = l->rij[--l->aantal];
            break;
        case 4:
            rij_erbij(l, nieuwe_rij(l));
            break;
        default:
            wijzig_rij(een);
        }
    }
    l->crlf = toeval(5) == 0;
    l->zonder_eind = toeval(5) == 0;
    l->gezinnen = toeval(8) == 0 ? !l->gezinnen : l->gezinnen;
    l->andersom = toeval(10) == 0;
    l->bsns = toeval(8) == 0 ? !l->bsns : l->bsns;
}

/* ---- What is done meanwhile ---- */

/* It may be refused, as long as the program lives. */
static void doe(struct werkmap *map, const char *opdracht) {
    static char woorden[256];
    const char *argv[12] = {"regie"};
    int n = 1;
    strcpy(woorden, opdracht);
    for (char *rest = NULL, *w = strtok_r(woorden, " ", &rest); w; w = strtok_r(NULL, " ", &rest))
        argv[n++] = w;
    argv[n++] = "--vandaag";
    argv[n] = "2026-11-22";
    struct uitkomst u = uitkomst_aanroep(map, &(struct aanroep){.argv = argv});
    assert_in_range(u.code, 0, 4);
}

/* One of the last actions. */
static void draai_terug(struct werkmap *map) {
    char vraag[160], opdracht[160];
    snprintf(vraag, sizeof vraag,
             "SELECT lower(hex(id)) FROM handeling WHERE naam <> 'import' "
             "ORDER BY id DESC LIMIT 1 OFFSET %u",
             toeval(6));
    const char *code = stand_rijen(map, vraag);
    snprintf(opdracht, sizeof opdracht, "ongedaan %.32s", code);
    if (*code)
        doe(map, opdracht);
}

static void wijzig_bestand(struct werkmap *map) {
    static const char *const wat[] = {
        "persoon %u achternaam=Anders",
        "persoon %u woonplaats=Kampen",
        "persoon %u dossiernummer=D-%u",
        "persoon v_nummer=%u achternaam=Vers dossiernummer=D-%u",
        "persoon %u v_nummer=%u",
        "gebeurtenis %u koppeling 2024-0%u-01",
        "gezin %u %u",
        "samenvoegen %u %u",
        "gebruiker vries --naam Jan --rol casemanager",
        "toewijzen %u ik",
        "twijfel %u zelfde",
        "twijfel %u ander",
        "persoon %u bsn=%u",
        "persoon %u bsn=",
        "terug",
        "terug",
        "import --ongedaan %u",
        "export -o weg.csv",
    };
    static unsigned vers = 2977000001;
    enum { VORMEN = sizeof wat / sizeof *wat };
    char opdracht[160];
    for (unsigned n = toeval(4); n > 0; n--) {
        const char *vorm = wat[toeval(40) ? toeval(VORMEN - 2) : VORMEN - 2 + toeval(2)];
        unsigned een = 2900000001 + toeval(MENSEN), ander = 2900000001 + toeval(MENSEN);
        if (strstr(vorm, "twijfel") || strstr(vorm, "ongedaan"))
            een = 1 + toeval(20);
        if (strstr(vorm, "bsn=%u"))
            ander = toeval_bsn(999000000 + 100 * toeval(MENSEN));
        if (strstr(vorm, "D-%u"))
            ander = 1 + toeval(MENSEN);
        if (strstr(vorm, "v_nummer=") && toeval(2))
            een = strstr(vorm, "Vers") ? ++vers : een;
        if (strstr(vorm, "0%u"))
            ander = 1 + toeval(9);
        snprintf(opdracht, sizeof opdracht, vorm, een, ander);
        if (strcmp(vorm, "terug") == 0)
            draai_terug(map);
        else
            doe(map, opdracht);
    }
}

/* ---- The same without marks ---- */

static void kopieer(struct werkmap *van, struct werkmap *naar) {
    size_t len;
    const char *bytes = werkmap_lees(van, "data/regie/regie.db", &len);
    assert_false(werkmap_bestaat(van, "data/regie/regie.db-wal"));
    werkmap_schrijf_n(naar, "data/regie/regie.db", bytes, len);
    stand_zet(naar, "DELETE FROM merk; DELETE FROM merk_lijst");
}

static bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/* Keys are random: each becomes its number in the order in which they come. */
static const char *zonder_sleutels(struct werkmap *map, const char *tekst) {
    enum { SLEUTEL = 32, MEEST = 20000 };
    static char gezien[MEEST][SLEUTEL];
    size_t aantal = 0, n = 0;
    char *uit = werkmap_room(map, strlen(tekst) + 1);
    for (const char *s = tekst; *s;) {
        size_t len = 0, i = 0;
        while (is_hex(s[len]))
            len++;
        size_t voor = len >= SLEUTEL ? len - SLEUTEL : len + !len;
        memcpy(uit + n, s, voor);
        n += voor;
        s += voor;
        if (len < SLEUTEL)
            continue;
        char sleutel[SLEUTEL];
        for (i = 0; i < SLEUTEL; i++)
            sleutel[i] = (char)toupper(s[i]);
        for (i = 0; i < aantal && memcmp(gezien[i], sleutel, SLEUTEL) != 0;)
            i++;
        assert_true(i < MEEST);
        if (i == aantal)
            memcpy(gezien[aantal++], sleutel, SLEUTEL);
        n += (size_t)sprintf(uit + n, "#%zu", i);
        s += SLEUTEL;
    }
    return uit;
}

static void zelfde_bestand(struct werkmap *een, struct werkmap *ander, const char *naam) {
    assert_int_equal(werkmap_bestaat(een, naam), werkmap_bestaat(ander, naam));
    if (werkmap_bestaat(een, naam))
        text_expect(werkmap_lees(een, naam, NULL), werkmap_lees(ander, naam, NULL));
}

/* Households first: they go before the people of their load, and a row that is compared ends a
 * load.
 */
static const char *laatste_journaal(struct werkmap *map) {
    return stand_rijen(map,
                       "SELECT soort || ' ' || hex(record) || ' ' || coalesce(hex(dossier), '') "
                       "|| ' ' || coalesce(veld, '') || ' ' || coalesce(oud, '') || ' ' || "
                       "coalesce(nieuw, '') FROM wijziging WHERE handeling = (SELECT max(id) "
                       "FROM handeling) ORDER BY soort <> 'gezin', volgnummer");
}

static void lees_in(struct werkmap *map, const char *proef, struct uitkomst *u) {
    *u = proef ? uitkomst_run(map, "regie", "import", "lijst.csv", "--json", proef, IMPORTPROEF_DAG)
               : uitkomst_run(map, "regie", "import", "lijst.csv", "--json", IMPORTPROEF_DAG);
    assert_in_range(u->code, 0, 1);
}

static void vergelijk(struct werkmap *met, struct werkmap *zonder) {
    struct uitkomst een, ander;
    static const char *const bonnen[] = {"lijst.ok.csv", "lijst.geweigerd.csv",
                                         "lijst.verslag.json"};
    for (int keer = 0; keer < 2; keer++) {
        lees_in(met, keer ? NULL : "--proef", &een);
        lees_in(zonder, keer ? NULL : "--proef", &ander);
        text_expect(een.uit, ander.uit);
        text_expect(een.fout, ander.fout);
    }
    for (size_t i = 0; i < sizeof bonnen / sizeof *bonnen; i++)
        zelfde_bestand(met, zonder, bonnen[i]);
    text_expect(zonder_sleutels(met, laatste_journaal(met)),
                zonder_sleutels(zonder, laatste_journaal(zonder)));
    text_expect(zonder_sleutels(met, stand_van(met)), zonder_sleutels(zonder, stand_van(zonder)));
}

static void reeks(struct werkmap *map, uint64_t zaad) {
    static struct lijst l;
    toeval_begin(zaad);
    l = (struct lijst){.gezinnen = toeval(3) == 0, .bsns = toeval(2) == 0};
    while (l.aantal < MENSEN)
        rij_erbij(&l, nieuwe_rij(&l));
    for (int ronde = 0; ronde < RONDEN; ronde++) {
        struct werkmap *zonder = NULL;
        importproef_begin((void **)&zonder);
        unsigned alle = l.aantal;
        if (toeval(4) == 0) /* a part of it */
            l.aantal = 1 + toeval(alle);
        schrijf(map, &l);
        schrijf(zonder, &l);
        l.aantal = alle;
        kopieer(map, zonder);
        vergelijk(map, zonder);
        werkmap_einde((void **)&zonder);
        if (toeval(3))
            wijzig_bestand(map);
        if (toeval(3))
            wijzig_lijst(&l);
    }
}

static void whatever_is_done_meanwhile_the_list_gives_the_same(void **state) {
    const char *zaad = getenv("MERKEN_ZAAD");
    reeks(*state, zaad ? strtoull(zaad, NULL, 10) : 20261127);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(whatever_is_done_meanwhile_the_list_gives_the_same,
                                        importproef_begin, werkmap_einde),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
