/* A program of the kind the harness is for, small enough to know by heart: a list, an input line,
 * resizing, bracketed paste and the escape key. tests/screen/test_harnas.c drives it. */
#include <curses.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

enum { ROWS = 200, PASTE_START = KEY_MAX + 1, PASTE_END };

static struct {
    int current;
    int escapes, resizes, pastes, delays;
    bool pasting;
    wchar_t line[8192];
    size_t len;
} proef;

static sem_t never;

static void list_draw(void) {
    for (int row = 0; row < LINES - 4; row++) {
        int i = row + (proef.current > LINES - 5 ? proef.current - LINES + 5 : 0);
        if (i >= ROWS)
            break;
        attrset(i == proef.current ? A_REVERSE : i % 10 == 0 ? COLOR_PAIR(1) | A_BOLD : A_NORMAL);
        mvprintw(row + 1, 0, " regel %03d \u2502 J\u00f6rg \uff21 ", i);
    }
    attrset(A_NORMAL);
}

static void all_draw(void) {
    erase();
    mvprintw(0, 0, "proef %dx%d", LINES, COLS);
    list_draw();
    mvprintw(LINES - 2, 0, "esc %d, maat %d, plak %d, lengte %zu", proef.escapes, proef.resizes,
             proef.pastes, proef.len);
    size_t room = (size_t)(COLS - 3), from = proef.len > room ? proef.len - room : 0;
    mvaddstr(LINES - 1, 0, "> ");
    addnwstr(proef.line + from, (int)(proef.len - from));
    refresh();
}

static void line_add(wint_t c) {
    if (proef.len < sizeof proef.line / sizeof *proef.line - 1)
        proef.line[proef.len++] = c == '\r' ? L'\u23ce' : (wchar_t)c;
}

/* A wait that ends by itself: the harness must not take it for idleness. */
static void wait_a_moment(void) {
    timeout(200);
    getch();
    timeout(-1);
    proef.delays++;
    wcscpy(proef.line, L"gewacht");
    proef.len = wcslen(proef.line);
}

/* Works on beside the main thread, says so, and then stays, waiting for what never comes. */
static void *helper_run(void *unused) {
    static const char ready[] = "\0337\033[1;20Hdraad klaar\0338";
    poll(NULL, 0, 200);
    if (write(STDOUT_FILENO, ready, sizeof ready - 1) > 0)
        sem_wait(&never);
    return unused;
}

static bool command_do(void) {
    pthread_t helper;
    proef.line[proef.len] = L'\0';
    bool go_on = wcscmp(proef.line, L"stop") != 0;
    if (wcscmp(proef.line, L"breek") == 0)
        abort();
    proef.len = 0;
    if (wcscmp(proef.line, L"draad") == 0)
        pthread_create(&helper, NULL, helper_run, NULL);
    if (wcscmp(proef.line, L"wacht") == 0)
        wait_a_moment();
    return go_on;
}

static bool key_do(wint_t c) {
    if (c == KEY_DOWN && proef.current < ROWS - 1)
        proef.current++;
    else if (c == KEY_UP && proef.current > 0)
        proef.current--;
    else if (c == KEY_F(2))
        proef.current = ROWS - 1;
    else if (c == KEY_BACKSPACE && proef.len)
        proef.len--;
    else if (c == KEY_RESIZE)
        proef.resizes++;
    else if (c == PASTE_START)
        proef.pasting = true;
    else if (c == PASTE_END)
        proef.pasting = false, proef.pastes++;
    return true;
}

static bool char_do(wint_t c) {
    if (c == 27)
        proef.escapes++;
    else if (c == '\r' && !proef.pasting)
        return command_do();
    else if (c == 127 && proef.len)
        proef.len--;
    else if (c == '\r' || iswprint(c))
        line_add(c);
    return true;
}

int main(void) {
    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    if (has_colors()) {
        start_color();
        use_default_colors();
        init_pair(1, COLOR_YELLOW, -1);
    }
    define_key("\033[200~", PASTE_START);
    define_key("\033[201~", PASTE_END);
    printf("\033[?2004h\033]2;proef\a");
    fflush(stdout);
    bool go_on = true;
    while (go_on) {
        if (!proef.pasting)
            all_draw();
        wint_t c;
        int kind = get_wch(&c);
        go_on = kind == ERR ? false : kind == KEY_CODE_YES ? key_do(c) : char_do(c);
    }
    printf("\033[?2004l");
    fflush(stdout);
    endwin();
    return proef.delays ? 3 : 0;
}
