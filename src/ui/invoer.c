#include "invoer.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <curses.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static volatile sig_atomic_t gevraagd_te_stoppen;
static bool begonnen;

enum { PLAK_BEGIN = 0x7000, PLAK_EIND };

static void bij_signaal(int signaal) {
    (void)signaal;
    gevraagd_te_stoppen = 1;
}

/* No SA_RESTART: a waiting read must end, so that the field being typed is still stored. */
static void vang_signalen(void) {
    static const int signalen[] = {SIGHUP, SIGTERM, SIGINT};
    struct sigaction actie = {.sa_handler = bij_signaal};
    for (size_t i = 0; i < sizeof signalen / sizeof *signalen; i++)
        sigaction(signalen[i], &actie, NULL);
    signal(SIGPIPE, SIG_IGN);
}

static void naar_terminal(const char *reeks) {
    fputs(reeks, stdout);
    fflush(stdout);
}

void invoer_einde(void) {
    if (!begonnen)
        return;
    begonnen = false;
    naar_terminal("\033[?2004l");
    endwin();
}

static bool bruikbaar(struct problem *p) {
    const char *term = getenv("TERM");
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return problem_set(p, PROBLEM_USAGE,
                           _("Hier is geen terminal. De werkwoorden werken wel: regie --help"));
    if (!newterm(NULL, stdout, stdin))
        return problem_set(p, PROBLEM_USAGE,
                           _("De terminal \"%s\" is onbekend. Zet TERM op bijvoorbeeld xterm."),
                           term ? term : "");
    if (tigetstr("cup") == NULL || tigetstr("cup") == (char *)-1) {
        endwin();
        return problem_set(
            p, PROBLEM_USAGE,
            _("De terminal \"%s\" kan geen schermen tonen. De werkwoorden werken wel: "
              "regie --help"),
            term ? term : "");
    }
    return true;
}

bool invoer_begin(struct problem *p) {
    if (!bruikbaar(p))
        return false;
    begonnen = true;
    mem_on_exhaustion(invoer_einde);
    atexit(invoer_einde);
    if (!getenv("ESCDELAY"))
        set_escdelay(25);
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    define_key("\033[200~", PLAK_BEGIN);
    define_key("\033[201~", PLAK_EIND);
    naar_terminal("\033[?2004h");
    vang_signalen();
    return true;
}

static const struct {
    wint_t curses;
    int toets;
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
};

static int vertaal(wint_t code) {
    if (code >= KEY_F(1) && code <= KEY_F(12))
        return TOETS_F0 + (int)(code - KEY_F0);
    for (size_t i = 0; i < sizeof toetsen / sizeof *toetsen; i++)
        if (toetsen[i].curses == code)
            return toetsen[i].toets;
    return TOETS_ANDERS;
}

static void voeg_toe(struct buf *tekst, wint_t teken) {
    char bytes[MB_LEN_MAX];
    mbstate_t staat;
    memset(&staat, 0, sizeof staat);
    size_t n = wcrtomb(bytes, (wchar_t)teken, &staat);
    if (n != (size_t)-1)
        buf_add_n(tekst, bytes, n);
}

/* In a paste every control character is text; a carriage return is how terminals send a newline. */
static void lees_plaksel(struct invoer *in) {
    wint_t teken;
    in->soort = INVOER_PLAKSEL;
    for (;;) {
        int rc = get_wch(&teken);
        if (rc == ERR || (rc == KEY_CODE_YES && teken == PLAK_EIND))
            return;
        if (rc == OK)
            voeg_toe(&in->tekst, teken == '\r' ? '\n' : teken);
    }
}

static void lees_teken(struct invoer *in, wint_t teken) {
    in->soort = INVOER_TOETS;
    if (teken == '\n' || teken == '\r')
        in->toets = TOETS_ENTER;
    else if (teken == 8 || teken == 127)
        in->toets = TOETS_BACKSPACE;
    else if (teken == 0)
        in->toets = TOETS_CTRL_SPATIE;
    else if (teken < 32)
        in->toets = (int)teken;
    else {
        in->soort = INVOER_TEKEN;
        voeg_toe(&in->tekst, teken);
    }
}

void invoer_lees(struct invoer *in) {
    wint_t teken;
    buf_clear(&in->tekst);
    in->soort = INVOER_EINDE;
    in->toets = 0;
    int rc = gevraagd_te_stoppen ? ERR : get_wch(&teken);
    if (rc == ERR)
        return;
    if (rc == OK) {
        lees_teken(in, teken);
    } else if (teken == KEY_RESIZE) {
        in->soort = INVOER_GROOTTE;
    } else if (teken == PLAK_BEGIN) {
        lees_plaksel(in);
    } else {
        in->soort = INVOER_TOETS;
        in->toets = vertaal(teken);
    }
}

bool invoer_wacht(void) {
    struct pollfd vraag = {.fd = STDIN_FILENO, .events = POLLIN};
    return poll(&vraag, 1, 0) > 0;
}

bool invoer_is(const struct invoer *in, char c) {
    return in->soort == INVOER_TEKEN && in->tekst.len == 1 && in->tekst.s[0] == c;
}

bool invoer_is_toets(const struct invoer *in, int toets) {
    return in->soort == INVOER_TOETS && in->toets == toets;
}
