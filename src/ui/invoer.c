#include "invoer.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "toetsen.h"
#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static volatile sig_atomic_t gevraagd_te_stoppen;
static bool begonnen;
static sigset_t bij_wachten;

static void bij_signaal(int signaal) {
    (void)signaal;
    gevraagd_te_stoppen = 1;
}

/* Signals come in only while we wait (ppoll), so none falls between looking and waiting, and what
 * was typed before one is still dealt with. */
static void vang_signalen(void) {
    static const int signalen[] = {SIGHUP, SIGTERM, SIGINT};
    struct sigaction actie = {.sa_handler = bij_signaal};
    sigset_t dicht;
    sigemptyset(&dicht);
    sigaddset(&dicht, SIGWINCH);
    for (size_t i = 0; i < sizeof signalen / sizeof *signalen; i++) {
        sigaction(signalen[i], &actie, NULL);
        sigaddset(&dicht, signalen[i]);
    }
    signal(SIGPIPE, SIG_IGN);
    sigprocmask(SIG_BLOCK, &dicht, &bij_wachten);
}

static void naar_terminal(const char *reeks) {
    fputs(reeks, stdout);
    fflush(stdout);
}

/* A terminal that hung up took the last pictures with it: no output that somebody waits for. */
void invoer_einde(void) {
    if (!begonnen)
        return;
    begonnen = false;
    naar_terminal("\033[?2004l");
    endwin();
    clearerr(stdout);
}

static bool geen_schermen(struct problem *p, const char *term) {
    return problem_set(p, PROBLEM_USAGE,
                       _("De terminal \"%s\" kan geen schermen tonen. De werkwoorden werken wel: "
                         "regie --help"),
                       term ? term : "");
}

/* Looked up before curses starts: a terminal that will not do is left exactly as it was. Lines are
 * drawn as Unicode: the letters of the old line set come through on terminals that are in UTF-8. */
static bool bruikbaar(struct problem *p) {
    const char *term = getenv("TERM");
    int fout;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return problem_set(p, PROBLEM_USAGE,
                           _("Hier is geen terminal. De werkwoorden werken wel: regie --help"));
    if (!term || !*term || setupterm(term, STDOUT_FILENO, &fout) != OK)
        return problem_set(p, PROBLEM_USAGE,
                           _("De terminal \"%s\" is onbekend. Zet TERM op bijvoorbeeld xterm."),
                           term ? term : "");
    bool kan = tigetstr("cup") != NULL && tigetstr("cup") != (char *)-1;
    del_curterm(cur_term);
    if (!kan)
        return geen_schermen(p, term);
    setenv("NCURSES_NO_UTF8_ACS", "1", 1);
    return newterm(NULL, stdout, stdin) || geen_schermen(p, term);
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
    nodelay(stdscr, TRUE);
    toetsen_begin();
    naar_terminal("\033[?2004h");
    vang_signalen();
    return true;
}

/* True when there is something to read; false after a signal, which may have been a new size. */
static bool wacht(void) {
    struct pollfd vraag = {.fd = STDIN_FILENO, .events = POLLIN};
    return ppoll(&vraag, 1, NULL, &bij_wachten) > 0;
}

/* The next byte or key of curses; ERR when the terminal is gone, or we were asked to stop and all
 * that was typed has been read. */
static int volgende(void) {
    for (bool leesbaar = false;;) {
        int code = getch();
        if (code != ERR || leesbaar || gevraagd_te_stoppen)
            return code;
        leesbaar = wacht();
    }
}

/* A byte past curses, which would look for keys in it. */
static int volgende_byte(void) {
    unsigned char byte;
    for (;;) {
        if (wacht())
            return read(STDIN_FILENO, &byte, 1) == 1 ? byte : ERR;
        if (gevraagd_te_stoppen)
            return ERR;
    }
}

/* How terminals send a newline: a carriage return, alone or before a line feed. */
static void regels_recht(struct buf *tekst) {
    size_t n = 0;
    for (size_t i = 0; i < tekst->len; i++) {
        bool paar = tekst->s[i] == '\r' && i + 1 < tekst->len && tekst->s[i + 1] == '\n';
        if (!paar)
            tekst->s[n++] = tekst->s[i] == '\r' ? '\n' : tekst->s[i];
    }
    buf_remove(tekst, n, tekst->len - n);
}

/* In a paste everything is text, up to the closing bracket. */
static void lees_plaksel(struct invoer *in) {
    static const char dicht[] = "\033[201~";
    const size_t n = sizeof dicht - 1;
    int byte;
    in->soort = INVOER_PLAKSEL;
    while ((byte = volgende_byte()) != ERR) {
        if (byte != 0)
            buf_add_char(&in->tekst, (char)byte);
        if (byte == '~' && in->tekst.len >= n &&
            !memcmp(in->tekst.s + in->tekst.len - n, dicht, n)) {
            buf_remove(&in->tekst, in->tekst.len - n, n);
            break;
        }
    }
    regels_recht(&in->tekst);
}

/* A whole character from its first byte on. What is no UTF-8 is shown as such, never swallowed. */
static void lees_teken(struct invoer *in, int byte) {
    mbstate_t staat;
    memset(&staat, 0, sizeof staat);
    in->soort = INVOER_TEKEN;
    for (;;) {
        char c = (char)byte;
        size_t n = mbrtowc(NULL, &c, 1, &staat);
        if (n == (size_t)-1)
            break;
        buf_add_char(&in->tekst, c);
        if (n != (size_t)-2)
            return;
        byte = volgende();
        if (byte == ERR || byte > 255)
            break;
    }
    if (byte != ERR && in->tekst.len > 0)
        ungetch(byte);
    buf_clear(&in->tekst);
    buf_add(&in->tekst, "\uFFFD");
}

static void lees_code(struct invoer *in, int code) {
    in->toets = toets_van(code);
    in->soort = INVOER_TOETS;
    if (in->toets == TOETS_ESC && toets_slik_reeks())
        in->toets = TOETS_ANDERS;
    if (in->toets)
        return;
    lees_teken(in, toets_teken(code));
}

static void lees_nieuw(struct invoer *in) {
    buf_clear(&in->tekst);
    in->toets = 0;
    int code = volgende();
    if (code == ERR)
        in->soort = INVOER_EINDE;
    else if (code == KEY_RESIZE)
        in->soort = INVOER_GROOTTE;
    else if (code == TOETSEN_PLAK)
        lees_plaksel(in);
    else
        lees_code(in, code);
}

/* What was typed while the program was at work, in its order. */
static struct {
    struct invoer *in;
    size_t aantal, gegeven;
} bewaard;

static void bewaar(struct invoer *in) {
    bewaard.in = mem_grow(bewaard.in, bewaard.aantal + 1, sizeof *bewaard.in);
    bewaard.in[bewaard.aantal++] = *in;
}

static void geef_bewaard(struct invoer *in) {
    buf_free(&in->tekst);
    *in = bewaard.in[bewaard.gegeven++];
    if (bewaard.gegeven < bewaard.aantal)
        return;
    free(bewaard.in);
    memset(&bewaard, 0, sizeof bewaard);
}

void invoer_lees(struct invoer *in) {
    if (bewaard.aantal)
        geef_bewaard(in);
    else
        lees_nieuw(in);
}

bool invoer_wacht(void) {
    struct pollfd vraag = {.fd = STDIN_FILENO, .events = POLLIN};
    return bewaard.aantal || poll(&vraag, 1, 0) > 0;
}

/* Signals come in here too: a closed window stops the work. */
static bool iets_te_lezen(void) {
    struct pollfd vraag = {.fd = STDIN_FILENO, .events = POLLIN};
    struct timespec niet = {0, 0};
    return ppoll(&vraag, 1, &niet, &bij_wachten) > 0;
}

bool invoer_stopt(bool begin) {
    while (iets_te_lezen()) {
        struct invoer in = {0};
        lees_nieuw(&in);
        if (!begin && (invoer_is_toets(&in, TOETS_ESC) || invoer_is_toets(&in, TOETS_CTRL('c')))) {
            buf_free(&in.tekst);
            return true;
        }
        bewaar(&in);
        if (in.soort == INVOER_EINDE)
            return true;
    }
    return gevraagd_te_stoppen != 0;
}

bool invoer_is(const struct invoer *in, char c) {
    return in->soort == INVOER_TEKEN && in->tekst.len == 1 && in->tekst.s[0] == c;
}

bool invoer_is_toets(const struct invoer *in, int toets) {
    return in->soort == INVOER_TOETS && in->toets == toets;
}

int invoer_stap(const struct invoer *in, int pagina) {
    if (in->soort != INVOER_TOETS)
        return 0;
    switch (in->toets) {
    case TOETS_OP:
        return -1;
    case TOETS_NEER:
        return 1;
    case TOETS_PAGINA_OP:
        return -pagina;
    case TOETS_PAGINA_NEER:
        return pagina;
    default:
        return 0;
    }
}
