/* Intake and measurements of the invented caseload. */
#include "demo.h"
#include <stdlib.h>
#include <string.h>

#define INSTRUMENT "zrm-2017"

static size_t keus(const struct demo_rij *d, const struct tabel *t) {
    return d->rij % t->rijen;
}

static void vul_uit(struct demo_rij *d, struct record *r) {
    for (int i = VELD_DOSSIER + 1; i < r->soort->aantal; i++) {
        const char *cel = tabel_waarde(d->intakes, keus(d, d->intakes), r->soort->velden[i].naam);
        if (*cel)
            record_zet(r, i, cel);
    }
}

static long aantal_kinderen(const struct demo_rij *d) {
    const char *gezin = demo_cel(d, "gezin");
    long n = 0;
    for (size_t i = 0; *gezin && i < d->caseload->rijen; i++)
        n += !strcmp(tabel_waarde(d->caseload, i, "gezin"), gezin) &&
             !strcmp(tabel_waarde(d->caseload, i, "gezinsrelatie"), "kind");
    return n;
}

/* An intake under way has its first sections; a completed one has them all. */
void demo_intake(struct demo_rij *d) {
    struct datum datum, huisvesting = d->vandaag;
    bool af = demo_datum(d, "intake", &datum);
    if (!af && !(demo_datum(d, "huisvesting", &huisvesting) && d->rij % 2))
        return;
    struct record *r = demo_record(d, SOORT_INTAKE);
    vul_uit(d, r);
    struct buf kinderen = {0};
    long n = aantal_kinderen(d);
    buf_addf(&kinderen, n ? "%ld" : "geen", n);
    record_zet(r, INTAKE_KINDEREN, kinderen.s);
    record_zet(r, INTAKE_VVE, "nvt");
    buf_free(&kinderen);
    if (!af) {
        for (int i = INTAKE_KINDEREN; i < INTAKE_VELDEN; i++)
            record_zet(r, i, NULL);
        record_zet(r, INTAKE_TOETS_SCORE, NULL);
        return;
    }
    record_zet_datum(r, INTAKE_TOETS_DATUM, demo_dagen(datum, -12));
    record_zet(r, INTAKE_TOETS_UITSLAG,
               record_getal(r, INTAKE_TOETS_SCORE, 0) >= 28 ? "haalbaar" : "niet_haalbaar");
    record_zet_datum(r, INTAKE_AFGEROND_OP, datum);
    vul_uit(d, demo_record(d, SOORT_GEZONDHEID));
}

/* The nth number of "3,4,3"; 0 when there is none. */
static long nummer(const char *lijst, int n) {
    while (*lijst && n-- > 0) {
        lijst += strcspn(lijst, ",");
        lijst += *lijst == ',';
    }
    return strtol(lijst, NULL, 10);
}

static void zet_bekend(struct record *r, int veld, long getal) {
    if (getal)
        record_zet_getal(r, veld, getal);
}

static void scores(struct demo_rij *d, struct id meting, const char *lijst) {
    for (int item = 1; item <= 13; item++) {
        struct record *s = demo_record(d, SOORT_SCORE);
        long score = nummer(lijst, item - 1);
        record_zet_id(s, SCORE_METING, meting);
        record_zet_getal(s, SCORE_ITEM, item);
        zet_bekend(s, SCORE_SCORE, score);
        zet_bekend(s, SCORE_STREEF, nummer(demo_cel(d, "streef"), item - 1));
        if (score <= 2)
            record_zet(s, SCORE_HULP, d->rij % 3 ? "ja" : "nee");
    }
}

static void zwaartefactoren(struct demo_rij *d, struct record *m) {
    static const char *const niveau[] = {"A0", "A1", "A2", "B1"};
    size_t taal = d->rij % 3;
    record_zet(m, METING_ZORGVERZEKERING, "ja");
    record_zet(m, METING_COGNITIEF, "geen");
    for (int veld = METING_SPREKEN; veld <= METING_VERSTAAN; veld++)
        record_zet(m, veld, niveau[taal + (veld == METING_VERSTAAN)]);
    record_zet(m, METING_DIGITAAL, d->rij % 4 ? "deels" : "ja");
    record_zet(m, METING_BESTEMMINGEN, "ja");
    record_zet(m, METING_VRIJGESTELD_ARBEID, "nee");
    record_zet(m, METING_KINDEREN, aantal_kinderen(d) ? "ja" : "nee");
}

static void meting(struct demo_rij *d, struct datum datum, const char *moment, const char *lijst) {
    struct record *m = demo_record(d, SOORT_METING);
    record_zet(m, METING_INSTRUMENT, INSTRUMENT);
    record_zet(m, METING_MOMENT, moment);
    record_zet_datum(m, METING_DATUM, datum);
    record_zet(m, METING_STATUS, STATUS_CONCEPT);
    record_zet(m, METING_DOOR, d->door);
    record_zet(m, METING_BRONNEN, "persoon");
    zwaartefactoren(d, m);
    scores(d, m->id, lijst);
}

void demo_metingen(struct demo_rij *d) {
    struct datum eerst, laatst;
    const char *vorige = demo_cel(d, "vorige_scores");
    if (!demo_datum(d, "meting", &laatst) || !*demo_cel(d, "scores"))
        return;
    if (*vorige && demo_datum(d, "intake", &eerst)) {
        meting(d, eerst, "intake", vorige);
        demo_gebeurtenis(d, "meting", eerst);
    }
    meting(d, laatst, *vorige ? "voortgang" : "intake", demo_cel(d, "scores"));
}
