/* What doubts have to do with taking back: they keep a dossier, and may come back themselves. */
#include "regie/journaal.h"
#include "regie/taal.h"
#include "terug.h"

enum { GENOEMD = 3 };

void terug_door(struct terug *t, const char *wat, const char *door, const char *wanneer,
                struct buf *uit) {
    struct buf wie = {0}, dag = {0};
    sessie_collega(t->h->s, door, &wie);
    journaal_toon_wanneer(wanneer, &dag);
    buf_addf(uit, _("%s door %s op %s"), wat, buf_text(&wie), buf_text(&dag));
    buf_free(&wie);
    buf_free(&dag);
}

static void vertel_twijfel(struct terug *t, const struct record *twijfel, struct buf *uit) {
    const char *wie = record_tekst(twijfel, TWIJFEL_WIE);
    struct buf wat = {0};
    bool open = record_is(twijfel, TWIJFEL_STATUS, "open");
    buf_addf(&wat,
             open ? _("\"%s\" lijkt op deze persoon en wacht nog onder Dubbelen")
             : record_is(twijfel, TWIJFEL_STATUS, "zelfde")
                 ? _("onder Dubbelen is beslist dat \"%s\" dezelfde persoon is")
                 : _("onder Dubbelen is beslist dat \"%s\" iemand anders is"),
             wie);
    buf_add(uit, uit->len ? "; " : "");
    if (open)
        buf_add(uit, wat.s);
    else
        terug_door(t, wat.s, record_tekst(twijfel, TWIJFEL_DOOR),
                   record_tekst(twijfel, TWIJFEL_WANNEER), uit);
    buf_free(&wat);
}

static void vertel_paar(struct terug *t, const struct record *paar, struct buf *uit) {
    buf_add(uit, uit->len ? "; " : "");
    terug_door(t, _("er is vastgelegd dat dit iemand anders is dan wie erop lijkt"),
               record_tekst(paar, GEEN_DUBBEL_DOOR), record_tekst(paar, GEEN_DUBBEL_WANNEER), uit);
}

static void vertel_van(struct terug *t, enum query q, enum soort_code soort, struct id dossier,
                       void (*vertel)(struct terug *, const struct record *, struct buf *),
                       struct buf *uit) {
    struct cursor *c = cursor_open(t->h->s->store, q, t->h->p);
    cursor_zet_id(c, ":dossier", dossier);
    for (int n = 0; n < GENOEMD && cursor_volgende(c); n++) {
        struct record r = {0};
        if (store_lees(t->h->s->store, soort, cursor_id(c, "id"), &r, t->h->p))
            vertel(t, &r, uit);
        record_free(&r);
    }
    cursor_sluit(c);
}

bool terug_houdt_twijfel(struct terug *t, struct id dossier, struct buf *uit) {
    size_t eerst = uit->len;
    vertel_van(t, Q_TWIJFELS_VAN, SOORT_TWIJFEL, dossier, vertel_twijfel, uit);
    if (uit->len == eerst)
        vertel_van(t, Q_GEEN_DUBBEL_VAN, SOORT_GEEN_DUBBEL, dossier, vertel_paar, uit);
    return uit->len > eerst;
}

/* ---- A doubt that comes back ---- */

static bool is_teruggedraaid(struct handeling *h, long nummer) {
    struct cursor *c = cursor_open(h->s->store, Q_IMPORT_VAN_NUMMER, h->p);
    struct record import = {0};
    cursor_zet_getal(c, ":nummer", nummer);
    bool terug = cursor_volgende(c) &&
                 store_lees(h->s->store, SOORT_IMPORT, cursor_id(c, "id"), &import, h->p) &&
                 record_waarde(&import, IMPORT_ONGEDAAN);
    cursor_sluit(c);
    record_free(&import);
    return terug;
}

void terug_twijfels_weg(struct handeling *h, const struct ids *twijfels) {
    for (size_t i = 0; i < twijfels->aantal && !h->mis; i++) {
        struct record r = {0};
        if (store_lees(h->s->store, SOORT_TWIJFEL, twijfels->id[i], &r, h->p) &&
            record_is(&r, TWIJFEL_STATUS, "open") && record_waarde(&r, TWIJFEL_IMPORT) &&
            is_teruggedraaid(h, record_getal(&r, TWIJFEL_IMPORT, 0)))
            handeling_verwijder(h, &r);
        record_free(&r);
    }
}
