/* The receipt that tells what was made of a list. */
#include "import_ontvangst.h"
#include "regie/json.h"
#include "regie/mem.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

static void geteld_erbij(struct ontvangst *o, enum import_ernst ernst, const char *code,
                         const char *kolom) {
    if (o->aantal == o->ruimte) {
        o->ruimte = o->ruimte ? 2 * o->ruimte : 16;
        o->geteld = mem_grow(o->geteld, o->ruimte, sizeof *o->geteld);
    }
    o->geteld[o->aantal] =
        (struct geteld){.ernst = ernst, .code = mem_copy(code), .kolom = mem_copy(kolom)};
    o->aantal++;
}

void ontvangst_tel(struct ontvangst *o, enum import_ernst ernst, long regel, const char *kolom,
                   const char *code) {
    struct buf sleutel = {0};
    long nr = 0;
    if (!o)
        return;
    buf_add_number(&sleutel, (long)ernst);
    buf_add_char(&sleutel, ' ');
    buf_add(&sleutel, code);
    buf_add_char(&sleutel, ' ');
    buf_add(&sleutel, kolom);
    if (!kaart_zoek(&o->op_wat, sleutel.s, &nr)) {
        nr = (long)o->aantal;
        kaart_zet(&o->op_wat, sleutel.s, nr);
        geteld_erbij(o, ernst, code, kolom);
    }
    struct geteld *g = &o->geteld[nr];
    if (g->aantal < OPMERKING_REGELS)
        g->regel[g->aantal] = regel;
    g->aantal++;
    buf_free(&sleutel);
}

void ontvangst_tel_free(struct ontvangst *o) {
    for (size_t i = 0; i < o->aantal; i++) {
        free(o->geteld[i].code);
        free(o->geteld[i].kolom);
    }
    free(o->geteld);
    kaart_free(&o->op_wat);
}

static void json_of_niets(struct json *j, const char *sleutel, long getal) {
    if (getal)
        json_number(j, sleutel, getal);
    else
        json_text(j, sleutel, NULL);
}

static void schrijf_lijst(struct json *j, const struct import *w) {
    static const char *const coderingen[] = {[CSV_CODERING_HERKEN] = NULL,
                                             [CSV_UTF8] = "utf-8",
                                             [CSV_WINDOWS_1252] = "windows-1252",
                                             [CSV_UTF16] = "utf-16"};
    const struct import_opening *o = &w->opening;
    const struct csv_dialect d = csv_dialect(o->csv);
    json_text(j, "bestand", text_file_name(w->keuze->pad));
    json_text(j, "soort", w->keuze->soort);
    json_text(j, "sha256", *w->vingerafdruk ? w->vingerafdruk : NULL);
    json_text(j, "codering", coderingen[d.codering]);
    json_text(j, "scheiding", (char[]){d.scheiding, '\0'});
    json_bool(j, "bom", d.bom);
    json_text(j, "datums", datumvolgorde_naam(o->herkend.datums));
    json_text(j, "datums_hoe", datum_hoe_naam(o->herkend.datums_hoe));
    json_of_niets(j, "kop_regel", o->kop.rijen ? o->monster.lijst.rij[o->kop.rij].regel : 0);
}

static void schrijf_kolommen(struct json *j, const struct kolomkaart *kaart) {
    json_open(j, "kolommen", '[');
    for (size_t i = 0; i < kaart->aantal; i++) {
        json_open(j, NULL, '{');
        json_text(j, "kop", kaart->kolom[i].kop);
        json_text(j, "uitslag", kolom_uitslag_naam(kaart->kolom[i].uitslag));
        json_text(j, "veld", kaart->kolom[i].naam);
        json_close(j, '}');
    }
    json_close(j, ']');
}

void import_uitslag_json(struct json *j, const struct import_uitslag *u) {
    json_number(j, "rijen", u->rijen);
    json_number(j, "nieuw", u->nieuw);
    json_number(j, "gewijzigd", u->gewijzigd);
    json_number(j, "ongewijzigd", u->ongewijzigd);
    json_number(j, "twijfel", u->twijfel);
    json_number(j, "geweigerd", u->geweigerd);
}

static void schrijf_opmerkingen(struct json *j, const struct ontvangst *o) {
    json_open(j, "opmerkingen", '[');
    for (size_t i = 0; i < o->aantal; i++) {
        const struct geteld *g = &o->geteld[i];
        json_open(j, NULL, '{');
        json_text(j, "ernst", import_ernst_naam(g->ernst));
        json_text(j, "code", g->code);
        json_text(j, "kolom", *g->kolom ? g->kolom : NULL);
        json_number(j, "aantal", g->aantal);
        json_open(j, "eerste_regels", '[');
        for (long r = 0; r < g->aantal && r < OPMERKING_REGELS; r++)
            json_number(j, NULL, g->regel[r]);
        json_close(j, ']');
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void schrijf_import(struct json *j, const struct import *w) {
    struct buf tekst = {0};
    handeling_tijdstip(&w->h, &tekst);
    json_number(j, "import", w->uit->nummer);
    json_text(j, "wanneer", tekst.s);
    buf_clear(&tekst);
    buf_addf(&tekst, "regie import --ongedaan %ld", w->uit->nummer);
    json_text(j, "terugdraaien", tekst.s);
    json_of_niets(j, "eerder", w->uit->eerder);
    json_text(j, "regie", REGIE_VERSIE);
    buf_free(&tekst);
}

static void schrijf_bon(struct json *j, const struct ontvangst *o, const char *sleutel,
                        enum bon bon) {
    char *naam = o->begonnen[bon] ? ontvangst_naam(o, bon) : NULL;
    json_text(j, sleutel, naam);
    free(naam);
}

void ontvangst_verslag(struct import *w, FILE *uit) {
    struct buf tekst = {0};
    struct json j;
    json_begin(&j, &tekst);
    j.pretty = true;
    json_open(&j, NULL, '{');
    schrijf_import(&j, w);
    schrijf_lijst(&j, w);
    import_uitslag_json(&j, w->uit);
    schrijf_bon(&j, w->ontvangst, "ok_bestand", BON_OK);
    schrijf_bon(&j, w->ontvangst, "geweigerd_bestand", BON_GEWEIGERD);
    json_text(&j, VERSLAG_GEWEIGERD_SOM,
              *w->ontvangst->geweigerd_som ? w->ontvangst->geweigerd_som : NULL);
    schrijf_kolommen(&j, &w->uit->kaart);
    schrijf_opmerkingen(&j, w->ontvangst);
    json_close(&j, '}');
    fprintf(uit, "%s\n", tekst.s);
    buf_free(&tekst);
}
