#include "regie/sessie.h"
#include "handeling.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

const char *sessie_inlognaam(void) {
    const struct passwd *wie = getpwuid(geteuid());
    return wie ? wie->pw_name : "onbekend";
}

static struct datum klok_vandaag(void) {
    time_t nu = time(NULL);
    struct tm lokaal;
    localtime_r(&nu, &lokaal);
    return (struct datum){lokaal.tm_year + 1900, lokaal.tm_mon + 1, lokaal.tm_mday};
}

bool sessie_nieuwe_dag(struct sessie *s) {
    struct datum nu = klok_vandaag();
    bool anders = !s->vandaag_vast && datum_vergelijk(nu, s->vandaag) != 0;
    if (anders)
        s->vandaag = nu;
    return anders;
}

static bool zet_vandaag(struct sessie *s, const char *vandaag, struct problem *p) {
    s->vandaag = klok_vandaag();
    s->vandaag_vast = vandaag != NULL;
    if (vandaag && !datum_lees(vandaag, s->vandaag, false, &s->vandaag))
        return problem_set(p, PROBLEM_USAGE,
                           _("--vandaag: \"%s\" is geen datum, zoals 22-11-2026."), vandaag);
    return true;
}

static enum gebruiker_rol rol_van(const char *code) {
    static const struct {
        const char *code;
        enum gebruiker_rol rol;
    } rollen[] = {{"casemanager", ROL_CASEMANAGER},
                  {"teamleider", ROL_TEAMLEIDER},
                  {"beheerder", ROL_BEHEERDER}};
    for (size_t i = 0; i < sizeof rollen / sizeof *rollen; i++)
        if (!strcmp(rollen[i].code, code))
            return rollen[i].rol;
    return ROL_ALLEEN_LEZEN;
}

void sessie_collega(struct sessie *s, const char *inlognaam, struct buf *uit) {
    struct problem stil = {0};
    struct cursor *k = cursor_open(s->store, Q_GEBRUIKER_VAN_NAAM, &stil);
    cursor_zet_tekst(k, ":naam", inlognaam);
    buf_add(uit, cursor_volgende(k) ? cursor_tekst(k, "weergavenaam") : inlognaam);
    cursor_sluit(k);
    problem_clear(&stil);
}

static bool zet_gebruiker(struct sessie *s, struct problem *p) {
    s->gebruiker = mem_copy(sessie_inlognaam());
    struct cursor *c = cursor_open(s->store, Q_GEBRUIKER_VAN_NAAM, p);
    cursor_zet_tekst(c, ":naam", s->gebruiker);
    if (cursor_volgende(c)) {
        s->weergavenaam = mem_copy(cursor_tekst(c, "weergavenaam"));
        s->rol = rol_van(cursor_tekst(c, "rol"));
        s->caseload_max = cursor_getal(c, "caseload_max");
    }
    cursor_sluit(c);
    if (!s->weergavenaam)
        s->weergavenaam = mem_copy(s->gebruiker);
    s->gemeente = store_instelling(s->store, "gemeente");
    if (!s->gemeente)
        s->gemeente = mem_copy("");
    return !p || p->kind == PROBLEM_NONE;
}

bool sessie_open(struct sessie *s, const struct sessie_keuze *keuze, struct problem *p) {
    memset(s, 0, sizeof *s);
    if (!zet_vandaag(s, keuze->vandaag, p))
        return false;
    s->store = store_open(keuze->pad, keuze->alleen_lezen, p);
    if (s->store && zet_gebruiker(s, p))
        return true;
    sessie_sluit(s);
    return false;
}

void sessie_sluit(struct sessie *s) {
    store_sluit(s->store);
    free(s->gebruiker);
    free(s->weergavenaam);
    free(s->gemeente);
    memset(s, 0, sizeof *s);
}

static bool richt_in(const char *pad, const char *weergavenaam, const char *gemeente,
                     const char *vandaag, struct problem *p) {
    struct sessie s;
    struct sessie_keuze keuze = {.pad = pad, .vandaag = vandaag};
    if (!sessie_open(&s, &keuze, p))
        return false;
    s.rol = ROL_BEHEERDER;
    const char *naam = weergavenaam ? weergavenaam : s.gebruiker;
    bool goed = gebruiker_zetten(&s, s.gebruiker, naam, "beheerder", NULL, p) &&
                (!gemeente || instelling_zetten(&s, "gemeente", gemeente, p));
    sessie_sluit(&s);
    return goed;
}

/* Nobody sees the file before somebody can manage it: without a beheerder it is of no use. */
bool sessie_maak(const char *pad, const char *weergavenaam, const char *gemeente,
                 const char *vandaag, struct problem *p) {
    char *tijdelijk = store_maak_begin(pad, p);
    bool goed = tijdelijk && richt_in(tijdelijk, weergavenaam, gemeente, vandaag, p);
    if (tijdelijk)
        goed = store_maak_klaar(tijdelijk, pad, goed, p);
    free(tijdelijk);
    return goed;
}
