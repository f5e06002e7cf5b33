#include "teken.h"
#include "regie/buf.h"
#include "regie/text.h"
#include <curses.h>
#include <string.h>

static int cursor_rij, cursor_kolom;

static int tot_de_rand(const struct vlak *v, int kolom, int cellen) {
    int rest = v->kolommen - kolom;
    return cellen < 0 || cellen > rest ? rest : cellen;
}

static int teken_cel(const struct vlak *v, int rij, int kolom, int cellen, enum stijl stijl,
                     const char *tekst, bool rechts) {
    cellen = tot_de_rand(v, kolom, cellen);
    if (rij < 0 || rij >= v->rijen || kolom < 0 || cellen <= 0)
        return kolom;
    struct buf cel = {0};
    text_cell(&cel, tekst, cellen, rechts);
    stijl_zet(stijl);
    mvaddstr(v->rij + rij, v->kolom + kolom, buf_text(&cel));
    buf_free(&cel);
    return kolom + cellen;
}

int teken(const struct vlak *v, int rij, int kolom, int cellen, enum stijl stijl,
          const char *tekst) {
    return teken_cel(v, rij, kolom, cellen, stijl, tekst, false);
}

int teken_rechts(const struct vlak *v, int rij, int kolom, int cellen, enum stijl stijl,
                 const char *tekst) {
    return teken_cel(v, rij, kolom, cellen, stijl, tekst, true);
}

int teken_los(const struct vlak *v, int rij, int kolom, enum stijl stijl, const char *tekst) {
    return teken_cel(v, rij, kolom, text_cells(tekst, strlen(tekst)), stijl, tekst, false);
}

int tekenf(const struct vlak *v, int rij, int kolom, enum stijl stijl, const char *vorm, ...) {
    struct buf b = {0};
    va_list args;
    va_start(args, vorm);
    buf_addv(&b, vorm, args);
    va_end(args);
    int achter = teken_los(v, rij, kolom, stijl, buf_text(&b));
    buf_free(&b);
    return achter;
}

int teken_alinea(const struct vlak *v, int rij, enum stijl stijl, const char *tekst) {
    struct buf regels = {0};
    text_wrap(&regels, tekst, v->kolommen - 2, 0);
    for (char *s = *tekst ? regels.s : NULL; s; rij++) {
        char *eind = strchr(s, '\n');
        if (eind)
            *eind = '\0';
        teken(v, rij, 1, v->kolommen - 2, stijl, s);
        s = eind ? eind + 1 : NULL;
    }
    buf_free(&regels);
    return rij;
}

void teken_lijn(const struct vlak *v, int rij) {
    if (rij < 0 || rij >= v->rijen)
        return;
    stijl_zet(STIJL_STIL);
    mvhline(v->rij + rij, v->kolom, ACS_HLINE, v->kolommen);
}

void teken_meer(const struct vlak *v, bool boven, bool onder) {
    if (boven)
        teken(v, 0, v->kolommen - 1, 1, STIJL_STIL, "↑");
    if (onder)
        teken(v, v->rijen - 1, v->kolommen - 1, 1, STIJL_STIL, "↓");
}

void teken_leeg(const struct vlak *v) {
    for (int rij = 0; rij < v->rijen; rij++)
        teken(v, rij, 0, -1, STIJL_GEWOON, "");
}

struct vlak teken_kader(const struct vlak *v, const char *titel) {
    teken_leeg(v);
    stijl_zet(STIJL_STIL);
    for (int rij = 0; rij < v->rijen; rij++) {
        mvaddch(v->rij + rij, v->kolom, ACS_VLINE);
        mvaddch(v->rij + rij, v->kolom + v->kolommen - 1, ACS_VLINE);
    }
    mvhline(v->rij, v->kolom, ACS_HLINE, v->kolommen);
    mvhline(v->rij + v->rijen - 1, v->kolom, ACS_HLINE, v->kolommen);
    mvaddch(v->rij, v->kolom, ACS_ULCORNER);
    mvaddch(v->rij, v->kolom + v->kolommen - 1, ACS_URCORNER);
    mvaddch(v->rij + v->rijen - 1, v->kolom, ACS_LLCORNER);
    mvaddch(v->rij + v->rijen - 1, v->kolom + v->kolommen - 1, ACS_LRCORNER);
    tekenf(v, 0, 2, STIJL_KOP, " %s ", titel);
    return (struct vlak){v->rij + 1, v->kolom + 2, v->rijen - 2, v->kolommen - 4};
}

struct vlak vlak_onder(const struct vlak *v, int rijen) {
    return (struct vlak){v->rij + rijen, v->kolom, v->rijen - rijen, v->kolommen};
}

struct vlak vlak_midden(const struct vlak *v, int rijen, int kolommen) {
    struct vlak m = {0, 0, rijen < v->rijen ? rijen : v->rijen,
                     kolommen < v->kolommen ? kolommen : v->kolommen};
    m.rij = v->rij + (v->rijen - m.rijen) / 2;
    m.kolom = v->kolom + (v->kolommen - m.kolommen) / 2;
    return m;
}

void teken_cursor(const struct vlak *v, int rij, int kolom) {
    int laatste = v->kolommen - 1;
    cursor_rij = v->rij + rij;
    cursor_kolom = v->kolom + (kolom > laatste ? laatste : kolom);
}

void teken_klaar(void) {
    move(cursor_rij, cursor_kolom);
    refresh();
}
