/* Signs that dates which can be read in two ways have the month in front. */
#include "kolom_deel.h"
#include "regie/taal.h"
#include <string.h>

/* A date that can be read in two ways, where it stands, and whose list it is. */
struct open_datum {
    const struct kolomregels *r;
    const struct kolomkaart *kaart;
    const struct lijstmonster *monster;
    size_t vanaf; /* its first row of data */
    const struct kolom *kolom;
    const char *cel;
    struct datum vandaag;
};

static bool is_open(const char *cel) {
    int een, twee;
    return datum_delen(cel, &een, &twee) && een != twee && een <= 12 && twee <= 12;
}

static enum cel_uitslag lees_als(const struct open_datum *o, enum datumvolgorde volgorde) {
    struct kolom kolom = *o->kolom;
    struct buf weg = {0};
    struct cel_melding m = {0};
    kolom.datums = volgorde;
    enum cel_uitslag u = kolom_lees_cel(o->r, &kolom, o->cel, o->vandaag, &weg, &m);
    buf_free(&weg);
    buf_free(&m.tekst);
    return u;
}

/* Both orders give a day that exists, so what does not fit day first is a birth that has to come
 * yet. */
static bool is_toekomst(const struct open_datum *o, struct buf *waarom) {
    if (lijstveld_nr(o->r, o->kolom->veld)->rij->kind != VELD_BRP_DATUM ||
        lees_als(o, DATUM_DMJ) != CEL_GEWEIGERD || lees_als(o, DATUM_MDJ) != CEL_WAARDE)
        return false;
    buf_add(waarom, _("met de dag voorop ligt deze geboortedatum in de toekomst"));
    return true;
}

/* Only words that a Dutch list would not have. */
static bool is_engels(const char *kop) {
    static const char *const woorden[] = {
        "date*",      "birth*",  "dob",       "surname*", "lastname",   "firstname",   "first",
        "given*",     "name",    "fullname",  "family",   "familyname", "nationality", "country*",
        "language",   "address", "street",    "city",     "arrival",    "permit",      "number",
        "casenumber", "vnumber", "education", "phone"};
    return kop_heeft_woord(kop, woorden, sizeof woorden / sizeof *woorden);
}

static bool is_engelstalig(const struct open_datum *o, struct buf *waarom) {
    for (size_t i = 0; i < o->kaart->aantal; i++)
        if (is_engels(o->kaart->kolom[i].kop)) {
            buf_addf(waarom, _("de kop \"%s\" is Engels"), o->kaart->kolom[i].kop);
            return true;
        }
    return false;
}

static bool staat_naast_andere(const struct open_datum *o, struct buf *waarom) {
    for (size_t i = 0; i < o->kaart->aantal; i++) {
        const struct kolom *k = &o->kaart->kolom[i];
        if (k->veld < 0 || k->datums < DATUM_MDJ)
            continue;
        buf_addf(waarom, _("in de kolom \"%s\" staat de maand voorop"), k->kop);
        return true;
    }
    return false;
}

/* Too few to prove it, or the column would not be open. */
static bool staat_boven_andere(const struct open_datum *o, struct buf *waarom) {
    size_t nr = (size_t)(o->kolom - o->kaart->kolom);
    int een, twee;
    for (size_t i = o->vanaf; i < o->monster->rijen; i++) {
        const char *cel = monster_cel(o->monster, i, nr);
        if (!datum_delen(cel, &een, &twee) || een > 12 || twee <= 12 || twee > 31)
            continue;
        buf_addf(waarom, _("in %s staat de maand voorop, of dat is een vergissing"), cel);
        return true;
    }
    return false;
}

/* Dutch spreadsheets write hyphens; slashes come from elsewhere, where the month may be first. */
static bool heeft_strepen(const struct open_datum *o, struct buf *waarom) {
    if (!strchr(o->cel, '/'))
        return false;
    buf_add(waarom, _("met schuine strepen staat de maand vaak voorop"));
    return true;
}

static bool vind(struct open_datum *o, bool (*teken)(const struct open_datum *, struct buf *),
                 struct buf *waarom) {
    for (size_t k = 0; k < o->kaart->aantal; k++) {
        o->kolom = &o->kaart->kolom[k];
        if (!is_datumkolom(o->r, o->kolom) || o->kolom->datums != DATUM_HERKEN)
            continue;
        for (size_t i = o->vanaf; i < o->monster->rijen; i++) {
            o->cel = monster_cel(o->monster, i, k);
            if (is_open(o->cel) && teken(o, waarom))
                return true;
        }
    }
    return false;
}

bool maand_voorop_vermoed(const struct kolomregels *r, const struct lijstmonster *m, size_t vanaf,
                          const struct kolomkaart *kaart, struct datum vandaag, struct buf *uit) {
    struct open_datum o = {
        .r = r, .kaart = kaart, .monster = m, .vanaf = vanaf, .vandaag = vandaag};
    struct buf waarom = {0};
    bool verdacht = vind(&o, is_toekomst, &waarom) || vind(&o, staat_naast_andere, &waarom) ||
                    vind(&o, staat_boven_andere, &waarom) || vind(&o, is_engelstalig, &waarom) ||
                    vind(&o, heeft_strepen, &waarom);
    if (verdacht)
        buf_addf(uit,
                 _("Staat in %s (kolom \"%s\") eerst de dag of eerst de maand? Dat is niet zeker: "
                   "%s. regie leest nu dag-maand-jaar; kijk het na en kies anders maand-dag-jaar."),
                 o.cel, o.kolom->kop, waarom.s);
    buf_free(&waarom);
    return verdacht;
}
