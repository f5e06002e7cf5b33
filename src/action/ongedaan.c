/* Taking one action back, whole or not at all. */
#include "regie/ongedaan.h"
#include "regie/journaal.h"
#include "regie/taal.h"
#include "samenvoegen.h"
#include "terug.h"
#include <string.h>

static bool weiger(struct handeling *h, const char *tekst) {
    problem_set(h->p, PROBLEM_DENIED, "%s", tekst);
    return handeling_mis(h);
}

static bool mag(struct handeling *h, struct cursor *c) {
    const char *naam = cursor_tekst(c, "naam");
    if (!strcmp(naam, "import"))
        return weiger(h, _("Een ingelezen lijst draait u terug met: regie import --ongedaan NR"));
    if (!strcmp(naam, "import_ongedaan"))
        return weiger(h, _("Een lijst die is teruggedraaid, leest u gewoon opnieuw in."));
    if (!strcmp(naam, "export"))
        return weiger(h, _("Wat is geëxporteerd, kan niet meer terug. Het journaal onthoudt wie "
                           "dat deed."));
    if (!strcmp(cursor_tekst(c, "door"), h->s->gebruiker) || h->s->rol >= ROL_TEAMLEIDER)
        return true;
    return weiger(h, _("Dit deed een collega. Ongedaan maken kan die collega zelf, of de "
                       "teamleider."));
}

/* One dossier was made of two: that may come apart only as long as nothing crosses. */
static bool is_samenvoegen(const char *naam) {
    return !strcmp(naam, "personen_samenvoegen") || !strcmp(naam, "twijfel_zelfde");
}

/* Reads whose action it is and which dossier it concerned. */
static bool lees_handeling(struct handeling *h, bool *samen) {
    struct cursor *c = cursor_open(h->s->store, Q_HANDELING_LEZEN, h->p);
    cursor_zet_id(c, ":id", h->van);
    bool goed = cursor_volgende(c);
    if (goed) {
        h->dossier = cursor_id(c, "dossier");
        *samen = is_samenvoegen(cursor_tekst(c, "naam"));
        goed = mag(h, c);
    } else if (h->p->kind == PROBLEM_NONE) {
        problem_set(h->p, PROBLEM_INPUT,
                    _("Dit staat niet in het journaal. Kijk met: regie ongedaan"));
    }
    cursor_sluit(c);
    return goed || handeling_mis(h);
}

static bool nog_niet_terug(struct handeling *h) {
    struct buf door = {0}, wanneer = {0}, wie = {0}, dag = {0};
    bool terug = journaal_is_terug(h->s->store, h->van, &door, &wanneer, h->p);
    if (terug) {
        sessie_collega(h->s, buf_text(&door), &wie);
        journaal_toon_wanneer(buf_text(&wanneer), &dag);
        problem_set(h->p, PROBLEM_DENIED, _("Dit is al ongedaan gemaakt door %s op %s."),
                    buf_text(&wie), buf_text(&dag));
    }
    buf_free(&door);
    buf_free(&wanneer);
    buf_free(&wie);
    buf_free(&dag);
    return !terug || handeling_mis(h);
}

/* Colleagues and settings are for the beheerder, also on the way back. */
static bool is_beheer(const struct terugregel *r) {
    const struct soort *soort = soort_zoek(r->soort);
    return !soort || soort->code == SOORT_GEBRUIKER;
}

/* Without a beheerder nobody could ever make one again. */
static bool blijft_beheerd(struct handeling *h) {
    struct cursor *c = cursor_open(h->s->store, Q_GEBRUIKERS, h->p);
    bool een = false;
    while (!een && cursor_volgende(c))
        een = !strcmp(cursor_tekst(c, "rol"), "beheerder");
    cursor_sluit(c);
    return een || weiger(h, _("Er moet een beheerder blijven. Maak eerst een collega beheerder."));
}

static bool is_twijfel(const struct terugregel *r) {
    const struct soort *soort = soort_zoek(r->soort);
    return soort && soort->code == SOORT_TWIJFEL;
}

/* What was done of it that has an effect outside the line itself. */
struct gevolgen {
    struct ids twijfels;
    bool beheer;
};

static void regel_terug(struct terug *t, const struct terugregel *r, struct gevolgen *g) {
    if (t->h->mis)
        return;
    g->beheer = g->beheer || is_beheer(r);
    if (!is_beheer(r) || handeling_eist(t->h, ROL_BEHEERDER))
        terug_regel(t, r);
    if (is_twijfel(r))
        ids_erbij(&g->twijfels, r->record);
}

static void regels_terug(struct terug *t, struct gevolgen *g) {
    struct terugregel regel;
    struct terugregels r = {0};
    struct blok blok = {0};
    long voor = 0;
    while (!t->h->mis && terugregel_lees(t->h, t->van, voor, &blok, &regel)) {
        voor = regel.volgnummer;
        r.aantal = 0;
        terugregels_erbij(&r, &regel, &blok);
        for (size_t i = 0; i < r.aantal; i++)
            regel_terug(t, &r.rij[i], g);
        blok_leeg(&blok);
    }
    terugregels_free(&r);
    blok_free(&blok);
}

static void alles_terug(struct terug *t) {
    struct gevolgen g = {0};
    regels_terug(t, &g);
    if (g.beheer && !t->h->mis)
        blijft_beheerd(t->h);
    terug_af(t);
    if (!t->blijft)
        terug_twijfels_weg(t->h, &g.twijfels);
    ids_free(&g.twijfels);
}

static bool doe(struct sessie *s, struct id handeling, bool proef, struct problem *p) {
    struct handeling h;
    if (!handeling_begin(&h, s, "ongedaan", (struct id){{0}}, p))
        return false;
    h.van = handeling;
    h.proef = proef;
    struct terug t = {.h = &h, .van = handeling};
    bool samen = false;
    if (lees_handeling(&h, &samen) && nog_niet_terug(&h))
        alles_terug(&t);
    if (samen && !h.mis && !t.blijft)
        samenvoegen_uiteen(&h, h.dossier);
    if (t.blijft && p->kind != PROBLEM_STORE) {
        problem_clear(p);
        problem_set(p, PROBLEM_DENIED,
                    _("Dit is niet meer ongedaan te maken: %s. Er is niets veranderd."), t.reden.s);
        handeling_mis(&h);
    }
    buf_free(&t.reden);
    return handeling_klaar(&h);
}

bool handeling_ongedaan(struct sessie *s, struct id handeling, struct problem *p) {
    return doe(s, handeling, false, p);
}

bool handeling_ongedaan_kan(struct sessie *s, struct id handeling, struct problem *p) {
    return doe(s, handeling, true, p);
}
