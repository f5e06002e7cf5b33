#include "regie/journaal.h"
#include "regie/compleet.h"
#include "regie/handelingnaam.h"
#include "regie/json.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

void journaal_handeling_free(struct journaal_handeling *h) {
    for (size_t i = 0; i < h->aantal; i++) {
        free(h->waarde[i].naam);
        free(h->waarde[i].oud);
        free(h->waarde[i].nieuw);
    }
    free(h->waarde);
    free(h->naam);
    free(h->van);
    free(h->wanneer);
    free(h->door);
    memset(h, 0, sizeof *h);
}

/* A record being told: every value of it goes to the same action. */
struct verteld {
    struct journaal_handeling *h;
    struct journaal_waarde vorm;
};

static void waarde_erbij(const struct verteld *v, const char *naam, const char *oud,
                         const char *nieuw) {
    struct journaal_handeling *h = v->h;
    const struct soort *soort = v->vorm.soort;
    int veld = soort ? soort_veld(soort, naam) : -1;
    /* Where a record hangs never changes and is a key that tells nobody anything. */
    bool plek = veld >= 0 && soort->velden[veld].kind == VELD_VERWIJZING &&
                (soort->velden[veld].vlaggen & VELD_VAST);
    if (h->aantal == JOURNAAL_WAARDEN || plek)
        return;
    if ((h->aantal & (h->aantal - 1)) == 0)
        h->waarde = mem_grow(h->waarde, h->aantal ? h->aantal * 2 : 1, sizeof *h->waarde);
    struct journaal_waarde *w = &h->waarde[h->aantal++];
    *w = v->vorm;
    w->veld = veld;
    w->naam = mem_copy(naam);
    w->oud = mem_copy(oud);
    w->nieuw = mem_copy(nieuw);
}

static void neem_deel(const char *naam, const char *waarde, void *mee) {
    const struct verteld *v = mee;
    bool weg = v->vorm.wat == JOURNAAL_WEG;
    waarde_erbij(v, naam, weg ? waarde : NULL, weg ? NULL : waarde);
}

static void record_erbij(struct verteld *v, const char *soort, struct id record, const char *oud,
                         const char *nieuw) {
    v->vorm = (struct journaal_waarde){.soort = soort_zoek(soort),
                                       .record = record,
                                       .dossier = v->vorm.dossier,
                                       .wat = nieuw ? JOURNAAL_NIEUW : JOURNAAL_WEG};
    const char *heel = nieuw ? nieuw : oud;
    if (heel)
        json_lees_object(heel, neem_deel, v);
}

static void wijziging_erbij(struct journaal_handeling *h, struct cursor *c) {
    const char *veld = cursor_tekst(c, "veld"), *oud = cursor_tekst(c, "oud"),
               *nieuw = cursor_tekst(c, "nieuw"), *soort = cursor_tekst(c, "soort");
    struct verteld v = {h,
                        {.soort = soort_zoek(soort),
                         .van_handeling = !strcmp(soort, JOURNAAL_HANDELING),
                         .record = cursor_id(c, "record"),
                         .dossier = cursor_id(c, "dossier")}};
    struct compleet heel = {0};
    struct blok blok = {0};
    if (veld)
        waarde_erbij(&v, veld, oud, nieuw);
    else if (!compleet_lees(soort, cursor_id(c, "dossier"), oud, nieuw, &blok, &heel))
        record_erbij(&v, soort, v.vorm.record, oud, nieuw);
    for (size_t i = 0; i < heel.aantal; i++)
        record_erbij(&v, heel.deel[i].soort, heel.deel[i].record, heel.deel[i].oud,
                     heel.deel[i].nieuw);
    blok_free(&blok);
}

static void lees_kop(struct cursor *c, struct journaal_handeling *h) {
    *h = (struct journaal_handeling){
        .id = cursor_id(c, "handeling"),
        .dossier = cursor_id(c, "dossier"),
        .naam = mem_copy(cursor_tekst(c, "naam")),
        .van = mem_copy(cursor_tekst(c, "van")),
        .wanneer = mem_copy(cursor_tekst(c, "wanneer")),
        .door = mem_copy(cursor_tekst(c, "door")),
    };
}

static void lees_wijzigingen(struct store *s, struct journaal_handeling *h, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_JOURNAAL_WIJZIGINGEN, p);
    cursor_zet_id(c, ":handeling", h->id);
    while (h->aantal < JOURNAAL_WAARDEN && cursor_volgende(c))
        wijziging_erbij(h, c);
    cursor_sluit(c);
}

size_t journaal_pagina_van(struct store *s, const char *door, struct id voor,
                           struct journaal_handeling *uit, size_t max, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_JOURNAAL, p);
    cursor_zet_tekst(c, ":door", door);
    cursor_zet_id(c, ":voor", voor);
    cursor_zet_getal(c, ":aantal", (long)max);
    size_t n = 0;
    while (n < max && cursor_volgende(c)) {
        lees_kop(c, &uit[n]);
        lees_wijzigingen(s, &uit[n++], p);
    }
    cursor_sluit(c);
    return n;
}

bool journaal_lees(struct store *s, struct id handeling, struct journaal_handeling *uit,
                   struct problem *p) {
    struct cursor *c = cursor_open(s, Q_HANDELING_LEZEN, p);
    cursor_zet_id(c, ":id", handeling);
    bool gevonden = cursor_volgende(c);
    *uit = (struct journaal_handeling){0};
    if (gevonden) {
        lees_kop(c, uit);
        lees_wijzigingen(s, uit, p);
    }
    cursor_sluit(c);
    return gevonden;
}

/* The first and the last key that begin like this. */
static bool lees_grenzen(const char *code, struct id *van, struct id *tot) {
    char laag[ID_TEKST], hoog[ID_TEKST];
    size_t len = strlen(code);
    if (len < 4 || len >= sizeof laag)
        return false;
    for (size_t i = 0; i < ID_TEKST - 1; i++) {
        laag[i] = i < len ? code[i] : '0';
        hoog[i] = i < len ? code[i] : 'f';
    }
    laag[ID_TEKST - 1] = hoog[ID_TEKST - 1] = '\0';
    return id_lees(laag, van) && id_lees(hoog, tot) && !id_is_leeg(*van);
}

bool journaal_zoek(struct store *s, const char *code, struct id *uit, struct problem *p) {
    struct id van, tot;
    int gevonden = 0;
    if (lees_grenzen(code, &van, &tot)) {
        struct cursor *c = cursor_open(s, Q_HANDELING_TUSSEN, p);
        cursor_zet_id(c, ":van", van);
        cursor_zet_id(c, ":tot", tot);
        for (; gevonden < 2 && cursor_volgende(c); gevonden++)
            *uit = cursor_id(c, "id");
        cursor_sluit(c);
    }
    if (!gevonden)
        return problem_set(p, PROBLEM_INPUT,
                           _("Geen handeling begint met %s. Kijk met: regie ongedaan"), code);
    return gevonden == 1 ||
           problem_set(p, PROBLEM_INPUT,
                       _("Meer dan een handeling begint met %s. Geef meer cijfers: regie ongedaan "
                         "--json toont ze alle 32."),
                       code);
}

bool journaal_is_terug(struct store *s, struct id handeling, struct buf *door, struct buf *wanneer,
                       struct problem *p) {
    struct cursor *c = cursor_open(s, Q_HANDELING_TERUGGENOMEN, p);
    bool terug = false;
    cursor_zet_id(c, ":van", handeling);
    while (!terug && cursor_volgende(c)) {
        struct buf niemand = {0};
        terug = !journaal_is_terug(s, cursor_id(c, "id"), &niemand, &niemand, p);
        buf_free(&niemand);
    }
    if (terug) {
        buf_add(door, cursor_tekst(c, "door"));
        buf_add(wanneer, cursor_tekst(c, "wanneer"));
    }
    cursor_sluit(c);
    return terug;
}

void journaal_toon_naam(const struct journaal_handeling *h, struct buf *uit) {
    buf_add(uit, handelingnaam_label(h->naam));
    if (h->van && !strcmp(h->naam, "ongedaan"))
        buf_addf(uit, ": %s", handelingnaam_label(h->van));
}

/* The values of one dossier come in a row; those of one action stand together. */
static size_t pagina_van_dossier(struct store *s, struct id dossier, struct id voor,
                                 struct journaal_handeling *uit, size_t max, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_JOURNAAL_VAN_DOSSIER, p);
    cursor_zet_id(c, ":dossier", dossier);
    cursor_zet_id(c, ":voor", voor);
    cursor_zet_getal(c, ":aantal", -1);
    size_t n = 0;
    while (cursor_volgende(c)) {
        if (!n || !id_gelijk(uit[n - 1].id, cursor_id(c, "handeling"))) {
            if (n == max)
                break;
            lees_kop(c, &uit[n++]);
        }
        wijziging_erbij(&uit[n - 1], c);
    }
    cursor_sluit(c);
    return n;
}

/* An action that touched two dossiers which are one now. */
static void neem_over(struct journaal_handeling *naar, struct journaal_handeling *van) {
    naar->waarde = mem_grow(naar->waarde, naar->aantal + van->aantal + 1, sizeof *naar->waarde);
    if (van->aantal)
        memcpy(naar->waarde + naar->aantal, van->waarde, van->aantal * sizeof *van->waarde);
    naar->aantal += van->aantal;
    van->aantal = 0;
    journaal_handeling_free(van);
}

static bool is_nieuwer(const struct journaal_handeling *een,
                       const struct journaal_handeling *ander) {
    return memcmp(een->id.byte, ander->id.byte, sizeof een->id.byte) > 0;
}

/* Two pages, each the newest first, become the one with the newest of both. */
static size_t voeg_paginas(struct journaal_handeling *uit, size_t n,
                           struct journaal_handeling *erbij, size_t m, size_t max) {
    for (size_t i = 0; i < m; i++) {
        size_t plek = 0;
        while (plek < n && is_nieuwer(&uit[plek], &erbij[i]))
            plek++;
        if (plek < n && id_gelijk(uit[plek].id, erbij[i].id)) {
            neem_over(&uit[plek], &erbij[i]);
        } else if (plek == max) {
            journaal_handeling_free(&erbij[i]);
        } else {
            if (n == max)
                journaal_handeling_free(&uit[--n]);
            memmove(uit + plek + 1, uit + plek, (n++ - plek) * sizeof *uit);
            uit[plek] = erbij[i];
        }
    }
    return n;
}

/* With the history of every dossier that became part of this one. */
static size_t pagina_van_dossiers(struct store *s, struct id dossier, struct id voor,
                                  struct journaal_handeling *uit, size_t max, struct problem *p) {
    struct record_lijst samen = {0};
    size_t n = pagina_van_dossier(s, dossier, voor, uit, max, p);
    store_van_dossier(s, SOORT_SAMENVOEGING, dossier, &samen, p);
    for (size_t i = 0; i < samen.aantal; i++) {
        struct id ander;
        if (!id_lees(record_tekst(&samen.rij[i], SAMENVOEGING_SLEUTEL), &ander))
            continue;
        struct journaal_handeling *erbij = mem_array(max + 1, sizeof *erbij);
        n = voeg_paginas(uit, n, erbij, pagina_van_dossier(s, ander, voor, erbij, max, p), max);
        free(erbij);
    }
    record_lijst_free(&samen);
    return n;
}

size_t journaal_pagina(struct store *s, struct id dossier, struct id voor,
                       struct journaal_handeling *uit, size_t max, struct problem *p) {
    return id_is_leeg(dossier) ? journaal_pagina_van(s, NULL, voor, uit, max, p)
                               : pagina_van_dossiers(s, dossier, voor, uit, max, p);
}

void journaal_toon_wanneer(const char *wanneer, struct buf *uit) {
    struct datum d;
    struct buf dag = {0};
    buf_add_n(&dag, wanneer, strcspn(wanneer, "T"));
    if (datum_lees_iso(buf_text(&dag), &d))
        datum_schrijf_nl(d, uit);
    if (wanneer[dag.len] == 'T')
        buf_addf(uit, " %.5s", wanneer + dag.len + 1);
    buf_free(&dag);
}

const char *journaal_soort_label(const struct journaal_waarde *w) {
    return w->soort ? _(w->soort->label) : w->van_handeling ? _("Om te weten") : _("Instelling");
}

const char *journaal_veld_label(const struct journaal_waarde *w) {
    return w->veld >= 0 ? _(w->soort->velden[w->veld].label) : w->naam;
}

static void toon(const struct journaal_waarde *w, const char *waarde, struct buf *uit) {
    if (!waarde)
        buf_add(uit, _("leeg"));
    else if (w->veld >= 0 && w->soort->velden[w->veld].kind == VELD_VERWIJZING)
        buf_add(uit, _("gekoppeld"));
    else if (w->veld >= 0)
        veld_toon_gemaskeerd(&w->soort->velden[w->veld], waarde, uit);
    else
        buf_add(uit, waarde);
}

void journaal_toon_waarde(const struct journaal_waarde *w, struct buf *uit) {
    if (w->wat != JOURNAAL_NIEUW && !w->van_handeling) {
        toon(w, w->oud, uit);
        buf_add(uit, " → ");
    }
    toon(w, w->nieuw, uit);
}

void journaal_toon_terug(const struct journaal_waarde *w, struct buf *uit) {
    struct journaal_waarde om = *w;
    om.oud = w->nieuw;
    om.nieuw = w->oud;
    om.wat = w->wat == JOURNAAL_GEWIJZIGD ? JOURNAAL_GEWIJZIGD
             : w->wat == JOURNAAL_NIEUW   ? JOURNAAL_WEG
                                          : JOURNAAL_NIEUW;
    journaal_toon_waarde(&om, uit);
}
