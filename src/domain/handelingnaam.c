#include "regie/handelingnaam.h"
#include "regie/taal.h"
#include <stddef.h>
#include <string.h>

const struct handelingnaam handelingnamen[] = {
    {"persoon_toevoegen", N_("Persoon toegevoegd"), N_("Een nieuwe persoon kreeg een dossier.")},
    {"import", N_("Lijst ingelezen"), N_("Een lijst bracht personen en gegevens binnen.")},
    {"import_ongedaan", N_("Inlezen teruggedraaid"),
     N_("Wat een lijst had gebracht, is weer weggehaald.")},
    {"demo", N_("Demo gemaakt"), N_("De verzonnen caseload van de demo is gemaakt.")},
    {"gezin_koppelen", N_("Gezin gekoppeld"), N_("Twee personen horen nu bij één gezin.")},
    {"casemanager_toewijzen", N_("Casemanager toegewezen"),
     N_("Het dossier kreeg een andere casemanager.")},
    {"gebeurtenis_vastleggen", N_("Gebeurtenis vastgelegd"),
     N_("Een feit met zijn datum is vastgelegd of verbeterd.")},
    {"veld_zetten", N_("Gegeven gewijzigd"), N_("Eén gegeven is ingevuld, veranderd of gewist.")},
    {"record_toevoegen", N_("Toegevoegd"), N_("Er kwam iets bij in het dossier.")},
    {"record_verwijderen", N_("Verwijderd"), N_("Iets dat niet vaststond, is weggehaald.")},
    {"intake_invullen", N_("Intake ingevuld"), N_("Antwoorden van de brede intake zijn ingevuld.")},
    {"intake_afronden", N_("Intake afgerond"), N_("De brede intake is afgerond.")},
    {"meting_beginnen", N_("Meting begonnen"), N_("Een nieuwe meting staat klaar als concept.")},
    {"meting_invullen", N_("Meting ingevuld"), N_("Gegevens van een meting zijn ingevuld.")},
    {"score_zetten", N_("Score gezet"), N_("Een onderdeel van een meting kreeg een score.")},
    {"meting_vaststellen", N_("Meting vastgesteld"), N_("De meting is compleet en staat nu vast.")},
    {"meting_corrigeren", N_("Meting verbeterd"),
     N_("Een vastgestelde meting kreeg een nieuwe versie.")},
    {"pip_beginnen", N_("PIP begonnen"), N_("Een nieuwe versie van het plan staat klaar.")},
    {"pip_invullen", N_("PIP ingevuld"), N_("Gegevens van het plan zijn ingevuld.")},
    {"doel_toevoegen", N_("Doel toegevoegd"), N_("Het plan kreeg er een doel bij.")},
    {"actie_toevoegen", N_("Actie toegevoegd"), N_("Een doel kreeg er een actie bij.")},
    {"actie_stand_zetten", N_("Stand van een actie"),
     N_("Hoe een actie ervoor staat, is bijgewerkt.")},
    {"pip_bespreken", N_("PIP besproken"), N_("Het plan is met de persoon besproken.")},
    {"pip_vaststellen", N_("PIP vastgesteld"), N_("Het plan is vastgesteld en staat nu vast.")},
    {"gesprek_beginnen", N_("Gesprek begonnen"), N_("Een voortgangsgesprek staat klaar.")},
    {"voortgang_zetten", N_("Voortgang van een doel"),
     N_("Hoe een doel ervoor staat, is bijgewerkt.")},
    {"gesprek_vastleggen", N_("Gesprek vastgelegd"),
     N_("Het voortgangsgesprek is vastgelegd, met doelen, afspraken en scores.")},
    {"gebruiker_zetten", N_("Collega bijgewerkt"),
     N_("Een collega kwam erbij, of kreeg een andere naam of rol.")},
    {"instelling_zetten", N_("Instelling gewijzigd"),
     N_("Een instelling van de gemeente is veranderd.")},
    {NULL, NULL, NULL},
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
