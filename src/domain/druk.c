#include "regie/druk.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <string.h>

static void spaties(struct buf *uit, int n) {
    while (n-- > 0)
        buf_add_char(uit, ' ');
}

void druk_blok(struct buf *uit, int in, const char *kop, int hang, const char *tekst) {
    struct buf regels = {0};
    text_wrap(&regels, tekst, DRUK_BREED - hang, 0);
    spaties(uit, in);
    int begin = in + text_cells(kop, strlen(kop));
    text_show(uit, kop, strlen(kop));
    if (begin >= hang && regels.len) {
        buf_add_char(uit, '\n');
        begin = 0;
    }
    if (regels.len)
        spaties(uit, hang - begin);
    for (const char *s = buf_text(&regels); *s; s++) {
        buf_add_char(uit, *s);
        if (*s == '\n' && s[1] && s[1] != '\n')
            spaties(uit, hang);
    }
    buf_add_char(uit, '\n');
    buf_free(&regels);
}

void druk_veld(struct buf *uit, int in, const struct record *r, int veld) {
    struct buf waarde = {0};
    veld_toon(&r->soort->velden[veld], record_waarde(r, veld), &waarde);
    if (waarde.len)
        druk_blok(uit, in, _(r->soort->velden[veld].label), 30, waarde.s);
    buf_free(&waarde);
}

void druk_kop(struct buf *uit, const char *kop) {
    if (uit->len)
        buf_add_char(uit, '\n');
    buf_addf(uit, "%s\n", kop);
    for (int i = 0; i < DRUK_BREED; i++)
        buf_add_char(uit, '-');
    buf_add_char(uit, '\n');
}

static void geboren(const struct druk_hoofd *h, const struct record *persoon, struct buf *uit) {
    if (!record_waarde(persoon, PERSOON_GEBOORTEDATUM))
        return;
    struct buf tekst = {0}, leeftijd = {0};
    veld_toon(&soort_persoon.velden[PERSOON_GEBOORTEDATUM],
              record_waarde(persoon, PERSOON_GEBOORTEDATUM), &tekst);
    persoon_leeftijd(persoon, h->vandaag, &leeftijd);
    buf_addf(&tekst, _(" (%s jaar)"), buf_text(&leeftijd));
    druk_blok(uit, 0, _("Geboren"), 30, tekst.s);
    buf_free(&tekst);
    buf_free(&leeftijd);
}

static void taal(const struct record *persoon, struct buf *uit) {
    struct buf tekst = {0};
    buf_add(&tekst, record_tekst(persoon, PERSOON_TAAL));
    if (record_waarde(persoon, PERSOON_TOLK_NODIG)) {
        buf_add(&tekst, tekst.len ? _("; tolk: ") : _("tolk: "));
        veld_toon(&soort_persoon.velden[PERSOON_TOLK_NODIG],
                  record_waarde(persoon, PERSOON_TOLK_NODIG), &tekst);
    }
    if (tekst.len)
        druk_blok(uit, 0, _("Taal"), 30, tekst.s);
    buf_free(&tekst);
}

void druk_persoon(const struct druk_hoofd *h, const struct beeld *b, struct buf *uit) {
    struct buf naam = {0};
    persoon_naam(&b->persoon, &naam);
    druk_blok(uit, 0, _("Naam"), 30, buf_text(&naam));
    geboren(h, &b->persoon, uit);
    druk_veld(uit, 0, &b->persoon, PERSOON_V_NUMMER);
    taal(&b->persoon, uit);
    if (*h->casemanager)
        druk_blok(uit, 0, _("Casemanager"), 30, h->casemanager);
    buf_free(&naam);
}
