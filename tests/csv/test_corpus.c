/* Lists as they arrive, good, odd and bad. Each is a file whose name says what must come of it:
 *
 *     utf16le--n3            three new people
 *     zonder-nul--n1+bsn_nul one new, and this is said
 *     rommel--g2+datum       two rows refused, with this code (n new, w changed, o the same,
 *                            t in doubt, g refused)
 *     leeg--weg-leeg         no list at all, with the message that goes by this word
 *
 * and then a dry run of the real import decides. Made here, the same every time; REGIE_CORPUS=DIR
 * keeps the files. */
#include "support/corpus.h"
#include "support/diff.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

struct lijst {
    const char *naam, *bytes;
    size_t len;
};
#define LIJST(naam, bytes)                                                                         \
    { naam, bytes, sizeof(bytes) - 1 }
#define LIJSTEN(b, ...)                                                                            \
    do {                                                                                           \
        static const struct lijst l[] = {__VA_ARGS__};                                             \
        for (size_t i = 0; i < sizeof l / sizeof *l; i++)                                          \
            corpus_bestand(b, l[i].naam, l[i].bytes, l[i].len);                                    \
        corpus_klaar(b);                                                                           \
    } while (0)

/* ---- Every form a program saves a list in ---- */

enum codering { UTF8, UTF8_BOM, WINDOWS, UTF16LE, UTF16BE, CODERINGEN };

static void teken(struct buf *uit, enum codering c, unsigned punt) {
    char acht[2] = {(char)(0xC0 | punt >> 6), (char)(0x80 | (punt & 0x3F))};
    if (c == UTF16LE || c == UTF16BE) {
        buf_add_char(uit, (char)(c == UTF16LE ? punt & 0xFF : punt >> 8));
        buf_add_char(uit, (char)(c == UTF16LE ? punt >> 8 : punt & 0xFF));
    } else if (punt < 0x80 || c == WINDOWS) {
        buf_add_char(uit, (char)punt);
    } else {
        buf_add_n(uit, acht, 2);
    }
}

/* In the texts below ~ is ë, # the separator and a newline the end of a line. */
static void schrijf(struct buf *uit, enum codering c, char scheiding, const char *einde_regel,
                    bool aanhalen, const char *tekst) {
    bool vooraan = true;
    for (; *tekst; tekst++) {
        bool grens = *tekst == '#' || *tekst == '\n';
        if (aanhalen && (vooraan || grens))
            teken(uit, c, '"');
        if (aanhalen && vooraan && grens)
            teken(uit, c, '"');
        vooraan = grens;
        if (*tekst == '#')
            teken(uit, c, (unsigned char)scheiding);
        else if (*tekst == '\n')
            for (const char *s = einde_regel; *s; s++)
                teken(uit, c, (unsigned char)*s);
        else
            teken(uit, c, *tekst == '~' ? 0xEB : (unsigned char)*tekst);
    }
}

static void every_form_a_program_saves_in(void **state) {
    static const char *const codering[] = {"utf8", "utf8-bom", "windows", "utf16le", "utf16be"},
                             *const scheiding[] = {"puntkomma", "komma", "tab", "streep"},
                             *const regeleinde[] = {"\n", "\r\n", "\r"},
                             *const regelnaam[] = {"lf", "crlf", "cr"};
    static const char tekst[] = "V-nummer#Achternaam#Voornamen#Geboortedatum#Opmerkingen\n"
                                "2900000001#Hagos#Zo~#01-01-1990#eerste\n"
                                "2900000002#No~l#Ali#31-12-1985#tweede\n"
                                "2900000003#Tesfay#Yonas#00-00-1979#derde\n";
    struct proefbank *b = *state;
    for (int i = 0; i < CODERINGEN * 4 * 3 * 2; i++) {
        char naam[100];
        int c = i % CODERINGEN, s = i / CODERINGEN % 4, r = i / CODERINGEN / 4 % 3;
        bool aanhalen = i / CODERINGEN / 12;
        struct buf uit = {0};
        if (c == UTF8_BOM)
            buf_add(&uit, "\xEF\xBB\xBF");
        else if (c == UTF16LE || c == UTF16BE)
            teken(&uit, c, 0xFEFF);
        schrijf(&uit, c, ";,\t|"[s], regeleinde[r], aanhalen, tekst);
        snprintf(naam, sizeof naam, "%s-%s-%s%s--n3", codering[c], scheiding[s], regelnaam[r],
                 aanhalen ? "-aangehaald" : "");
        corpus_bestand(b, naam, buf_text(&uit), uit.len);
        buf_free(&uit);
    }
    corpus_klaar(b);
}

/* ---- One odd cell in a list that is fine otherwise ---- */

static const struct {
    const char *naam, *kop, *cel;
} cellen[] = {
    {"bsn-zonder-nul--n1+bsn_nul", "BSN", "00000024"},
    {"bsn-elfproef--g1+bsn", "BSN", "999990018"},
    {"bsn-e-notatie--g1+e_notatie", "BSN", "9,9999E+08"},
    {"bsn-tekstwacht--n1", "BSN", "=\"999990019\""},
    {"bsn-aanhalingsteken-enkel--n1", "BSN", "'999990019"},
    {"bsn-nvt--n1+bsn_geen", "BSN", "nvt"},
    {"bsn-drijvend--n1", "BSN", "999990019.0"},
    {"bsn-fout-rekenblad--n1+rekenfout", "BSN", "#N/B"},
    {"telefoon-zonder-nul--n1+telefoon_nul", "Telefoon", "612345678"},
    {"telefoon-zonder-plus--n1+telefoon_plus", "Mobiel", "31612345678"},
    {"telefoon-e-notatie--n1+e_notatie", "Telefoon", "6,12E+08"},
    {"telefoon-tekst--n1+waarde", "Telefoon", "bel de buren"},
    {"telefoon-plus--n1", "Telefoon", "+31 6 1234 5678"},
    {"telefoon-plus-wacht--n1", "Telefoon", "'+31612345678"},
    {"datum-excel--n1+datum_getal", "Datum koppeling", "45323"},
    {"datum-tijd--n1", "Datum koppeling", "01-02-2024 00:00:00"},
    {"datum-maandnaam--n1", "Datum koppeling", "01-jan-24"},
    {"datum-engels--n1", "Datum koppeling", "May 1, 2024"},
    {"datum-aaneen--n1", "Datum koppeling", "20240201"},
    {"datum-zonder-nul--n1+datum_nul", "Datum koppeling", "1022024"},
    {"datum-bestaat-niet--g1+datum", "Datum koppeling", "31-02-2024"},
    {"datum-deel--g1+datum_deel", "Datum koppeling", "00-05-2024"},
    {"datum-alleen-jaar--g1+datum_deel", "Einddatum vergunning", "2029"},
    {"datum-onbekend--n1", "Datum koppeling", "onbekend"},
    {"datum-leeg-excel--n1", "Datum koppeling", "0-1-1900"},
    {"datum-einde-tijden--n1+datum_eind", "Einddatum vergunning", "31-12-9999"},
    {"datum-toekomst--n1+toekomst", "Datum huisvesting", "01-12-2026"},
    {"datum-relatief--g1+datum", "Datum koppeling", "+3w"},
    {"geslacht-vrouw--n1", "Geslacht", "mevr."},
    {"geslacht-vreemd--n1+keuze", "Geslacht", "m/v"},
    {"staat-gehuwd--n1", "Burgerlijke staat", "getrouwd"},
    {"tolk-waar--n1", "Tolk nodig", "WAAR"},
    {"land-code--n1", "Geboorteland", "7009"},
    {"land-iso--n1", "Geboorteland", "SYR"},
    {"land-arabisch--n1", "Geboorteland", "سوريا"},
    {"land-vreemd--n1+onbekend", "Geboorteland", "Atlantis"},
    {"nationaliteit-zonder-nul--n1", "Nationaliteit", "84"},
    {"nationaliteit-land--n1", "Nationaliteit", "Eritrea"},
    {"taal-koerdisch--n1+onzeker", "Taal", "Koerdisch"},
    {"taal-arabisch--n1+let_op", "Taal", "Arabisch"},
    {"taal-code--n1", "Taal", "tir"},
    {"postcode-klein--n1", "Postcode", "8011ab"},
    {"postcode-half--n1+waarde", "Postcode", "8011"},
    {"aantal-decimaal--n1", "Aantal personen", "4,0"},
    {"aantal-woord--n1", "Aantal personen", "4 personen"},
    {"aantal-letters--n1+waarde", "Aantal personen", "vijf"},
    {"aantal-duizend--n1+waarde", "Aantal personen", "1.000"},
    {"voornaam-punt--n1", "Voornamen", "."},
    {"voornaam-formule--n1", "Voornamen", "'=1+1"},
    {"voornaam-nbsp--n1", "Voornamen", "\xC2\xA0Selam\xC2\xA0"},
    {"voornaam-krul--n1", "Tussenvoegsel", "van \xE2\x80\x99t"},
    {"voornaam-samengesteld--n1", "Voornamen", "Zoe\xCC\x88"},
    {"voornaam-verhaspeld--n1+verhaspeld", "Voornamen", "Zo\xC3\x83\xC2\xAB"},
    {"voornaam-vervangteken--n1+verhaspeld", "Voornamen", "Zo\xEF\xBF\xBD"},
    {"voornaam-escape--g1+stuurteken", "Voornamen", "\x1B[2J"},
    {"voornaam-wis--n1", "Voornamen", "<leeg>"},
    {"dossier-e-notatie--n1+e_notatie", "Dossiernummer", "2,4E+09"},
    {"casemanager-onbekend--n1+casemanager", "Casemanager", "J. Jansen"},
    {"iban-geen-veld--n1", "IBAN", "NL91ABNA0417164300"},
    {"partner-naam--n1", "Naam partner", "Tesfay"},
    {"partner-bsn--n1", "BSN partner", "999990020"},
    {"partner-geboren--n1", "Geboortedatum partner", "02-02-1992"},
    {"kop-vreemd--n1", "Schoenmaat", "43"},
};

static void one_odd_cell(void **state) {
    struct proefbank *b = *state;
    for (size_t i = 0; i < sizeof cellen / sizeof *cellen; i++) {
        struct buf uit = {0};
        buf_addf(&uit, "V-nummer;Achternaam;Geboortedatum;%s\n2900000001;Hagos;01-01-1990;\"",
                 cellen[i].kop);
        for (const char *s = cellen[i].cel; *s; s++)
            buf_add_n(&uit, "\"\"", *s == '"' ? 2 : 0), buf_add_n(&uit, s, *s != '"');
        buf_add(&uit, "\"\n");
        corpus_bestand(b, cellen[i].naam, uit.s, uit.len);
        buf_free(&uit);
    }
    corpus_klaar(b);
}

#define KOP  "V-nummer;Achternaam;Voornamen;Geboortedatum\n"
#define EEN  "2900000001;Hagos;Selam;01-01-1990\n"
#define TWEE "2900000002;Tesfay;Yonas;02-02-1985\n"

static void keys_and_names(void **state) {
    LIJSTEN(
        *state, LIJST("v-nummer-kort--g1+v_nummer_kort", KOP "290000001;Hagos;Selam;01-01-1990\n"),
        LIJST("v-nummer-lang--g1+v_nummer", KOP "29000000011;Hagos;Selam;01-01-1990\n"),
        LIJST("v-nummer-e--n1-g1+e_notatie", KOP "2,9E+09;Hagos;Selam;01-01-1990\n" TWEE),
        LIJST("v-nummer-document--g1+documentnummer", KOP "IV-V4K2C7918;Hagos;Selam;01-01-1990\n"),
        LIJST("v-nummer-nul--n1+v_nummer_nul", KOP "0123456789;Hagos;Selam;01-01-1990\n"),
        LIJST("v-nummer-punten--n1", KOP "290.000.0001;Hagos;Selam;01-01-1990\n"),
        LIJST("v-nummer-drijvend--n1", KOP "2900000001.0;Hagos;Selam;01-01-1990\n"),
        LIJST("v-nummer-niet-brekend--n1", KOP "290\xC2\xA0"
                                               "0000001;Hagos;Selam;01-01-1990\n"),
        LIJST("zonder-v-nummer--n1", KOP ";Hagos;Selam;01-01-1990\n"),
        LIJST("zonder-sleutel--g1+sleutel", KOP ";Hagos;Selam;\n"),
        LIJST("zonder-naam--g1+naam", KOP "2900000001;;;01-01-1990\n"),
        LIJST("naam-alleen-punten--g1+naam", KOP "2900000001;.;-;01-01-1990\n"),
        LIJST("een-naam--n1", KOP "2900000001;Obbadah;;01-01-1990\n"),
        LIJST("alleen-voornaam--n1", KOP "2900000001;.;Ali bin Mohammed;01-01-1990\n"),
        LIJST("geboren-in-toekomst--g1+datum", KOP "2900000001;Hagos;Selam;01-01-2030\n"),
        LIJST("geboren-deels--n1", KOP "2900000001;Hagos;Selam;xx-xx-1992\n"),
        LIJST("geboren-excel--n1+datum_getal", KOP "2900000001;Hagos;Selam;32874\n"),
        LIJST("hele-naam-komma--n1",
              "V-nummer;Volledige naam\n2900000001;\"Horst, Jan van der\"\n"),
        LIJST("hele-naam--n1", "V-nummer;Volledige naam\n2900000001;J.P. van der Berg\n"),
        LIJST("twee-keer-zelfde--n1-o1", KOP EEN EEN),
        LIJST("twee-keer-anders--n1-t1+dubbel", KOP EEN "2900000001;Hagos;Selma;01-01-1990\n"),
        LIJST("zelfde-bsn--n1-t1+bsn_bekend",
              "V-nummer;BSN;Achternaam\n2900000001;999990019;Hagos\n2900000002;999990019;Noori\n"));
}

static void what_stands_around_the_rows(void **state) {
    LIJSTEN(
        *state, LIJST("alleen-kop--n0", KOP),
        LIJST("lege-rijen--n2", KOP "\n" EEN ";;;\n\n" TWEE "\n"),
        LIJST("sep-regel--n1", "sep=;\n" KOP EEN),
        LIJST("sep-komma--n1", "sep=,\nV-nummer,Achternaam\n2900000001,Hagos\n"),
        LIJST("totaal-onderaan--n2+totaal", KOP EEN TWEE "Totaal;2;;\n"),
        LIJST("eindtotaal--n1+totaal", KOP EEN ";;Eindtotaal;1\n"),
        LIJST("zonder-laatste-regeleinde--n1", KOP "2900000001;Hagos;Selam;01-01-1990"),
        LIJST("lege-kolommen-achter--n2", "V-nummer;Achternaam;;;\n2900000001;Hagos;;;\n"
                                          "2900000002;Tesfay;;;\n"),
        LIJST("lege-cellen-te-veel--n1", KOP "2900000001;Hagos;Selam;01-01-1990;;;;\n"),
        LIJST("cellen-te-veel--n1-g1+kolommen",
              KOP "2900000001;Hagos;Selam;01-01-1990;extra\n" TWEE),
        LIJST("cellen-te-weinig--n2", KOP "2900000001;Hagos\n" TWEE),
        LIJST("regeleinde-in-cel--n2", "V-nummer;Achternaam;Opmerkingen\n2900000001;Hagos;\"een\n"
                                       "twee\n\ndrie\"\n2900000002;Tesfay;\n"),
        LIJST("regeleinde-in-naam--n1", KOP "2900000001;\"Ha\ngos\";Selam;01-01-1990\n"),
        LIJST("aanhaling-in-cel--n1", KOP "2900000001;Ha\"gos;Selam;01-01-1990\n"),
        LIJST("aanhaling-dubbel--n1", KOP "2900000001;\"Ha\"\"gos\";Selam;01-01-1990\n"),
        LIJST("aanhaling-open--weg-aanhaling", KOP "2900000001;\"Hagos;Selam;01-01-1990\n" TWEE),
        LIJST("aanhaling-los--weg-aanhaling",
              KOP "2900000001;\"Hagos\" jr.;Selam;\n2900000002;\"Noori\";Ali;\n"),
        LIJST("aanhaling-met-blanks--n2",
              KOP "2900000001; \"Ha;gos\" ;Selam;\n2900000002;Noori;\"Ali\" ; 1-2-1990\n"),
        LIJST("scheiding-in-cel--n1", KOP "2900000001;\"Ha;gos\";Selam;01-01-1990\n"),
        LIJST("regeleinden-door-elkaar--n3", "V-nummer;Achternaam\r\n2900000001;Hagos\n"
                                             "2900000002;Tesfay\r2900000003;Noori\r\n"),
        LIJST("codering-door-elkaar--n2", KOP "2900000001;Zo\xC3\xAB;Selam;01-01-1990\n"
                                              "2900000002;Zo\xEB;Ali;01-01-1991\n"),
        LIJST("bom-midden--n2", KOP EEN "\xEF\xBB\xBF" TWEE),
        LIJST("bom-dubbel--n1", "\xEF\xBB\xBF\xEF\xBB\xBF" KOP EEN),
        LIJST("half-surrogaat--n1", KOP "2900000001;Ha\xED\xA0\x80gos;Selam;01-01-1990\n"),
        LIJST("ongeldige-utf8--n1", KOP "2900000001;Ha\xC3gos;Selam;01-01-1990\n"),
        LIJST("te-lange-utf8--n1", KOP "2900000001;Ha\xC0\xAFgos;Selam;01-01-1990\n"),
        LIJST("emoji--n1", KOP "2900000001;Hagos \xF0\x9F\x98\x80;Selam;01-01-1990\n"),
        LIJST("blanks-om-kop--n1", " V-nummer ; Achternaam\xC2\xA0\n2900000001;Hagos\n"),
        LIJST("kop-hoofdletters--n1", "V-NUMMER;ACHTERNAAM\n2900000001;HAGOS\n"),
        LIJST("kop-lo-nummers--n1", "01.20;02.40;03.10\n999990019;Hagos;19900101\n"),
        LIJST("kop-twee-op-een--weg-dubbel",
              "V-nummer;Achternaam;Familienaam\n2900000001;Hagos;x\n"),
        LIJST("kop-zelfde-twee-keer--weg-dubbel",
              "V-nummer;Achternaam;Achternaam\n2900000001;a;b\n"),
        LIJST("kop-onbekende-twee-keer--n1",
              "V-nummer;Achternaam;Datum;Datum\n2900000001;Hagos;;\n"),
        LIJST("teruggegeven--n1",
              "V-nummer;Achternaam;regel;code;reden\n2900000001;Hagos;7;datum;fout\n"));
}

static void what_is_no_list(void **state) {
    struct proefbank *b = *state;
    LIJSTEN(b, LIJST("leeg--weg-leeg", ""), LIJST("alleen-bom--weg-leeg", "\xEF\xBB\xBF"),
            LIJST("alleen-regeleinden--weg-leeg", "\n\n\n"),
            LIJST("alleen-blanco--weg-kop", "   \n"),
            LIJST("brief--weg-kop", "Geachte collega,\n\nHierbij de lijst.\n"),
            LIJST("vreemde-kop--weg-kop", "Artikel;Prijs\nFiets;100\n"),
            LIJST("nul-byte--weg-binair", KOP "29000\0"
                                              "0001;Hagos;Selam;01-01-1990\n"),
            LIJST("binair--weg-binair", "\x7F"
                                        "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"),
            LIJST("xlsx--weg-rekenblad", "PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0xl/workbook.xml"),
            LIJST("xls--weg-rekenblad", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0"),
            LIJST("pdf--weg-pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n"),
            LIJST("utf16-zonder-einde--n1",
                  "\xFF\xFEV\0-\0n\0u\0m\0m\0e\0r\0;\0A\0c\0h\0t\0e\0r\0n\0a\0a\0m\0\n\0"
                  "2\0"
                  "9\0"
                  "0\0"
                  "0\0"
                  "0\0"
                  "0\0"
                  "0\0"
                  "0\0"
                  "0\0"
                  "1\0;\0H\0a\0g\0o\0s\0"));
}

static void a_directory_is_no_list(void **state) {
    struct proefbank *b = *state;
    struct buf uit = {0};
    corpus_uitkomst(b, werkmap_pad(b->map, ""), "map", &uit);
    text_expect(uit.s, "weg-map");
    buf_clear(&uit);
    corpus_uitkomst(b, werkmap_pad(b->map, "er-niet.csv"), "weg", &uit);
    text_expect(uit.s, "weg-weg");
    buf_free(&uit);
}

static void what_is_too_large(void **state) {
    struct proefbank *b = *state;
    static const struct {
        const char *naam;
        size_t lang;
    } cel[] = {{"naam-van-2000--n1", 2000},
               {"naam-van-2001--g1+te_lang", 2001},
               {"naam-van-een-miljoen--g1+te_lang", 1000 * 1000},
               {"cel-boven-de-grens--weg-groot", 1024 * 1024 + 1}};
    for (size_t i = 0; i < sizeof cel / sizeof *cel; i++) {
        struct buf uit = {0};
        buf_add(&uit, KOP "2900000001;");
        for (size_t n = 0; n < cel[i].lang; n++)
            buf_add_char(&uit, 'a');
        buf_add(&uit, ";Selam;01-01-1990\n");
        corpus_bestand(b, cel[i].naam, uit.s, uit.len);
        buf_free(&uit);
    }
    struct buf breed = {0};
    buf_add(&breed, "V-nummer;Achternaam");
    for (int i = 2; i < 16384; i++)
        buf_add_char(&breed, ';');
    buf_add(&breed, "\n2900000001;Hagos\n");
    corpus_bestand(b, "kolommen-16384--n1", breed.s, breed.len);
    buf_insert_n(&breed, 0, "Leeftijd;", 9);
    corpus_bestand(b, "kolommen-16385--weg-kolommen", breed.s, breed.len);
    buf_free(&breed);
    corpus_klaar(b);
}

static void households(void **state) {
    LIJSTEN(*state,
            LIJST("gezin-rij-per-persoon--n3",
                  "V-nummer;Gezinsnummer;Achternaam;Relatie tot hoofdpersoon\n"
                  "2900000001;D-1;Hagos;hoofdpersoon\n2900000002;D-1;Tesfay;partner\n"
                  "2900000003;D-1;Hagos;kind\n"),
            LIJST("gezin-dossier-en-gezin--n3",
                  "V-nummer;Dossiernummer;Gezinsnummer;Achternaam\n"
                  "2900000001;Z-1;G-1;Hagos\n2900000002;Z-2;G-1;Tesfay\n2900000003;Z-3;;Noori\n"),
            LIJST("gezin-huishouden-alleen--n2", "V-nummer;Huishoudnummer;Achternaam\n"
                                                 "2900000001;007;Hagos\n2900000002;007;Tesfay\n"),
            LIJST("gezin-e-notatie--n1+e_notatie",
                  "V-nummer;Gezinsnr.;Achternaam\n2900000001;2,4E+09;Hagos\n"),
            LIJST("gezin-twee-nummers--weg-dubbel",
                  "V-nummer;Gezinsnummer;Huishoudnummer;Achternaam\n2900000001;G-1;H-1;Hagos\n"),
            LIJST("gezin-rij-per-gezin--n2", "V-nummer;Dossiernummer;Achternaam;Aantal personen\n"
                                             "2900000001;D-1;Hagos;4\n2900000002;D-2;Noori;1\n"),
            LIJST("gezin-aantal-vreemd--n1+waarde", "V-nummer;Dossiernummer;Achternaam;Aantal "
                                                    "personen\n2900000001;D-1;Hagos;2+3\n"),
            LIJST("gezin-zonder-nummer--n2", "V-nummer;Achternaam;Aantal personen\n"
                                             "2900000001;Hagos;3\n2900000002;Noori;2\n"),
            LIJST("gezin-twee-in-een-cel--n1-g2+twee_mensen",
                  "V-nummer;Volledige naam;Aantal personen\n2900000001;Ali Hassan en Fatima "
                  "Hassan;4\n2900000002;\"Ali Yusuf\nAmina Noori\";2\n2900000003;Selam Hagos;1\n"),
            LIJST("gezin-twee-voornamen--n1-g1+twee_mensen",
                  "V-nummer;Voornamen;Achternaam\n2900000001;Ali & Fatima;Hassan\n"
                  "2900000002;Selam;Hagos\n"),
            LIJST("gezin-in-naam--n2+twee_mensen",
                  "V-nummer;Volledige naam;Aantal personen\n2900000001;Ali Hassan en gezin;4\n"
                  "2900000002;Jan van den Berg en Dael;1\n"));
}

static void what_has_to_be_recognised(void **state) {
    LIJSTEN(
        *state, LIJST("titel-erboven--n2+kop", "Overzicht koppelingen;;;\n" KOP EEN TWEE),
        LIJST("titel-en-peildatum--n2+kop",
              "Overzicht koppelingen\nPeildatum: 1-11-2026\n\n" KOP EEN TWEE),
        LIJST("titel-en-totaal--n2+kop+totaal",
              "Gemeente Zwolle;;;\n;;;\n" KOP EEN TWEE "Totaal;2;;\n"),
        LIJST("titel-utf16--n1+kop",
              "\xFF\xFEL\0i\0j\0s\0t\0\n\0V\0n\0r\0;\0A\0c\0h\0t\0e\0r\0n\0a\0a\0m\0\n\0"
              "2\0"
              "9\0"
              "0\0"
              "0\0"
              "0\0"
              "0\0"
              "0\0"
              "0\0"
              "0\0"
              "1\0;\0H\0a\0g\0o\0s\0\n\0"),
        LIJST("datums-amerikaans--n3+datumvolgorde",
              "V-nummer;Achternaam;Geboortedatum\n2900000001;Hagos;12/31/1990\n"
              "2900000002;Tesfay;01/15/1985\n2900000003;Noori;02/03/1979\n"),
        LIJST("kop-met-groepen--n1+kop",
              "Persoon;;;Verblijf\nV-nummer;Achternaam;Geboortedatum;Einddatum vergunning\n"
              "2900000001;Hagos;01-01-1990;31-01-2029\n"),
        LIJST(
            "kop-van-twee-rijen--n1",
            "V-nummer;Achternaam;Vergunning;\n;;van;tot\n2900000001;Hagos;31-01-2024;31-01-2029\n"),
        LIJST("datums-nederlands--n3",
              "V-nummer;Achternaam;Geboortedatum\n2900000001;Hagos;31/12/1990\n"
              "2900000002;Tesfay;15/01/1985\n2900000003;Noori;02/03/1979\n"),
        LIJST("naam-met-komma--n2+inhoud",
              "V-nummer;Naam\n2900000001;\"Hagos, Selam\"\n2900000002;\"Horst, Jan van der\"\n"),
        LIJST("partner-kolommen--n2",
              "V-nummer;Achternaam;BSN;Naam partner;BSN partner;Geboortedatum partner\n"
              "2900000001;Hagos;999990019;Tesfay;999990020;02-02-1992\n2900000002;Noori;999990032;"
              "Ali;999990044;03-03-1993\n"));
}

static void there_are_at_least_two_hundred(void **state) {
    struct proefbank *b = *state;
    assert_true(b->bestanden >= 200);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_form_a_program_saves_in),
        cmocka_unit_test(one_odd_cell),
        cmocka_unit_test(keys_and_names),
        cmocka_unit_test(what_stands_around_the_rows),
        cmocka_unit_test(what_is_no_list),
        cmocka_unit_test(a_directory_is_no_list),
        cmocka_unit_test(what_is_too_large),
        cmocka_unit_test(households),
        cmocka_unit_test(what_has_to_be_recognised),
        cmocka_unit_test(there_are_at_least_two_hundred),
    };
    return cmocka_run_group_tests(tests, corpus_begin, corpus_einde);
}
