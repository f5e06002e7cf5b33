#include "import_bekijk.h"
#include "cli.h"
#include "regie/json.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdio.h>
#include <string.h>

enum { KOLOM_CELLEN = 24, VELD_CELLEN = 22 };

static const char *const coderingen[] = {[IMPORT_CODERING_HERKEN] = "",
                                         [IMPORT_UTF8] = "utf-8",
                                         [IMPORT_WINDOWS_1252] = "windows-1252",
                                         [IMPORT_UTF16] = "utf-16"};
static const char *const zekerheden[] = {[KOLOM_ONZEKER] = N_("twijfel"),
                                         [KOLOM_WAARSCHIJNLIJK] = N_("waarschijnlijk"),
                                         [KOLOM_ZEKER] = N_("zeker")};
static const char *const hoe[] = {[KOLOM_NIET] = NULL,
                                  [KOLOM_OP_INHOUD] = "inhoud",
                                  [KOLOM_OP_NAAM] = "naam",
                                  [KOLOM_GELEERD] = "geleerd",
                                  [KOLOM_GEKOZEN] = "gekozen"};
static void json_teksten(struct json *j, const char *sleutel, char *const *tekst, size_t aantal) {
    json_open(j, sleutel, '[');
    for (size_t i = 0; i < aantal; i++)
        json_text(j, NULL, tekst[i]);
    json_close(j, ']');
}

static size_t voorbeelden(const struct kolom *k) {
    size_t n = 0;
    while (n < KOLOM_VOORBEELDEN && k->voorbeeld[n])
        n++;
    return n;
}

static void json_kolom(struct json *j, const struct kolom *k) {
    json_open(j, NULL, '{');
    json_text(j, "kop", k->kop);
    json_text(j, "veld", k->naam);
    json_text(j, "zekerheid", zekerheden[k->zekerheid]);
    json_text(j, "hoe", hoe[k->hoe]);
    json_text(j, "waarom", k->waarom);
    json_text(j, "mogelijk", k->mogelijk);
    json_number(j, "bekeken", k->bekeken);
    json_number(j, "gevuld", k->gevuld);
    json_teksten(j, "voorbeelden", k->voorbeeld, voorbeelden(k));
    json_close(j, '}');
}

static void json_herkend(struct json *j, const struct import_blik *b) {
    char scheiding[2] = {b->scheiding};
    json_text(j, "codering", coderingen[b->codering]);
    json_text(j, "scheiding", scheiding);
    json_bool(j, "bom", b->bom);
    json_number(j, "kop_regel", b->kop_regel);
    json_number(j, "kop_rijen", (long)b->kop_rijen);
    json_teksten(j, "titel", b->titel, b->titels);
    json_text(j, "datums", datumvolgorde_naam(b->datums));
    json_text(j, "datums_hoe", datum_hoe_naam(b->datums_hoe));
    json_text(j, "datums_waarom", b->datums_waarom);
    json_text(j, "lijkt", b->lijkt);
    json_text(j, "beletsel", b->beletsel);
}

static void json_rijen(struct json *j, const struct import_blik *b) {
    json_open(j, "rijen", '[');
    for (size_t i = 0; i < b->rijen; i++) {
        json_open(j, NULL, '{');
        json_number(j, "regel", b->rij[i].regel);
        json_teksten(j, "cellen", b->rij[i].cel, b->kaart.aantal);
        json_close(j, '}');
    }
    json_close(j, ']');
    json_bool(j, "meer", b->meer);
}

static void druk_json(const char *pad, const struct import_blik *b) {
    struct buf uit = {0};
    struct json j;
    json_begin(&j, &uit);
    json_open(&j, NULL, '{');
    json_text(&j, "bestand", pad);
    json_herkend(&j, b);
    json_open(&j, "kolommen", '[');
    for (size_t i = 0; i < b->kaart.aantal; i++)
        json_kolom(&j, &b->kaart.kolom[i]);
    json_close(&j, ']');
    json_rijen(&j, b);
    json_close(&j, '}');
    puts(uit.s);
    buf_free(&uit);
}

static void cel(struct buf *uit, const char *tekst, int cellen, bool rechts) {
    text_cell(uit, tekst, cellen, rechts);
    buf_add(uit, "  ");
}

static void veilig(struct buf *uit, const char *tekst) {
    text_show(uit, tekst, strlen(tekst));
}

static const char *scheiding_naam(char c) {
    return c == ';'    ? _("puntkomma")
           : c == ','  ? _("komma")
           : c == '\t' ? _("tab")
           : c == '|'  ? _("rechte streep")
                       : NULL;
}

static void druk_vorm(const char *pad, const struct import_blik *b) {
    static const char *const naam[] = {[IMPORT_CODERING_HERKEN] = "",
                                       [IMPORT_UTF8] = "UTF-8",
                                       [IMPORT_WINDOWS_1252] = "Windows-1252",
                                       [IMPORT_UTF16] = "UTF-16"};
    char teken[2] = {b->scheiding};
    const char *scheiding = scheiding_naam(b->scheiding);
    cli_zeg(_("%s: %s, %s"), pad, naam[b->codering], scheiding ? scheiding : teken);
    if (b->kop_rijen == 2)
        printf(_(", kop op regel %ld en de rij eronder\n"), b->kop_regel);
    else if (b->kop_regel)
        printf(_(", kop op regel %ld\n"), b->kop_regel);
    else
        printf(_(", zonder kop\n"));
    for (size_t i = 0; i < b->titels; i++)
        cli_zeg(_("  overgeslagen: %s\n"), b->titel[i]);
    if (b->datums_waarom)
        cli_zeg("  %s\n", b->datums_waarom);
    else if (b->datums_hoe == DATUM_AANGENOMEN)
        printf(_("  datums: dag-maand-jaar, zoals gewoon is; niets wijst op iets anders\n"));
    if (b->datums_hoe == DATUM_ONZEKER)
        printf(_("  Staat de maand voorop: --datums mdj. Staat de dag voorop: --datums dmj.\n"));
}

static void druk_kolom(struct buf *uit, size_t nr, const struct kolom *k) {
    struct buf getal = {0};
    buf_addf(&getal, "%zu", nr);
    cel(uit, getal.s, 3, true);
    cel(uit, k->kop, KOLOM_CELLEN, false);
    cel(uit, k->naam ? k->naam : "-", VELD_CELLEN, false);
    buf_clear(&getal);
    if (k->bekeken)
        buf_addf(&getal, "%ld%%", 100 * k->gevuld / k->bekeken);
    cel(uit, buf_text(&getal), 4, true);
    cel(uit, k->naam || k->mogelijk ? _(zekerheden[k->zekerheid]) : "", 14, false);
    while (uit->len && uit->s[uit->len - 1] == ' ')
        buf_remove(uit, uit->len - 1, 1);
    buf_add_char(uit, '\n');
    buf_free(&getal);
}

/* Below a column: what it looks like, and why it is what it is. */
static void druk_bij_kolom(struct buf *uit, size_t nr, const struct kolom *k) {
    size_t n = voorbeelden(k);
    for (size_t i = 0; i < n; i++) {
        buf_add(uit, i ? " · " : _("       zoals "));
        text_show(uit, k->voorbeeld[i], strlen(k->voorbeeld[i]));
    }
    if (n)
        buf_add_char(uit, '\n');
    if (k->waarom) {
        buf_add(uit, "       ");
        veilig(uit, k->waarom);
        buf_add_char(uit, '\n');
    }
    if (k->mogelijk)
        buf_addf(uit, _("       kan %s zijn; kies met --kolom %zu=VELD\n"), k->mogelijk, nr);
}

static void druk_kolommen(const struct import_blik *b) {
    struct buf uit = {0};
    cel(&uit, "", 3, true);
    cel(&uit, _("kolom"), KOLOM_CELLEN, false);
    cel(&uit, _("veld"), VELD_CELLEN, false);
    buf_addf(&uit, _("%s  hoe zeker\n"), _("vol "));
    for (size_t i = 0; i < b->kaart.aantal; i++) {
        if (b->kaart.kolom[i].uitslag == KOLOM_LEEG)
            continue;
        druk_kolom(&uit, i + 1, &b->kaart.kolom[i]);
        druk_bij_kolom(&uit, i + 1, &b->kaart.kolom[i]);
    }
    printf("\n%s", uit.s);
    buf_free(&uit);
}

static void druk_rij(struct buf *uit, const struct import_blik *b,
                     const struct import_blik_rij *rij) {
    bool eerste = true;
    buf_addf(uit, _("  regel %ld  "), rij->regel);
    for (size_t i = 0; i < b->kaart.aantal; i++) {
        if (b->kaart.kolom[i].veld < 0 || !*rij->cel[i])
            continue;
        buf_add(uit, eerste ? "" : " | ");
        veilig(uit, rij->cel[i]);
        eerste = false;
    }
    buf_add_char(uit, '\n');
}

static void druk_rijen(const struct import_blik *b) {
    struct buf uit = {0};
    for (size_t i = 0; i < b->rijen; i++)
        druk_rij(&uit, b, &b->rij[i]);
    printf(_("\nZo leest regie de eerste rijen:\n%s"), buf_text(&uit));
    if (b->meer)
        printf(_("  en zo verder\n"));
    buf_free(&uit);
}

void bekijk_druk(const struct import_keuze *keuze, const struct import_blik *b, bool als_json) {
    const char *pad = keuze->pad, *kaart = keuze->vorm.kaart;
    if (als_json) {
        druk_json(pad, b);
        return;
    }
    druk_vorm(pad, b);
    druk_kolommen(b);
    druk_rijen(b);
    if (b->lijkt)
        cli_zeg(_("\nDit lijkt geen lijst van mensen. Kijk zo: --soort %s\n"), b->lijkt);
    if (b->kaart_nieuw)
        cli_zeg(_("\nDe kolommen van deze lijst staan in %s, voor de volgende keer.\n"), kaart);
    if (b->beletsel)
        cli_zeg(_("\nZo kan de lijst nog niet naar binnen. %s\n"), b->beletsel);
}
