/* In which order a list writes day and month: proven by days above 12, per column. */
#include "kolom_deel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

/* One cell in so many that writes it the other way is a slip of the pen, and refused as such. Where
 * the month is in front, more than half of the dates prove it: when so many prove nothing beside
 * one that does, that one may be such a slip too. */
enum { VERGISSING = 20, BEWIJST_NIETS = 4 };

static const char *const namen[] = {
    [DATUM_HERKEN] = "", [DATUM_DMJ] = "dmj", [DATUM_MDJ] = "mdj", [DATUM_BEIDE] = "beide"};

enum datumvolgorde datumvolgorde_zoek(const char *naam) {
    for (int i = DATUM_DMJ; i <= DATUM_MDJ; i++)
        if (!strcmp(namen[i], naam))
            return (enum datumvolgorde)i;
    return DATUM_HERKEN;
}

const char *datumvolgorde_naam(enum datumvolgorde volgorde) {
    return namen[volgorde];
}

const char *datum_hoe_naam(enum datum_hoe hoe) {
    static const char *const wijze[] = {
        [DATUM_GEEN_TWIJFEL] = "geen_twijfel", [DATUM_BEWEZEN] = "bewezen",
        [DATUM_AANGENOMEN] = "aangenomen",     [DATUM_ONZEKER] = "onzeker",
        [DATUM_STRIJDIG] = "strijdig",         [DATUM_GEKOZEN] = "gekozen"};
    return wijze[hoe];
}

struct bewijs {
    long dmj, mdj, open;
    const char *dmj_cel, *mdj_cel; /* an example of each; borrowed */
};

static void weeg_cel(struct bewijs *b, const char *cel) {
    int een, twee;
    if (!datum_delen(cel, &een, &twee) || een == twee || (een > 12 && twee > 12) || een > 31 ||
        twee > 31)
        return;
    if (een > 12 && !b->dmj++)
        b->dmj_cel = cel;
    else if (twee > 12 && !b->mdj++)
        b->mdj_cel = cel;
    b->open += een <= 12 && twee <= 12;
}

static struct bewijs weeg_kolom(const struct lijstmonster *m, size_t vanaf, size_t kolom) {
    struct bewijs b = {0};
    for (size_t i = vanaf; i < m->rijen; i++)
        weeg_cel(&b, monster_cel(m, i, kolom));
    return b;
}

static bool bewijst_mdj(long open, long mdj) {
    return mdj && open <= mdj * BEWIJST_NIETS;
}

static enum datumvolgorde volgorde_van(const struct bewijs *b) {
    if (b->dmj && b->mdj)
        return b->mdj * VERGISSING <= b->dmj   ? DATUM_DMJ
               : b->dmj * VERGISSING <= b->mdj ? DATUM_MDJ
                                               : DATUM_BEIDE;
    return b->dmj ? DATUM_DMJ : bewijst_mdj(b->open, b->mdj) ? DATUM_MDJ : DATUM_HERKEN;
}

bool is_datumkolom(const struct kolomregels *r, const struct kolom *k) {
    if (k->veld < 0)
        return false;
    enum veld_kind kind = lijstveld_nr(r, k->veld)->rij->kind;
    return kind == VELD_DATUM || kind == VELD_BRP_DATUM;
}

static void zeg(struct herkenning *uit, enum datum_hoe hoe, struct buf *tekst) {
    uit->datums_hoe = hoe;
    if (uit->datums_waarom && tekst->len)
        buf_insert_n(tekst, 0, " ", 1);
    if (tekst->len) {
        struct buf alles = {0};
        buf_add(&alles, uit->datums_waarom ? uit->datums_waarom : "");
        buf_add(&alles, tekst->s);
        free(uit->datums_waarom);
        uit->datums_waarom = buf_take(&alles);
    }
    buf_free(tekst);
}

/* What the columns prove together. */
struct samen {
    bool dmj, mdj, beide;
    long open;  /* dates of columns that prove nothing themselves, that can be read in two ways */
    long proef; /* dates with the month in front, of columns that prove it */
    const char *dmj_kop, *mdj_kop, *mdj_cel;
};

static void neem_kolom(struct samen *s, struct kolom *k, const struct bewijs *b) {
    k->datums = volgorde_van(b);
    switch (k->datums) {
    case DATUM_DMJ:
        s->dmj = true;
        s->dmj_kop = k->kop;
        break;
    case DATUM_MDJ:
        s->mdj = true;
        s->proef += b->mdj;
        s->mdj_kop = k->kop;
        s->mdj_cel = b->mdj_cel;
        break;
    case DATUM_BEIDE:
        s->beide = true;
        break;
    case DATUM_HERKEN:
        s->open += b->open;
        break;
    }
}

static void zeg_beide(struct herkenning *uit, const struct kolom *k, const struct bewijs *b) {
    struct buf tekst = {0};
    buf_addf(&tekst,
             _("In \"%s\" staan dag-maand-jaar (%s) en maand-dag-jaar (%s) door elkaar; een datum "
               "die allebei kan zijn, wordt geweigerd."),
             k->kop, b->dmj_cel, b->mdj_cel);
    zeg(uit, DATUM_STRIJDIG, &tekst);
}

/* Is the month in front everywhere, because it is in some column? */
static bool is_mdj(const struct samen *s) {
    return s->mdj && !s->dmj && bewijst_mdj(s->open, s->proef);
}

static void zeg_samen(struct herkenning *uit, const struct samen *s) {
    struct buf tekst = {0};
    if (s->dmj && s->mdj) {
        buf_addf(&tekst,
                 _("\"%s\" schrijft dag-maand-jaar en \"%s\" maand-dag-jaar (%s); regie leest elke "
                   "kolom zoals die het schrijft."),
                 s->dmj_kop, s->mdj_kop, s->mdj_cel);
        zeg(uit, DATUM_STRIJDIG, &tekst);
    } else if (is_mdj(s)) {
        buf_addf(&tekst, _("De datums staan als maand-dag-jaar: dat blijkt uit \"%s\" (%s)."),
                 s->mdj_kop, s->mdj_cel);
        zeg(uit, uit->datums_hoe == DATUM_STRIJDIG ? DATUM_STRIJDIG : DATUM_BEWEZEN, &tekst);
    } else if (s->dmj) {
        zeg(uit, uit->datums_hoe == DATUM_STRIJDIG ? DATUM_STRIJDIG : DATUM_BEWEZEN, &tekst);
    }
}

/* Nothing proves the order. That goes without saying, unless something speaks against day first. */
static void zeg_open(const struct kolomregels *r, const struct lijstmonster *m, size_t vanaf,
                     struct datum vandaag, struct herkenning *uit) {
    struct buf tekst = {0};
    bool verdacht = maand_voorop_vermoed(r, m, vanaf, &uit->kaart, vandaag, &tekst);
    enum datum_hoe hoe = verdacht ? DATUM_ONZEKER : DATUM_AANGENOMEN;
    zeg(uit, uit->datums_hoe == DATUM_STRIJDIG ? DATUM_STRIJDIG : hoe, &tekst);
}

void datumvolgorde_herken(const struct kolomregels *r, const struct lijstmonster *m, size_t vanaf,
                          enum datumvolgorde gekozen, struct datum vandaag,
                          struct herkenning *uit) {
    struct samen s = {0};
    for (size_t i = 0; i < uit->kaart.aantal; i++) {
        struct kolom *k = &uit->kaart.kolom[i];
        if (!is_datumkolom(r, k))
            continue;
        struct bewijs b = weeg_kolom(m, vanaf, i);
        neem_kolom(&s, k, &b);
        if (k->datums == DATUM_BEIDE && gekozen == DATUM_HERKEN)
            zeg_beide(uit, k, &b);
    }
    bool open = s.open && (s.mdj || !s.dmj) && !is_mdj(&s);
    uit->datums = gekozen != DATUM_HERKEN ? gekozen : is_mdj(&s) ? DATUM_MDJ : DATUM_DMJ;
    if (gekozen != DATUM_HERKEN) {
        uit->datums_hoe = DATUM_GEKOZEN;
    } else {
        zeg_samen(uit, &s);
        if (open)
            zeg_open(r, m, vanaf, vandaag, uit);
    }
    for (size_t i = 0; i < uit->kaart.aantal; i++) {
        struct kolom *k = &uit->kaart.kolom[i];
        if (is_datumkolom(r, k) && (gekozen != DATUM_HERKEN || k->datums == DATUM_HERKEN))
            k->datums = uit->datums;
    }
}

static enum cel_uitslag weiger(struct cel_melding *m, const char *vorm, const char *cel) {
    m->code = "datumvolgorde";
    buf_clear(&m->tekst);
    buf_addf(&m->tekst, vorm, cel);
    return CEL_GEWEIGERD;
}

/* The same cell with its first two numbers changed over. */
static void wissel(const char *cel, struct buf *uit) {
    cel += strspn(cel, " ");
    size_t een = strcspn(cel, "-/."), twee = strcspn(cel + een + 1, "-/.");
    buf_add_n(uit, cel + een + 1, twee);
    buf_add_n(uit, cel + een, 1);
    buf_add_n(uit, cel, een);
    buf_add(uit, cel + een + 1 + twee);
}

enum cel_uitslag kolom_lees_cel(const struct kolomregels *r, const struct kolom *kolom,
                                const char *cel, struct datum vandaag, struct buf *uit,
                                struct cel_melding *melding) {
    int een, twee;
    if (kolom->datums < DATUM_MDJ || !datum_delen(cel, &een, &twee))
        return kolom_lees(r, kolom->veld, cel, vandaag, uit, melding);
    if (kolom->datums == DATUM_BEIDE && een <= 12 && twee <= 12 && een != twee)
        return weiger(melding,
                      _("\"%s\" kan twee dagen zijn: in deze kolom staat de dag soms voorop en "
                        "soms de maand."),
                      cel);
    if (kolom->datums == DATUM_MDJ && een > 12)
        return weiger(melding, _("\"%s\" is geen datum in de volgorde maand-dag-jaar."), cel);
    if (een > 12)
        return kolom_lees(r, kolom->veld, cel, vandaag, uit, melding);
    struct buf andersom = {0};
    wissel(cel, &andersom);
    enum cel_uitslag uitslag = kolom_lees(r, kolom->veld, andersom.s, vandaag, uit, melding);
    buf_free(&andersom);
    return uitslag;
}
