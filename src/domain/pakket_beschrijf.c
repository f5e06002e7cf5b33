/* datapackage.json: what every list and every column of a package is, for other programs. The form
 * is that of specs.frictionlessdata.io: Tabular Data Package and Table Schema. */
#include "regie/json.h"
#include "regie/pakket.h"
#include "regie/taal.h"

static void constraint_begin(struct json *j, bool *open) {
    if (!*open)
        json_open(j, "constraints", '{');
    *open = true;
}

static void keuzes(struct json *j, const struct keuze *k) {
    json_open(j, "enum", '[');
    for (; k->code; k++)
        json_text(j, NULL, k->code);
    json_close(j, ']');
}

/* Codes separated by commas, each of the list. */
static void meerkeuze(struct json *j, const struct keuze *k) {
    struct buf codes = {0}, patroon = {0};
    for (const struct keuze *dit = k; dit->code; dit++)
        buf_addf(&codes, "%s%s", dit == k ? "" : "|", dit->code);
    buf_addf(&patroon, "(%s)(,(%s))*", codes.s, codes.s);
    json_text(j, "pattern", patroon.s);
    buf_free(&codes);
    buf_free(&patroon);
}

static const char *patroon_van(enum veld_kind kind) {
    switch (kind) {
    case VELD_BRP_DATUM:
        return "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    case VELD_BSN:
        return "[0-9]{9}";
    case VELD_VNUMMER:
        return "[0-9]{10}";
    case VELD_POSTCODE:
        return "[1-9][0-9]{3} [A-Z]{2}";
    case VELD_VERWIJZING:
        return "[0-9a-f]{32}";
    default:
        return NULL;
    }
}

static const char *type_van(enum veld_kind kind) {
    return kind == VELD_DATUM   ? "date"
           : kind == VELD_GETAL ? "integer"
           : kind == VELD_JANEE ? "boolean"
                                : "string";
}

static void soort_van_waarde(struct json *j, const struct veld *v) {
    json_text(j, "type", type_van(v->kind));
    json_text(j, "format", "default");
    if (v->kind != VELD_JANEE)
        return;
    json_open(j, "trueValues", '[');
    json_text(j, NULL, "ja");
    json_close(j, ']');
    json_open(j, "falseValues", '[');
    json_text(j, NULL, "nee");
    json_close(j, ']');
}

static void constraints(struct json *j, const struct veld *v, bool verplicht) {
    bool open = false;
    if (verplicht) {
        constraint_begin(j, &open);
        json_bool(j, "required", true);
    }
    if (v->kind == VELD_KEUZE || v->kind == VELD_MEERKEUZE || v->kind == VELD_GETAL ||
        patroon_van(v->kind))
        constraint_begin(j, &open);
    if (v->kind == VELD_KEUZE)
        keuzes(j, v->keuzes);
    if (v->kind == VELD_MEERKEUZE)
        meerkeuze(j, v->keuzes);
    if (v->kind == VELD_GETAL) {
        json_number(j, "minimum", v->laagste);
        json_number(j, "maximum", v->hoogste);
    }
    if (patroon_van(v->kind))
        json_text(j, "pattern", patroon_van(v->kind));
    if (open)
        json_close(j, '}');
}

static void sleutel(struct json *j) {
    json_text(j, "type", "string");
    json_text(j, "format", "default");
    json_text(j, "title", _("Sleutel"));
    json_text(j, "description", _("Waarmee andere lijsten naar deze rij verwijzen."));
    json_open(j, "constraints", '{');
    json_bool(j, "required", true);
    json_bool(j, "unique", true);
    json_text(j, "pattern", patroon_van(VELD_VERWIJZING));
    json_close(j, '}');
}

/* A kenmerk may be empty: not every person has a V-nummer. */
static void kolom(struct json *j, const struct pakket_kolom *k) {
    json_open(j, NULL, '{');
    json_text(j, "name", k->naam);
    if (k->soort == PAKKET_ID) {
        sleutel(j);
    } else {
        soort_van_waarde(j, k->rij);
        json_text(j, "title", _(k->rij->label));
        json_text(j, "description", _(k->rij->hulp));
        constraints(j, k->rij, k->soort == PAKKET_VELD && (k->rij->vlaggen & VELD_VERPLICHT));
    }
    json_close(j, '}');
}

static void een_naam(struct json *j, const char *lijst, const char *naam) {
    json_open(j, lijst, '[');
    json_text(j, NULL, naam);
    json_close(j, ']');
}

/* A list refers to itself by an empty name. */
static void verwijzing(struct json *j, const struct soort *soort, const struct veld *v) {
    const struct soort *naar = veld_verwijst(v);
    json_open(j, NULL, '{');
    een_naam(j, "fields", v->naam);
    json_open(j, "reference", '{');
    json_text(j, "resource", naar == soort ? "" : naar->naam);
    een_naam(j, "fields", "id");
    json_close(j, '}');
    json_close(j, '}');
}

static void verwijzingen(struct json *j, const struct soort *soort, const struct pakket_kolom *k,
                         size_t aantal) {
    bool open = false;
    for (size_t i = 0; i < aantal; i++) {
        if (k[i].soort != PAKKET_VELD || k[i].rij->kind != VELD_VERWIJZING)
            continue;
        if (!open)
            json_open(j, "foreignKeys", '[');
        open = true;
        verwijzing(j, soort, k[i].rij);
    }
    if (open)
        json_close(j, ']');
}

static void schema(struct json *j, const struct soort *soort, const struct pakket_keuze *keuze) {
    struct pakket_kolom k[PAKKET_KOLOMMEN];
    size_t aantal = pakket_kolommen(soort, keuze, k);
    json_open(j, "schema", '{');
    json_open(j, "fields", '[');
    for (size_t i = 0; i < aantal; i++)
        kolom(j, &k[i]);
    json_close(j, ']');
    een_naam(j, "missingValues", "");
    een_naam(j, "primaryKey", soort == &pakket_instelling ? "naam" : "id");
    verwijzingen(j, soort, k, aantal);
    json_close(j, '}');
}

static void vorm_van_lijst(struct json *j) {
    json_open(j, "dialect", '{');
    json_text(j, "delimiter", ",");
    json_text(j, "lineTerminator", "\r\n");
    json_text(j, "quoteChar", "\"");
    json_bool(j, "doubleQuote", true);
    json_bool(j, "skipInitialSpace", false);
    json_bool(j, "header", true);
    json_close(j, '}');
}

static void lijst(struct json *j, const struct soort *soort, const struct pakket_keuze *keuze) {
    struct buf pad = {0};
    pakket_bestand(soort, &pad);
    json_open(j, NULL, '{');
    json_text(j, "name", soort->naam);
    json_text(j, "path", pad.s);
    json_text(j, "profile", "tabular-data-resource");
    json_text(j, "title", _(soort->meervoud));
    json_text(j, "format", "csv");
    json_text(j, "mediatype", "text/csv");
    json_text(j, "encoding", "utf-8");
    vorm_van_lijst(j);
    schema(j, soort, keuze);
    json_close(j, '}');
    buf_free(&pad);
}

static void wat_regie_zegt(struct json *j, const struct pakket_keuze *keuze) {
    json_open(j, "regie", '{');
    json_number(j, "vorm", PAKKET_VORM);
    json_open(j, "weggelaten", '[');
    const char *wat;
    for (int i = 0; (wat = pakket_weggelaten(keuze, i)); i++)
        json_text(j, NULL, wat);
    json_close(j, ']');
    json_close(j, '}');
}

void pakket_beschrijf(const struct pakket_keuze *keuze, struct buf *uit) {
    struct json j;
    json_begin(&j, uit);
    j.pretty = true;
    json_open(&j, NULL, '{');
    json_text(&j, "profile", "tabular-data-package");
    json_text(&j, "name", "regie");
    json_text(&j, "title", _("Alles uit regie"));
    json_text(
        &j, "description",
        _("Eén lijst per soort gegevens. Een leeg veld is onbekend, en dat is iets anders dan "
          "nee. Onbekende delen van een geboortedatum zijn 00. Voor een cel die een "
          "rekenblad als formule zou lezen (= + - @ voorop), staat een '. Het journaal en "
          "de imports zitten er niet bij."));
    wat_regie_zegt(&j, keuze);
    json_open(&j, "resources", '[');
    for (int i = 0; pakket_soorten[i]; i++)
        if (pakket_soort_mee(pakket_soorten[i], keuze))
            lijst(&j, pakket_soorten[i], keuze);
    json_close(&j, ']');
    json_close(&j, '}');
    buf_add_char(uit, '\n');
}
