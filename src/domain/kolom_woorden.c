/* The words that lists use for values: choices, catalogues, their synonyms, and what says nothing.
 */
#include "kolom_deel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static void waarde_erbij(struct kolomregels *r, int veld, const char *schrijfwijze,
                         const char *woord) {
    struct buf sleutel = {0};
    long al;
    kolom_vouw(schrijfwijze, &sleutel);
    bool bekend = kaart_zoek(&r->waarde[veld], buf_text(&sleutel), &al);
    if (bekend && al != WOORD_MEERDERE && strcmp(r->woord[al], woord) != 0)
        kaart_zet(&r->waarde[veld], sleutel.s, WOORD_MEERDERE);
    if (!bekend && sleutel.len) {
        if (r->woorden == r->ruimte) {
            r->ruimte = r->ruimte ? r->ruimte * 2 : 256;
            r->woord = mem_grow(r->woord, r->ruimte, sizeof *r->woord);
        }
        r->woord[r->woorden] = woord;
        kaart_zet(&r->waarde[veld], sleutel.s, (long)r->woorden++);
    }
    buf_free(&sleutel);
}

static void synoniemen_erbij(struct kolomregels *r, int veld, const char *lijst,
                             const char *woord) {
    struct buf een = {0};
    while (*lijst) {
        size_t n = strcspn(lijst, "|");
        buf_clear(&een);
        buf_add_n(&een, lijst, n);
        waarde_erbij(r, veld, buf_text(&een), woord);
        lijst += n + (lijst[n] == '|');
    }
    buf_free(&een);
}

/* Which synonyms belong to a field, by the name the list of synonyms gives it. */
static const char *synoniemsoort(const struct lijstveld *v) {
    if (v->rij->kind == VELD_JANEE)
        return "ja_nee";
    if (v->rij->vlaggen & VELD_CATALOGUS)
        return v->rij->lijst;
    return strcmp(v->naam, "verblijfsgrond") ? v->naam : "verblijfstitel";
}

const struct tabel *kolom_catalogus(const struct kolomregels *r, const struct veld *v) {
    static const struct {
        const char *naam;
        enum lijsttabel tabel;
    } lijsten[] = {{"land", LIJST_LAND},
                   {"nationaliteit", LIJST_NATIONALITEIT},
                   {"taal", LIJST_TAAL},
                   {"traject", LIJST_TRAJECT}};
    for (size_t i = 0; (v->vlaggen & VELD_CATALOGUS) && i < sizeof lijsten / sizeof *lijsten; i++)
        if (!strcmp(lijsten[i].naam, v->lijst))
            return r->lijst[lijsten[i].tabel];
    return NULL;
}

/* The name of the catalogue behind a BRP code; any other value of the list of synonyms is itself.
 */
static const char *naam_bij(const struct tabel *catalogus, const char *waarde) {
    for (size_t i = 0; catalogus && i < catalogus->rijen; i++)
        if (!strcmp(tabel_waarde(catalogus, i, "code"), waarde))
            return tabel_waarde(catalogus, i, "naam");
    return waarde;
}

/* Own names first: what is somebody's name is no doubtful synonym of another. */
static void catalogus_erbij(struct kolomregels *r, int veld, const struct tabel *t) {
    static const char *const kolommen[] = {"naam", "code", "iso2", "iso3"};
    for (size_t k = 0; k < sizeof kolommen / sizeof *kolommen; k++)
        for (size_t i = 0; i < t->rijen; i++)
            waarde_erbij(r, veld, tabel_waarde(t, i, kolommen[k]), tabel_waarde(t, i, "naam"));
    for (size_t i = 0; i < t->rijen; i++)
        synoniemen_erbij(r, veld, tabel_waarde(t, i, "synoniemen"), tabel_waarde(t, i, "naam"));
}

/* Whoever writes the country where its nationality belongs means that one. */
static void landen_erbij(struct kolomregels *r, int veld) {
    static const char *const kolommen[] = {"naam", "iso2", "iso3"};
    const struct tabel *t = r->lijst[LIJST_NATIONALITEIT], *land = r->lijst[LIJST_LAND];
    struct kaart bij = {0};
    for (size_t i = 0; i < t->rijen; i++)
        if (*tabel_waarde(t, i, "land"))
            kaart_zet(&bij, tabel_waarde(t, i, "land"), (long)i);
    for (size_t i = 0; i < land->rijen; i++) {
        long nr;
        if (!kaart_zoek(&bij, tabel_waarde(land, i, "code"), &nr))
            continue;
        const char *woord = tabel_waarde(t, (size_t)nr, "naam");
        for (size_t k = 0; k < sizeof kolommen / sizeof *kolommen; k++)
            waarde_erbij(r, veld, tabel_waarde(land, i, kolommen[k]), woord);
        synoniemen_erbij(r, veld, tabel_waarde(land, i, "synoniemen"), woord);
    }
    kaart_free(&bij);
}

static void waarden_van(struct kolomregels *r, int veld) {
    const struct lijstveld *v = &r->veld[veld];
    const struct tabel *catalogus = kolom_catalogus(r, v->rij), *s = r->lijst[LIJST_SYNONIEM];
    for (const struct keuze *k = v->rij->keuzes; k && k->code; k++) {
        waarde_erbij(r, veld, k->code, k->code);
        waarde_erbij(r, veld, _(k->label), k->code);
    }
    if (catalogus)
        catalogus_erbij(r, veld, catalogus);
    if (catalogus && catalogus == r->lijst[LIJST_NATIONALITEIT])
        landen_erbij(r, veld);
    /* Several kinds have a status or a result, each with words of its own. */
    for (size_t i = 0; i < s->rijen; i++)
        if (!strcmp(tabel_waarde(s, i, "soort"), synoniemsoort(v)) &&
            (!v->rij->keuzes || keuze_zoek(v->rij->keuzes, tabel_waarde(s, i, "waarde"))))
            synoniemen_erbij(r, veld, tabel_waarde(s, i, "synoniemen"),
                             naam_bij(catalogus, tabel_waarde(s, i, "waarde")));
}

/* Words that stand for no value: nothing, an error of a spreadsheet, a form of address. */
static void woorden_erbij(struct kaart *k, const char *lijst, long getal) {
    struct buf een = {0}, sleutel = {0};
    while (*lijst) {
        size_t n = strcspn(lijst, "|");
        buf_clear(&een);
        buf_add_n(&een, lijst, n);
        kolom_vouw(buf_text(&een), &sleutel);
        kaart_zet(k, buf_text(&sleutel), getal);
        lijst += n + (lijst[n] == '|');
    }
    buf_free(&een);
    buf_free(&sleutel);
}

static void niets_erbij(struct kolomregels *r, enum niets waar, const char *lijst) {
    woorden_erbij(&r->niets[waar], lijst, 1);
    while (*lijst) {
        size_t n = strcspn(lijst, "|");
        r->niets_begin[waar][(unsigned char)tolower((unsigned char)*lijst)] = true;
        r->niets_begin[waar][(unsigned char)toupper((unsigned char)*lijst)] = true;
        r->niets_langst[waar] = n > r->niets_langst[waar] ? n : r->niets_langst[waar];
        lijst += n + (lijst[n] == '|');
    }
}

static void zonder_waarde(struct kolomregels *r) {
    static const char *const waar[NIETS_SOORTEN] = {"overal", "naam", "tekst"};
    const struct tabel *s = r->lijst[LIJST_SYNONIEM];
    for (size_t i = 0; i < s->rijen; i++) {
        const char *soort = tabel_waarde(s, i, "soort"), *waarde = tabel_waarde(s, i, "waarde"),
                   *lijst = tabel_waarde(s, i, "synoniemen");
        for (int n = 0; n < NIETS_SOORTEN; n++)
            if (!strcmp(soort, "niets") && !strcmp(waarde, waar[n]))
                niets_erbij(r, n, lijst);
        if (!strcmp(soort, "rekenfout"))
            woorden_erbij(&r->rekenfout, lijst, 1);
        if (!strcmp(soort, "titel"))
            woorden_erbij(&r->titel, lijst, strcmp(waarde, "graad") ? TITEL_AANHEF : TITEL_GRAAD);
    }
}

void kolom_waarden_bouw(struct kolomregels *r) {
    for (int i = 0; i < r->velden; i++)
        if (r->veld[i].rij->keuzes || r->veld[i].rij->kind == VELD_JANEE ||
            (r->veld[i].rij->vlaggen & VELD_CATALOGUS))
            waarden_van(r, i);
    zonder_waarde(r);
    kolom_tekens_bouw(r);
}

void kolom_waarden_free(struct kolomregels *r) {
    for (int i = 0; i < LIJSTVELDEN_MAX; i++)
        kaart_free(&r->waarde[i]);
    for (int i = 0; i < NIETS_SOORTEN; i++)
        kaart_free(&r->niets[i]);
    kaart_free(&r->rekenfout);
    kaart_free(&r->titel);
    kaart_free(&r->voorvoegsel);
    free(r->woord);
}
