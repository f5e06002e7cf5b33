#include "support/boek.h"
#include "action/lijstregels.h"
#include "regie/catalogus.h"
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include "regie/uitkolom.h"
#include "ui/opdracht.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void boek_lees(const char *pad, struct buf *uit) {
    char stuk[4096];
    size_t n;
    FILE *f = fopen(pad, "r");
    if (!f) {
        fprintf(stderr, "%s kan niet worden gelezen\n", pad);
        exit(2);
    }
    while ((n = fread(stuk, 1, sizeof stuk, f)) > 0)
        buf_add_n(uit, stuk, n);
    fclose(f);
}

/* A vertical bar would end the cell of a table. */
static void cel(struct buf *uit, const char *tekst) {
    for (; *tekst; tekst++)
        buf_addf(uit, *tekst == '|' ? "\\%c" : "%c", *tekst);
}

static void toetsen(struct buf *uit) {
    buf_add(uit, "| toets | opdracht | wat het doet |\n|---|---|---|\n");
    for (int i = 0; i < OPDRACHT_AANTAL; i++) {
        const struct opdracht *o = &opdrachten[i];
        if (o->naam)
            buf_addf(uit, "| `%s` | %s | %s |\n", _(o->toetsen), o->naam, _(o->uitleg));
    }
}

static void gebeurtenissen(struct buf *uit) {
    buf_add(uit, "| code | wat er gebeurde | |\n|---|---|---|\n");
    for (const struct gebeurtenis_soort *g = gebeurtenis_soorten; g->code; g++)
        buf_addf(uit, "| `%s` | %s | %s |\n", g->code, _(g->label),
                 g->vanzelf ? "legt regie zelf vast" : "");
}

static void waarden(struct buf *uit, const struct veld *v) {
    static const char *const kinds[] = {
        [VELD_TEKST] = "tekst",
        [VELD_LANG] = "tekst van meer regels",
        [VELD_DATUM] = "datum",
        [VELD_BRP_DATUM] = "datum, ook met onbekende delen",
        [VELD_KEUZE] = "",
        [VELD_MEERKEUZE] = "een of meer van ",
        [VELD_JANEE] = "ja, nee",
        [VELD_GETAL] = "getal",
        [VELD_BSN] = "BSN",
        [VELD_VNUMMER] = "tien cijfers",
        [VELD_POSTCODE] = "1234 AB",
        [VELD_TELEFOON] = "telefoonnummer",
        [VELD_EMAIL] = "e-mailadres",
        [VELD_VERWIJZING] = "verwijzing",
    };
    buf_add(uit, kinds[v->kind]);
    if (v->kind == VELD_GETAL && v->hoogste)
        buf_addf(uit, " van %ld tot en met %ld", v->laagste, v->hoogste);
    for (const struct keuze *k = v->keuzes; k && k->code; k++)
        buf_addf(uit, "%s`%s`", k == v->keuzes ? "" : ", ", k->code);
    if (v->vlaggen & VELD_CATALOGUS)
        buf_addf(uit, ", liefst uit de lijst %s", v->lijst);
}

static void velden(struct buf *uit) {
    for (int s = 0; s < SOORT_AANTAL; s++) {
        const struct soort *soort = soort_van((enum soort_code)s);
        buf_addf(uit, "%s## %s\n\n| veld | naam | waarden |\n|---|---|---|\n", s ? "\n" : "",
                 soort->naam);
        for (int i = 0; i < soort->aantal; i++) {
            const struct veld *v = &soort->velden[i];
            if (v->vlaggen & VELD_VERBORGEN)
                continue;
            buf_addf(uit, "| `%s` | ", v->naam);
            cel(uit, _(v->label));
            buf_add(uit, " | ");
            waarden(uit, v);
            buf_add(uit, " |\n");
        }
    }
}

/* What stands in `kolom` of the row about a column; "" when there is none. */
static const char *staat_bij(const char *lijst, const char *sleutel, const char *naam,
                             const char *kolom) {
    struct problem p = {0};
    const struct tabel *t = catalogus_tabel(lijst, &p);
    for (size_t i = 0; t && i < t->rijen; i++)
        if (!strcmp(tabel_waarde(t, i, sleutel), naam))
            return tabel_waarde(t, i, kolom);
    return "";
}

static void voorbeeld(struct buf *uit, const struct uitkolom *k) {
    static const struct {
        const char *naam, *zo;
    } eigen[] = {{"achternaam", "Hagos"},      {"tussenvoegsel", "van der"},
                 {"voornamen", "Selam"},       {"voorletters", "S."},
                 {"geboorteland", "Eritrea"},  {"nationaliteit", "Eritrese"},
                 {"taal", "Tigrinya"},         {"taal_2", "Arabisch"},
                 {"straat", "Dorpsstraat"},    {"huisnummer", "12"},
                 {"woonplaats", "Zwolle"},     {"gemeente", "Zwolle"},
                 {"geboorteplaats", "Asmara"}, {"volledige_naam", "Selam Hagos"},
                 {"leeftijd", "36"},           {"geboortedatum", "00-05-1990"}};
    static const char *const kinds[] = {[VELD_DATUM] = "31-12-2026",
                                        [VELD_BRP_DATUM] = "31-12-2024",
                                        [VELD_JANEE] = "ja",
                                        [VELD_GETAL] = "3",
                                        [VELD_BSN] = "999990019",
                                        [VELD_VNUMMER] = "2900000001",
                                        [VELD_POSTCODE] = "8011 AB",
                                        [VELD_TELEFOON] = "06 12345678",
                                        [VELD_EMAIL] = "selam@voorbeeld.nl",
                                        [VELD_VERWIJZING] = ""};
    const char *zo = k->rij->keuzes ? k->rij->keuzes[0].code : kinds[k->rij->kind];
    for (size_t i = 0; i < sizeof eigen / sizeof *eigen; i++)
        if (!strcmp(eigen[i].naam, k->naam))
            zo = eigen[i].zo;
    if (k->bereken && k->instrument)
        zo = k->item ? "3" : "31-12-2026";
    if (zo && *zo)
        buf_addf(uit, "`%s`", zo);
}

static void koppen(struct buf *uit, const char *naam) {
    const char *s = staat_bij("lijst/kolom.csv", "veld",
                              strcmp(naam, "verblijfsgrond") ? naam : "verblijfstitel", "aliassen");
    for (size_t n; *s; s += n + (s[n] == '|')) {
        n = strcspn(s, "|");
        buf_addf(uit, "%.*s%s", (int)n, s, s[n] ? ", " : "");
    }
}

static void vlag(struct buf *uit, const struct uitkolom *k) {
    buf_add(uit, k->privacy == PRIVACY_BSN ? " Alleen met `--bsn`."
                 : k->gezondheid           ? " Alleen met `--gezondheid`."
                                           : "");
}

static void kolom(struct buf *uit, const struct uitkolom *k) {
    buf_addf(uit, "| `%s` | ", k->naam);
    cel(uit, k->label);
    buf_add(uit, ". ");
    cel(uit, k->rij == &soort_gebeurtenis.velden[GEBEURTENIS_DATUM] ? "De eerste keer."
                                                                    : _(k->rij->hulp));
    vlag(uit, k);
    buf_add(uit, " | ");
    if (k->item)
        buf_add(uit, "het niveau");
    else
        waarden(uit, k->rij);
    buf_add(uit, " | ");
    voorbeeld(uit, k);
    buf_add(uit, " | ");
    if (k->lijstveld) {
        koppen(uit, k->naam);
        buf_add(uit, " | ");
    }
    buf_addf(uit, "%s |\n", staat_bij("lijst/ggm.csv", "kolom", k->naam, "ggm"));
}

/* Fields that only come in. */
static void kolommen_in(struct buf *uit, const struct kolomregels *regels,
                        const struct uitkolommen *alle) {
    const struct lijstveld *v;
    buf_add(uit, "\n### Alleen in\n\n| kolom | betekenis | waarden | ook herkend als |\n"
                 "|---|---|---|---|\n");
    for (int i = 0; (v = lijstveld_nr(regels, i)); i++) {
        const struct uitkolom *k = uitkolom_zoek(alle, v->naam, NULL);
        if (k && k->lijstveld)
            continue;
        buf_addf(uit, "| `%s` | %s.%s%s | ", v->naam, _(v->rij->label), v->rij->hulp ? " " : "",
                 v->rij->hulp ? _(v->rij->hulp) : "");
        waarden(uit, v->rij);
        buf_add(uit, " | ");
        koppen(uit, v->naam);
        buf_add(uit, " |\n");
    }
}

static void kolommen(struct buf *uit) {
    struct problem p = {0};
    const struct kolomregels *regels = lijstregels_lees(&p);
    const struct instrumenten *l = catalogus_instrumenten(&p);
    struct uitkolommen *alle = uitkolommen_bouw(regels, l);
    const struct uitkolom *k;
    const char *groep = "";
    bool lijst = false;
    for (size_t i = 0; (k = uitkolom_nr(alle, i)); i++) {
        if (strcmp(groep, k->groep) != 0 || lijst != k->lijstveld)
            buf_addf(uit,
                     k->lijstveld
                         ? "%s### %s (in en uit)\n\n| kolom | betekenis | waarden | "
                           "voorbeeld | ook herkend als | GGM |\n|---|---|---|---|---|---|\n"
                         : "%s### %s (alleen uit)\n\n| kolom | betekenis | waarden | "
                           "voorbeeld | GGM |\n|---|---|---|---|---|\n",
                     i ? "\n" : "", _(k->groep));
        groep = k->groep;
        lijst = k->lijstveld;
        kolom(uit, k);
    }
    kolommen_in(uit, regels, alle);
    uitkolommen_free(alle);
}

static void kolomsetten(struct buf *uit) {
    struct problem p = {0};
    const struct tabel *t = catalogus_tabel("lijst/kolomset.csv", &p);
    buf_add(uit, "| kolomset | waarvoor | kolommen |\n|---|---|---|\n");
    for (size_t i = 0; t && i < t->rijen; i++) {
        buf_addf(uit, "| `%s` | %s | ", tabel_waarde(t, i, "naam"), tabel_waarde(t, i, "uitleg"));
        for (const char *s = tabel_waarde(t, i, "kolommen"); *s; s++)
            buf_addf(uit, *s == '|' ? ", " : "%c", *s);
        buf_add(uit, " |\n");
    }
}

/* The first sentence of the comment a file opens with, on one line. */
static bool eerste_zin(const char *pad, struct buf *uit) {
    struct buf tekst = {0};
    boek_lees(pad, &tekst);
    const char *s = buf_text(&tekst);
    bool er_is = !strncmp(s, "/* ", 3);
    for (s += er_is ? 3 : 0; er_is && *s && strncmp(s, " */", 3) != 0; s++) {
        if (*s == '.' && (s[1] == ' ' || s[1] == '\n'))
            break;
        bool regel = !strncmp(s, "\n * ", 4);
        buf_add_char(uit, regel ? ' ' : *s);
        s += regel ? 3 - (s[3] != ' ') : 0;
    }
    buf_free(&tekst);
    return er_is;
}

/* From the file itself, else from the header it belongs to. */
static bool zin_van(const char *pad, const char *naam, struct buf *uit) {
    char ander[2][200];
    snprintf(ander[0], sizeof ander[0], "%.*sh", (int)strlen(pad) - 1, pad);
    snprintf(ander[1], sizeof ander[1], "include/regie/%.*sh", (int)strlen(naam) - 1, naam);
    bool er_is = eerste_zin(pad, uit);
    for (int i = 0; i < 2 && !er_is; i++)
        er_is = access(ander[i], R_OK) == 0 && eerste_zin(ander[i], uit);
    return er_is;
}

/* A source that leaves it to its own header to say what they are shares its row. */
static bool deelt_rij(const char *pad) {
    struct buf zin = {0};
    char bron[200], kop[200];
    int stam = (int)strlen(pad) - 1;
    snprintf(bron, sizeof bron, "%.*sc", stam, pad);
    snprintf(kop, sizeof kop, "%.*sh", stam, pad);
    bool samen = access(bron, R_OK) == 0 && access(kop, R_OK) == 0 && !eerste_zin(bron, &zin);
    buf_free(&zin);
    return samen;
}

static void bestand(struct buf *uit, const char *pad) {
    const char *naam = strrchr(pad, '/') + 1;
    bool samen = deelt_rij(pad);
    if (samen && naam[strlen(naam) - 1] == 'h')
        return;
    buf_addf(uit, "| `%s`", naam);
    buf_addf(uit, samen ? " `%.*sh` | " : " | ", (int)strlen(naam) - 1, naam);
    if (!zin_van(pad, naam, uit))
        fprintf(stderr, "%s begint niet met wat het is\n", pad);
    buf_add(uit, " |\n");
}

static void map(struct buf *uit, const char *naam, const char *wat) {
    glob_t g = {0};
    char patroon[100];
    snprintf(patroon, sizeof patroon, "%s/*.[ch]", naam);
    buf_addf(uit, "\n### %s\n\n%s\n\n| file | what is in it |\n|---|---|\n", naam, wat);
    if (glob(patroon, 0, NULL, &g) == 0)
        for (size_t i = 0; i < g.gl_pathc; i++)
            bestand(uit, g.gl_pathv[i]);
    globfree(&g);
}

static void bestanden(struct buf *uit) {
    static const char *const mappen[][2] = {
        {"include/regie", "The contracts between the layers; `LAGEN` says whose each is."},
        {"src/base", "Text, dates, keys, JSON, memory: knows nothing of the field."},
        {"src/domain",
         "What can be known and how it hangs together: no file, no screen, no clock."},
        {"src/store",
         "The only room that knows SQLite. Reading is open to all, writing to the actions."},
        {"src/csv", "The only room that knows libcsv."},
        {"src/action", "What a person can do: a check, one transaction, one journal entry."},
        {"src/cli", "The verbs: the same actions for scripts."},
        {"src/ui",
         "The only room that knows curses. One screen per file or small family of files."},
        {"src", "The way in."},
    };
    for (size_t i = 0; i < sizeof mappen / sizeof *mappen; i++)
        map(uit, mappen[i][0], mappen[i][1]);
}

static const struct deel {
    const char *naam;
    void (*schrijf)(struct buf *uit);
} delen[] = {
    {"toetsen", toetsen},   {"gebeurtenissen", gebeurtenissen},
    {"velden", velden},     {"bestanden", bestanden},
    {"kolommen", kolommen}, {"kolomsetten", kolomsetten},
};

static bool schrijf_deel(const char *naam, struct buf *uit) {
    size_t len = strspn(naam, "abcdefghijklmnopqrstuvwxyz");
    for (size_t i = 0; i < sizeof delen / sizeof *delen; i++)
        if (strlen(delen[i].naam) == len && !strncmp(delen[i].naam, naam, len)) {
            delen[i].schrijf(uit);
            return true;
        }
    fprintf(stderr, "het deel \"%.*s\" bestaat niet\n", (int)len, naam);
    return false;
}

static const char *na_regel(const char *s) {
    const char *einde = strchr(s, '\n');
    return einde ? einde + 1 : s + strlen(s);
}

bool boek_vul(const char *tekst, struct buf *uit) {
    static const char begin[] = "tabel: ", slot[] = "einde tabel";
    const char *s;
    while ((s = strstr(tekst, begin)) != NULL) {
        const char *kop = na_regel(s), *einde = strstr(kop, slot);
        if (!einde) {
            fprintf(stderr, "een deel heeft geen \"%s\"\n", slot);
            return false;
        }
        buf_add_n(uit, tekst, (size_t)(kop - tekst));
        if (!schrijf_deel(s + sizeof begin - 1, uit))
            return false;
        while (einde > kop && einde[-1] != '\n')
            einde--;
        buf_add_n(uit, einde, (size_t)(na_regel(einde) - einde));
        tekst = na_regel(einde);
    }
    buf_add(uit, tekst);
    return true;
}
