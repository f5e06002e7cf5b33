/* Colleagues and settings: what the beheerder looks after. */
#include "regie/taal.h"
#include "regie/text.h"
#include "velden.h"
#include <string.h>
#include <strings.h>

static bool lees_gebruiker(struct handeling *h, const char *naam, struct record *r) {
    struct cursor *c = cursor_open(h->s->store, Q_GEBRUIKER_VAN_NAAM, h->p);
    cursor_zet_tekst(c, ":naam", naam);
    struct id id = {{0}};
    bool gevonden = cursor_volgende(c);
    if (gevonden)
        id = cursor_id(c, "id");
    cursor_sluit(c);
    if (gevonden)
        return store_lees(h->s->store, SOORT_GEBRUIKER, id, r, h->p);
    record_begin(r, SOORT_GEBRUIKER);
    record_zet(r, GEBRUIKER_NAAM, naam);
    record_zet(r, GEBRUIKER_ACTIEF, "ja");
    return false;
}

static bool zet(struct handeling *h, struct record *r, int veld, const char *waarde) {
    struct invulling i = {veld, waarde};
    return r->versie ? veld_zet(h, r, &i) : veld_vul(h, r, &i);
}

/* The operating system gives such names; what it never gives would lie in wait in the list. */
static bool is_inlognaam(const char *naam, struct problem *p) {
    size_t len = strlen(naam);
    bool goed = len > 0 && len <= 100 && text_is_utf8(naam, len);
    for (size_t i = 0; goed && i < len; i++)
        goed = (unsigned char)naam[i] > ' ' && naam[i] != 0x7F;
    return goed || problem_set(p, PROBLEM_INPUT,
                               len ? _("Een inlognaam is één woord, zoals j.bakker.")
                                   : _("Een collega heeft een inlognaam nodig."));
}

/* Without a beheerder nobody could ever make one again. */
static bool blijft_beheerd(struct handeling *h, const struct record *r, const char *rol) {
    if (!record_is(r, GEBRUIKER_ROL, "beheerder") || !strcasecmp(rol, "beheerder"))
        return true;
    struct cursor *c = cursor_open(h->s->store, Q_GEBRUIKERS, h->p);
    bool ander = false;
    while (!ander && cursor_volgende(c))
        ander = !strcmp(cursor_tekst(c, "rol"), "beheerder") &&
                !record_is(r, GEBRUIKER_NAAM, cursor_tekst(c, "naam"));
    cursor_sluit(c);
    if (!ander)
        problem_set(h->p, PROBLEM_DENIED,
                    _("Er moet een beheerder blijven. Maak eerst een collega beheerder."));
    return ander || handeling_mis(h);
}

bool gebruiker_zetten(struct sessie *s, const char *naam, const char *weergavenaam, const char *rol,
                      const char *caseload_max, struct problem *p) {
    struct handeling h;
    struct record r;
    if (!is_inlognaam(naam, p) || !handeling_begin(&h, s, "gebruiker_zetten", (struct id){{0}}, p))
        return false;
    handeling_eist(&h, ROL_BEHEERDER);
    bool bestaat = lees_gebruiker(&h, naam, &r);
    if (weergavenaam)
        zet(&h, &r, GEBRUIKER_WEERGAVENAAM, weergavenaam);
    if (rol && blijft_beheerd(&h, &r, rol))
        zet(&h, &r, GEBRUIKER_ROL, rol);
    if (caseload_max)
        zet(&h, &r, GEBRUIKER_CASELOAD_MAX, caseload_max);
    if (!record_waarde(&r, GEBRUIKER_WEERGAVENAAM))
        record_zet(&r, GEBRUIKER_WEERGAVENAAM, naam);
    if (!record_waarde(&r, GEBRUIKER_ROL))
        record_zet(&r, GEBRUIKER_ROL, "casemanager");
    if (!bestaat)
        handeling_nieuw(&h, &r);
    record_free(&r);
    return handeling_klaar(&h);
}

/* Settings are not records; they leave one line of journal by themselves. */
bool instelling_zetten(struct sessie *s, const char *naam, const char *waarde, struct problem *p) {
    struct handeling h;
    if (!text_is_utf8(waarde, strlen(waarde)))
        return problem_set(p, PROBLEM_INPUT,
                           _("%s: bevat tekens die geen tekst zijn (geen UTF-8)."), naam);
    if (!handeling_begin(&h, s, "instelling_zetten", (struct id){{0}}, p))
        return false;
    if (handeling_eist(&h, ROL_BEHEERDER))
        handeling_instelling(&h, naam, waarde);
    return handeling_klaar(&h);
}
