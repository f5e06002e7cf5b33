#include "support/volbestand.h"
#include "regie/pakket.h"
#include "regie/store_schrijf.h"
#include "regie/vakwerk.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* What lists, spreadsheets and terminals take for something else. */
static const char *const stukjes[] = {"\n",
                                      "\r\n",
                                      "\r",
                                      "\t",
                                      " ",
                                      "  ",
                                      "\"",
                                      "\"\"",
                                      "'",
                                      "''",
                                      ",",
                                      ";",
                                      "|",
                                      "=",
                                      "+",
                                      "-",
                                      "@",
                                      "=1+1",
                                      "=\"0123\"",
                                      "-12",
                                      "-1,5",
                                      "'-12",
                                      "'=1",
                                      "<leeg>",
                                      "sep=;",
                                      "SEP=,",
                                      "#",
                                      "Totaal",
                                      "v_nummer",
                                      "\xEF\xBB\xBF",
                                      "\xC2\xA0",
                                      "\xE2\x80\x8B",
                                      "\xE2\x80\xAE",
                                      "\xE2\x80\xA8",
                                      "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
                                      "e\xCC\x81",
                                      "\xC3\xA9",
                                      "\xD9\x85\xD8\xAD",
                                      "\xE1\x88\xB0",
                                      "\xC2\x85",
                                      "\x01",
                                      "\x1B[31m",
                                      "\x7F",
                                      "\\",
                                      "\\n",
                                      "%s",
                                      "${x}",
                                      "NULL",
                                      "0",
                                      "007",
                                      "1E5",
                                      "2910000000,5",
                                      "ja",
                                      "\xEF\xBF\xBF",
                                      "\xF4\x8F\xBF\xBF",
                                      "a",
                                      "Zo\xC3\xAB"};
enum { STUKJES = sizeof stukjes / sizeof *stukjes };

struct vuller {
    struct store *s;
    unsigned long toeval;
    long teller;
    struct id vorige;                        /* dossier */
    struct record_lijst lijst[SOORT_AANTAL]; /* of the dossier in the making */
    struct problem p;
};

static unsigned long toeval(struct vuller *v, unsigned long n) {
    v->toeval = v->toeval * 6364136223846793005UL + 1442695040888963407UL;
    return n ? (v->toeval >> 33) % n : 0;
}

static void tekst(struct vuller *v, bool lang, struct buf *uit) {
    if (lang && !toeval(v, 100)) /* longer than any list from elsewhere may have */
        for (int i = 0; i < 170000; i++)
            buf_add(uit, "lang; \"");
    for (unsigned long n = 1 + toeval(v, 5); n > 0; n--)
        buf_add(uit, stukjes[toeval(v, STUKJES)]);
}

static void keuzes(struct vuller *v, const struct keuze *k, bool meer, struct buf *uit) {
    unsigned long n = 0;
    while (k[n].code)
        n++;
    assert_true(n > 0);
    if (!meer)
        buf_add(uit, k[toeval(v, n)].code);
    for (unsigned long i = 0; meer && i < n; i++)
        if (toeval(v, 2))
            buf_addf(uit, "%s%s", uit->len ? "," : "", k[i].code);
}

static void waarde(struct vuller *v, const struct veld *veld, struct buf *uit) {
    static const char *const bsn[] = {"000000012", "999990019", "999990020"};
    switch (veld->kind) {
    case VELD_TEKST:
    case VELD_LANG:
        tekst(v, veld->kind == VELD_LANG, uit);
        break;
    case VELD_KEUZE:
    case VELD_MEERKEUZE:
        keuzes(v, veld->keuzes, veld->kind == VELD_MEERKEUZE, uit);
        break;
    case VELD_DATUM:
        buf_addf(uit, "20%02lu-02-%02lu", toeval(v, 99), 1 + toeval(v, 28));
        break;
    case VELD_BRP_DATUM:
        buf_addf(uit, "19%02lu-%02lu-00", toeval(v, 99), toeval(v, 13));
        break;
    case VELD_JANEE:
        buf_add(uit, toeval(v, 2) ? "ja" : "nee");
        break;
    case VELD_GETAL:
        buf_addf(uit, "%ld",
                 veld->laagste +
                     (long)toeval(v, (unsigned long)(veld->hoogste - veld->laagste) + 1));
        break;
    case VELD_BSN:
        buf_add(uit, bsn[toeval(v, 3)]);
        break;
    case VELD_VNUMMER:
        buf_addf(uit, "29%08ld", v->teller);
        break;
    case VELD_POSTCODE:
        buf_add(uit, "8011 AB");
        break;
    case VELD_TELEFOON:
        buf_add(uit, toeval(v, 2) ? "+31 (6) 1234-5678" : "-038 123456");
        break;
    case VELD_EMAIL:
        buf_add(uit, toeval(v, 2) ? "a@b.nl" : "=a'\"b@c.d");
        break;
    case VELD_VERWIJZING:
        break;
    }
}

/* One of this dossier, or of the kinds that are of none. */
static void verwijs(struct vuller *v, struct record *r, int veld) {
    const struct record_lijst *l = &v->lijst[veld_verwijst(&r->soort->velden[veld])->code];
    if (l->aantal)
        record_zet_id(r, veld, l->rij[toeval(v, l->aantal)].id);
}

/* What may be in the file once only. */
static void uniek(struct vuller *v, struct record *r) {
    char nr[32];
    snprintf(nr, sizeof nr, "%ld", v->teller);
    if (r->soort->code == SOORT_GEZIN)
        record_zet(r, GEZIN_NUMMER, nr);
    if (r->soort->code == SOORT_GEBRUIKER)
        record_zet(r, GEBRUIKER_NAAM, nr);
    if (r->soort->code == SOORT_SCORE)
        record_zet_getal(r, SCORE_ITEM, 1 + (long)v->lijst[SOORT_SCORE].aantal % 99);
    if (r->soort->code == SOORT_PIP)
        record_zet_getal(r, PIP_VERSIENUMMER, (long)v->lijst[SOORT_PIP].aantal);
    if (r->soort->code == SOORT_GEEN_DUBBEL) /* the older one first */
        record_zet_id(r, GEEN_DUBBEL_EEN, v->vorige);
    if (r->soort->code == SOORT_METING && toeval(v, 2))
        record_zet(r, METING_INSTRUMENT, "zrm-2017");
}

static void maak(struct vuller *v, enum soort_code soort) {
    struct record *r = record_lijst_nieuw(&v->lijst[soort], soort);
    struct buf b = {0};
    v->teller++;
    for (int i = 0; i < r->soort->aantal; i++) {
        const struct veld *veld = &r->soort->velden[i];
        bool leeg = !(veld->vlaggen & VELD_VERPLICHT) && soort != SOORT_PERSOON && !toeval(v, 4);
        buf_clear(&b);
        if (veld->kind == VELD_VERWIJZING)
            verwijs(v, r, i);
        else if (!leeg && !(veld->vlaggen & VELD_AFGELEID))
            waarde(v, veld, &b);
        if (veld->kind != VELD_VERWIJZING)
            record_zet(r, i, buf_text(&b));
    }
    uniek(v, r);
    buf_free(&b);
    r->id = id_nieuw();
    int status = soort_status(soort);
    char *echt = status < 0 ? NULL : strdup(record_tekst(r, status));
    if (status >= 0)
        record_zet(r, status, STATUS_CONCEPT);
    if (!store_voeg_toe(v->s, r, &v->p))
        fail_msg("%s: %s", r->soort->naam, problem_text(&v->p));
    if (status >= 0)
        record_zet(r, status, echt);
    free(echt);
}

static void maak_vast(struct vuller *v) {
    for (int soort = 0; soort < SOORT_AANTAL; soort++)
        for (size_t i = 0; i < v->lijst[soort].aantal; i++) {
            struct record *r = &v->lijst[soort].rij[i];
            int status = soort_status((enum soort_code)soort);
            if (status >= 0 && !store_zet_veld(v->s, r, status, record_waarde(r, status), &v->p))
                fail_msg("%s", problem_text(&v->p));
        }
}

static void maak_dossier(struct vuller *v) {
    for (int i = 0; pakket_soorten[i]; i++) {
        enum soort_code soort = pakket_soorten[i]->code;
        bool een = soort == SOORT_PERSOON || soort == SOORT_DOSSIER || soort == SOORT_INTAKE ||
                   soort == SOORT_GEZONDHEID || soort == SOORT_VOORTGANG ||
                   soort == SOORT_GEEN_DUBBEL;
        bool nog_niet = soort == SOORT_GEEN_DUBBEL && id_is_leeg(v->vorige);
        if (pakket_soorten[i] != &pakket_instelling && !nog_niet)
            for (unsigned long n = een ? 1 : 1 + toeval(v, 4); n > 0; n--)
                maak(v, soort);
    }
    maak_vast(v);
    v->vorige = v->lijst[SOORT_DOSSIER].rij[0].id;
    for (int i = 0; i < SOORT_AANTAL; i++)
        record_lijst_free(&v->lijst[i]);
}

void volbestand_vul(const char *pad, unsigned long begin, int dossiers) {
    struct vuller v = {.toeval = begin};
    v.s = store_open(pad, false, &v.p);
    if (!v.s || !store_begin(v.s, &v.p))
        fail_msg("%s", problem_text(&v.p));
    for (int i = 0; i < dossiers; i++)
        maak_dossier(&v);
    if (!store_bewaar(v.s, &v.p))
        fail_msg("%s", problem_text(&v.p));
    store_sluit(v.s);
}
