/* What a list in a terminal costs at the very least: rows already in memory, drawn by ncurses, and
 * nothing else. The peer of the caseload. */
#include <curses.h>
#include <locale.h>

enum { RIJEN = 100000 };

static void rij(int y, int nr, bool focus) {
    attrset(focus ? A_REVERSE : A_NORMAL);
    mvprintw(y, 0, " %-27.27s %010d  %02d-%02d-%04d %-16s %s", "Achternaam, Voornamen", nr,
             1 + nr % 28, 1 + nr % 12, 1955 + nr % 50, "intake", "casemanager");
    clrtoeol();
}

int main(void) {
    int boven = 0, focus = 0, toets;
    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    keypad(stdscr, TRUE);
    do {
        int hoog = LINES - 2;
        if (focus >= boven + hoog)
            boven = focus - hoog + 1;
        if (focus < boven)
            boven = focus;
        for (int y = 0; y < hoog; y++)
            rij(y + 1, boven + y, boven + y == focus);
        move(focus - boven + 1, 0);
        toets = getch();
        if (toets == KEY_DOWN && focus < RIJEN - 1)
            focus++;
        if (toets == KEY_UP && focus > 0)
            focus--;
    } while (toets != 'q');
    return endwin() == OK ? 0 : 1;
}
