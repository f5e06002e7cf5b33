#include "regie/handelingnaam.h"
#include "regie/taal.h"
#include <stddef.h>
#include <string.h>

const struct handelingnaam handelingnamen[] = {
    {"persoon_toevoegen", N_("Persoon toegevoegd")},
    {"import", N_("Lijst ingelezen")},
    {"import_alles", N_("Alles ingelezen")},
    {"export", N_("Lijst geëxporteerd")},
    {"demo", N_("Demo gemaakt")},
    {"gezin_koppelen", N_("Gezin gekoppeld")},
    {"casemanager_toewijzen", N_("Casemanager toegewezen")},
    {"gebeurtenis_vastleggen", N_("Gebeurtenis vastgelegd")},
    {"veld_zetten", N_("Gegeven gewijzigd")},
    {"record_toevoegen", N_("Toegevoegd")},
    {"record_verwijderen", N_("Verwijderd")},
    {"intake_invullen", N_("Intake ingevuld")},
    {"intake_afronden", N_("Intake afgerond")},
    {"meting_beginnen", N_("Meting begonnen")},
    {"meting_invullen", N_("Meting ingevuld")},
    {"score_zetten", N_("Score gezet")},
    {"meting_vaststellen", N_("Meting vastgesteld")},
    {"meting_corrigeren", N_("Meting verbeterd")},
    {"pip_beginnen", N_("PIP begonnen")},
    {"pip_invullen", N_("PIP ingevuld")},
    {"doel_toevoegen", N_("Doel toegevoegd")},
    {"actie_toevoegen", N_("Actie toegevoegd")},
    {"actie_stand_zetten", N_("Stand van een actie")},
    {"pip_bespreken", N_("PIP besproken")},
    {"pip_vaststellen", N_("PIP vastgesteld")},
    {"gesprek_beginnen", N_("Gesprek begonnen")},
    {"voortgang_zetten", N_("Voortgang van een doel")},
    {"gesprek_vastleggen", N_("Gesprek vastgelegd")},
    {"traject_toevoegen", N_("Traject toegevoegd")},
    {"traject_wijzigen", N_("Traject gewijzigd")},
    {"traject_beeindigen", N_("Traject beëindigd")},
    {"examen_toevoegen", N_("Examen toegevoegd")},
    {"examen_wijzigen", N_("Examen gewijzigd")},
    {"twijfel_zelfde", N_("Twijfel: dezelfde persoon")},
    {"twijfel_ander", N_("Twijfel: iemand anders")},
    {"geen_dubbel", N_("Geen dubbel")},
    {"personen_samenvoegen", N_("Samengevoegd")},
    {"ongedaan", N_("Ongedaan gemaakt")},
    {"import_ongedaan", N_("Lijst teruggedraaid")},
    {"gebruiker_zetten", N_("Collega bijgewerkt")},
    {"instelling_zetten", N_("Instelling gewijzigd")},
    {NULL, NULL},
};

const struct handelingnaam *handelingnaam_zoek(const char *naam) {
    for (const struct handelingnaam *h = handelingnamen; h->naam; h++)
        if (!strcmp(h->naam, naam))
            return h;
    return NULL;
}

const char *handelingnaam_label(const char *naam) {
    const struct handelingnaam *h = handelingnaam_zoek(naam);
    return h ? _(h->label) : naam;
}

bool handelingnaam_is_lijst(const char *naam) {
    return !strcmp(naam, "import") || !strcmp(naam, "import_ongedaan") || !strcmp(naam, "export");
}
