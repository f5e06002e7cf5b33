#include "regie/csv.h"
#include "regie/mem.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct csv_dialect HERKEN;

/* Every row as "LINE: cell|cell", a newline inside a cell as "\n" or "\r", and a problem as "!". */
static void teken(struct buf *uit, const char *cel) {
    for (; *cel != '\0'; cel++)
        switch (*cel) {
        case '\n':
            buf_add(uit, "\\n");
            break;
        case '\r':
            buf_add(uit, "\\r");
            break;
        default:
            buf_add_char(uit, *cel);
        }
}

/* Of every row: its cells stand one behind the other. */
static void teken_rij(struct buf *uit, const struct csv_rij *rij) {
    const char *plaats = rij->cel[0];
    buf_addf(uit, "%ld: ", rij->regel);
    for (size_t i = 0; i < rij->aantal; i++) {
        assert_ptr_equal(rij->cel[i], plaats);
        buf_add(uit, i > 0 ? "|" : "");
        teken(uit, rij->cel[i]);
        plaats += strlen(plaats) + 1;
    }
    assert_int_equal(plaats - rij->cel[0], rij->len);
    buf_add_char(uit, '\n');
}

static void teken_alles(struct buf *uit, struct csv_lezer *lezer, struct problem *p) {
    struct csv_rij rij;
    while (csv_volgende(lezer, &rij, p))
        teken_rij(uit, &rij);
    if (p->kind != PROBLEM_NONE)
        buf_addf(uit, "! %s\n", problem_text(p));
    csv_sluit(lezer);
}

static void zoals(const char *bytes, size_t len, struct csv_dialect wens, const char *beeld) {
    struct problem p = {0};
    struct buf uit = {0};
    struct csv_lezer *lezer = csv_open_bytes(bytes, len, wens, &p);
    if (lezer != NULL)
        teken_alles(&uit, lezer, &p);
    else
        buf_addf(&uit, "! %s\n", problem_text(&p));
    assert_int_equal(p.kind, strstr(beeld, "! ") != NULL ? PROBLEM_INPUT : PROBLEM_NONE);
    assert_string_equal(buf_text(&uit), beeld);
    buf_free(&uit);
    problem_clear(&p);
}

#define ZOALS(bytes, beeld) zoals(bytes, sizeof(bytes) - 1, HERKEN, beeld)

static struct csv_dialect dialect_van(const char *bytes, size_t len) {
    struct csv_lezer *lezer = csv_open_bytes(bytes, len, HERKEN, NULL);
    assert_non_null(lezer);
    struct csv_dialect d = csv_dialect(lezer);
    csv_sluit(lezer);
    return d;
}

#define DIALECT(bytes) dialect_van(bytes, sizeof(bytes) - 1)

/* A list in memory that grows line by line. */
static void vul(struct buf *lijst, const char *regel, size_t tot) {
    while (lijst->len < tot)
        buf_add(lijst, regel);
}

static void recognises_the_separator(void **state) {
    (void)state;
    ZOALS("a;b;c\n1;2;3\n", "1: a|b|c\n2: 1|2|3\n");
    ZOALS("a,b,c\n1,2,3\n", "1: a|b|c\n2: 1|2|3\n");
    ZOALS("a\tb\tc\n1\t2\t3\n", "1: a|b|c\n2: 1|2|3\n");
    ZOALS("a|b\n1|2\n", "1: a|b\n2: 1|2\n");
    assert_int_equal(DIALECT("a|b\n1|2\n").scheiding, '|');
    assert_int_equal(DIALECT("alleen\neen\nkolom\n").scheiding, ';');
}

static void prefers_the_steady_separator(void **state) {
    (void)state;
    ZOALS("bedrag;naam\n1,50;Hagos, Selam\n2,25;Tesfay\n",
          "1: bedrag|naam\n2: 1,50|Hagos, Selam\n3: 2,25|Tesfay\n");
    ZOALS("naam,opmerking\nSelam,\"a;b;c;d\"\nYonas,\"e;f;g;h\"\n",
          "1: naam|opmerking\n2: Selam|a;b;c;d\n3: Yonas|e;f;g;h\n");
    ZOALS("Lijst van 1 november, peildatum vandaag\nnaam;taal;x\nA;B;C\nD;E;F\nTotaal;2\n",
          "1: Lijst van 1 november, peildatum vandaag\n2: naam|taal|x\n3: A|B|C\n4: D|E|F\n"
          "5: Totaal|2\n");
}

static void honours_a_sep_line(void **state) {
    (void)state;
    ZOALS("sep=,\r\na,b;c\r\n", "2: a|b;c\n");
    ZOALS("SEP=|\na|b\n", "2: a|b\n");
    ZOALS("sep=^\ra^b\r", "2: a|b\n");
    ZOALS("\xEF\xBB\xBFsep=\t\na\tb\n", "2: a|b\n");
    ZOALS("\"sep=;\"\nx;y\n", "1: sep=;\n2: x|y\n");
    ZOALS("sep=;x\n", "1: sep=|x\n");
    zoals("sep=,\na;b\n", 10, (struct csv_dialect){.scheiding = ';'}, "2: a|b\n");
}

static void obeys_a_given_dialect(void **state) {
    (void)state;
    struct csv_dialect komma = {.scheiding = ','};
    zoals("a;b\n1;2\n", 8, komma, "1: a;b\n2: 1;2\n");
    struct csv_dialect windows = {.codering = CSV_WINDOWS_1252, .scheiding = ';'};
    zoals("\xC3\xAB\n", 3, windows, "1: Ã«\n");
}

static void reads_utf8_with_and_without_bom(void **state) {
    (void)state;
    ZOALS("\xEF\xBB\xBFnaam;taal\nZoë;ትግርኛ\n", "1: naam|taal\n2: Zoë|ትግርኛ\n");
    ZOALS("naam;taal\nحسن;العربية\n", "1: naam|taal\n2: حسن|العربية\n");
    assert_true(DIALECT("\xEF\xBB\xBFnaam;taal\n").bom);
    assert_int_equal(DIALECT("\xEF\xBB\xBFnaam;taal\n").codering, CSV_UTF8);
    assert_false(DIALECT("naam;taal\n").bom);
    assert_int_equal(DIALECT("Zo\xEB;taal\n").codering, CSV_WINDOWS_1252);
    assert_int_equal(DIALECT("Zoë;taal\n").codering, CSV_UTF8);
}

static void reads_windows_1252(void **state) {
    (void)state;
    ZOALS("Zo\xEB;caf\xE9;\xFF\n", "1: Zoë|café|ÿ\n");
    ZOALS("\x80;\x82;\x83;\x84;\x85;\x86;\x87;\x88;\x89;\x8A;\x8B;\x8C;\x8E\n",
          "1: €|‚|ƒ|„|…|†|‡|ˆ|‰|Š|‹|Œ|Ž\n");
    ZOALS("\x91t;\x92;\x93;\x94;\x95;\x96;\x97;\x98;\x99;\x9A;\x9B;\x9C;\x9E;\x9F\n",
          "1: ‘t|’|“|”|•|–|—|˜|™|š|›|œ|ž|Ÿ\n");
    ZOALS("\x81;\x8D;\x8F;\x90;\x9D\n", "1: \xC2\x81|\xC2\x8D|\xC2\x8F|\xC2\x90|\xC2\x9D\n");
}

static void reads_utf16_of_either_order_with_and_without_bom(void **state) {
    (void)state;
    static const char beeld[] = "1: a|b\n2: \xC3\xAB|\xE2\x82\xAC\n";
    ZOALS("\xFF\xFE"
          "a\0;\0b\0\n\0\xEB\0;\0\xAC\x20\n\0",
          beeld);
    ZOALS("\xFE\xFF\0a\0;\0b\0\n\0\xEB\0;\x20\xAC\0\n", beeld);
    ZOALS("a\0;\0b\0\r\0\n\0\xEB\0;\0\xAC\x20\r\0\n\0", beeld);
    ZOALS("\0a\0;\0b\0\n\0\xEB\0;\x20\xAC\0\n", beeld);
    assert_int_equal(DIALECT("\xFE\xFF\0a\0;\0b\0\n").codering, CSV_UTF16);
    assert_true(DIALECT("\xFE\xFF\0a\0;\0b\0\n").bom);
    assert_false(DIALECT("a\0;\0b\0\n\0").bom);
    assert_int_equal(DIALECT("a\0,\0b\0\n\0").scheiding, ',');
    ZOALS("\xFF\xFEs\0e\0p\0=\0|\0\n\0a\0|\0b\0\n\0", "2: a|b\n");
}

static void mends_broken_utf16(void **state) {
    (void)state;
    ZOALS("\xFF\xFE\x3D\xD8\x00\xDE;\0b\0\n\0", "1: \xF0\x9F\x98\x80|b\n");
    ZOALS("\xFF\xFE\x3D\xD8;\0\x00\xDEx\0\n\0", "1: \xEF\xBF\xBD|\xEF\xBF\xBDx\n");
    ZOALS("\xFF\xFE\x3D\xD8\x3D\xD8\x00\xDE;\0b\0", "1: \xEF\xBF\xBD\xF0\x9F\x98\x80|b\n");
    ZOALS("\xFF\xFE"
          "a\0;\0b\0\x3D\xD8",
          "1: a|b\xEF\xBF\xBD\n");
    ZOALS("\xFF\xFE"
          "a\0;\0b\0c",
          "1: a|b\xEF\xBF\xBD\n");
    ZOALS("\xFF\xFE"
          "a\0;\0\0\0\n\0",
          "! De lijst is geen tekst maar een binair bestand. Geef een CSV-bestand op.\n");
    ZOALS("\xFF\xFE", "! De lijst is leeg. Sla de lijst opnieuw op en probeer het nog eens.\n");
}

static void utf16_can_be_asked_for(void **state) {
    (void)state;
    struct csv_dialect utf16 = {.codering = CSV_UTF16, .scheiding = '|'};
    zoals("\x45\x06|\0\x2D\x06\x45\x06", 8, utf16, "1: \xD9\x85|\xD8\xAD\xD9\x85\n");
    struct csv_dialect utf8 = {.codering = CSV_UTF8};
    zoals("a\0;\0b\0\n\0", 8, utf8, "1: a|b\n");
    struct csv_dialect windows = {.codering = CSV_WINDOWS_1252};
    zoals("\xFF\xFE;a\n", 5, windows, "1: \xC3\xBF\xC3\xBE|a\n");
}

/* Characters of one and of two units over every border of the blocks in which they are read. */
static void utf16_survives_the_block_border(void **state) {
    (void)state;
    for (size_t schuif = 0; schuif < 4; schuif++) {
        struct buf lijst = {0}, beeld = {0};
        buf_add_n(&lijst, "\xFF\xFE", 2);
        buf_add(&beeld, "1: ");
        for (size_t i = 0; i < schuif; i++) {
            buf_add_n(&lijst, "x\0", 2);
            buf_add(&beeld, "x");
        }
        for (size_t i = 0; i < 40000; i++) {
            buf_add_n(&lijst, "\x3D\xD8\x00\xDE\xEB\0", 6);
            buf_add(&beeld, "\xF0\x9F\x98\x80\xC3\xAB");
        }
        buf_add_n(&lijst, ";\0z\0\n\0", 6);
        buf_add(&beeld, "|z\n");
        zoals(lijst.s, lijst.len, HERKEN, beeld.s);
        buf_free(&lijst);
        buf_free(&beeld);
    }
}

static void a_stray_line_does_not_garble_the_others(void **state) {
    (void)state;
    ZOALS("Zoë;1\nZo\xEB;2\nCafé;3\n", "1: Zoë|1\n2: Zoë|2\n3: Café|3\n");
}

static void encoding_may_break_far_into_the_file(void **state) {
    (void)state;
    struct buf lijst = {0}, beeld = {0};
    vul(&lijst, "naam;Zoë\n", 200000);
    for (size_t i = 0; i < lijst.len / strlen("naam;Zoë\n"); i++)
        buf_addf(&beeld, "%zu: naam|Zoë\n", i + 1);
    buf_addf(&beeld, "%zu: laat|Renée\n", lijst.len / strlen("naam;Zoë\n") + 1);
    buf_add(&lijst, "laat;Ren\xE9"
                    "e\n");
    assert_int_equal(dialect_van(lijst.s, lijst.len).codering, CSV_UTF8);
    zoals(lijst.s, lijst.len, HERKEN, beeld.s);
    buf_free(&lijst);
    buf_free(&beeld);
}

/* Shifts a text of two-, three- and four-byte characters over every place of the block border. */
static void characters_survive_the_block_border(void **state) {
    (void)state;
    for (size_t schuif = 0; schuif < 16; schuif++) {
        struct buf lijst = {0}, beeld = {0};
        vul(&lijst, "x", schuif);
        vul(&lijst, "ëሰ😀", 200000);
        buf_addf(&beeld, "1: %s|einde\n", lijst.s);
        buf_add(&lijst, ";einde\n");
        zoals(lijst.s, lijst.len, HERKEN, beeld.s);
        buf_free(&lijst);
        buf_free(&beeld);
    }
}

static void rows_survive_the_block_border(void **state) {
    (void)state;
    for (size_t schuif = 0; schuif < 24; schuif++) {
        struct buf lijst = {0}, beeld = {0};
        buf_addf(&lijst, "%*s;k\r\n", (int)schuif, "");
        buf_addf(&beeld, "1: %*s|k\n", (int)schuif, "");
        for (size_t i = 0; lijst.len < 200000; i++) {
            buf_add(&lijst, "\"a;\"\"\r\nb\";\"\"\r\n");
            buf_addf(&beeld, "%zu: a;\"\\r\\nb|\n", 2 + 2 * i);
        }
        zoals(lijst.s, lijst.len, HERKEN, beeld.s);
        buf_free(&lijst);
        buf_free(&beeld);
    }
}

/* The closing quote is the last byte of a block, the newline it hid long gone. */
static void lines_are_counted_across_the_block_border(void **state) {
    (void)state;
    for (size_t breedte = 65526; breedte < 65542; breedte++) {
        struct buf lijst = {0}, beeld = {0};
        buf_add(&lijst, "a;\"\n");
        vul(&lijst, "z", 4 + breedte);
        buf_addf(&beeld, "1: a|\\n%s|b\n3: c|d\n", lijst.s + 4);
        buf_add(&lijst, "\";b\nc;d\n");
        zoals(lijst.s, lijst.len, HERKEN, beeld.s);
        buf_free(&lijst);
        buf_free(&beeld);
    }
}

static void reads_quotes(void **state) {
    (void)state;
    ZOALS("a;b\n\"x;y\";\"zij zei \"\"ja\"\"\"\n", "1: a|b\n2: x;y|zij zei \"ja\"\n");
    ZOALS("a;b\n\"twee\nregels\";\"en\r\ndrie\"\nc;d\n",
          "1: a|b\n2: twee\\nregels|en\\r\\ndrie\n5: c|d\n");
    ZOALS("a;5\" x;b\n\"c\" d\";e\n", "1: a|5\" x|b\n2: c\" d|e\n");
}

/* Cells before the first quote of a row, the row behind it, and rows that end with a separator. */
static void reads_quotes_between_plain_cells(void **state) {
    (void)state;
    ZOALS("a;b;c\n1;;\"x;\ny\";z;\n\n2;;\n;\"\"\n3;4;5",
          "1: a|b|c\n2: 1||x;\\ny|z|\n5: 2||\n6: |\n7: 3|4|5\n");
    ZOALS("a;b\r\n1;\"x\r\n\r\ny\"\r\n\r\n2;\r\n;", "1: a|b\n2: 1|x\\r\\n\\r\\ny\n6: 2|\n7: |\n");
    ZOALS("a;b\r1;\"x\ry\"\r\r2;3\r", "1: a|b\n2: 1|x\\ry\n5: 2|3\n");
}

static void trims_nothing(void **state) {
    (void)state;
    ZOALS("  a ;\t b\t;  \n", "1:   a |\t b\t|  \n");
    ZOALS("\" a \";\"\"\n", "1:  a |\n");
}

static void blanks_around_quotes_are_no_part_of_a_cell(void **state) {
    (void)state;
    ZOALS("a;b;c\n1; \"x;y\" ;z\n \"2\"  ;\"y\" \n3;z\n", "1: a|b|c\n2: 1|x;y|z\n3: 2|y\n4: 3|z\n");
    ZOALS("a, b\n1, \"x, y\"\n\"2\" ,\"\n\" \n3,z\n", "1: a| b\n2: 1|x, y\n3: 2|\\n\n5: 3|z\n");
}

/* What follows could be text of the cell as well as the next people. */
static void says_where_a_quote_may_have_ended_a_cell(void **state) {
    (void)state;
#define LOS                                                                                        \
    "hier staat een los aanhalingsteken (\"), en dan is niet te zien waar de cel ophoudt. Haal "   \
    "het "                                                                                         \
    "weg, of zet er twee neer (\"\").\n"
    ZOALS("a;b\n1;\"x\" y\n2;\"z\"\n", "1: a|b\n! De lijst, regel 2, kolom 2: " LOS);
    ZOALS("a;b;c\n0;1;2\n\"x\" y;\"z\";3\n",
          "1: a|b|c\n2: 0|1|2\n! De lijst, regel 3, kolom 1: " LOS);
    ZOALS("a;b\n\"twee\nregels \"x\" y\";1\n", "1: a|b\n2: twee\\nregels \"x\" y|1\n");
#undef LOS
}

static void keeps_ragged_rows(void **state) {
    (void)state;
    ZOALS("a;b;c\n1;2\n1;2;3;4\n;;\n1;\n", "1: a|b|c\n2: 1|2\n3: 1|2|3|4\n4: ||\n5: 1|\n");
}

static void counts_lines_of_every_kind(void **state) {
    (void)state;
    ZOALS("a;b\r\n\r\n\r\nc;d\r\n", "1: a|b\n4: c|d\n");
    ZOALS("\n\na;b\n\nc;d", "3: a|b\n5: c|d\n");
    ZOALS("a;b\rc;d\r\re;f\r", "1: a|b\n2: c|d\n4: e|f\n");
    ZOALS("a;b\r\r\nc;d\n\re;f", "1: a|b\n3: c|d\n5: e|f\n");
    ZOALS("a;\"x\r\ry\"\r\nb;c\n", "1: a|x\\r\\ry\n4: b|c\n");
    ZOALS("a;\"x\r\"\nb;\"\n\"\nc;d\n", "1: a|x\\r\n3: b|\\n\n5: c|d\n");
    ZOALS("a;\"x\r\"\"\ny\"\nb;c", "1: a|x\\r\"\\ny\n4: b|c\n");
}

static void ends_without_a_newline(void **state) {
    (void)state;
    ZOALS("a;b\nc;d", "1: a|b\n2: c|d\n");
    ZOALS("a;b\nc;", "1: a|b\n2: c|\n");
    ZOALS("a;b\nc;\"d\"", "1: a|b\n2: c|d\n");
    ZOALS("a", "1: a\n");
}

static void says_where_a_quote_stays_open(void **state) {
    (void)state;
    ZOALS("a;b\nc;d\n\ne;\"f\ng;h\n",
          "1: a|b\n2: c|d\n! De lijst, regel 4, kolom 2: hier begint een aanhalingsteken (\") dat "
          "nergens sluit. Haal het weg, of zet er een achter de tekst.\n");
}

static void limits_a_cell(void **state) {
    (void)state;
    struct buf lijst = {0}, beeld = {0};
    buf_add(&lijst, "a;b\nc;");
    size_t begin = lijst.len;
    vul(&lijst, "z", begin + CSV_CEL_MAX);
    buf_addf(&beeld, "1: a|b\n2: c|%s\n", lijst.s + begin);
    zoals(lijst.s, lijst.len, HERKEN, beeld.s);
    const char *te_groot =
        "1: a|b\n! De lijst, regel 2, kolom 2: de cel is groter dan 1 MB. Kijk of "
        "daar een aanhalingsteken (\") te veel of te weinig staat.\n";
    buf_add(&lijst, "z");
    zoals(lijst.s, lijst.len, HERKEN, te_groot);
    vul(&lijst, "zzzzzzzzzz", 10L * 1024 * 1024);
    buf_add(&lijst, ";d\ne;f\n");
    zoals(lijst.s, lijst.len, HERKEN, te_groot);
    buf_free(&lijst);
    buf_free(&beeld);
}

static void limits_the_columns(void **state) {
    (void)state;
    struct buf lijst = {0}, beeld = {0};
    vul(&lijst, ";", 16383);
    buf_add(&beeld, "1: ");
    vul(&beeld, "|", beeld.len + 16383);
    buf_add(&beeld, "\n");
    buf_add(&lijst, "\n");
    zoals(lijst.s, lijst.len, HERKEN, beeld.s);
    buf_clear(&lijst);
    vul(&lijst, ";", 1000000);
    zoals(
        lijst.s, lijst.len, HERKEN,
        "! De lijst, regel 1, kolom 16385: meer kolommen dan een rekenblad heeft. Kijk of dit het "
        "goede bestand is.\n");
    buf_free(&lijst);
    buf_free(&beeld);
}

static void names_the_line_of_a_nul(void **state) {
    (void)state;
    struct buf lijst = {0}, beeld = {0};
    vul(&lijst, "naam;x\n", 70000);
    for (size_t i = 0; i < lijst.len / 7; i++)
        buf_addf(&beeld, "%zu: naam|x\n", i + 1);
    buf_addf(&beeld,
             "! De lijst, regel %zu, kolom 2: hier staat een nulbyte; het bestand is beschadigd. "
             "Sla de lijst opnieuw op.\n",
             lijst.len / 7 + 1);
    buf_add_n(&lijst, "naam;\0;z\nq;r\n", 13);
    zoals(lijst.s, lijst.len, HERKEN, beeld.s);
    buf_free(&lijst);
    buf_free(&beeld);
}

static void refuses_what_is_no_list(void **state) {
    (void)state;
    static const char leeg[] =
        "! De lijst is leeg. Sla de lijst opnieuw op en probeer het nog eens.\n";
    ZOALS("", leeg);
    ZOALS("\xEF\xBB\xBF", leeg);
    ZOALS("\r\n \n\t", leeg);
    static const char binair[] =
        "! De lijst is geen tekst maar een binair bestand. Geef een CSV-bestand op.\n";
    ZOALS("a;b\nc\0;d\n", binair);
    ZOALS("\x01\x02\x03\x04;\x05\x06", binair);
    ZOALS("PK\003\004\024\0\006\0",
          "! De lijst is een Excel-werkmap (.xlsx) of een zipbestand, geen CSV. Open het in "
          "het programma waar het vandaan komt en sla het op als \"CSV UTF-8\".\n");
}

static void stays_at_its_end(void **state) {
    (void)state;
    struct problem p = {0};
    struct csv_rij rij;
    struct csv_lezer *lezer = csv_open_bytes("a;b\n", 4, HERKEN, &p);
    assert_true(csv_volgende(lezer, &rij, &p));
    for (int i = 0; i < 3; i++) {
        assert_false(csv_volgende(lezer, &rij, &p));
        assert_int_equal(p.kind, PROBLEM_NONE);
        assert_int_equal(rij.aantal, 0);
    }
    csv_sluit(lezer);
    csv_sluit(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(recognises_the_separator),
        cmocka_unit_test(prefers_the_steady_separator),
        cmocka_unit_test(honours_a_sep_line),
        cmocka_unit_test(obeys_a_given_dialect),
        cmocka_unit_test(reads_utf8_with_and_without_bom),
        cmocka_unit_test(reads_windows_1252),
        cmocka_unit_test(reads_utf16_of_either_order_with_and_without_bom),
        cmocka_unit_test(mends_broken_utf16),
        cmocka_unit_test(utf16_can_be_asked_for),
        cmocka_unit_test(utf16_survives_the_block_border),
        cmocka_unit_test(a_stray_line_does_not_garble_the_others),
        cmocka_unit_test(encoding_may_break_far_into_the_file),
        cmocka_unit_test(characters_survive_the_block_border),
        cmocka_unit_test(rows_survive_the_block_border),
        cmocka_unit_test(lines_are_counted_across_the_block_border),
        cmocka_unit_test(reads_quotes),
        cmocka_unit_test(reads_quotes_between_plain_cells),
        cmocka_unit_test(trims_nothing),
        cmocka_unit_test(keeps_ragged_rows),
        cmocka_unit_test(counts_lines_of_every_kind),
        cmocka_unit_test(ends_without_a_newline),
        cmocka_unit_test(blanks_around_quotes_are_no_part_of_a_cell),
        cmocka_unit_test(says_where_a_quote_may_have_ended_a_cell),
        cmocka_unit_test(says_where_a_quote_stays_open),
        cmocka_unit_test(limits_a_cell),
        cmocka_unit_test(limits_the_columns),
        cmocka_unit_test(names_the_line_of_a_nul),
        cmocka_unit_test(refuses_what_is_no_list),
        cmocka_unit_test(stays_at_its_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
