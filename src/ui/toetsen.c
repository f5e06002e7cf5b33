#include "toetsen.h"
#include "invoer.h"
#include <curses.h>
#include <stddef.h>

/* A key that stands for a character: the numeric keypad in its application mode. */
#define ALS_TEKEN 0x7100

static const struct {
    const char *reeks;
    int code;
} reeksen[] = {
    {"\033[200~", TOETSEN_PLAK}, {"\033[A", KEY_UP},          {"\033[B", KEY_DOWN},
    {"\033[C", KEY_RIGHT},       {"\033[D", KEY_LEFT},        {"\033OA", KEY_UP},
    {"\033OB", KEY_DOWN},        {"\033OC", KEY_RIGHT},       {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME},        {"\033[F", KEY_END},         {"\033OH", KEY_HOME},
    {"\033OF", KEY_END},         {"\033[1~", KEY_HOME},       {"\033[4~", KEY_END},
    {"\033[7~", KEY_HOME},       {"\033[8~", KEY_END},        {"\033[2~", KEY_IC},
    {"\033[3~", KEY_DC},         {"\033[5~", KEY_PPAGE},      {"\033[6~", KEY_NPAGE},
    {"\033[Z", KEY_BTAB},        {"\033OP", KEY_F(1)},        {"\033OQ", KEY_F(2)},
    {"\033OR", KEY_F(3)},        {"\033OS", KEY_F(4)},        {"\033[11~", KEY_F(1)},
    {"\033[12~", KEY_F(2)},      {"\033[13~", KEY_F(3)},      {"\033[14~", KEY_F(4)},
    {"\033[[A", KEY_F(1)},       {"\033[[B", KEY_F(2)},       {"\033[[C", KEY_F(3)},
    {"\033[[D", KEY_F(4)},       {"\033[[E", KEY_F(5)},       {"\033[15~", KEY_F(5)},
    {"\033[17~", KEY_F(6)},      {"\033[18~", KEY_F(7)},      {"\033[19~", KEY_F(8)},
    {"\033[20~", KEY_F(9)},      {"\033[21~", KEY_F(10)},     {"\033[23~", KEY_F(11)},
    {"\033[24~", KEY_F(12)},     {"\033OM", KEY_ENTER},       {"\033Oj", ALS_TEKEN + '*'},
    {"\033Ok", ALS_TEKEN + '+'}, {"\033Ol", ALS_TEKEN + ','}, {"\033Om", ALS_TEKEN + '-'},
    {"\033On", ALS_TEKEN + '.'}, {"\033Oo", ALS_TEKEN + '/'}, {"\033Op", ALS_TEKEN + '0'},
    {"\033Oq", ALS_TEKEN + '1'}, {"\033Or", ALS_TEKEN + '2'}, {"\033Os", ALS_TEKEN + '3'},
    {"\033Ot", ALS_TEKEN + '4'}, {"\033Ou", ALS_TEKEN + '5'}, {"\033Ov", ALS_TEKEN + '6'},
    {"\033Ow", ALS_TEKEN + '7'}, {"\033Ox", ALS_TEKEN + '8'}, {"\033Oy", ALS_TEKEN + '9'},
};

/* On the keypad a digit is a digit, whatever the entry calls it. The mouse belongs to the terminal,
 * for selecting and pasting. */
void toetsen_begin(void) {
    define_key(NULL, KEY_MOUSE);
    for (size_t i = 0; i < sizeof reeksen / sizeof *reeksen; i++)
        if (reeksen[i].code > ALS_TEKEN || key_defined(reeksen[i].reeks) == 0)
            define_key(reeksen[i].reeks, reeksen[i].code);
}

static const struct {
    int curses, toets;
} toetsen[] = {
    {KEY_UP, TOETS_OP},
    {KEY_DOWN, TOETS_NEER},
    {KEY_LEFT, TOETS_LINKS},
    {KEY_RIGHT, TOETS_RECHTS},
    {KEY_HOME, TOETS_BEGIN},
    {KEY_END, TOETS_EIND},
    {KEY_PPAGE, TOETS_PAGINA_OP},
    {KEY_NPAGE, TOETS_PAGINA_NEER},
    {KEY_DC, TOETS_DELETE},
    {KEY_IC, TOETS_INSERT},
    {KEY_BTAB, TOETS_SHIFT_TAB},
    {KEY_ENTER, TOETS_ENTER},
    {KEY_BACKSPACE, TOETS_BACKSPACE},
    {'\n', TOETS_ENTER},
    {'\r', TOETS_ENTER},
    {8, TOETS_BACKSPACE},
    {0, TOETS_CTRL_SPATIE},
};

int toets_van(int code) {
    if (code >= KEY_F(1) && code <= KEY_F(12))
        return TOETS_F0 + (code - KEY_F0);
    for (size_t i = 0; i < sizeof toetsen / sizeof *toetsen; i++)
        if (toetsen[i].curses == code)
            return toetsen[i].toets;
    if (code < ' ' || code == TOETS_BACKSPACE)
        return code;
    bool teken = code <= 255 || (code > ALS_TEKEN && code < ALS_TEKEN + 128);
    return teken ? 0 : TOETS_ANDERS;
}

int toets_teken(int code) {
    return code > ALS_TEKEN ? code - ALS_TEKEN : code;
}

/* A control sequence: "[", then parameters, then one letter or a tilde. */
bool toets_slik_reeks(void) {
    int code = getch();
    if (code != '[') {
        if (code != ERR)
            ungetch(code);
        return false;
    }
    do
        code = getch();
    while (code >= ' ' && code < '@');
    if (code > 255)
        ungetch(code);
    return true;
}
