#include "regie/beeld.h"
#include "regie/taal.h"
#include <string.h>

void beeld_free(struct beeld *b) {
    record_free(&b->persoon);
    record_free(&b->dossier);
    for (int i = 0; i < SOORT_AANTAL; i++)
        record_lijst_free(&b->lijst[i]);
}

void beeld_begin_in(struct beeld *b, struct blok *blok) {
    *b = (struct beeld){0};
    record_begin_in(&b->persoon, SOORT_PERSOON, blok);
    record_begin_in(&b->dossier, SOORT_DOSSIER, blok);
    for (int i = 0; i < SOORT_AANTAL; i++)
        b->lijst[i].blok = blok;
}

static void lijst_kopie_in(struct record_lijst *naar, const struct record_lijst *van,
                           struct blok *blok) {
    *naar = (struct record_lijst){.aantal = van->aantal, .ruimte = van->aantal, .blok = blok};
    if (van->aantal)
        naar->rij = blok_neem(blok, van->aantal * sizeof *naar->rij);
    for (size_t i = 0; i < van->aantal; i++)
        record_kopie_in(&naar->rij[i], &van->rij[i], blok);
}

void beeld_kopie_in(struct beeld *naar, const struct beeld *van, struct blok *blok) {
    record_kopie_in(&naar->persoon, &van->persoon, blok);
    record_kopie_in(&naar->dossier, &van->dossier, blok);
    for (int i = 0; i < SOORT_AANTAL; i++)
        lijst_kopie_in(&naar->lijst[i], &van->lijst[i], blok);
}

struct record *beeld_enige(const struct beeld *b, enum soort_code soort) {
    const struct record_lijst *l = &b->lijst[soort];
    return l->aantal ? &l->rij[0] : NULL;
}

struct record *beeld_zoek(const struct beeld *b, enum soort_code soort, struct id id) {
    return record_lijst_zoek(&b->lijst[soort], id);
}

struct record *beeld_volgende(const struct beeld *b, enum soort_code soort, int veld,
                              struct id ouder, size_t *i) {
    const struct record_lijst *l = &b->lijst[soort];
    while (*i < l->aantal) {
        struct record *r = &l->rij[(*i)++];
        if (id_gelijk(record_verwijzing(r, veld), ouder))
            return r;
    }
    return NULL;
}

struct datum beeld_gebeurtenis(const struct beeld *b, const char *code, bool laatste) {
    const struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    struct datum gevonden = {0, 0, 0};
    for (size_t i = 0; i < l->aantal; i++) {
        if (!record_is(&l->rij[i], GEBEURTENIS_CODE, code))
            continue;
        struct datum d = record_datum(&l->rij[i], GEBEURTENIS_DATUM);
        int verschil = datum_vergelijk(d, gevonden);
        if (!gevonden.jaar || (laatste ? verschil > 0 : verschil < 0))
            gevonden = d;
    }
    return gevonden;
}

/* A name part as people should see it. The BRP delivers "." where a part does not exist. */
static const char *deel(const struct record *persoon, int veld) {
    const char *tekst = record_tekst(persoon, veld);
    return strcmp(tekst, ".") ? tekst : "";
}

bool persoon_toont_voornamen(const struct record *persoon) {
    return *deel(persoon, PERSOON_VOORNAMEN) != '\0';
}

static const char *voornaam(const struct record *persoon) {
    return deel(persoon,
                persoon_toont_voornamen(persoon) ? PERSOON_VOORNAMEN : PERSOON_VOORLETTERS);
}

/* One part more, with what stands before it: a blank, from the second one on. */
static void deel_erbij(struct buf *uit, const char **ervoor, const char *tekst) {
    if (!*tekst)
        return;
    buf_add(uit, *ervoor);
    buf_add(uit, tekst);
    *ervoor = " ";
}

void persoon_naam(const struct record *persoon, struct buf *uit) {
    const char *ervoor = "";
    deel_erbij(uit, &ervoor, voornaam(persoon));
    deel_erbij(uit, &ervoor, deel(persoon, PERSOON_TUSSENVOEGSEL));
    deel_erbij(uit, &ervoor, deel(persoon, PERSOON_ACHTERNAAM));
}

bool persoon_heeft_naam(const struct record *persoon) {
    return *voornaam(persoon) || *deel(persoon, PERSOON_TUSSENVOEGSEL) ||
           *deel(persoon, PERSOON_ACHTERNAAM);
}

/* Dutch lists sort on the core of the surname, the prefix behind it (Taaladvies, alfabetische
 * rangschikking van namen). */
void persoon_lijstnaam(const struct record *persoon, struct buf *uit) {
    const char *achter = deel(persoon, PERSOON_ACHTERNAAM), *ervoor = *achter ? ", " : "";
    buf_add(uit, achter);
    deel_erbij(uit, &ervoor, voornaam(persoon));
    deel_erbij(uit, &ervoor, deel(persoon, PERSOON_TUSSENVOEGSEL));
}

void persoon_leeftijd(const struct record *persoon, struct datum op, struct buf *uit) {
    int jongst, oudst;
    if (!datum_leeftijd(record_datum(persoon, PERSOON_GEBOORTEDATUM), op, &jongst, &oudst))
        buf_add(uit, _("onbekend"));
    else if (jongst == oudst)
        buf_addf(uit, "%d", jongst);
    else
        buf_addf(uit, _("%d of %d"), jongst, oudst);
}

bool persoon_verzwijgt(const struct record *persoon, int veld) {
    return veld >= PERSOON_STRAAT && veld <= PERSOON_WOONPLAATS &&
           record_is(persoon, PERSOON_GEHEIM, "ja");
}
