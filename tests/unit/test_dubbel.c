/* Two people side by side: what each pair of real-life spellings, swaps and families scores. */
#include "domain/dubbel_deel.h"
#include "support/dubbelproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct paar {
    const char *een, *ander;
    bool gezin;
    int totaal;
    enum dubbel_oordeel oordeel;
    const char *codes;
} paren[] = {
    {"Hagos|Selam|1990-02-01|V|Eritrese", "Hagos|Selam|1990-02-01|V|Eritrese", false, 90,
     DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk,nationaliteit_gelijk"},
    {"Al-Hassan|Mohamad|1988-03-12|M|Syrische", "Alhasan|Mohammed|1988-03-12|M|Syrische", false, 90,
     DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk,nationaliteit_gelijk"},
    {"Al Hussein|Ahmad|1979-11-05|M", "El-Hossein|Ahmed|1979-11-05|M", false, 85,
     DUBBEL_WAARSCHIJNLIJK, "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Abdel Rahman|Yousef|1995-07-21|M", "Abdulrahman|Joesoef|1995-07-21|M", false, 85,
     DUBBEL_WAARSCHIJNLIJK, "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Tesfay|Gebre|1992-04-30|M|Eritrese", "Tesfaye|Ghebru|1992-04-30|M|Eritrese", false, 90,
     DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk,nationaliteit_gelijk"},
    {"Khalil|Aisha|1999-09-09|V", "Chalil|Aicha|1999-09-09|V", false, 85, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Shevchenko|Oleksandr|1985-06-14|M|Oekraïense",
     "Sjevtsjenko|Alexander|1985-06-14|M|Oekraïense", false, 80, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,voornaam_gelijk,achternaam_lijkt,geslacht_gelijk,nationaliteit_gelijk"},
    {"Melnyk|Kateryna|1991-10-02|V", "Melnik|Ekaterina|1991-10-02|V", false, 85,
     DUBBEL_WAARSCHIJNLIJK, "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Öztürk|Ayşe|1993-05-17|V", "Ozturk|Ayse|1993-05-17|V", false, 85, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Maxamed|Cali|1987-08-08|M|Somalische", "Mohamed|Ali|1987-08-08|M|Somalische", false, 90,
     DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk,nationaliteit_gelijk"},
    {"Noori|Omid|1985-06-05|M", "Nuri|Omid|1985-06-05|M", false, 85, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Karimi|Zahra|2001-12-24|V", "Karimy|Zohra|2001-12-24|V", false, 60, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,geslacht_gelijk"},
    {"Rahimi|Ali|1990-05-03|M", "Rahmi|Ali|1990-05-03|M", false, 75, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,voornaam_gelijk,achternaam_lijkt,geslacht_gelijk"},
    {"van der Horst|Jan|1970-03-02|M", "Horst|Jan|1970-03-02|M", false, 85, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Selam|Hagos|1990-02-01|V", "Hagos|Selam|1990-02-01|V", false, 75, DUBBEL_WAARSCHIJNLIJK,
     "namen_verwisseld,geboren_gelijk,geslacht_gelijk"},
    {"Ali Hassan||1994-03-03|M", "Hassan|Ali|1994-03-03|M", false, 75, DUBBEL_WAARSCHIJNLIJK,
     "namen_verwisseld,geboren_gelijk,geslacht_gelijk"},
    {".|Ali bin Mohammed|1980-07-07|M", "Mohamed|Ali|1980-07-07|M", false, 75,
     DUBBEL_WAARSCHIJNLIJK, "namen_verwisseld,geboren_gelijk,geslacht_gelijk"},
    {"Obbadah||1996-05-05|M", "Obada||1996-05-05|M", false, 60, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,geslacht_gelijk"},
    {"Hagos|Selam|1990-05-03|V", "Hagos|Selam|1990-03-05|V", false, 73, DUBBEL_WAARSCHIJNLIJK,
     "achternaam_gelijk,voornaam_gelijk,geboren_verwisseld,geslacht_gelijk"},
    {"Ahmed|Hassan|1990-01-01|M|Syrische", "Ahmad|Hasan|1990-01-01|M|Syrische", false, 72,
     DUBBEL_WAARSCHIJNLIJK,
     "achternaam_gelijk,voornaam_gelijk,geboren_vaag_gelijk,geslacht_gelijk,nationaliteit_gelijk"},
    {"Ahmed|Hassan|1990-01-01|M", "Ahmad|Hasan|1990-00-00|M", false, 67, DUBBEL_WAARSCHIJNLIJK,
     "achternaam_gelijk,voornaam_gelijk,geboren_vaag_gelijk,geslacht_gelijk"},
    {"Ahmed|Hassan|1990-01-01|M", "Ahmad|Hasan|1990-06-17|M", false, 59, DUBBEL_MOGELIJK,
     "achternaam_gelijk,voornaam_gelijk,geslacht_gelijk,geboren_dichtbij"},
    {"Noori|Fatima|1990-00-00|V", "Karimi|Maryam|1990-00-00|V", false, 17, DUBBEL_GEEN,
     "geboren_vaag_gelijk,geslacht_gelijk"},
    {"Hagos|Selam|1990-02-01|V", "Hagos|Selam|1991-02-01|V", false, 59, DUBBEL_MOGELIJK,
     "achternaam_gelijk,voornaam_gelijk,geslacht_gelijk,geboren_dichtbij"},
    {"Hagos|Selam|1990-02-01|V", "Hagos|Selam|1995-02-01|V", false, 55, DUBBEL_MOGELIJK,
     "achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Hagos|Selam|0000-00-00|V", "Hagos|Selam|1990-02-01|V", false, 55, DUBBEL_MOGELIJK,
     "achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Mohamed|Hassan|1960-04-04|M|Syrische", "Mohamed|Hassan|1991-08-12|M|Syrische", false, 35,
     DUBBEL_GEEN,
     "achternaam_gelijk,voornaam_gelijk,geboren_ver_weg,geslacht_gelijk,nationaliteit_gelijk"},
    {"Mohamed|Hassan|1960-04-04|M|Syrische", "Mohamed|Hassan|1991-08-12|M|Syrische", true, 25,
     DUBBEL_GEEN,
     "achternaam_gelijk,voornaam_gelijk,geboren_ver_weg,zelfde_gezin,geslacht_gelijk,nationaliteit_"
     "gelijk"},
    {"Hassan|Ali|1962-04-04|M", "Ali|Hassan|1990-02-03|M", true, 10, DUBBEL_GEEN,
     "namen_verwisseld,geboren_ver_weg,zelfde_gezin,geslacht_gelijk"},
    {"Haddad|Amira|2012-05-06|V|Syrische|06 1234 5678",
     "Haddad|Nour|2012-05-06|V|Syrische|06-12345678", true, 55, DUBBEL_GEEN,
     "geboren_gelijk,achternaam_gelijk,zelfde_gezin,geslacht_gelijk,nationaliteit_gelijk"},
    {"Haddad|Amira|2012-05-06|V|Syrische", "Haddad|Amir|2012-05-06|M|Syrische", true, 50,
     DUBBEL_MOGELIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_lijkt,geslacht_anders,zelfde_gezin,nationaliteit_"
     "gelijk"},
    {"Haddad|Amira|2012-05-06|V|Syrische|06 1234 5678",
     "Haddad|Nour|2012-05-06|V|Syrische|06-12345678", false, 80, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,telefoon_gelijk,geslacht_gelijk,nationaliteit_gelijk"},
    {"Haddad|Amira|2012-05-06|V|Syrische", "Haddad|Yusuf|2014-09-01|M|Syrische", true, 9,
     DUBBEL_GEEN,
     "achternaam_gelijk,geslacht_anders,zelfde_gezin,nationaliteit_gelijk,geboren_dichtbij"},
    {"Haddad|Amira|2012-05-06|V|Syrische", "Haddad|Ameera|2012-05-06|V|Syrische", true, 80,
     DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,zelfde_gezin,geslacht_gelijk,nationaliteit_"
     "gelijk"},
    {"Gebremedhin|Tsegay|1989-09-11|M|Eritrese", "Gebremedihn|Tsegaye|1989-09-11|M|Eritrese", false,
     80, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,voornaam_gelijk,achternaam_lijkt,geslacht_gelijk,nationaliteit_gelijk"},
    {"Rahimi|Zahra|1989-09-11|V|Afghaanse", "Sultani|Mahdi|1989-09-11|M|Afghaanse", false, 20,
     DUBBEL_GEEN, "geboren_gelijk,geslacht_anders,nationaliteit_gelijk"},
    {"Rahimi|Zahra|1989-09-11|V|Afghaanse", "Sultani|Parwana|1989-09-11|V|Afghaanse", false, 40,
     DUBBEL_GEEN, "geboren_gelijk,geslacht_gelijk,nationaliteit_gelijk"},
    {"Rahimi|Zahra|1989-09-11|V||0031 6 1234 5678", "Sultani|Parwana|1989-09-11|V||06-12345678",
     false, 50, DUBBEL_GEEN, "geboren_gelijk,telefoon_gelijk,geslacht_gelijk"},
    {"Yohannes|Mehari|1994-03-08|M||+31612345678", "Johannes|Mehari||M||0612345678", false, 70,
     DUBBEL_WAARSCHIJNLIJK, "achternaam_gelijk,voornaam_gelijk,telefoon_gelijk,geslacht_gelijk"},
    {"Hagos|Selam|1990-02-01|V|||2900000001", "Hagos|Selam|1990-02-01|V|||2900000002", false, 45,
     DUBBEL_MOGELIJK,
     "v_nummer_anders,geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Hagos|Selam|1990-02-01|V|Eritrese|0612345678|2900000001",
     "Hagos|Selam|1990-02-01|V|Eritrese|0612345678|2900000002", false, 65, DUBBEL_WAARSCHIJNLIJK,
     "v_nummer_anders,geboren_gelijk,achternaam_gelijk,voornaam_gelijk,telefoon_gelijk,geslacht_"
     "gelijk,nationaliteit_gelijk"},
    {"Hagos|Selam|1990-02-01|V||||999990019", "Hagos|Selam|1990-02-01|V||||999990020", false, 25,
     DUBBEL_GEEN, "bsn_anders,geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Hagos|Selam|1990-02-01|V||||999990019", "Noori|Omid|1985-06-05|M||||999990019", false, 85,
     DUBBEL_WAARSCHIJNLIJK, "bsn_gelijk,geslacht_anders"},
    {"Hagos|Selam||V||||999990019", "Hagos|||||||999990019", false, 125, DUBBEL_ZEKER,
     "bsn_gelijk,achternaam_gelijk"},
    {"Hagos|Selam|1990-02-01|V|||2900000001", "Haagos|Salam|1990-01-02|V|||2900000001", false, 148,
     DUBBEL_ZEKER, "v_nummer_gelijk,achternaam_gelijk,geboren_verwisseld,geslacht_gelijk"},
    {"Hagos|Selam Miriam|1990-02-01|V", "Hagos|Selam|1990-02-01|V", false, 85,
     DUBBEL_WAARSCHIJNLIJK, "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Hagos|Mohamed Ali|1990-02-01|M", "Hagos|Mohamed Hassan|1990-02-01|M", false, 75,
     DUBBEL_WAARSCHIJNLIJK, "geboren_gelijk,achternaam_gelijk,voornaam_lijkt,geslacht_gelijk"},
    {"Hagos|Miriam Selam|1990-02-01|V", "Hagos|Selam|1990-02-01|V", false, 75,
     DUBBEL_WAARSCHIJNLIJK, "geboren_gelijk,achternaam_gelijk,voornaam_lijkt,geslacht_gelijk"},
    {"Hagos||1990-02-01|V|||||S.", "Hagos|Selam|1990-02-01|V", false, 60, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,geslacht_gelijk"},
    {"Hagos||1990-02-01|V|||||S.", "Hagos||1990-02-01|V|||||S.", false, 60, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,geslacht_gelijk"},
    {"Haddad-Nasser|Lina|1998-02-02|V", "Nasser|Lina|1998-02-02|V", false, 75,
     DUBBEL_WAARSCHIJNLIJK, "geboren_gelijk,voornaam_gelijk,achternaam_lijkt,geslacht_gelijk"},
    {"الحسن|محمد|1988-03-12|M", "الحسن|محمد|1988-03-12|M", false, 85, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Hagos|Selam|1990-02-01|X", "Hagos|Selam|1990-02-01|V", false, 80, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk"},
    {"Hagos|Selam|1990-02-01|M", "Hagos|Selam|1990-02-01|V", false, 65, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_anders"},
    {"Ibrahim|Mustafa|1983-03-04|M", "Ebrahim|Moustafa|1983-04-03|M", false, 73,
     DUBBEL_WAARSCHIJNLIJK, "achternaam_gelijk,voornaam_gelijk,geboren_verwisseld,geslacht_gelijk"},
    {"Mohamud|Abdullahi|1978-01-01|M|Somalische", "Maxamed|Cabdullahi|1978-01-01|M|Somalische",
     false, 62, DUBBEL_WAARSCHIJNLIJK,
     "achternaam_gelijk,voornaam_lijkt,geboren_vaag_gelijk,geslacht_gelijk,nationaliteit_gelijk"},
    {"Kovalenko|Serhii|1975-02-03|M", "Kovalenko|Sergey|1975-02-03|M", false, 85,
     DUBBEL_WAARSCHIJNLIJK, "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Haile|Berhane|1991-05-05|M", "Hailay|Brhane|1991-05-05|M", false, 75, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_lijkt,geslacht_gelijk"},
    {"Abu Bakr|Idris|1986-08-18|M", "Bakr|Idris|1986-08-18|M", false, 85, DUBBEL_WAARSCHIJNLIJK,
     "geboren_gelijk,achternaam_gelijk,voornaam_gelijk,geslacht_gelijk"},
    {"Ahmed|Mohamed|1990-03-03|M|Syrische", "Ahmed|Mohamed|1990-09-17|M|Syrische", false, 64,
     DUBBEL_WAARSCHIJNLIJK,
     "achternaam_gelijk,voornaam_gelijk,geslacht_gelijk,nationaliteit_gelijk,geboren_dichtbij"},
    {"Ahmed|Mohamed|1990-03-03|M|Syrische", "Salim|Mohamed|1990-03-03|M|Syrische", false, 65,
     DUBBEL_WAARSCHIJNLIJK, "geboren_gelijk,voornaam_gelijk,geslacht_gelijk,nationaliteit_gelijk"},
};

static void each_pair_scores_what_it_should(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof paren / sizeof *paren; i++) {
        const struct paar *p = &paren[i];
        for (int om = 0; om < 2; om++) {
            struct record een, ander;
            struct dubbel_score s;
            struct buf codes = {0};
            dubbelproef_lees(om ? p->ander : p->een, &een);
            dubbelproef_lees(om ? p->een : p->ander, &ander);
            dubbel_vergelijk(&een, &ander, p->gezin, &s);
            dubbel_redenen_codes(&s, &codes);
            if (s.totaal != p->totaal || s.oordeel != p->oordeel ||
                strcmp(buf_text(&codes), p->codes) != 0)
                fail_msg("%s\n%s\n%d %s %s", p->een, p->ander, s.totaal,
                         dubbel_oordeel_label(s.oordeel), buf_text(&codes));
            buf_free(&codes);
            record_free(&een);
            record_free(&ander);
        }
    }
}

static void likeness_is_that_of_jaro_and_winkler(void **state) {
    static const struct {
        const char *een, *ander;
        int duizendsten;
    } bekend[] = {{"martha", "marhta", 961},  {"dwayne", "duane", 840},
                  {"dixon", "dicksonx", 813}, {"jellyfish", "smellyfish", 896},
                  {"abc", "xyz", 0},          {"abc", "abc", 1000}};
    (void)state;
    for (size_t i = 0; i < sizeof bekend / sizeof *bekend; i++) {
        double j = jaro_winkler(bekend[i].een, bekend[i].ander);
        assert_int_equal((int)(j * 1000 + 0.5), bekend[i].duizendsten);
    }
    char lang[200];
    memset(lang, 'a', sizeof lang - 1);
    lang[sizeof lang - 1] = '\0';
    assert_true(lijkt_op(lang, lang));
}

static void reasons_are_told_and_kept(void **state) {
    struct record een, ander;
    struct dubbel_score s;
    struct buf woorden = {0}, codes = {0}, terug = {0};
    (void)state;
    dubbelproef_lees("Hagos|Selam|1990-02-01|V", &een);
    dubbelproef_lees("Hagoss|Salam|1990-02-01|M", &ander);
    dubbel_vergelijk(&een, &ander, false, &s);
    dubbel_redenen(&s, &woorden);
    assert_string_equal(woorden.s, "geboortedatum gelijk +30, achternaam gelijk +25, "
                                   "geslacht verschilt -15");
    dubbel_redenen_codes(&s, &codes);
    dubbel_redenen_van_codes(codes.s, &terug);
    assert_string_equal(terug.s, woorden.s);
    buf_clear(&terug);
    dubbel_redenen_van_codes("bestaat_niet,geslacht_gelijk,", &terug);
    assert_string_equal(terug.s, "geslacht gelijk +5");
    buf_free(&woorden);
    buf_free(&codes);
    buf_free(&terug);
    record_free(&een);
    record_free(&ander);
}

static void fields_stand_side_by_side(void **state) {
    struct record een, ander;
    (void)state;
    dubbelproef_lees("Hagos|Selam|1990-02-01|V|Eritrese|0612345678", &een);
    dubbelproef_lees("Haagos|Omid|1990-01-02|V||+31 6 12345678", &ander);
    assert_int_equal(dubbel_veld_stand(&een, &ander, PERSOON_ACHTERNAAM), DUBBEL_TELT_GELIJK);
    assert_int_equal(dubbel_veld_stand(&een, &ander, PERSOON_VOORNAMEN), DUBBEL_VERSCHILT);
    assert_int_equal(dubbel_veld_stand(&een, &ander, PERSOON_GEBOORTEDATUM), DUBBEL_LIJKT);
    assert_int_equal(dubbel_veld_stand(&een, &ander, PERSOON_GESLACHT), DUBBEL_GELIJK);
    assert_int_equal(dubbel_veld_stand(&een, &ander, PERSOON_NATIONALITEIT), DUBBEL_LEEG);
    assert_int_equal(dubbel_veld_stand(&een, &ander, PERSOON_TELEFOON), DUBBEL_TELT_GELIJK);
    record_zet(&een, PERSOON_WOONPLAATS, "Zwolle");
    record_zet(&ander, PERSOON_WOONPLAATS, "zwolle");
    assert_int_equal(dubbel_veld_stand(&een, &ander, PERSOON_WOONPLAATS), DUBBEL_TELT_GELIJK);
    record_zet(&ander, PERSOON_WOONPLAATS, "Kampen");
    assert_int_equal(dubbel_veld_stand(&een, &ander, PERSOON_WOONPLAATS), DUBBEL_VERSCHILT);
    record_free(&een);
    record_free(&ander);
}

/* What the points say and what stands beside it, of names that are equal, near and others. */
static void the_table_says_what_was_weighed(void **state) {
    static const struct {
        const char *een, *ander;
        enum dubbel_stand tabel, gewogen;
    } namen[] = {{"Tesfai", "Tesfai", DUBBEL_GELIJK, DUBBEL_GELIJK},
                 {"Tesfai", "Tesfaye", DUBBEL_TELT_GELIJK, DUBBEL_GELIJK},
                 {"Al-Hassan", "alhasan", DUBBEL_TELT_GELIJK, DUBBEL_GELIJK},
                 {"Weldemariam", "Weldemarian", DUBBEL_LIJKT, DUBBEL_LIJKT},
                 {"Tesfai", "Hagos", DUBBEL_VERSCHILT, DUBBEL_VERSCHILT}};
    (void)state;
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++) {
        struct record een, ander;
        struct dubbel_score s;
        dubbelproef_lees("|Omid|1990-02-01|M||", &een);
        dubbelproef_lees("|Omid|1990-02-01|M||", &ander);
        record_zet(&een, PERSOON_ACHTERNAAM, namen[i].een);
        record_zet(&ander, PERSOON_ACHTERNAAM, namen[i].ander);
        dubbel_vergelijk(&een, &ander, false, &s);
        assert_int_equal(s.deel[DUBBEL_ACHTERNAAM].stand, namen[i].gewogen);
        enum dubbel_stand stand = dubbel_veld_stand(&een, &ander, PERSOON_ACHTERNAAM);
        assert_int_equal(stand, namen[i].tabel);
        assert_string_equal(dubbel_stand_label(stand), dubbel_stand_label(namen[i].gewogen));
        record_free(&een);
        record_free(&ander);
    }
}

/* A dossier has fewer fields than a person, and its field 1 is no V-nummer. */
static void fields_of_a_dossier_are_compared_by_their_text(void **state) {
    (void)state;
    for (int veld = 0; veld < DOSSIER_VELDEN; veld++) {
        enum veld_kind kind = soort_van(SOORT_DOSSIER)->velden[veld].kind;
        struct record een, ander;
        record_begin(&een, SOORT_DOSSIER);
        record_begin(&ander, SOORT_DOSSIER);
        assert_int_equal(dubbel_veld_stand(&een, &ander, veld), DUBBEL_LEEG);
        record_zet(&een, veld, "D-12");
        record_zet(&ander, veld, "D-12");
        assert_int_equal(dubbel_veld_stand(&een, &ander, veld), DUBBEL_GELIJK);
        record_zet(&ander, veld, "d-12");
        assert_int_equal(dubbel_veld_stand(&een, &ander, veld),
                         kind == VELD_TEKST ? DUBBEL_TELT_GELIJK : DUBBEL_VERSCHILT);
        record_zet(&ander, veld, "D-13");
        assert_int_equal(dubbel_veld_stand(&een, &ander, veld), DUBBEL_VERSCHILT);
        record_free(&een);
        record_free(&ander);
    }
}

static bool tegen(const char *a, const char *b) {
    struct record een, ander;
    struct dubbel_score s;
    dubbelproef_lees(a, &een);
    dubbelproef_lees(b, &ander);
    dubbel_vergelijk(&een, &ander, false, &s);
    record_free(&een);
    record_free(&ander);
    return dubbel_spreekt_tegen(&s);
}

static void what_speaks_against_one_number(void **state) {
    (void)state;
    assert_false(tegen("Hagos|Selam|1990-02-01|V", "Hagos|Selam|1990-02-01|V"));
    assert_false(tegen("Hagos|Selam|1990-02-01|V", "Hagos|S|1991-03-07"));
    assert_false(tegen("Hagos|Selam|1990-02-01|V", "Tesfay|Selam|1990-02-01|V"));
    assert_false(tegen("Selam||1990-02-01|V", "|Selam|1990-02-01|V"));
    assert_true(tegen("Hagos|Selam|1990-02-01|V", "Noori|Omid|1990-02-01|V"));
    assert_true(tegen("Hagos|Selam|1990-02-01|V", "Hagos|Selam|1996-02-01|V"));
    assert_true(tegen("Hagos|Selam|1990-02-01|V", "Hagos|Selam|1990-02-01|M"));
}

static void names_share_a_word_or_its_spelling(void **state) {
    static const struct {
        const char *een, *ander;
        bool deelt;
    } namen[] = {
        {"Hagos Selam", "Selam Hagos", true},
        {"Hagos, S.", "Hagos Selam", true},
        {"Mohamed Ali", "Maxamed Cabdi", true},
        {"Shevchenko Oleksandr", "Sjevtsjenko Olexandr", true},
        {"Al-Hassan Ahmad", "Al-Khalil Omar", false},
        {"Hagos Selam", "Noori Ali", false},
        {"Hagos Selam", "H.S.", true},
        {"Hagos Selam", "", true},
        {"van der Berg Jan", "van der Horst Piet", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++) {
        assert_int_equal(dubbel_deelt_naam(namen[i].een, namen[i].ander), namen[i].deelt);
        assert_int_equal(dubbel_deelt_naam(namen[i].ander, namen[i].een), namen[i].deelt);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_pair_scores_what_it_should),
        cmocka_unit_test(likeness_is_that_of_jaro_and_winkler),
        cmocka_unit_test(reasons_are_told_and_kept),
        cmocka_unit_test(fields_stand_side_by_side),
        cmocka_unit_test(the_table_says_what_was_weighed),
        cmocka_unit_test(fields_of_a_dossier_are_compared_by_their_text),
        cmocka_unit_test(what_speaks_against_one_number),
        cmocka_unit_test(names_share_a_word_or_its_spelling),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
