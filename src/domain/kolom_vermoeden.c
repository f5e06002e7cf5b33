/* What a column may be when its header does not tell: not taken over, but offered to whoever has
 * to choose. */
#include "kolom_werk.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Fewer filled cells suggest nothing; of so many, nine in ten must agree. A column that may be more
 * than three things may be anything. */
enum { MINST_GEVULD = 3, VAN_DE_TIEN = 9, VELDEN_MEEST = 3 };

/* Most people of a list of statushouders are older than this; what happened to them is not. */
enum { JAREN_GEBOREN = 16 };

/* Only in a list without any header names are suggested: in its first columns of such texts. */
enum { WOORDEN_IN_NAAM = 4 };

static bool zijn_genoeg(const struct kolom *k, long goed) {
    return goed * 10 >= k->gevuld * VAN_DE_TIEN;
}

static bool is_vrij(struct werk *w, const char *veld) {
    int nr = lijstveld_zoek(w->r, veld);
    return nr >= 0 && kolomkaart_kolom(&w->uit->kaart, nr) < 0;
}

struct vermoeden {
    struct buf velden; /* "achternaam, voornamen"; empty: nothing to suggest */
    long goed;         /* so many cells look like that */
};

static void veld_erbij(struct vermoeden *v, const char *naam, long goed) {
    buf_addf(&v->velden, "%s%s", v->velden.len ? ", " : "", naam);
    v->goed = goed;
}

/* ---- Dates ---- */

static bool is_datum(const char *cel) {
    int dag, maand;
    struct datum d;
    return datum_delen(cel, &dag, &maand) || datum_lees_iso(cel, &d);
}

/* 0 when it is no date of birth, day first or not. */
static long geboortejaar(struct werk *w, const char *cel) {
    struct kolom k = {.veld = lijstveld_zoek(w->r, "geboortedatum"), .datums = DATUM_DMJ};
    long jaar = 0;
    for (; !jaar && k.datums <= DATUM_MDJ; k.datums++) {
        struct buf iso = {0};
        struct cel_melding m = {0};
        if (kolom_lees_cel(w->r, &k, cel, w->vandaag, &iso, &m) == CEL_WAARDE)
            jaar = strtol(iso.s, NULL, 10);
        buf_free(&iso);
        buf_free(&m.tekst);
    }
    return jaar;
}

static void vermoed_datums(struct werk *w, size_t i, struct vermoeden *uit) {
    struct kolom *k = werk_kolom(w, i);
    long datums = 0, lang_geleden = 0;
    for (size_t rij = w->vanaf; rij < w->m->rijen; rij++) {
        const char *cel = monster_cel(w->m, rij, i);
        if (!is_datum(cel))
            continue;
        long jaar = is_vrij(w, "geboortedatum") ? geboortejaar(w, cel) : 0;
        datums++;
        lang_geleden += jaar && jaar <= w->vandaag.jaar - JAREN_GEBOREN;
    }
    if (zijn_genoeg(k, datums) && 2 * lang_geleden > datums)
        veld_erbij(uit, "geboortedatum", datums);
    else if (zijn_genoeg(k, datums) && !k->waarom)
        kolom_zeg(k, _("Hier staan datums; zeg zelf van wat."));
}

/* ---- Words that are values of a field ---- */

static bool is_woord_van(struct werk *w, int veld, const struct buf *woord) {
    long weg;
    return w->r->veld[veld].soort != LIJSTVELD_PAKKET &&
           kaart_zoek(&w->r->waarde[veld], woord->s, &weg);
}

/* Values of too many fields to tell one. */
static bool is_ja_of_nee(struct werk *w, const struct buf *woord) {
    for (int veld = 0; veld < w->r->velden; veld++)
        if (w->r->veld[veld].rij->kind == VELD_JANEE && is_woord_van(w, veld, woord))
            return true;
    return false;
}

static bool zelfde_woorden(const struct veld *a, const struct veld *b) {
    return (a->keuzes && a->keuzes == b->keuzes) ||
           (a->lijst && b->lijst && !strcmp(a->lijst, b->lijst));
}

static void tel_woorden(struct werk *w, size_t i, long goed[LIJSTVELDEN_MAX]) {
    struct buf woord = {0};
    for (size_t rij = w->vanaf; rij < w->m->rijen; rij++) {
        kolom_vouw(monster_cel(w->m, rij, i), &woord);
        if (!woord.len || is_ja_of_nee(w, &woord))
            continue;
        for (int veld = 0; veld < w->r->velden; veld++)
            goed[veld] += is_woord_van(w, veld, &woord);
    }
    buf_free(&woord);
}

/* Of fields with the same words the first that has no column yet. */
static bool is_eerste(struct werk *w, int veld) {
    for (int eerder = 0; eerder < veld; eerder++)
        if (zelfde_woorden(w->r->veld[eerder].rij, w->r->veld[veld].rij) &&
            is_vrij(w, w->r->veld[eerder].naam))
            return false;
    return is_vrij(w, w->r->veld[veld].naam);
}

static void vermoed_woorden(struct werk *w, size_t i, struct vermoeden *uit) {
    long goed[LIJSTVELDEN_MAX] = {0};
    int n = 0;
    tel_woorden(w, i, goed);
    for (int veld = 0; veld < w->r->velden; veld++)
        if (zijn_genoeg(werk_kolom(w, i), goed[veld]) && is_eerste(w, veld) && n++ < VELDEN_MEEST)
            veld_erbij(uit, w->r->veld[veld].naam, goed[veld]);
    if (n > VELDEN_MEEST)
        buf_clear(&uit->velden);
}

/* ---- Names ---- */

static bool lijkt_naam(const char *cel) {
    int woorden = 1;
    if (cel_is_leeg(cel))
        return false;
    for (const unsigned char *s = (const unsigned char *)cel; *s; s++) {
        woorden += *s == ' ';
        if (*s < 0x80 && !isalpha(*s) && !strchr(" -'.,", *s))
            return false;
    }
    return woorden <= WOORDEN_IN_NAAM;
}

static bool stond_eerder(struct werk *w, size_t rij, size_t i) {
    for (size_t eerder = w->vanaf; eerder < rij; eerder++)
        if (!strcmp(monster_cel(w->m, eerder, i), monster_cel(w->m, rij, i)))
            return true;
    return false;
}

/* What of a name has no column yet. */
static void noem_namen(struct werk *w, long goed, struct vermoeden *uit) {
    bool achternaam = is_vrij(w, "achternaam"), voornamen = is_vrij(w, "voornamen");
    if (achternaam)
        veld_erbij(uit, "achternaam", goed);
    if (voornamen)
        veld_erbij(uit, "voornamen", goed);
    if (achternaam && voornamen)
        veld_erbij(uit, "volledige_naam", goed);
}

/* Many people, many names. */
static void vermoed_namen(struct werk *w, size_t i, struct vermoeden *uit) {
    long namen = 0, anders = 0;
    for (size_t rij = w->vanaf; rij < w->m->rijen; rij++)
        if (lijkt_naam(monster_cel(w->m, rij, i))) {
            namen++;
            anders += !stond_eerder(w, rij, i);
        }
    if (zijn_genoeg(werk_kolom(w, i), namen) && 2 * anders > namen)
        noem_namen(w, namen, uit);
}

/* ---- Together ---- */

static void stel_voor(struct kolom *k, const struct vermoeden *v) {
    kolom_laat_los(k, KOLOM_TWIJFEL);
    kolom_mogelijk(k, v->velden.s);
    kolom_zeg(k, _("%ld van de %ld gevulde cellen wijzen dezelfde kant op."), v->goed, k->gevuld);
}

/* So many columns of names may still come. */
static int vrije_namen(struct werk *w) {
    return is_vrij(w, "volledige_naam") ? is_vrij(w, "achternaam") + is_vrij(w, "voornamen") : 0;
}

void kolommen_vermoed(struct werk *w) {
    int naamkolommen = vrije_namen(w);
    for (size_t i = 0; i < w->uit->kaart.aantal; i++) {
        struct kolom *k = werk_kolom(w, i);
        struct vermoeden v = {0};
        if (k->uitslag != KOLOM_ONBEKEND || k->gevuld < MINST_GEVULD || kop_over_ander(k->kop))
            continue;
        vermoed_datums(w, i, &v);
        if (!v.velden.len)
            vermoed_woorden(w, i, &v);
        if (!v.velden.len && w->kop->rijen == 0 && naamkolommen > 0) {
            vermoed_namen(w, i, &v);
            naamkolommen -= v.velden.len > 0;
        }
        if (v.velden.len)
            stel_voor(k, &v);
        buf_free(&v.velden);
    }
}
