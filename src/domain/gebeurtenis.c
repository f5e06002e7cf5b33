#include "regie/gebeurtenis.h"
#include "keuzes.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include <string.h>

const struct gebeurtenis_soort gebeurtenis_soorten[] = {
    {"koppeling", N_("Gekoppeld aan de gemeente"), "gekoppeld", false, false},
    {"eerste_contact", N_("Eerste contact"), NULL, false, false},
    {"warme_overdracht", N_("Warme overdracht door het COA"), NULL, false, false},
    {"huurcontract", N_("Huurcontract getekend"), "vestiging", false, false},
    {"huisvesting", N_("Woont in de gemeente"), "vestiging", false, false},
    {"brp", N_("Ingeschreven in de BRP"), "vestiging", false, false},
    {"kennisgeving_duo", N_("Kennisgeving van DUO"), NULL, false, false},
    {"inb_plicht", N_("Inburgeringsplicht vastgesteld"), NULL, false, false},
    {"uitk_aanvraag", N_("Bijstand aangevraagd"), NULL, true, false},
    {"uitk_start", N_("Bijstand begonnen"), NULL, true, false},
    {"uitk_intake", N_("Poortgesprek bijstand"), NULL, true, false},
    {"ontzorgen_start", N_("Ontzorgen begonnen"), NULL, false, false},
    {"ontzorgen_eind", N_("Ontzorgen geëindigd"), NULL, false, false},
    {"screening", N_("Gescreend"), NULL, true, false},
    {"intake", N_("Brede intake afgerond"), "intake", true, true},
    {"assessment", N_("Assessment afgenomen"), "diagnose", true, false},
    {"meting", N_("Meting vastgesteld"), NULL, true, true},
    {"plan_concept", N_("PIP in concept"), "plan_concept", true, true},
    {"plan_besproken", N_("PIP besproken"), "plan_concept", true, false},
    {"plan_vast", N_("PIP vastgesteld"), "plan_vastgesteld", true, true},
    {"plan_bijgesteld", N_("PIP bijgesteld"), NULL, true, true},
    {"inburgeringsaanbod", N_("Inburgeringsaanbod gedaan"), NULL, true, false},
    {"inb_start", N_("Inburgering begonnen"), "uitvoering", false, false},
    {"traject_start", N_("Traject begonnen"), "uitvoering", true, false},
    {"traject_eind", N_("Traject geëindigd"), NULL, true, false},
    {"contact", N_("Contact"), NULL, true, false},
    {"review", N_("Voortgangsgesprek"), NULL, true, true},
    {"pvt", N_("Participatieverklaring getekend"), NULL, false, false},
    {"examen", N_("Inburgering behaald"), NULL, false, false},
    {"vrijstelling", N_("Vrijstelling"), NULL, false, false},
    {"ontheffing", N_("Ontheffing"), NULL, false, false},
    {"plaatsing", N_("Geplaatst"), NULL, true, false},
    {"werk_start", N_("Werk begonnen"), NULL, true, false},
    {"werk_eind", N_("Werk geëindigd"), NULL, true, false},
    {"studie_start", N_("Opleiding begonnen"), NULL, true, false},
    {"studie_eind", N_("Opleiding geëindigd"), NULL, true, false},
    {"uitk_einde", N_("Bijstand geëindigd"), NULL, true, false},
    {"uitstroom", N_("Uitgestroomd"), "uitgestroomd", true, false},
    {"nazorg_start", N_("Nazorg begonnen"), "nazorg", true, false},
    {"nazorg_eind", N_("Nazorg geëindigd"), NULL, true, false},
    {"overdracht", N_("Overgedragen"), "overgedragen", true, false},
    {"verhuizing", N_("Verhuisd naar een andere gemeente"), NULL, true, false},
    {"afgesloten", N_("Dossier afgesloten"), "afgesloten", true, false},
    {NULL, NULL, NULL, false, false},
};
_Static_assert(sizeof gebeurtenis_soorten / sizeof *gebeurtenis_soorten == GEBEURTENIS_SOORTEN + 1,
               "as many as regie/gebeurtenis.h says");

/* The same list as choices of the field gebeurtenis.code; a test holds them together. */
const struct keuze keuzes_gebeurtenis[] = {
    {"koppeling", N_("Gekoppeld aan de gemeente")},
    {"eerste_contact", N_("Eerste contact")},
    {"warme_overdracht", N_("Warme overdracht door het COA")},
    {"huurcontract", N_("Huurcontract getekend")},
    {"huisvesting", N_("Woont in de gemeente")},
    {"brp", N_("Ingeschreven in de BRP")},
    {"kennisgeving_duo", N_("Kennisgeving van DUO")},
    {"inb_plicht", N_("Inburgeringsplicht vastgesteld")},
    {"uitk_aanvraag", N_("Bijstand aangevraagd")},
    {"uitk_start", N_("Bijstand begonnen")},
    {"uitk_intake", N_("Poortgesprek bijstand")},
    {"ontzorgen_start", N_("Ontzorgen begonnen")},
    {"ontzorgen_eind", N_("Ontzorgen geëindigd")},
    {"screening", N_("Gescreend")},
    {"intake", N_("Brede intake afgerond")},
    {"assessment", N_("Assessment afgenomen")},
    {"meting", N_("Meting vastgesteld")},
    {"plan_concept", N_("PIP in concept")},
    {"plan_besproken", N_("PIP besproken")},
    {"plan_vast", N_("PIP vastgesteld")},
    {"plan_bijgesteld", N_("PIP bijgesteld")},
    {"inburgeringsaanbod", N_("Inburgeringsaanbod gedaan")},
    {"inb_start", N_("Inburgering begonnen")},
    {"traject_start", N_("Traject begonnen")},
    {"traject_eind", N_("Traject geëindigd")},
    {"contact", N_("Contact")},
    {"review", N_("Voortgangsgesprek")},
    {"pvt", N_("Participatieverklaring getekend")},
    {"examen", N_("Inburgering behaald")},
    {"vrijstelling", N_("Vrijstelling")},
    {"ontheffing", N_("Ontheffing")},
    {"plaatsing", N_("Geplaatst")},
    {"werk_start", N_("Werk begonnen")},
    {"werk_eind", N_("Werk geëindigd")},
    {"studie_start", N_("Opleiding begonnen")},
    {"studie_eind", N_("Opleiding geëindigd")},
    {"uitk_einde", N_("Bijstand geëindigd")},
    {"uitstroom", N_("Uitgestroomd")},
    {"nazorg_start", N_("Nazorg begonnen")},
    {"nazorg_eind", N_("Nazorg geëindigd")},
    {"overdracht", N_("Overgedragen")},
    {"verhuizing", N_("Verhuisd naar een andere gemeente")},
    {"afgesloten", N_("Dossier afgesloten")},
    {NULL, NULL},
};

const struct gebeurtenis_soort *gebeurtenis_zoek(const char *code) {
    for (const struct gebeurtenis_soort *g = gebeurtenis_soorten; g->code; g++)
        if (*g->code == *code && !strcmp(g->code, code))
            return g;
    return NULL;
}

/* The work that leaves an event behind: both conditions say what a field is, or is not. */
static const struct {
    const char *code;
    enum soort_code soort;
    struct {
        int veld;
        bool is;
        const char *waarde;
    } eis[2];
} werk[] = {
    {"intake", SOORT_INTAKE, {{INTAKE_AFGEROND_OP, false, ""}, {INTAKE_AFGEROND_OP, false, ""}}},
    {"meting",
     SOORT_METING,
     {{METING_STATUS, false, STATUS_CONCEPT}, {METING_CORRIGEERT, true, ""}}},
    {"plan_concept", SOORT_PIP, {{PIP_VERSIENUMMER, true, "1"}, {PIP_STATUS, false, ""}}},
    {"plan_besproken", SOORT_PIP, {{PIP_VERSIENUMMER, true, "1"}, {PIP_BESPROKEN_OP, false, ""}}},
    {"plan_vast", SOORT_PIP, {{PIP_VERSIENUMMER, true, "1"}, {PIP_VASTGESTELD_OP, false, ""}}},
    {"plan_bijgesteld",
     SOORT_PIP,
     {{PIP_VERSIENUMMER, false, "1"}, {PIP_VASTGESTELD_OP, false, ""}}},
    {"review",
     SOORT_GESPREK,
     {{GESPREK_STATUS, true, STATUS_VASTGESTELD}, {GESPREK_NO_SHOW, false, "ja"}}},
    {"contact",
     SOORT_GESPREK,
     {{GESPREK_STATUS, true, STATUS_VASTGESTELD}, {GESPREK_NO_SHOW, true, "ja"}}},
};
enum { WERK = sizeof werk / sizeof *werk };

static bool is_werk(size_t k, const struct record *r) {
    for (int i = 0; i < 2; i++)
        if (record_is(r, werk[k].eis[i].veld, werk[k].eis[i].waarde) != werk[k].eis[i].is)
            return false;
    return true;
}

bool gebeurtenis_volgt(const struct beeld *b, const struct record *gebeurtenis) {
    const struct record_lijst *events = &b->lijst[SOORT_GEBEURTENIS];
    const char *code = record_tekst(gebeurtenis, GEBEURTENIS_CODE);
    size_t gebeurd = 0, gedaan = 0;
    for (size_t i = 0; i < events->aantal; i++)
        gebeurd += record_is(&events->rij[i], GEBEURTENIS_CODE, code);
    for (size_t k = 0; k < WERK; k++)
        for (size_t i = 0; !strcmp(werk[k].code, code) && i < b->lijst[werk[k].soort].aantal; i++)
            gedaan += is_werk(k, &b->lijst[werk[k].soort].rij[i]);
    return gedaan >= gebeurd || gebeurtenis_van_werk(b, gebeurtenis);
}

static int fase_rang(const char *fase) {
    const struct keuze *fasen = soort_dossier.velden[DOSSIER_FASE].keuzes;
    for (int i = 0; fasen[i].code; i++)
        if (!strcmp(fasen[i].code, fase))
            return i;
    return -1;
}

const char *fase_van(const struct beeld *b, struct datum op) {
    const struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    const char *fase = "voorgemeld";
    struct datum laatste = {0, 0, 0};
    for (size_t i = 0; i < l->aantal; i++) {
        const struct gebeurtenis_soort *g =
            gebeurtenis_zoek(record_tekst(&l->rij[i], GEBEURTENIS_CODE));
        struct datum d = record_datum(&l->rij[i], GEBEURTENIS_DATUM);
        if (!g || !g->fase || (op.jaar && datum_vergelijk(d, op) > 0))
            continue;
        int later = datum_vergelijk(d, laatste);
        if (later > 0 || (later == 0 && fase_rang(g->fase) > fase_rang(fase))) {
            fase = g->fase;
            laatste = d;
        }
    }
    return fase;
}

const char *fase_label(const char *fase) {
    return keuze_label(soort_dossier.velden[DOSSIER_FASE].keuzes, fase);
}
