/* A dossier as JSON: the field tables in their order, records by date and number, never by key, so
 * that two files with the same content give the same bytes. */
#include "druk.h"
#include "regie/catalogus.h"
#include "regie/json.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

void druk_json_veld(struct json *j, const struct record *r, int veld) {
    const struct veld *v = &r->soort->velden[veld];
    if (v->kind == VELD_GETAL && record_waarde(r, veld))
        json_number(j, v->naam, record_getal(r, veld, 0));
    else
        json_text(j, v->naam, record_waarde(r, veld));
}

static void json_velden(struct json *j, const struct record *r) {
    for (int i = 0; i < r->soort->aantal; i++) {
        const struct veld *v = &r->soort->velden[i];
        bool intern = v->kind == VELD_VERWIJZING ||
                      (r->soort->code == SOORT_DOSSIER && i == DOSSIER_SORTEERNAAM);
        if (!intern)
            druk_json_veld(j, r, i);
    }
}

static void json_record(struct json *j, const char *sleutel, const struct record *r) {
    if (!r) {
        json_text(j, sleutel, NULL);
        return;
    }
    json_open(j, sleutel, '{');
    json_velden(j, r);
    json_close(j, '}');
}

/* Dates sort as text, and records lie in the order in which they were made. */
static int vergelijk_rij(const void *een, const void *ander) {
    const struct druk_rij *a = een, *b = ander;
    int verschil = strcmp(record_tekst(a->r, a->datumveld), record_tekst(b->r, b->datumveld));
    if (!verschil && a->tweede >= 0)
        verschil = strcmp(record_tekst(a->r, a->tweede), record_tekst(b->r, b->tweede));
    return verschil ? verschil : a->r < b->r ? -1 : 1;
}

struct druk_rij *druk_op_datum(const struct record_lijst *l, int datumveld, int tweede) {
    struct druk_rij *rij = mem_array(l->aantal + 1, sizeof *rij);
    for (size_t i = 0; i < l->aantal; i++)
        rij[i] = (struct druk_rij){&l->rij[i], datumveld, tweede};
    qsort(rij, l->aantal, sizeof *rij, vergelijk_rij);
    return rij;
}

/* The number of a record in such a list, from 1; 0 when it is not there. */
static long nummer(const struct druk_rij *rij, size_t aantal, struct id id) {
    for (size_t i = 0; i < aantal; i++)
        if (id_gelijk(rij[i].r->id, id))
            return (long)i + 1;
    return 0;
}

static void json_nummer(struct json *j, const char *sleutel, long nr) {
    if (nr)
        json_number(j, sleutel, nr);
    else
        json_text(j, sleutel, NULL);
}

static void json_lijst(struct json *j, const char *sleutel, const struct record_lijst *l,
                       int datumveld, int tweede) {
    struct druk_rij *rij = druk_op_datum(l, datumveld, tweede);
    json_open(j, sleutel, '[');
    for (size_t i = 0; i < l->aantal; i++)
        json_record(j, NULL, rij[i].r);
    json_close(j, ']');
    free(rij);
}

static void json_score(struct json *j, const struct instrument *i,
                       const struct instrument_item *item, const struct record *s) {
    json_open(j, NULL, '{');
    json_number(j, "item", item->nr);
    json_text(j, "naam", item->naam);
    json_text(j, "niveau",
              record_waarde(s, SCORE_SCORE)
                  ? instrument_niveau_code(i, (int)record_getal(s, SCORE_SCORE, 0))
                  : NULL);
    for (int veld = SCORE_SCORE; veld < SCORE_VELDEN; veld++)
        if (soort_score.velden[veld].kind == VELD_GETAL && record_waarde(s, veld))
            json_number(j, soort_score.velden[veld].naam, record_getal(s, veld, 0));
        else
            json_text(j, soort_score.velden[veld].naam, record_waarde(s, veld));
    json_close(j, '}');
}

static void json_scores(struct json *j, const struct beeld *b, const struct record *meting) {
    struct problem stil = {0};
    const struct instrumenten *l = catalogus_instrumenten(&stil);
    const struct instrument *i =
        l ? instrument_zoek(l, record_tekst(meting, METING_INSTRUMENT)) : NULL;
    json_open(j, "scores", '[');
    for (size_t k = 0; i && k < i->items; k++) {
        const struct record *s = meting_score(b, meting->id, i->item[k].nr);
        if (s)
            json_score(j, i, &i->item[k], s);
    }
    json_close(j, ']');
    problem_clear(&stil);
}

static void json_metingen(struct json *j, const struct beeld *b, const struct druk_rij *gesprek) {
    const struct record_lijst *l = &b->lijst[SOORT_METING];
    struct druk_rij *rij = druk_op_datum(l, METING_DATUM, METING_INSTRUMENT);
    json_open(j, "metingen", '[');
    for (size_t i = 0; i < l->aantal; i++) {
        const struct record *m = rij[i].r;
        json_open(j, NULL, '{');
        json_number(j, "nr", (long)i + 1);
        json_velden(j, m);
        json_nummer(
            j, "gesprek",
            nummer(gesprek, b->lijst[SOORT_GESPREK].aantal, record_verwijzing(m, METING_GESPREK)));
        json_nummer(j, "corrigeert",
                    nummer(rij, l->aantal, record_verwijzing(m, METING_CORRIGEERT)));
        json_scores(j, b, m);
        json_close(j, '}');
    }
    json_close(j, ']');
    free(rij);
}

static void json_acties(struct json *j, const struct beeld *b, const struct record *doel) {
    const struct record *actie;
    size_t i = 0;
    json_open(j, "acties", '[');
    while ((actie = beeld_volgende(b, SOORT_ACTIE, ACTIE_DOEL, doel->id, &i))) {
        json_open(j, NULL, '{');
        json_number(j, "nr", actie_nr(b, actie));
        json_velden(j, actie);
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void json_doelen(struct json *j, const struct beeld *b, const struct record *pip) {
    const struct record *doel;
    size_t i = 0;
    json_open(j, "doelen", '[');
    while ((doel = beeld_volgende(b, SOORT_DOEL, DOEL_PIP, pip->id, &i))) {
        const struct record *vorig =
            beeld_zoek(b, SOORT_DOEL, record_verwijzing(doel, DOEL_HERKOMST));
        json_open(j, NULL, '{');
        json_number(j, "nr", doel_nr(b, doel));
        json_velden(j, doel);
        json_nummer(j, "herkomst", vorig ? doel_nr(b, vorig) : 0);
        json_acties(j, b, doel);
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void json_pip(struct json *j, const struct beeld *b) {
    const struct record_lijst *l = &b->lijst[SOORT_PIP];
    json_open(j, "pip", '[');
    for (size_t i = 0; i < l->aantal; i++) {
        json_open(j, NULL, '{');
        json_velden(j, &l->rij[i]);
        json_doelen(j, b, &l->rij[i]);
        json_close(j, '}');
    }
    json_close(j, ']');
}

/* In the order of plan and goal, whatever the order in which they were discussed. */
static void json_voortgang(struct json *j, const struct beeld *b, const struct record *gesprek) {
    const struct record_lijst *doelen = &b->lijst[SOORT_DOEL];
    json_open(j, "voortgang", '[');
    for (size_t i = 0; i < doelen->aantal; i++) {
        const struct record *doel = &doelen->rij[i];
        const struct record *v = gesprek_voortgang(b, gesprek->id, doel->id);
        const struct record *pip = beeld_zoek(b, SOORT_PIP, record_verwijzing(doel, DOEL_PIP));
        if (!v)
            continue;
        json_open(j, NULL, '{');
        json_nummer(j, "pip", pip ? record_getal(pip, PIP_VERSIENUMMER, 0) : 0);
        json_number(j, "doel", doel_nr(b, doel));
        json_velden(j, v);
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void json_gesprekken(struct json *j, const struct beeld *b, const struct druk_rij *gesprek) {
    json_open(j, "gesprekken", '[');
    for (size_t i = 0; i < b->lijst[SOORT_GESPREK].aantal; i++) {
        const struct record *afspraak;
        size_t k = 0;
        json_open(j, NULL, '{');
        json_number(j, "nr", (long)i + 1);
        json_velden(j, gesprek[i].r);
        json_voortgang(j, b, gesprek[i].r);
        json_open(j, "afspraken", '[');
        while (
            (afspraak = beeld_volgende(b, SOORT_AFSPRAAK, AFSPRAAK_GESPREK, gesprek[i].r->id, &k)))
            json_record(j, NULL, afspraak);
        json_close(j, ']');
        json_close(j, '}');
    }
    json_close(j, ']');
}

/* By the numbers of the command line. */
static void json_genummerd(struct json *j, const char *sleutel, const struct record_lijst *l) {
    json_open(j, sleutel, '[');
    for (size_t i = 0; i < l->aantal; i++) {
        json_open(j, NULL, '{');
        json_number(j, "nr", (long)i + 1);
        json_velden(j, &l->rij[i]);
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void json_gezin(struct json *j, const struct record_lijst *gezin) {
    static const int velden[] = {PERSOON_V_NUMMER, PERSOON_ACHTERNAAM, PERSOON_VOORNAMEN,
                                 PERSOON_GEZINSRELATIE};
    json_open(j, "gezin", '[');
    for (size_t i = 0; i < gezin->aantal; i++) {
        json_open(j, NULL, '{');
        for (size_t k = 0; k < sizeof velden / sizeof *velden; k++)
            json_text(j, soort_persoon.velden[velden[k]].naam,
                      record_waarde(&gezin->rij[i], velden[k]));
        json_close(j, '}');
    }
    json_close(j, ']');
}

void druk_json(const struct beeld *b, const struct record_lijst *gezin, struct buf *uit) {
    struct druk_rij *gesprek = druk_op_datum(&b->lijst[SOORT_GESPREK], GESPREK_DATUM, -1);
    struct json j;
    json_begin(&j, uit);
    j.pretty = true;
    json_open(&j, NULL, '{');
    json_record(&j, "persoon", &b->persoon);
    json_record(&j, "dossier", &b->dossier);
    json_gezin(&j, gezin);
    json_lijst(&j, "rollen", &b->lijst[SOORT_ROL], ROL_VAN, -1);
    json_lijst(&j, "gebeurtenissen", &b->lijst[SOORT_GEBEURTENIS], GEBEURTENIS_DATUM,
               GEBEURTENIS_CODE);
    json_record(&j, "intake", beeld_enige(b, SOORT_INTAKE));
    json_record(&j, "gezondheid", beeld_enige(b, SOORT_GEZONDHEID));
    json_metingen(&j, b, gesprek);
    json_pip(&j, b);
    json_gesprekken(&j, b, gesprek);
    json_genummerd(&j, "trajecten", &b->lijst[SOORT_TRAJECT]);
    json_genummerd(&j, "examens", &b->lijst[SOORT_EXAMEN]);
    json_close(&j, '}');
    free(gesprek);
}
