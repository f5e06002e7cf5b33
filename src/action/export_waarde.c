/* One value of an export: read, hidden where it must be, and written in the form of the list. */
#include "export_deel.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/termijn.h"
#include <stdlib.h>
#include <string.h>

static bool lees_termijn(struct uitvoer *u, struct id dossier) {
    const struct termijnregels *regels = catalogus_termijnregels(u->p);
    struct cursor *c = regels ? cursor_open(u->s->store, Q_EERSTE_TERMIJN, u->p) : NULL;
    u->bron.termijn = u->bron.termijn_wat = NULL;
    if (!c)
        return false;
    cursor_zet_id(c, ":dossier", dossier);
    if (cursor_volgende(c)) {
        const struct termijnregel *r = termijnregel_zoek(regels, cursor_tekst(c, "code"));
        buf_clear(&u->termijn);
        buf_clear(&u->termijn_wat);
        buf_add(&u->termijn, cursor_tekst(c, "datum"));
        buf_add(&u->termijn_wat, r ? _(r->label) : cursor_tekst(c, "code"));
        u->bron.termijn = buf_text(&u->termijn);
        u->bron.termijn_wat = buf_text(&u->termijn_wat);
    }
    cursor_sluit(c);
    return u->p->kind == PROBLEM_NONE;
}

/* Lists come sorted, but by name: the last colleague is often the next one too. */
static void lees_collega(struct uitvoer *u) {
    const char *wie = record_waarde(&u->bron.beeld.dossier, DOSSIER_CASEMANAGER);
    u->bron.casemanager = NULL;
    if (!wie)
        return;
    if (!u->collega_van || strcmp(u->collega_van, wie) != 0) {
        free(u->collega_van);
        u->collega_van = mem_copy(wie);
        buf_clear(&u->collega);
        sessie_collega(u->s, wie, &u->collega);
    }
    u->bron.casemanager = buf_text(&u->collega);
}

bool export_lees_rij(struct uitvoer *u, struct lijst_loop *l, unsigned nodig) {
    struct store *s = u->s->store;
    struct beeld *b = &u->bron.beeld;
    struct id dossier = lijst_loop_dossier(l);
    beeld_free(b);
    if (!store_lees(s, SOORT_DOSSIER, dossier, &b->dossier, u->p) ||
        !store_lees(s, SOORT_PERSOON, record_verwijzing(&b->dossier, DOSSIER_PERSOON), &b->persoon,
                    u->p))
        return u->p->kind == PROBLEM_NONE;
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        if (nodig & 1U << soort &&
            !store_van_dossier(s, (enum soort_code)soort, dossier, &b->lijst[soort], u->p))
            return false;
    if (nodig & NODIG_COLLEGA)
        lees_collega(u);
    return !(nodig & NODIG_TERMIJN) || lees_termijn(u, dossier);
}

static bool is_verzwegen(struct uitvoer *u, struct lijst_loop *l, const struct uitkolom *k) {
    if (k->privacy != PRIVACY_WOONT || u->keuze->geheim)
        return false;
    const char *geheim = lijst_loop_tekst(l, u->plek_geheim);
    return geheim && !strcmp(geheim, "ja");
}

const char *export_waarde(struct uitvoer *u, struct lijst_loop *l, const struct uitvoerkolom *k) {
    if (is_verzwegen(u, l, k->k))
        return NULL;
    if (!k->k->bereken)
        return lijst_loop_tekst(l, k->plek);
    buf_clear(&u->tekst);
    k->k->bereken(&u->bron, k->k, &u->tekst);
    return u->tekst.len ? u->tekst.s : NULL;
}

/* The names of a catalogue, read when one is first asked for. */
static bool staat_in_lijst(struct uitvoer *u, const char *lijst, const char *waarde) {
    static const char *const lijsten[EXPORT_LIJSTEN] = {"land", "nationaliteit", "taal", "traject"};
    int nr = 0;
    long er_is;
    while (nr < EXPORT_LIJSTEN && strcmp(lijsten[nr], lijst) != 0)
        nr++;
    if (nr == EXPORT_LIJSTEN)
        return false;
    if (!u->namen[nr].aantal) {
        struct buf pad = {0};
        buf_addf(&pad, "lijst/%s.csv", lijst);
        const struct tabel *t = catalogus_tabel(pad.s, u->p);
        for (size_t i = 0; t && i < t->rijen; i++)
            kaart_zet(&u->namen[nr], tabel_waarde(t, i, "naam"), 1);
        buf_free(&pad);
    }
    return kaart_zoek(&u->namen[nr], waarde, &er_is);
}

static bool is_datum(const struct veld *v) {
    return v->kind == VELD_DATUM || v->kind == VELD_BRP_DATUM;
}

static const char *in_vorm(struct uitvoer *u, const struct veld *v, const char *waarde) {
    struct datum d;
    if (u->keuze->rfc4180 || !is_datum(v) || !datum_lees_iso(waarde, &d))
        return waarde;
    buf_clear(&u->cel);
    datum_schrijf_nl(d, &u->cel);
    return u->cel.s;
}

static const char *jaar(struct uitvoer *u, const char *waarde) {
    buf_clear(&u->cel);
    buf_add_n(&u->cel, waarde, strcspn(waarde, "-"));
    return strcmp(buf_text(&u->cel), "0000") ? u->cel.s : NULL;
}

static bool is_getal(const struct veld *v) {
    return v->kind == VELD_GETAL || v->kind == VELD_KEUZE || v->kind == VELD_JANEE;
}

void export_schrijf_waarde(struct uitvoer *u, struct lijst_loop *l, const struct uitvoerkolom *k) {
    const struct veld *v = k->k->rij;
    const char *waarde = export_waarde(u, l, k);
    if (waarde && k->hoe == UITGAAND_JAAR)
        csv_schrijf_cel(&u->csv, jaar(u, waarde));
    else if (!waarde || (k->hoe == UITGAAND_LIJST && !staat_in_lijst(u, v->lijst, waarde)))
        csv_schrijf_cel(&u->csv, NULL);
    else if (is_datum(v) || is_getal(v))
        csv_schrijf_cel(&u->csv, in_vorm(u, v, waarde));
    else
        csv_schrijf_tekst(&u->csv, waarde);
}

const char *export_kop(const struct uitvoer *u, const struct uitvoerkolom *k) {
    const struct tabel *t = u->keuze->ggm ? catalogus_tabel("lijst/ggm.csv", u->p) : NULL;
    if (k->hoe == UITGAAND_JAAR)
        return "geboortejaar";
    for (size_t i = 0; t && i < t->rijen; i++)
        if (!strcmp(tabel_waarde(t, i, "kolom"), k->k->naam))
            return tabel_waarde(t, i, "ggm");
    return k->k->naam;
}
