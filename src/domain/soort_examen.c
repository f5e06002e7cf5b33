/* Exams: one attempt at one part of the exam of integration, or the exemption from it. Sources: Wet
 * inburgering 2021 art. 6-9, Besluit inburgering 2021 art. 2.7-2.8 and 3.1-3.5, Regeling
 * inburgering 2021 art. 3.5 (free attempts); GGM Examenonderdeel. */
#include "keuzes.h"
#include "regie/soort.h"
#include "regie/taal.h"

static const struct keuze onderdelen[] = {
    {"luisteren", N_("Luisteren")},
    {"lezen", N_("Lezen")},
    {"schrijven", N_("Schrijven")},
    {"spreken", N_("Spreken")},
    {"knm", N_("KNM")},
    {"ona", N_("ONA")},
    {"pvt", N_("Participatieverklaring (PVT)")},
    {"map", N_("MAP")},
    {NULL, NULL},
};

static const struct keuze niveaus[] = {
    {"A2", N_("A2")}, {"B1", N_("B1")}, {"B2", N_("B2")}, {NULL, NULL}};

static const struct keuze uitslagen[] = {
    {"geslaagd", N_("Geslaagd")},
    {"gezakt", N_("Gezakt")},
    {"niet_verschenen", N_("Niet verschenen")},
    {"vrijgesteld", N_("Vrijgesteld")},
    {"ontheven", N_("Ontheven")},
    {NULL, NULL},
};

static const struct keuze gronden[] = {
    {"diploma", N_("Diploma")},
    {"certificaat", N_("Certificaat van dit onderdeel")},
    {"ingeburgerd", N_("Voldoende ingeburgerd")},
    {"medisch", N_("Medisch")},
    {"bijzonder", N_("Bijzondere individuele omstandigheden")},
    {"inspanning", N_("Aantoonbaar geleverde inspanning")},
    {"anders", N_("Anders")},
    {NULL, NULL},
};

static const struct veld examen_velden[EXAMEN_VELDEN] = {
    [EXAMEN_DOSSIER] = {.naam = "dossier",
                        .label = N_("Dossier"),
                        .hulp = N_("Het dossier waar dit bij hoort."),
                        .kind = VELD_VERWIJZING,
                        .vlaggen = VELD_VERPLICHT | VELD_VAST | VELD_VERBORGEN},
    [EXAMEN_ONDERDEEL] = {.naam = "onderdeel",
                          .label = N_("Onderdeel"),
                          .hulp = N_("ONA hoort bij de wet van 2013, MAP bij die van 2021."),
                          .kind = VELD_KEUZE,
                          .vlaggen = VELD_VERPLICHT,
                          .keuzes = onderdelen,
                          .sectie = N_("Het examen")},
    [EXAMEN_NIVEAU] = {.naam = "niveau",
                       .label = N_("Niveau"),
                       .hulp = N_("A2, B1 of B2; alleen bij de vier taalonderdelen."),
                       .kind = VELD_KEUZE,
                       .keuzes = niveaus},
    [EXAMEN_POGING] = {.naam = "poging",
                       .label = N_("Poging"),
                       .hulp = N_("De hoeveelste keer voor dit onderdeel; leeg: de volgende."),
                       .kind = VELD_GETAL,
                       .laagste = 1,
                       .hoogste = 50},
    [EXAMEN_GRATIS] = {.naam = "gratis",
                       .label = N_("Gratis poging"),
                       .hulp =
                           N_("Een asielstatushouder heeft twee gratis pogingen per onderdeel."),
                       .kind = VELD_JANEE},
    [EXAMEN_AANGEMELD_OP] = {.naam = "aangemeld_op",
                             .label = N_("Aangemeld op"),
                             .hulp = N_("De dag van de aanmelding bij DUO of de gemeente."),
                             .kind = VELD_DATUM,
                             .sectie = N_("Wanneer")},
    [EXAMEN_EXAMENDATUM] = {.naam = "examendatum",
                            .label = N_("Examendatum"),
                            .hulp = N_("De dag van het examen; bij PVT van de ondertekening, bij "
                                       "MAP van het eindgesprek."),
                            .kind = VELD_DATUM},
    [EXAMEN_UITSLAGDATUM] = {.naam = "uitslagdatum",
                             .label = N_("Datum uitslag"),
                             .hulp = N_("De dag van de uitslag of van het besluit van DUO."),
                             .kind = VELD_DATUM},
    [EXAMEN_RESULTAAT] = {.naam = "resultaat",
                          .label = N_("Uitslag"),
                          .hulp = N_("Leeg zolang de uitslag er niet is."),
                          .kind = VELD_KEUZE,
                          .keuzes = uitslagen,
                          .sectie = N_("De uitslag")},
    [EXAMEN_SCORE] = {.naam = "score",
                      .label = N_("Score"),
                      .hulp = N_("De punten die bij de uitslag staan."),
                      .kind = VELD_GETAL,
                      .laagste = 0,
                      .hoogste = 999},
    [EXAMEN_GROND] = {.naam = "grond",
                      .label = N_("Grond"),
                      .hulp = N_("Waarom iemand is vrijgesteld of ontheven."),
                      .kind = VELD_KEUZE,
                      .vlaggen = VELD_GEZONDHEID,
                      .keuzes = gronden},
    [EXAMEN_TOELICHTING] = {.naam = "toelichting",
                            .label = N_("Toelichting"),
                            .hulp = N_("Kort; schrijf alsof de persoon meeleest."),
                            .kind = VELD_LANG},
};

const struct soort soort_examen = {.naam = "examen",
                                   .meervoud = N_("Examens"),
                                   .label = N_("Examen"),
                                   .velden = examen_velden,
                                   .aantal = EXAMEN_VELDEN,
                                   .code = SOORT_EXAMEN};
