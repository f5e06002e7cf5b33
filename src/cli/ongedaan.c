/* regie ongedaan: what one did oneself, and taking it back. */
#include "regie/ongedaan.h"
#include "druk.h"
#include "regie/handelingnaam.h"
#include "regie/journaal.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "werkwoorden.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GETOOND = 10, REGELS = 6 };

static void code_van(struct id id, int cijfers, char uit[ID_TEKST]) {
    id_tekst(id, uit);
    uit[cijfers] = '\0';
}

static void tekst(struct cli *c, const struct journaal_handeling *h, struct buf *uit) {
    struct buf kop = {0}, rest = {0}, naam = {0}, nummer = {0};
    char code[ID_TEKST];
    code_van(h->id, JOURNAAL_CODE, code);
    buf_addf(&kop, "%s  ", code);
    journaal_toon_wanneer(h->wanneer, &kop);
    journaal_toon_naam(h, &rest);
    druk_over_wie(&c->sessie, h->dossier, &naam, &nummer);
    if (naam.len)
        buf_addf(&rest, ", %s", naam.s);
    druk_blok(uit, 0, kop.s, JOURNAAL_CODE + 20, rest.s);
    for (size_t i = 0; i < h->aantal && i < REGELS; i++) {
        struct buf label = {0}, waarde = {0};
        buf_addf(&label, "%s:", journaal_veld_label(&h->waarde[i]));
        journaal_toon_terug(&h->waarde[i], &waarde);
        druk_blok(uit, 4, label.s, 34, buf_text(&waarde));
        buf_free(&label);
        buf_free(&waarde);
    }
    if (h->aantal > REGELS) {
        struct buf meer = {0};
        buf_addf(&meer, _("... en nog %zu"), h->aantal - REGELS);
        druk_blok(uit, 4, meer.s, 6, "");
        buf_free(&meer);
    }
    buf_free(&kop);
    buf_free(&rest);
    buf_free(&naam);
    buf_free(&nummer);
}

static void json(struct json *j, const struct journaal_handeling *h) {
    char code[ID_TEKST];
    struct buf naam = {0};
    code_van(h->id, ID_TEKST - 1, code);
    journaal_toon_naam(h, &naam);
    json_open(j, NULL, '{');
    json_text(j, "code", code);
    json_text(j, "wanneer", h->wanneer);
    json_text(j, "handeling", h->naam);
    json_text(j, "label", naam.s);
    json_number(j, "waarden", (long)h->aantal);
    json_close(j, '}');
    buf_free(&naam);
}

/* Done by hand, and not taken back since. */
static bool staat_nog(struct cli *c, const struct journaal_handeling *h, struct problem *p) {
    struct buf niemand = {0};
    bool staat = !handelingnaam_is_lijst(h->naam) &&
                 !journaal_is_terug(c->sessie.store, h->id, &niemand, &niemand, p);
    buf_free(&niemand);
    return staat;
}

/* One's own last actions that still stand: how many. */
static int druk_laatste(struct cli *c, struct json *j, struct buf *uit, struct problem *p) {
    struct journaal_handeling h[GETOOND];
    struct id voor = {{0}};
    int getoond = 0;
    for (size_t n = GETOOND; n == GETOOND && getoond < GETOOND;) {
        n = journaal_pagina_van(c->sessie.store, c->sessie.gebruiker, voor, h, GETOOND, p);
        for (size_t i = 0; i < n; i++) {
            bool staat = getoond < GETOOND && staat_nog(c, &h[i], p);
            if (staat && c->json)
                json(j, &h[i]);
            else if (staat)
                tekst(c, &h[i], uit);
            getoond += staat;
            voor = h[i].id;
            journaal_handeling_free(&h[i]);
        }
    }
    return getoond;
}

static bool doe_lijst(struct cli *c, struct problem *p) {
    struct buf uit = {0};
    struct json j;
    json_begin(&j, &uit);
    if (c->json)
        json_open(&j, NULL, '[');
    int getoond = druk_laatste(c, &j, &uit, p);
    if (c->json)
        json_close(&j, ']');
    else if (!getoond)
        buf_add(&uit, _("U hebt hier nog niets gedaan dat ongedaan te maken is."));
    else
        buf_add(&uit, _("\nErachter staat wat er weer zou staan. Kies met: regie ongedaan CODE"));
    puts(uit.s);
    buf_free(&uit);
    return p->kind == PROBLEM_NONE;
}

static void druk_json_een(const struct journaal_handeling *h) {
    struct buf uit = {0};
    struct json j;
    json_begin(&j, &uit);
    json(&j, h);
    puts(uit.s);
    buf_free(&uit);
}

static bool doe_terug(struct cli *c, struct problem *p) {
    struct id id;
    struct journaal_handeling h = {0};
    struct buf uit = {0};
    bool proef = arg_optie(&c->arg, "--proef") != NULL;
    bool goed = journaal_zoek(c->sessie.store, c->arg.los[0], &id, p) &&
                journaal_lees(c->sessie.store, id, &h, p);
    if (goed) {
        tekst(c, &h, &uit); /* while whom it concerns is still there */
        goed = proef ? handeling_ongedaan_kan(&c->sessie, id, p)
                     : handeling_ongedaan(&c->sessie, id, p);
    }
    if (goed && c->json)
        druk_json_een(&h);
    else if (goed)
        printf("%s%s\n", buf_text(&uit),
               proef ? _("\nDit kan. Dit was een proef; er is niets veranderd.")
                     : _("\nDit is ongedaan gemaakt. Ook dat is weer ongedaan te maken: regie "
                         "ongedaan"));
    journaal_handeling_free(&h);
    buf_free(&uit);
    return goed;
}

static bool doe_ongedaan(struct cli *c, struct problem *p) {
    return c->arg.aantal ? doe_terug(c, p) : doe_lijst(c, p);
}

static const struct optie ongedaan_opties[] = {
    {"--proef", NULL, N_("kijk of het kan; er verandert niets")},
    {"--json", NULL, N_("als JSON")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_ongedaan = {
    .naam = "ongedaan",
    .gebruik = N_("[CODE] [--proef] [--json]"),
    .uitleg = N_("Toont wat u het laatst deed, en maakt er een van ongedaan."),
    .meer = N_("De CODE staat in de lijst die u zonder CODE krijgt. Is er daarna iets aan "
               "veranderd, dan verandert er niets en hoort u wat, door wie en wanneer.\n"
               "Een ingelezen lijst draait u terug met: regie import --ongedaan NR"),
    .opties = ongedaan_opties,
    .meest = 1,
    .doe = doe_ongedaan,
};
