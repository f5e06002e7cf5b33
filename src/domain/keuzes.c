#include "keuzes.h"
#include "regie/soort.h"
#include "regie/taal.h"

/* Europees Referentiekader. */
const struct keuze keuzes_taalniveau[] = {
    {"A0", N_("A0")}, {"A1", N_("A1")}, {"A2", N_("A2")}, {"B1", N_("B1")},
    {"B2", N_("B2")}, {"C1", N_("C1")}, {"C2", N_("C2")}, {NULL, NULL},
};

const struct keuze keuzes_spoor[] = {
    {"inburgering", N_("Inburgering")},
    {"werk", N_("Werk en opleiding")},
    {"zelfredzaamheid", N_("Zelfredzaamheid")},
    {"participatie", N_("Meedoen")},
    {NULL, NULL},
};

const struct keuze keuzes_leefgebied[] = {
    {"inburgering", N_("Inburgering en taal")},
    {"werk", N_("Werk")},
    {"opleiding", N_("Opleiding")},
    {"participatie", N_("Meedoen")},
    {"financien", N_("Geldzaken")},
    {"wonen", N_("Wonen")},
    {"gezondheid", N_("Gezondheid")},
    {"gezin", N_("Gezin en opvoeding")},
    {"netwerk", N_("Sociaal netwerk")},
    {"administratie", N_("Administratie en digitaal")},
    {NULL, NULL},
};

const struct keuze keuzes_eigenaar[] = {
    {"statushouder", N_("Statushouder")},
    {"casemanager", N_("Casemanager")},
    {"samen", N_("Samen")},
    {"aanbieder", N_("Taalschool of aanbieder")},
    {"begeleider", N_("Maatschappelijk begeleider")},
    {"anders", N_("Iemand anders")},
    {NULL, NULL},
};

const struct keuze keuzes_ja_deels_nee[] = {
    {"ja", N_("Ja")}, {"deels", N_("Deels")}, {"nee", N_("Nee")}, {"ntb", N_("Nog te bepalen")},
    {NULL, NULL},
};

const struct keuze keuzes_status[] = {
    {STATUS_CONCEPT, N_("Concept")},
    {STATUS_BESPROKEN, N_("Besproken")},
    {STATUS_VASTGESTELD, N_("Vastgesteld")},
    {STATUS_VERVANGEN, N_("Vervangen")},
    {NULL, NULL},
};
