/* The plan in words: for the terminal, and on paper to sign. */
#include "regie/druk.h"
#include "regie/taal.h"
#include <string.h>

static void druk_actie(const struct beeld *b, const struct record *actie, struct buf *uit) {
    struct buf kop = {0}, tekst = {0};
    bool gedaan = record_is(actie, ACTIE_STATUS, "gedaan");
    buf_addf(&kop, "[%c] %ld.", gedaan ? 'x' : ' ', actie_nr(b, actie));
    buf_addf(&tekst, "%s (", record_tekst(actie, ACTIE_OMSCHRIJVING));
    veld_toon(&soort_actie.velden[ACTIE_EIGENAAR], record_waarde(actie, ACTIE_EIGENAAR), &tekst);
    if (record_waarde(actie, ACTIE_UITERLIJK)) {
        buf_add(&tekst, _(", uiterlijk "));
        datum_schrijf_nl(record_datum(actie, ACTIE_UITERLIJK), &tekst);
    }
    if (record_waarde(actie, ACTIE_UREN_PER_WEEK))
        buf_addf(&tekst, _(", %s uur per week"), record_tekst(actie, ACTIE_UREN_PER_WEEK));
    if (record_waarde(actie, ACTIE_DAGDELEN_PER_WEEK))
        buf_addf(&tekst, _(", %s dagdelen per week"), record_tekst(actie, ACTIE_DAGDELEN_PER_WEEK));
    if (!gedaan && !record_is(actie, ACTIE_STATUS, "open")) {
        buf_add(&tekst, ", ");
        veld_toon(&soort_actie.velden[ACTIE_STATUS], record_waarde(actie, ACTIE_STATUS), &tekst);
    }
    buf_add(&tekst, ")");
    druk_blok(uit, 4, kop.s, 13, tekst.s);
    buf_free(&kop);
    buf_free(&tekst);
}

static void druk_doel(const struct beeld *b, const struct record *doel, struct buf *uit) {
    static const int velden[] = {DOEL_LEEFGEBIED, DOEL_TERMIJN, DOEL_MAATSTAF, DOEL_UITERLIJK};
    struct buf kop = {0};
    const struct record *actie, *stand = doel_stand(b, doel);
    size_t i = 0;
    buf_addf(&kop, _("Doel %ld"), doel_nr(b, doel));
    druk_blok(uit, 2, kop.s, 13, record_tekst(doel, DOEL_OMSCHRIJVING));
    for (size_t k = 0; k < sizeof velden / sizeof *velden; k++)
        druk_veld(uit, 4, doel, velden[k]);
    if (stand)
        druk_veld(uit, 4, stand, VOORTGANG_STAND);
    while ((actie = beeld_volgende(b, SOORT_ACTIE, ACTIE_DOEL, doel->id, &i)))
        druk_actie(b, actie, uit);
    buf_free(&kop);
}

static void druk_spoor(const struct beeld *b, const struct record *pip, const struct keuze *spoor,
                       struct buf *uit) {
    const struct record *doel;
    size_t i = 0;
    bool begonnen = false;
    while ((doel = beeld_volgende(b, SOORT_DOEL, DOEL_PIP, pip->id, &i))) {
        if (!record_is(doel, DOEL_SPOOR, spoor->code))
            continue;
        if (!begonnen) {
            struct buf kop = {0};
            buf_addf(&kop, _("Doelen en acties: %s"), _(spoor->label));
            druk_kop(uit, kop.s);
            buf_free(&kop);
            begonnen = true;
        }
        druk_doel(b, doel, uit);
    }
}

void druk_plan(const struct beeld *b, const struct record *pip, struct buf *uit) {
    druk_kop(uit, _("Inhoud van het plan"));
    for (int veld = 0; veld < PIP_VELDEN; veld++)
        if (!(soort_pip.velden[veld].vlaggen & VELD_VERBORGEN))
            druk_veld(uit, 0, pip, veld);
    for (const struct keuze *k = soort_doel.velden[DOEL_SPOOR].keuzes; k->code; k++)
        druk_spoor(b, pip, k, uit);
}

static void druk_afspraak(const struct record *r, struct buf *uit) {
    struct buf tekst = {0};
    buf_addf(&tekst, "%s (", record_tekst(r, AFSPRAAK_OMSCHRIJVING));
    veld_toon(&soort_afspraak.velden[AFSPRAAK_EIGENAAR], record_waarde(r, AFSPRAAK_EIGENAAR),
              &tekst);
    if (record_waarde(r, AFSPRAAK_UITERLIJK)) {
        buf_add(&tekst, _(", uiterlijk "));
        datum_schrijf_nl(record_datum(r, AFSPRAAK_UITERLIJK), &tekst);
    }
    buf_add(&tekst, ")");
    druk_blok(uit, 2, "-", 4, tekst.s);
    buf_free(&tekst);
}

void druk_afspraken(const struct beeld *b, struct buf *uit) {
    const struct record_lijst *l = &b->lijst[SOORT_AFSPRAAK];
    bool begonnen = false;
    for (size_t i = 0; i < l->aantal; i++) {
        if (record_is(&l->rij[i], AFSPRAAK_NAGEKOMEN, "ja") || !record_ligt_vast(b, &l->rij[i]))
            continue;
        if (!begonnen)
            druk_kop(uit, _("Afspraken"));
        begonnen = true;
        druk_afspraak(&l->rij[i], uit);
    }
}

/* Two columns: who the plan is about, and who guides. */
static void druk_handtekeningen(const struct druk_hoofd *h, const struct beeld *b,
                                struct buf *uit) {
    const char *streep = "______________________________";
    struct buf naam = {0};
    persoon_naam(&b->persoon, &naam);
    druk_kop(uit, _("Handtekeningen"));
    druk_blok(uit, 0, _("Statushouder"), 42, _("Casemanager"));
    druk_blok(uit, 0, buf_text(&naam), 42, h->casemanager);
    buf_add(uit, "\n\n");
    druk_blok(uit, 0, streep, 42, streep);
    druk_blok(uit, 0, _("Plaats en datum:"), 42, _("Plaats en datum:"));
    buf_add_char(uit, '\n');
    druk_blok(uit, 0, streep, 42, streep);
    buf_free(&naam);
}

static void druk_titel(const struct druk_hoofd *h, const struct record *pip, struct buf *uit) {
    struct buf stand = {0};
    buf_addf(&stand, _("Versie %s, "), record_tekst(pip, PIP_VERSIENUMMER));
    if (record_waarde(pip, PIP_VASTGESTELD_OP)) {
        buf_add(&stand, _("vastgesteld op "));
        datum_schrijf_nl(record_datum(pip, PIP_VASTGESTELD_OP), &stand);
    } else {
        buf_add(&stand, _("nog niet vastgesteld"));
    }
    druk_kop(uit, _("Persoonlijk plan inburgering en participatie (PIP)"));
    if (*h->gemeente)
        druk_blok(uit, 0, _("Gemeente"), 30, h->gemeente);
    druk_blok(uit, 0, _("Plan"), 30, stand.s);
    buf_free(&stand);
}

void druk_papier(const struct druk_hoofd *h, const struct beeld *b, const struct record *pip,
                 struct buf *uit) {
    druk_titel(h, pip, uit);
    druk_persoon(h, b, uit);
    druk_plan(b, pip, uit);
    druk_afspraken(b, uit);
    druk_handtekeningen(h, b, uit);
}
