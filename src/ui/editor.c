#include "editor.h"
#include "regie/mem.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

void editor_begin(struct editor *e, const char *tekst, bool meer_regels) {
    editor_free(e);
    buf_add(&e->tekst, tekst ? tekst : "");
    e->meer_regels = meer_regels;
    e->plek = e->tekst.len;
}

void editor_free(struct editor *e) {
    buf_free(&e->tekst);
    *e = (struct editor){.breedte = 40};
}

/* Lines as drawn: where each begins and how many bytes it shows. */
struct regels {
    size_t *begin, *len;
    size_t aantal;
};

static void regel_erbij(struct regels *r, size_t begin, size_t len) {
    r->begin = mem_grow(r->begin, r->aantal + 1, sizeof *r->begin);
    r->len = mem_grow(r->len, r->aantal + 1, sizeof *r->len);
    r->begin[r->aantal] = begin;
    r->len[r->aantal++] = len;
}

static void regels_free(struct regels *r) {
    free(r->begin);
    free(r->len);
}

/* How much of a paragraph fits: whole words when there is a space to break at. */
static size_t past(const char *s, size_t len, int kolommen) {
    int cellen;
    size_t n = text_fit(s, len, kolommen, &cellen);
    if (n >= len)
        return len;
    for (size_t i = n; i > 0; i--)
        if (s[i - 1] == ' ')
            return i;
    return n ? n : text_next(s, len, 0);
}

static struct regels verdeel(const struct editor *e, int kolommen) {
    struct regels r = {0};
    const char *s = buf_text(&e->tekst);
    size_t begin = 0;
    while (begin <= e->tekst.len) {
        size_t alinea = strcspn(s + begin, "\n");
        size_t over = alinea;
        do {
            size_t n = past(s + begin, over, kolommen);
            regel_erbij(&r, begin, n);
            begin += n;
            over -= n;
        } while (over > 0);
        begin++;
    }
    return r;
}

/* The line the cursor is on; at a soft break it belongs to the next one. */
static size_t regel_van(const struct regels *r, size_t plek) {
    size_t i = r->aantal - 1;
    while (i > 0 && r->begin[i] > plek)
        i--;
    return i;
}

int editor_rijen(const struct editor *e, int kolommen) {
    if (!e->meer_regels)
        return 1;
    struct regels r = verdeel(e, kolommen);
    int aantal = (int)r.aantal;
    regels_free(&r);
    return aantal;
}

static void voeg_in(struct editor *e, const char *tekst, size_t len) {
    if (e->alles_gekozen) {
        buf_clear(&e->tekst);
        e->plek = 0;
    }
    buf_insert_n(&e->tekst, e->plek, tekst, len);
    e->plek += len;
}

/* On one line a pasted newline becomes a space: the field holds one line, and says so by itself. */
static void plak(struct editor *e, const struct buf *tekst) {
    size_t begin = e->alles_gekozen ? 0 : e->plek;
    size_t len = tekst->len;
    while (!e->meer_regels && len > 0 && tekst->s[len - 1] == '\n')
        len--;
    voeg_in(e, buf_text(tekst), len);
    for (size_t i = begin; !e->meer_regels && i < e->plek; i++)
        if (e->tekst.s[i] == '\n')
            e->tekst.s[i] = ' ';
}

static void wis(struct editor *e, size_t van, size_t tot) {
    buf_remove(&e->tekst, van, tot - van);
    e->plek = van;
}

static bool op_of_neer(struct editor *e, int stap) {
    struct regels r = verdeel(e, e->breedte);
    size_t i = regel_van(&r, e->plek);
    bool kan = stap < 0 ? i > 0 : i + 1 < r.aantal;
    if (kan) {
        int kolom = text_cells(e->tekst.s + r.begin[i], e->plek - r.begin[i]), cellen;
        size_t j = i + (size_t)stap;
        size_t n = text_fit(e->tekst.s + r.begin[j], r.len[j], kolom, &cellen);
        bool zachte_breuk = j + 1 < r.aantal && r.begin[j] + r.len[j] == r.begin[j + 1];
        if (n == r.len[j] && n > 0 && zachte_breuk)
            n = text_prev(e->tekst.s + r.begin[j], r.len[j], n);
        e->plek = r.begin[j] + n;
    }
    regels_free(&r);
    return kan;
}

static void naar_rand(struct editor *e, bool eind) {
    struct regels r = verdeel(e, e->meer_regels ? e->breedte : 1 << 20);
    size_t i = regel_van(&r, e->plek);
    e->plek = r.begin[i] + (eind ? r.len[i] : 0);
    regels_free(&r);
}

static bool beweeg(struct editor *e, int toets) {
    const char *s = buf_text(&e->tekst);
    switch (toets) {
    case TOETS_LINKS:
        e->plek = text_prev(s, e->tekst.len, e->plek);
        return true;
    case TOETS_RECHTS:
        e->plek = text_next(s, e->tekst.len, e->plek);
        return true;
    case TOETS_BEGIN:
    case TOETS_CTRL('a'):
        naar_rand(e, false);
        return true;
    case TOETS_EIND:
    case TOETS_CTRL('e'):
        naar_rand(e, true);
        return true;
    case TOETS_OP:
        return e->meer_regels && op_of_neer(e, -1);
    case TOETS_NEER:
        return e->meer_regels && op_of_neer(e, 1);
    default:
        return false;
    }
}

/* What was there before anything was typed goes all at once. */
static bool wis_met(struct editor *e, int toets) {
    const char *s = buf_text(&e->tekst);
    size_t len = e->tekst.len;
    if (toets != TOETS_BACKSPACE && toets != TOETS_DELETE && toets != TOETS_CTRL('u'))
        return false;
    if (e->alles_gekozen || toets == TOETS_CTRL('u'))
        wis(e, 0, len);
    else if (toets == TOETS_BACKSPACE)
        wis(e, text_prev(s, len, e->plek), e->plek);
    else
        wis(e, e->plek, text_next(s, len, e->plek));
    return true;
}

static bool editor_toets(struct editor *e, int toets) {
    if (toets == TOETS_ENTER && e->meer_regels) {
        voeg_in(e, "\n", 1);
        return true;
    }
    return beweeg(e, toets) || wis_met(e, toets);
}

bool editor_invoer(struct editor *e, const struct invoer *in) {
    bool gedaan = true;
    if (in->soort == INVOER_TEKEN)
        voeg_in(e, in->tekst.s, in->tekst.len);
    else if (in->soort == INVOER_PLAKSEL)
        plak(e, &in->tekst);
    else
        gedaan = in->soort == INVOER_TOETS && editor_toets(e, in->toets);
    if (gedaan)
        e->alles_gekozen = false;
    return gedaan;
}

static void teken_stuk(const struct vlak *v, int rij, enum stijl stijl, const char *s, size_t len) {
    char *stuk = mem_copy_n(s, len);
    teken(v, rij, 0, -1, stijl, stuk);
    free(stuk);
}

/* Where to begin so that the cursor is in view, with the last column free for it. */
static size_t schuif(const struct editor *e, int kolommen) {
    const char *s = buf_text(&e->tekst);
    if (e->eerste <= e->plek && text_cells(s + e->eerste, e->plek - e->eerste) < kolommen)
        return e->eerste;
    size_t begin = e->plek;
    for (int cellen = 0; begin > 0 && e->eerste < e->plek;) {
        size_t terug = text_prev(s, e->tekst.len, begin);
        cellen += text_cells(s + terug, begin - terug);
        if (cellen >= kolommen)
            break;
        begin = terug;
    }
    return begin;
}

static void teken_een_regel(struct editor *e, const struct vlak *v, enum stijl stijl, bool focus) {
    const char *s = buf_text(&e->tekst);
    int cellen;
    e->eerste = focus ? schuif(e, v->kolommen) : 0;
    size_t n = focus ? text_fit(s + e->eerste, e->tekst.len - e->eerste, v->kolommen, &cellen)
                     : e->tekst.len;
    teken_stuk(v, 0, stijl, s + e->eerste, n);
    if (focus)
        teken_cursor(v, 0, text_cells(s + e->eerste, e->plek - e->eerste));
}

static void teken_regels(struct editor *e, const struct vlak *v, enum stijl stijl, bool focus) {
    struct regels r = verdeel(e, v->kolommen);
    size_t hier = regel_van(&r, e->plek), rijen = (size_t)v->rijen;
    if (!focus || hier < e->eerste)
        e->eerste = focus ? hier : 0;
    if (hier >= e->eerste + rijen)
        e->eerste = hier - rijen + 1;
    for (size_t i = 0; i < rijen; i++) {
        size_t j = e->eerste + i;
        if (j < r.aantal)
            teken_stuk(v, (int)i, stijl, e->tekst.s + r.begin[j], r.len[j]);
        else
            teken(v, (int)i, 0, -1, stijl, "");
    }
    if (focus)
        teken_cursor(v, (int)(hier - e->eerste),
                     text_cells(buf_text(&e->tekst) + r.begin[hier], e->plek - r.begin[hier]));
    regels_free(&r);
}

void editor_teken(struct editor *e, const struct vlak *v, bool focus) {
    enum stijl stijl = focus ? STIJL_VELD : STIJL_GEWOON;
    e->breedte = v->kolommen;
    if (e->meer_regels)
        teken_regels(e, v, stijl, focus);
    else
        teken_een_regel(e, v, stijl, focus);
}

int editor_tekst_rijen(const char *tekst, int kolommen) {
    struct editor e = {0};
    editor_begin(&e, tekst, true);
    int rijen = editor_rijen(&e, kolommen);
    editor_free(&e);
    return rijen;
}

void editor_tekst_teken(const struct vlak *v, enum stijl stijl, const char *tekst) {
    struct editor e = {0};
    editor_begin(&e, tekst, true);
    e.plek = 0;
    teken_regels(&e, v, stijl, false);
    editor_free(&e);
}
