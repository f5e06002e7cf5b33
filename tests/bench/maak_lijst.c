/* An invented COA list of any length on stdout, the same one every time: maak_lijst AANTAL [BEGIN].
 * The columns are those of data/demo/coa-lijst.csv. Nobody in it exists: names are put together
 * from syllables, numbers count up, and the BSNs are those set apart for tests (999...). */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#define KEUS(lijst) (lijst)[toeval(sizeof(lijst) / sizeof *(lijst))]

enum { EERSTE_BSN = 999000000, LAATSTE_BSN = 999999999, PER_BSN = 12 };

static uint64_t staat = 20261122;

static uint64_t toeval(uint64_t onder) {
    staat ^= staat << 13;
    staat ^= staat >> 7;
    staat ^= staat << 17;
    return staat % onder;
}

static const struct herkomst {
    const char *land, *nationaliteit, *taal;
} herkomsten[] = {
    {"Syrië", "Syrische", "Arabisch"},      {"Syrië", "Syrische", "Arabisch"},
    {"Syrië", "Syrische", "Arabisch"},      {"Eritrea", "Eritrese", "Tigrinya"},
    {"Afghanistan", "Afghaanse", "Dari"},   {"Iran", "Iraanse", "Perzisch"},
    {"Somalië", "Somalische", "Somalisch"}, {"Turkije", "Turkse", "Turks"},
};
static const char *const begin[] = {
    "Ab", "Al",  "Am", "Ba", "Be",  "Da", "Dar", "El", "Fa", "Ge", "Ha", "Has", "Ib", "Ja",
    "Ka", "Kha", "La", "Ma", "Meh", "Mo", "Na",  "No", "Os", "Qa", "Ra", "Sa",  "Se", "Sha",
    "Ta", "Tes", "Wa", "Ya", "Za",  "Zu", "Öz",  "Çe", "Go", "Ki", "Bi", "Su"};
static const char *const midden[] = {"ba", "bre", "da", "di", "fa", "ha", "ka",  "la", "li", "ma",
                                     "mi", "na",  "ni", "ra", "ri", "sa", "sha", "ta", "wi", "za"};
static const char *const eind[] = {
    "d",  "di", "h",  "ha", "i", "ir", "ad", "il", "in", "k",   "ki",  "l",  "man", "med", "n",
    "ni", "r",  "ri", "s",  "y", "za", "é",  "ou", "lu", "wit", "yat", "zi", "mat", "sem", "hun"};
static const char *const voorvoegsels[] = {"", "", "", "", "", "", "al", "el"};
static const char *const staten[] = {"ongehuwd", "ongehuwd", "gehuwd", "gescheiden", "weduwe"};
static const char *const scholen[] = {"geen",         "basisschool",  "middelbare school",
                                      "vakopleiding", "universiteit", "onbekend"};
static const char *const werken[] = {"",       "landbouw",   "bouw",      "kapper",
                                     "kok",    "winkel",     "chauffeur", "verpleegkundige",
                                     "leraar", "kleermaker", "boekhouder"};
static const char *const plekken[] = {"azc Musselkanaal", "azc Dronten", "azc Harderwijk",
                                      "azc Almelo", "noodopvang Zwolle"};
static const char *const opmerkingen[] = {"",
                                          "",
                                          "",
                                          "begane grond of lift nodig",
                                          "spreekt redelijk Engels",
                                          "liefst vrouwelijke tolk",
                                          "broer woont in de regio; wil graag dichtbij"};

static void naam(const char *const *eerst, size_t n) {
    fputs(eerst[toeval(n)], stdout);
    for (uint64_t lettergrepen = toeval(3); lettergrepen; lettergrepen--)
        fputs(KEUS(midden), stdout);
    fputs(KEUS(eind), stdout);
}

/* The next number that passes the eleven test. */
static long bsn_na(long bsn) {
    for (bsn++; bsn <= LAATSTE_BSN; bsn++) {
        long som = -(bsn % 10), rest = bsn / 10;
        for (long gewicht = 2; gewicht <= 9; gewicht++, rest /= 10)
            som += gewicht * (rest % 10);
        if (som % 11 == 0)
            return bsn;
    }
    return 0;
}

static void datum(int van, int jaren) {
    unsigned dag = 1 + (unsigned)toeval(28), maand = 1 + (unsigned)toeval(12);
    printf("%02u-%02u-%04d;", dag, maand, van + (int)toeval((uint64_t)jaren));
}

static void nummers(long nr, long *bsn) {
    printf("29%08ld;", nr);
    if (nr % PER_BSN == 0 && *bsn)
        *bsn = bsn_na(*bsn);
    if (nr % PER_BSN == 0 && *bsn)
        printf("%09ld", *bsn);
    printf(";D-%02u-%07ld;", (unsigned)(20 + nr % 6), nr);
}

static void persoon(void) {
    size_t n = sizeof begin / sizeof *begin;
    naam(begin, n);
    printf(";%s;", KEUS(voorvoegsels));
    naam(begin, n);
    printf(";%s;", toeval(2) ? "M" : "V");
    datum(1955, 50);
    const struct herkomst *h = &KEUS(herkomsten);
    printf("%s;%s;%s;hoofdpersoon;%u;asiel bepaalde tijd;", h->land, h->nationaliteit, KEUS(staten),
           1 + (unsigned)toeval(5));
    datum(2022, 3);
    datum(2028, 3);
    printf("%s;%s;", h->taal, toeval(4) ? "ja" : "nee");
}

static void opvang(void) {
    unsigned jaar = 2024 + (unsigned)toeval(2), maand = 1 + (unsigned)toeval(9);
    unsigned dag = 1 + (unsigned)toeval(28);
    printf("%s;%s;%s;", KEUS(scholen), KEUS(werken), KEUS(plekken));
    printf("%02u-%02u-%u;%02u-%02u-%u;", dag, maand, jaar, dag, maand + 3, jaar);
    if (toeval(5))
        printf("%02u-%02u-%u", dag, maand + 2, jaar);
    const char *opmerking = KEUS(opmerkingen);
    printf(*opmerking ? ";\"%s\"\r\n" : ";%s\r\n", opmerking);
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fputs("use: maak_lijst AANTAL [BEGIN]\n", stderr);
        return 2;
    }
    long aantal = strtol(argv[1], NULL, 10), eerste = argc > 2 ? strtol(argv[2], NULL, 10) : 1;
    long bsn = EERSTE_BSN + eerste / PER_BSN * 11;
    staat += (uint64_t)eerste;
    fputs("V-nummer;BSN;Dossiernummer;Achternaam;Tussenvoegsel;Voornamen;Geslacht;Geboortedatum;"
          "Geboorteland;Nationaliteit;Burgerlijke staat;Relatie tot hoofdpersoon;Aantal personen;"
          "Verblijfsvergunning;Ingangsdatum vergunning;Einddatum vergunning;Taal;Tolk nodig;"
          "Opleiding;Werkervaring;COA-locatie;Datum koppeling;Uiterste huisvestingsdatum;"
          "Datum huisvesting;Opmerkingen\r\n",
          stdout);
    for (long nr = eerste; nr < eerste + aantal; nr++) {
        nummers(nr, &bsn);
        persoon();
        opvang();
    }
    return fflush(stdout) == 0 ? 0 : 1;
}
