/* What the computed columns of a list say. */
#include "regie/taal.h"
#include "regie/traject.h"
#include "regie/vakwerk.h"
#include "uitkolom_deel.h"

static void dag(struct datum d, struct buf *uit) {
    if (d.jaar)
        datum_schrijf_iso(d, uit);
}

static void volledige_naam(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    (void)k;
    persoon_naam(&b->beeld.persoon, uit);
}

static void leeftijd(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    (void)k;
    if (record_datum(&b->beeld.persoon, PERSOON_GEBOORTEDATUM).jaar)
        persoon_leeftijd(&b->beeld.persoon, b->vandaag, uit);
}

static void casemanager_naam(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    (void)k;
    buf_add(uit, b->casemanager ? b->casemanager : "");
}

static void eerste_termijn(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    (void)k;
    buf_add(uit, b->termijn ? b->termijn : "");
}

static void eerste_termijn_wat(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    (void)k;
    buf_add(uit, b->termijn_wat ? b->termijn_wat : "");
}

static struct datum laatste(struct datum a, struct datum b) {
    return datum_vergelijk(a, b) < 0 ? b : a;
}

static void laatste_contact(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    static const char *const codes[] = {"eerste_contact", "contact", "review"};
    struct datum d = {0, 0, 0};
    (void)k;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        d = laatste(d, beeld_gebeurtenis(&b->beeld, codes[i], true));
    dag(d, uit);
}

static void laatste_gesprek(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    (void)k;
    dag(beeld_gebeurtenis(&b->beeld, "review", true), uit);
}

/* What was agreed in the latest final talk. */
static void volgend_gesprek(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    const struct record_lijst *l = &b->beeld.lijst[SOORT_GESPREK];
    const struct record *gesprek = NULL;
    (void)k;
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], GESPREK_STATUS, STATUS_VASTGESTELD) &&
            (!gesprek || datum_vergelijk(record_datum(&l->rij[i], GESPREK_DATUM),
                                         record_datum(gesprek, GESPREK_DATUM)) >= 0))
            gesprek = &l->rij[i];
    if (gesprek)
        buf_add(uit, record_tekst(gesprek, GESPREK_VOLGENDE_DATUM));
}

/* The day of the latest final measurement with this instrument, or with any. */
void uitkolom_meetdag(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    const struct instrument *i;
    struct datum d = {0, 0, 0};
    for (size_t nr = 0; (i = instrument_nr(b->instrumenten, nr)); nr++) {
        const struct record *m = k->instrument && k->instrument != i
                                     ? NULL
                                     : meting_vorige(&b->beeld, i->code, (struct id){{0}});
        if (m)
            d = laatste(d, record_datum(m, METING_DATUM));
    }
    dag(d, uit);
}

/* By its code (A2) where levels have one, else by its number. */
void uitkolom_score(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    const struct record *m = meting_vorige(&b->beeld, k->instrument->code, (struct id){{0}});
    const struct record *s = m ? meting_score(&b->beeld, m->id, k->item) : NULL;
    if (s && record_waarde(s, SCORE_SCORE))
        buf_add(uit, instrument_niveau_code(k->instrument, (int)record_getal(s, SCORE_SCORE, -1)));
}

void uitkolom_enige(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    const struct record *r = beeld_enige(&b->beeld, k->soort);
    if (r)
        buf_add(uit, record_tekst(r, k->veld));
}

void uitkolom_plan(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    const struct record *r = pip_lopend(&b->beeld);
    if (r)
        buf_add(uit, record_tekst(r, k->veld));
}

static bool is_open(const struct record *actie) {
    return record_is(actie, ACTIE_STATUS, "open") || record_is(actie, ACTIE_STATUS, "bezig");
}

/* Of the plan that is worked on; nothing when there is no plan. */
static void tel_acties(const struct uitbron *b, bool te_laat, struct buf *uit) {
    const struct record *pip = pip_lopend(&b->beeld), *a;
    long aantal = 0;
    for (long nr = 1; pip && (a = pip_actie(&b->beeld, pip->id, nr)); nr++) {
        struct datum d = record_datum(a, ACTIE_UITERLIJK);
        aantal += is_open(a) && (!te_laat || (d.jaar && datum_vergelijk(d, b->vandaag) < 0));
    }
    if (pip)
        buf_addf(uit, "%ld", aantal);
}

static void acties_open(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    (void)k;
    tel_acties(b, false, uit);
}

static void acties_te_laat(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    (void)k;
    tel_acties(b, true, uit);
}

static void doelen(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    const struct record *pip = pip_lopend(&b->beeld);
    long aantal = 0;
    (void)k;
    while (pip && pip_doel(&b->beeld, pip->id, aantal + 1))
        aantal++;
    if (pip)
        buf_addf(uit, "%ld", aantal);
}

static void trajecten_lopend(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    const struct record_lijst *l = &b->beeld.lijst[SOORT_TRAJECT];
    long aantal = 0;
    (void)k;
    for (size_t i = 0; i < l->aantal; i++)
        aantal += traject_loopt(&l->rij[i]);
    buf_addf(uit, "%ld", aantal);
}

/* Of the parts that law and leerroute ask for. */
static void tel_examens(const struct uitbron *b, bool gehaald, struct buf *uit) {
    struct examenstand stand[EXAMEN_ONDERDELEN];
    long aantal = 0;
    examenstanden(&b->beeld, stand);
    for (int i = 0; i < EXAMEN_ONDERDELEN; i++)
        aantal += stand[i].nodig && (stand[i].gehaald != NULL) == gehaald;
    buf_addf(uit, "%ld", aantal);
}

static void examens_gehaald(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    (void)k;
    tel_examens(b, true, uit);
}

static void examens_te_halen(const struct uitbron *b, const struct uitkolom *k, struct buf *uit) {
    (void)k;
    tel_examens(b, false, uit);
}

#define PLAN (1U << SOORT_PIP | 1U << SOORT_DOEL | 1U << SOORT_ACTIE)

/* An age beside a year of birth narrows down the day, so it counts with who somebody is. */
const struct berekend uitkolommen_berekend[] = {
    {{.naam = "volledige_naam",
      .label = N_("Volledige naam"),
      .hulp = N_("Voornamen, tussenvoegsel en achternaam in één cel."),
      .kind = VELD_TEKST},
     0,
     PRIVACY_WIE,
     volledige_naam},
    {{.naam = "leeftijd",
      .label = N_("Leeftijd"),
      .hulp = N_("In hele jaren, vandaag; 36 of 37 als de dag niet bekend is."),
      .kind = VELD_TEKST},
     0,
     PRIVACY_WIE,
     leeftijd},
    {{.naam = "casemanager_naam",
      .label = N_("Naam van de casemanager"),
      .hulp = N_("Zoals collega's elkaar noemen."),
      .kind = VELD_TEKST},
     NODIG_COLLEGA,
     PRIVACY_WIE,
     casemanager_naam},
    {{.naam = "eerste_termijn",
      .label = N_("Eerste termijn"),
      .hulp = N_("De vroegste datum waarop iets moet."),
      .kind = VELD_DATUM},
     NODIG_TERMIJN,
     PRIVACY_ZAAK,
     eerste_termijn},
    {{.naam = "eerste_termijn_wat",
      .label = N_("Wat er dan moet"),
      .hulp = N_("Waar de eerste termijn over gaat."),
      .kind = VELD_TEKST},
     NODIG_TERMIJN,
     PRIVACY_ZAAK,
     eerste_termijn_wat},
    {{.naam = "laatste_contact",
      .label = N_("Laatste contact"),
      .hulp = N_("De dag van het laatste contact of gesprek."),
      .kind = VELD_DATUM},
     1U << SOORT_GEBEURTENIS,
     PRIVACY_ZAAK,
     laatste_contact},
    {{.naam = "laatste_gesprek",
      .label = N_("Laatste voortgangsgesprek"),
      .hulp = N_("De dag van het laatste gesprek dat doorging."),
      .kind = VELD_DATUM},
     1U << SOORT_GEBEURTENIS,
     PRIVACY_ZAAK,
     laatste_gesprek},
    {{.naam = "volgend_gesprek",
      .label = N_("Volgend voortgangsgesprek"),
      .hulp = N_("Zoals afgesproken in het laatste gesprek."),
      .kind = VELD_DATUM},
     1U << SOORT_GESPREK,
     PRIVACY_ZAAK,
     volgend_gesprek},
    {{.naam = "laatste_meting",
      .label = N_("Laatste meting"),
      .hulp = N_("De dag van de laatste vastgestelde meting, met welk instrument ook."),
      .kind = VELD_DATUM},
     1U << SOORT_METING,
     PRIVACY_ZAAK,
     uitkolom_meetdag},
    {{.naam = "doelen",
      .label = N_("Aantal doelen"),
      .hulp = N_("In het plan waaraan u werkt; leeg als er geen plan is."),
      .kind = VELD_GETAL,
      .hoogste = 9999},
     PLAN,
     PRIVACY_ZAAK,
     doelen},
    {{.naam = "acties_open",
      .label = N_("Open acties"),
      .hulp = N_("Acties in het plan die nog niet gedaan zijn."),
      .kind = VELD_GETAL,
      .hoogste = 9999},
     PLAN,
     PRIVACY_ZAAK,
     acties_open},
    {{.naam = "acties_te_laat",
      .label = N_("Acties te laat"),
      .hulp = N_("Open acties waarvan de datum voorbij is."),
      .kind = VELD_GETAL,
      .hoogste = 9999},
     PLAN,
     PRIVACY_ZAAK,
     acties_te_laat},
    {{.naam = "trajecten_lopend",
      .label = N_("Lopende trajecten"),
      .hulp = N_("Trajecten die begonnen zijn en nog niet voorbij."),
      .kind = VELD_GETAL,
      .hoogste = 9999},
     1U << SOORT_TRAJECT,
     PRIVACY_ZAAK,
     trajecten_lopend},
    {{.naam = "examens_gehaald",
      .label = N_("Examens gehaald"),
      .hulp = N_("Onderdelen die wet en leerroute vragen, gehaald of vrijgesteld."),
      .kind = VELD_GETAL,
      .hoogste = EXAMEN_ONDERDELEN},
     1U << SOORT_EXAMEN | 1U << SOORT_PIP,
     PRIVACY_ZAAK,
     examens_gehaald},
    {{.naam = "examens_te_halen",
      .label = N_("Examens nog te halen"),
      .hulp = N_("Onderdelen die wet en leerroute vragen en die er nog niet zijn."),
      .kind = VELD_GETAL,
      .hoogste = EXAMEN_ONDERDELEN},
     1U << SOORT_EXAMEN | 1U << SOORT_PIP,
     PRIVACY_ZAAK,
     examens_te_halen},
    {.bereken = NULL},
};
