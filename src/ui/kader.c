#include "kader.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <curses.h>
#include <string.h>

#define MINSTE_RIJEN    15
#define MINSTE_KOLOMMEN 60

static struct scherm *top(struct ui *ui) {
    return &ui->stapel[ui->diepte - 1];
}

static void deel_erbij(struct buf *uit, bool mee, const char *tekst) {
    if (mee && *tekst)
        buf_addf(uit, "%s%s", uit->len ? "   " : "", tekst);
}

/* "M. de Vries   Zwolle   47/50   zo 22-11-2026" in the cells there are; the date goes last. */
static void wie_en_wanneer(struct ui *ui, int cellen, struct buf *uit) {
    static const char *const dagen[] = {"",       N_("ma"), N_("di"), N_("wo"),
                                        N_("do"), N_("vr"), N_("za"), N_("zo")};
    const struct sessie *s = ui->s;
    struct buf last = {0}, datum = {0};
    if (ui->aantal_mijn >= 0 && s->caseload_max > 0)
        buf_addf(&last, "%ld/%ld", ui->aantal_mijn, s->caseload_max);
    buf_addf(&datum, "%s ", _(dagen[datum_weekdag(s->vandaag)]));
    datum_schrijf_nl(s->vandaag, &datum);
    for (int weg = 0; weg < 4; weg++) {
        buf_clear(uit);
        deel_erbij(uit, weg < 2, s->weergavenaam);
        deel_erbij(uit, weg < 1, s->gemeente);
        deel_erbij(uit, weg < 3, buf_text(&last));
        deel_erbij(uit, true, datum.s);
        if (text_cells(uit->s, uit->len) <= cellen)
            break;
    }
    buf_free(&last);
    buf_free(&datum);
}

static void teken_kop(struct ui *ui, const struct vlak *v, const char *titel) {
    struct buf rechts = {0};
    int kolom = teken_los(v, 0, 1, STIJL_ACCENT, "regie");
    kolom = teken_los(v, 0, kolom + 2, STIJL_KOP, titel);
    if (ui_kijkt_alleen(ui))
        kolom = teken_los(v, 0, kolom + 2, STIJL_LETOP, _("alleen lezen"));
    int cellen = v->kolommen - kolom - 3;
    wie_en_wanneer(ui, cellen, &rechts);
    teken_rechts(v, 0, kolom + 2, cellen, STIJL_STIL, buf_text(&rechts));
    buf_free(&rechts);
}

bool kader_typt(struct ui *ui) {
    const struct scherm *s = top(ui);
    return s->soort->typt ? s->soort->typt(ui, s->staat) : s->soort->overlay || s->soort->bewaar;
}

/* "? hulp", or while letters are text "F1 hulp". Nothing when there is no such key. */
static bool wenk_van(struct ui *ui, const struct greep *g, struct buf *toets, const char **woord) {
    if (g->stil || (g->opdracht == OPDRACHT_TERUG && ui->diepte == 1))
        return false;
    opdracht_wenk(g->opdracht, kader_typt(ui), toets, woord);
    return toets->len > 0;
}

static int wenk_cellen(struct ui *ui, const struct greep *g) {
    struct buf toets = {0};
    const char *woord = "";
    int cellen = 0;
    if (wenk_van(ui, g, &toets, &woord))
        cellen = text_cells(toets.s, toets.len) + text_cells(woord, strlen(woord)) + 3;
    buf_free(&toets);
    return cellen;
}

static int teken_wenk(struct ui *ui, const struct vlak *v, int kolom, const struct greep *g) {
    struct buf toets = {0};
    const char *woord = "";
    int cellen = wenk_cellen(ui, g);
    if (cellen > 0 && kolom + cellen - 2 < v->kolommen && wenk_van(ui, g, &toets, &woord)) {
        int achter = teken_los(v, v->rijen - 1, kolom, STIJL_ACCENT, toets.s);
        teken_los(v, v->rijen - 1, achter + 1, STIJL_STIL, woord);
        kolom += cellen;
    }
    buf_free(&toets);
    return kolom;
}

/* As many keys as fit, but never without the way to help and back. */
static void teken_toetsen(struct ui *ui, const struct greep *overal, const struct vlak *v) {
    int kolom = 1;
    struct vlak links = *v;
    teken(v, v->rijen - 1, 0, -1, STIJL_GEWOON, "");
    for (const struct greep *g = overal; g->doe; g++)
        links.kolommen -= wenk_cellen(ui, g);
    for (const struct greep *g = top(ui)->soort->grepen; g && g->doe; g++)
        kolom = teken_wenk(ui, &links, kolom, g);
    for (const struct greep *g = overal; g->doe; g++)
        kolom = teken_wenk(ui, v, kolom, g);
}

/* What stands behind two blanks is said only where there is room. */
static void laat_passen(struct buf *hulp, int cellen) {
    while (text_cells(buf_text(hulp), hulp->len) > cellen) {
        size_t n = hulp->len;
        while (n > 1 && !(hulp->s[n - 1] == ' ' && hulp->s[n - 2] == ' '))
            n--;
        if (n <= 1)
            return;
        buf_remove(hulp, n - 2, hulp->len - n + 2);
    }
}

static void teken_hulpregel(struct ui *ui, const struct vlak *v) {
    struct buf hulp = {0};
    struct scherm *s = top(ui);
    if (s->soort->hulp)
        s->soort->hulp(ui, s->staat, &hulp);
    laat_passen(&hulp, v->kolommen - 2);
    teken(v, v->rijen - 2, 1, -1, STIJL_STIL, buf_text(&hulp));
    buf_free(&hulp);
}

/* Over the help line, and as far up as it needs: a message is not cut short. */
static void teken_melding(struct ui *ui, const struct vlak *v) {
    struct buf regels = {0};
    int n = 1, meest = v->rijen / 2;
    text_wrap(&regels, buf_text(&ui->melding), v->kolommen - 2, 0);
    for (const char *c = buf_text(&regels); *c; c++)
        n += *c == '\n';
    n = n < meest ? n : meest;
    char *regel = regels.s;
    for (int i = 0; i < n; i++) {
        char *eind = strchr(regel, '\n');
        if (eind && i < n - 1)
            *eind = '\0';
        teken(v, v->rijen - 1 - n + i, 0, -1, ui->melding_stijl, "");
        teken(v, v->rijen - 1 - n + i, 1, -1, ui->melding_stijl, regel);
        regel = eind ? eind + 1 : regel;
    }
    buf_free(&regels);
}

static void teken_scherm(struct ui *ui, int welk, const struct vlak *alles) {
    struct scherm *s = &ui->stapel[welk];
    struct vlak inhoud = {1, 0, alles->rijen - 3, alles->kolommen};
    if (s->soort->overlay && welk > 0)
        teken_scherm(ui, welk - 1, alles);
    else
        teken_kop(ui, alles, _(s->soort->titel));
    s->soort->teken(ui, s->staat, &inhoud);
}

void kader_teken(struct ui *ui, const struct greep *overal) {
    struct vlak alles = {0, 0, LINES, COLS};
    erase();
    if (LINES < MINSTE_RIJEN || COLS < MINSTE_KOLOMMEN) {
        teken(&alles, LINES / 2, 1, -1, STIJL_KOP, _("Maak het venster groter: 60 bij 15."));
    } else {
        teken_hulpregel(ui, &alles);
        teken_toetsen(ui, overal, &alles);
        teken_scherm(ui, ui->diepte - 1, &alles);
        if (ui->melding.len)
            teken_melding(ui, &alles);
    }
    teken_klaar();
}
