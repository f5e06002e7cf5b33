#include "opdracht.h"
#include "regie/taal.h"
#include <string.h>

const struct opdracht opdrachten[OPDRACHT_AANTAL] = {
    [OPDRACHT_OPEN] = {"open", N_("Enter"), N_("Enter open"), N_("Opent wat in focus is."),
                       TOETS_ENTER, 0},
    [OPDRACHT_TERUG] = {"terug", N_("Esc of F3"), N_("Esc terug"),
                        N_("Gaat een scherm terug; wat u typte blijft bewaard."), TOETS_ESC,
                        TOETS_F0 + 3},
    [OPDRACHT_AFRONDEN] = {"afronden", N_("F2 of Ctrl-S"), N_("F2 afronden"),
                           N_("Rondt af wat op het scherm staat en legt het vast."), TOETS_F0 + 2,
                           TOETS_CTRL('s')},
    [OPDRACHT_HULP] = {"hulp", N_("F1 of ?"), N_("? hulp"),
                       N_("Toont wat u op dit scherm kunt doen."), TOETS_F0 + 1, '?'},
    [OPDRACHT_PALET] = {"alles", N_("F9 of :"), N_(": alles"), N_("Zoekt een opdracht op naam."),
                        TOETS_F0 + 9, ':'},
    [OPDRACHT_WERKVOORRAAD] = {"werkvoorraad", N_("F5 of t"), N_("t te doen"),
                               N_("Gaat naar de werkvoorraad: wat moet er gebeuren?"), TOETS_F0 + 5,
                               't'},
    [OPDRACHT_CASELOAD] = {"caseload", N_("F6 of c"), N_("c caseload"),
                           N_("Opent de lijst met personen."), 'c', TOETS_F0 + 6},
    [OPDRACHT_ZOEK] = {"zoek", N_("F7 of /"), N_("/ zoek"),
                       N_("Zoekt op een deel van naam, V-nummer of BSN."), '/', TOETS_F0 + 7},
    [OPDRACHT_MIJN] = {"mijn", N_("m of Ctrl-A"), N_("m mijn/alle"),
                       N_("Wisselt tussen uw eigen personen en die van iedereen."), 'm',
                       TOETS_CTRL('a')},
    [OPDRACHT_WAAROM] = {"waarom", N_("w of Ctrl-W"), N_("w waarom"),
                         N_("Legt uit waarom dit er staat en wat het laat verdwijnen."), 'w',
                         TOETS_CTRL('w')},
    [OPDRACHT_VORIGE_PERSOON] = {"vorige", N_("PgUp of Ctrl-B"), N_("PgUp vorige"),
                                 N_("De vorige persoon uit de lijst, op hetzelfde tabblad."),
                                 TOETS_PAGINA_OP, TOETS_CTRL('b')},
    [OPDRACHT_VOLGENDE_PERSOON] = {"volgende", N_("PgDn of Ctrl-F"), N_("PgDn volgende"),
                                   N_("De volgende persoon uit de lijst, op hetzelfde tabblad."),
                                   TOETS_PAGINA_NEER, TOETS_CTRL('f')},
    [OPDRACHT_PERSOON] = {"gegevens", N_("g"), N_("g gegevens"),
                          N_("Naam, nummers, taal, adres en dossier."), 'g', 0},
    [OPDRACHT_INTAKE] = {"intake", N_("i"), N_("i intake"), N_("De brede intake."), 'i', 0},
    [OPDRACHT_ZRM] = {"zrm", N_("z"), N_("z ZRM"),
                      N_("Scoort de zelfredzaamheid en toont de ontwikkeling."), 'z', 0},
    [OPDRACHT_PIP] = {"pip", N_("p"), N_("p PIP"), N_("Het plan: doelen en acties."), 'p', 0},
    [OPDRACHT_VOORTGANG] = {"voortgang", N_("v"), N_("v voortgang"),
                            N_("Voortgangsgesprekken voeren en teruglezen."), 'v', 0},
    [OPDRACHT_TRAJECTEN] = {"trajecten", N_("r"), N_("r trajecten"),
                            N_("Wat loopt er, en welke examens zijn gehaald?"), 'r', 0},
    [OPDRACHT_JOURNAAL] = {"journaal", N_("j"), N_("j journaal"),
                           N_("Wie veranderde wat en wanneer."), 'j', 0},
    [OPDRACHT_GEBEURTENIS] = {"gebeurtenis", N_("e"), N_("e gebeurtenis"),
                              N_("Legt vast wat er gebeurde, zoals koppeling of huisvesting."), 'e',
                              0},
    [OPDRACHT_WIJZIG] = {"wijzig", N_("Enter"), N_("Enter wijzig"), N_("Wijzigt wat in focus is."),
                         TOETS_ENTER, 0},
    [OPDRACHT_GEZIN] = {"gezin", N_("k"), N_("k gezin"),
                        N_("Zet deze persoon bij iemand in het gezin."), 'k', 0},
    [OPDRACHT_NIEUW] = {"nieuw", N_("n of Ins"), N_("n nieuw"), N_("Voegt iets nieuws toe."), 'n',
                        TOETS_INSERT},
    [OPDRACHT_VERWIJDER] = {"verwijder", N_("x of Del"), N_("x weg"),
                            N_("Haalt weg wat in focus is, als het niet vaststaat."), 'x',
                            TOETS_DELETE},
    [OPDRACHT_MARKEER] = {"markeer", N_("spatie"), N_("spatie markeer"),
                          N_("Markeert een persoon, om er samen iets mee te doen."), ' ', 0},
    [OPDRACHT_TOEWIJZEN] = {"toewijzen", N_("a"), N_("a toewijzen"),
                            N_("Geeft de gemarkeerde personen aan een casemanager."), 'a', 0},
    [OPDRACHT_WAARDEN] = {"lijst", N_("F4 of Ctrl-spatie"), N_("F4 lijst"),
                          N_("Toont de mogelijke waarden van het veld."), TOETS_F0 + 4,
                          TOETS_CTRL_SPATIE},
    [OPDRACHT_SCORE] = {"score", N_("cijfer of spatie"), N_("cijfer score"),
                        N_("Scoort en gaat verder; op een schaal tot tien is 0 tien."), ' ', 0},
    [OPDRACHT_WIS_SCORE] = {"wis_score", N_("Backspace of Del"), N_("Backspace wis"),
                            N_("Haalt de score van dit domein weg."), TOETS_BACKSPACE,
                            TOETS_DELETE},
    [OPDRACHT_GEEN_SCORE] = {"geen_score", N_("n"), N_("n geen score"),
                             N_("Legt vast waarom dit domein nog geen score heeft."), 'n', 0},
    [OPDRACHT_CONCEPT_WEG] = {"concept_weg", N_("x"), N_("x weg"),
                              N_("Haalt deze meting weg, zolang ze concept is."), 'x', 0},
    [OPDRACHT_TOELICHTING] = {"toelichting", N_("Enter of o"), N_("o noot"),
                              N_("Schrijft een toelichting bij het domein."), TOETS_ENTER, 'o'},
    [OPDRACHT_HULP_AANWEZIG] = {"hulp_aanwezig", N_("h"), N_("h hulp"),
                                N_("Zet of er op dit gebied al hulp is."), 'h', 0},
    [OPDRACHT_STREEF] = {"streef", N_("s"), N_("s streef"),
                         N_("Zet de streefscore: s en dan het cijfer."), 's', 0},
    [OPDRACHT_ZWAARTE] = {"zwaartefactoren", N_("f"), N_("f factoren"),
                          N_("Datum, bronnen en zwaartefactoren van de meting."), 'f', 0},
    [OPDRACHT_INSTRUMENT] = {"instrument", N_("i"), N_("i instrument"),
                             N_("Kiest een ander meetinstrument."), 'i', 0},
    [OPDRACHT_CORRIGEER] = {"corrigeer", N_("k"), N_("k corrigeer"),
                            N_("Maakt een nieuwe versie om een vastgestelde te verbeteren."), 'k',
                            0},
    [OPDRACHT_GESCHIEDENIS] = {"geschiedenis", N_("r"), N_("r verloop"),
                               N_("Toont de metingen door de tijd, per domein."), 'r', 0},
    [OPDRACHT_DOEL] = {"doel", N_("d"), N_("d doel"), N_("Voegt een doel toe."), 'd', 0},
    [OPDRACHT_ACTIE] = {"actie", N_("a"), N_("a actie"), N_("Voegt een actie toe aan dit doel."),
                        'a', 0},
    [OPDRACHT_BESPREKEN] = {"bespreken", N_("b"), N_("b besproken"),
                            N_("Zet dat u het plan samen besprak."), 'b', 0},
    [OPDRACHT_VERSCHIL] = {"verschil", N_("r"), N_("r versies"),
                           N_("Toont de versies van het plan en wat er anders is."), 'r', 0},
    [OPDRACHT_BIJSTELLEN] = {"bijstellen", N_("n of Ins"), N_("n nieuwe versie"),
                             N_("Begint een nieuwe versie van het plan."), 'n', TOETS_INSERT},
    [OPDRACHT_STAND] = {"stand", N_("spatie of s"), N_("spatie stand"),
                        N_("Zet hoe het met een actie staat."), ' ', 's'},
    [OPDRACHT_PAPIER] = {"papier", N_("o of Ctrl-P"), N_("o op papier"),
                         N_("Toont het plan zoals het op papier komt."), 'o', TOETS_CTRL('p')},
    [OPDRACHT_SCORES] = {"scores", N_("z of F8"), N_("z scores"),
                         N_("Zet nieuwe scores bij dit gesprek."), 'z', TOETS_F0 + 8},
    [OPDRACHT_AFLOOP] = {"afloop", N_("b of F8"), N_("b afloop"),
                         N_("Legt vast hoe een traject of examen afliep."), 'b', TOETS_F0 + 8},
    [OPDRACHT_IMPORT] = {"import", N_("l"), N_("l lijst inlezen"),
                         N_("Leest een lijst (CSV) in, met eerst een proef."), 'l', 0},
    [OPDRACHT_VERDER] = {"verder", N_("F2 of Tab"), N_("F2 verder"),
                         N_("Gaat naar de volgende stap."), TOETS_F0 + 2, TOETS_TAB},
    [OPDRACHT_STAP] = {"stap", N_("Shift-Tab"), N_("Shift-Tab terug"),
                       N_("Een stap terug; een cijfer gaat naar die stap."), TOETS_SHIFT_TAB, 0},
    [OPDRACHT_INLEZEN] = {"inlezen", N_("F2 of Ctrl-S"), N_("F2 inlezen"),
                          N_("Leest de lijst echt in, na een vraag."), TOETS_F0 + 2,
                          TOETS_CTRL('s')},
    [OPDRACHT_EMMER] = {"groep", N_("→ of ←"), N_("→ groep"),
                        N_("Toont één groep rijen; de letter in de naam kan ook."), TOETS_RECHTS,
                        TOETS_LINKS},
    [OPDRACHT_NOG_EEN] = {"nog_een", N_("n of Ins"), N_("n nog een"), N_("Leest nog een lijst in."),
                          'n', TOETS_INSERT},
    [OPDRACHT_ONGEDAAN] = {"ongedaan", N_("u of Ctrl-Z"), N_("u ongedaan"),
                           N_("Maakt ongedaan wat u hier het laatst deed, na een vraag."), 'u',
                           TOETS_CTRL('z')},
    [OPDRACHT_OPNIEUW] = {"opnieuw", N_("Ctrl-R of Ctrl-Y"), N_("Ctrl-R opnieuw"),
                          N_("Doet opnieuw wat u net ongedaan maakte, na een vraag."),
                          TOETS_CTRL('r'), TOETS_CTRL('y')},
    [OPDRACHT_IMPORTS] = {"imports", N_("r of F4"), N_("r imports"),
                          N_("Toont welke lijsten zijn ingelezen; daar draait u terug."), 'r',
                          TOETS_F0 + 4},
    [OPDRACHT_TERUGDRAAIEN] = {"terugdraaien", N_("u of Enter"), N_("u terugdraaien"),
                               N_("Toont wat terugdraaien doet; dan verandert nog niets."), 'u',
                               TOETS_ENTER},
    [OPDRACHT_DRAAI_TERUG] = {"draai_terug", N_("F2 of Ctrl-S"), N_("F2 terugdraaien"),
                              N_("Draait de import echt terug, na een vraag."), TOETS_F0 + 2,
                              TOETS_CTRL('s')},
    [OPDRACHT_EXPORT] = {"export", N_("u"), N_("u uitvoer"),
                         N_("Schrijft de caseload als CSV voor Excel."), 'u', 0},
    [OPDRACHT_SCHRIJF] = {"schrijf", N_("F2 of Ctrl-S"), N_("F2 schrijven"),
                          N_("Schrijft de lijst die u koos, na een vraag."), TOETS_F0 + 2,
                          TOETS_CTRL('s')},
    [OPDRACHT_DUBBELEN] = {"dubbelen", N_("d of F8"), N_("d dubbelen"),
                           N_("Toont wie misschien dezelfde persoon is."), 'd', TOETS_F0 + 8},
    [OPDRACHT_ANDERE_WAARDE] = {"andere_waarde", N_("spatie of s"), N_("spatie kies"),
                                N_("Kiest van een gegeven de andere kant, ook als die leeg is."),
                                ' ', 's'},
    [OPDRACHT_ZELFDE] = {"zelfde", N_("F2 of Ctrl-S"), N_("F2 zelfde"),
                         N_("Legt vast dat dit dezelfde persoon is."), TOETS_F0 + 2,
                         TOETS_CTRL('s')},
    [OPDRACHT_ANDER] = {"ander", N_("n of Ins"), N_("n iemand anders"),
                        N_("Legt vast dat het twee mensen zijn."), 'n', TOETS_INSERT},
    [OPDRACHT_BEKIJK] = {"bekijk", N_("o"), N_("o open dossier"),
                         N_("Opent het dossier dat er al is."), 'o', 0},
    [OPDRACHT_MASKER] = {"masker", N_("F12"), N_("F12 masker"),
                         N_("Verbergt namen en nummers als er iemand meekijkt."), TOETS_F12, 0},
    [OPDRACHT_HERTEKEN] = {"herteken", N_("Ctrl-L"), N_("Ctrl-L herteken"),
                           N_("Tekent het scherm opnieuw."), TOETS_CTRL('l'), 0},
    [OPDRACHT_STOP] = {"stop", N_("q of Ctrl-Q"), N_("q stop"), N_("Sluit regie af."), 'q',
                       TOETS_CTRL('q')},
};

static bool is_teken(int toets) {
    return toets >= ' ' && toets < TOETS_BACKSPACE;
}

/* "F1 of ?" names both keys, in whichever order; the one that is no letter is longer. */
static void andere_toets(const struct opdracht *o, struct buf *uit) {
    const char *tekst = _(o->toetsen), *of = strstr(tekst, _(" of "));
    size_t een = of ? (size_t)(of - tekst) : strlen(tekst);
    const char *twee = of ? of + strlen(_(" of ")) : "";
    if (een > 1)
        buf_add_n(uit, tekst, een);
    else
        buf_add(uit, twee);
}

void opdracht_wenk(enum opdracht_code code, bool typend, struct buf *toets, const char **woord) {
    const struct opdracht *o = &opdrachten[code];
    const char *label = _(o->label), *spatie = strchr(label, ' ');
    *woord = spatie ? spatie + 1 : "";
    bool letters = is_teken(o->toets) || is_teken(o->twee);
    if (spatie && (!typend || !letters))
        buf_add_n(toets, label, (size_t)(spatie - label));
    else if (spatie && !(is_teken(o->toets) && (!o->twee || is_teken(o->twee))))
        andere_toets(o, toets);
}

static bool past(int toets, const struct invoer *in) {
    return is_teken(toets) ? invoer_is(in, (char)toets) : toets && invoer_is_toets(in, toets);
}

bool opdracht_past(enum opdracht_code code, const struct invoer *in) {
    return past(opdrachten[code].toets, in) || past(opdrachten[code].twee, in);
}
