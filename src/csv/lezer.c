/* Reading a list: records from blocks of UTF-8, with their lines, through libcsv. */
#include "bron.h"
#include "codering.h"
#include "herken.h"
#include "ontleder.h"
#include "regie/csv.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "utf16.h"
#include <stdlib.h>
#include <string.h>

/* Bytes read, converted and parsed in one go; also what a list is recognised by. The fuzz build
 * makes it small, to meet every border. */
#ifndef CSV_BLOK
#define CSV_BLOK (64 * 1024)
#endif
enum { BLOK = CSV_BLOK };

/* As many columns as a spreadsheet has; a file with more is not a list of people. */
enum { KOLOMMEN_MAX = 16384 };

struct rij {
    size_t eerste, aantal; /* its cells in lezer.plaats */
    size_t len;            /* of all of them */
    long regel;
};

struct csv_lezer {
    struct csv_bron bron;
    struct csv_dialect dialect;
    bool alles_1252; /* asked for; when only recognised, lines of UTF-8 stay as they are */
    struct csv_parser ontleder;
    bool grens[256]; /* where a cell ends, or is no longer just what stands there */

    char *blok; /* read and not yet parsed: blok[van] up to blok[tot] */
    size_t van, tot;
    bool einde; /* the source has nothing more */
    struct buf omgezet;

    /* The cells of the rows that wait to be handed out, then those of the row in the making. They
     * are kept as offsets, because the text moves when it grows. */
    char *tekst;
    size_t tekst_len, tekst_cap;
    size_t *plaats;
    size_t cellen, cellen_cap;
    struct rij *rijen;
    size_t rijen_aantal, rijen_cap, volgende;
    struct rij nu; /* in the making; its count is what plaats[] holds from nu.eerste on */

    char **cel; /* of the row handed out */
    size_t cel_cap;

    long regel;          /* the line the parser stands on */
    bool na_cr;          /* ... right behind a carriage return that ended a row */
    bool rij_begin;      /* the next byte begins a row */
    bool vervolg;        /* the parser is on a later line of its row: cells may hold newlines */
    bool los;            /* the quoted cell in the making has a quote that is not doubled */
    bool klaar;          /* no rows will follow */
    struct problem fout; /* waits until the rows before it are handed out */
};

static size_t regels_in(const char *s, size_t len) {
    size_t n = 0;
    for (size_t i = 0; i < len; i++)
        n += s[i] == '\n' || (s[i] == '\r' && !(i + 1 < len && s[i + 1] == '\n'));
    return n;
}

static size_t kolom(const struct csv_lezer *l) {
    return l->cellen - l->nu.eerste + 1;
}

static void stop(struct csv_lezer *l, const char *wat) {
    problem_set(&l->fout, PROBLEM_INPUT, _("%s, regel %ld, kolom %zu: %s"), l->bron.naam, l->regel,
                kolom(l), wat);
    l->klaar = true;
}

static void stop_te_groot(struct csv_lezer *l) {
    stop(l, _("de cel is groter dan 1 MB. Kijk of daar een "
              "aanhalingsteken (\") te veel of te weinig staat."));
}

/* A quote that was not doubled may have ended its cell: when text of other cells or rows could be
 * in it, only a human can tell. */
static void stop_los(struct csv_lezer *l) {
    stop(l,
         _("hier staat een los aanhalingsteken (\"), en dan is niet te zien waar de cel ophoudt. "
           "Haal het weg, of zet er twee neer (\"\")."));
}

/* Doubles: rows and cells come one by one, and there can be many. */
static void *ruimer(void *oud, size_t *cap, size_t size) {
    *cap = *cap > 0 ? *cap * 2 : 256;
    return mem_grow(oud, *cap, size);
}

/* A cell of the row in the making, that stands at `plaats`; false when it goes too far. */
static bool cel_erbij(struct csv_lezer *l, size_t plaats, size_t len) {
    if (len > l->dialect.cel_max) {
        stop_te_groot(l);
        return false;
    }
    if (l->cellen == l->nu.eerste) {
        l->nu.regel = l->regel;
    } else if (l->cellen - l->nu.eerste == KOLOMMEN_MAX) {
        stop(l, _("meer kolommen dan een rekenblad heeft. Kijk of dit "
                  "het goede bestand is."));
        return false;
    }
    if (l->cellen == l->cellen_cap)
        l->plaats = ruimer(l->plaats, &l->cellen_cap, sizeof *l->plaats);
    l->plaats[l->cellen++] = plaats;
    l->na_cr = false;
    return true;
}

static void cel_klaar(void *s, size_t len, void *data) {
    struct csv_lezer *l = data;
    if (l->los && memchr(s, l->dialect.scheiding, len) != NULL)
        stop_los(l);
    l->los = false;
    if (l->klaar || !cel_erbij(l, l->tekst_len, len))
        return;
    if (l->vervolg)
        l->regel += (long)regels_in(s, len);
    memcpy(l->tekst + l->tekst_len, s, len);
    l->tekst_len += len;
    l->tekst[l->tekst_len++] = '\0';
}

/* Also called for every blank line and for the second half of CRLF, so that lines can be counted.
 */
static void rij_klaar(int teken, void *data) {
    struct csv_lezer *l = data;
    l->rij_begin = true;
    if (l->klaar)
        return;
    if (l->cellen > l->nu.eerste) {
        if (l->rijen_aantal == l->rijen_cap)
            l->rijen = ruimer(l->rijen, &l->rijen_cap, sizeof *l->rijen);
        l->nu.aantal = l->cellen - l->nu.eerste;
        l->nu.len = l->tekst_len - l->plaats[l->nu.eerste];
        l->rijen[l->rijen_aantal++] = l->nu;
        l->nu.eerste = l->cellen;
    }
    if (!(teken == '\n' && l->na_cr))
        l->regel++;
    l->na_cr = teken == '\r';
}

/* Forgets the rows that were handed out; the row in the making moves to the front. */
static void rijen_vrij(struct csv_lezer *l) {
    size_t begin = kolom(l) > 1 ? l->plaats[l->nu.eerste] : l->tekst_len;
    if (begin > 0)
        memmove(l->tekst, l->tekst + begin, l->tekst_len - begin);
    l->tekst_len -= begin;
    for (size_t i = l->nu.eerste; i < l->cellen; i++)
        l->plaats[i - l->nu.eerste] = l->plaats[i] - begin;
    l->cellen -= l->nu.eerste;
    l->nu.eerste = 0;
    l->rijen_aantal = l->volgende = 0;
}

/* Every cell costs a byte of input for its separator, so parsing `len` bytes never stores more than
 * those and the cell that was already begun. */
static void tekst_ruimte(struct csv_lezer *l, size_t len) {
    size_t nodig = l->tekst_len + l->ontleder.entry_pos + len + 1;
    if (nodig > l->tekst_cap) {
        l->tekst_cap = nodig > 2 * l->tekst_cap ? nodig : 2 * l->tekst_cap;
        l->tekst = mem_grow(l->tekst, l->tekst_cap, 1);
    }
}

static bool is_regeleinde(char c) {
    return c == '\n' || c == '\r';
}

/* The cells of the row in the making stand in `s` as they are, with one byte behind each. */
static void neem_cellen(struct csv_lezer *l, const char *s, size_t len) {
    memcpy(l->tekst + l->tekst_len, s, len);
    l->tekst_len += len;
    for (size_t i = l->nu.eerste + 1; i < l->cellen; i++)
        l->tekst[l->plaats[i] - 1] = '\0';
    l->tekst[l->tekst_len - 1] = '\0';
}

/* Without quotes a line is nothing but its cells, and most lines are. Takes the row that begins
 * here, in a text of whole lines; from the first cell with a quote on it is for the parser, which
 * then stands where a row begins. Returns what comes next. */
static const char *snijd_rij(struct csv_lezer *l, const char *s) {
    const char *cel = s, *t = s;
    bool heel = false;
    while (!heel && !l->klaar) {
        while (!l->grens[(unsigned char)*t])
            t++;
        if (*t == '"')
            break;
        heel = is_regeleinde(*t);
        if (!heel || t > s) /* an empty line has no cells */
            cel_erbij(l, l->tekst_len + (size_t)(cel - s), (size_t)(t - cel));
        cel = ++t;
    }
    if (l->cellen > l->nu.eerste)
        neem_cellen(l, s, (size_t)(cel - s));
    l->vervolg = l->rij_begin = false;
    if (heel)
        rij_klaar(cel[-1], l);
    return cel;
}

/* The parser stops at each quote that is neither doubled nor at an end of its cell, to be told that
 * it is text. */
static void ontleed_deel(struct csv_lezer *l, const char *s, size_t len) {
    size_t n;
    while ((n = csv_parse(&l->ontleder, s, len, cel_klaar, rij_klaar, l)) < len) {
        l->los = l->los || l->ontleder.quoted;
        csv_set_opts(&l->ontleder, CSV_REPALL_NL);
        csv_parse(&l->ontleder, s + n, 1, cel_klaar, rij_klaar, l);
        csv_set_opts(&l->ontleder, CSV_REPALL_NL | CSV_STRICT);
        s += n + 1;
        len -= n + 1;
    }
}

/* To the end of the line, with which the row may end. */
static const char *ontleed_regel(struct csv_lezer *l, const char *s, const char *eind) {
    const char *t = s;
    while (t < eind && !is_regeleinde(*t))
        t++;
    t += t < eind;
    l->rij_begin = false;
    ontleed_deel(l, s, (size_t)(t - s));
    l->vervolg = true;
    if (l->los && !l->klaar && is_regeleinde(t[-1]))
        stop_los(l);
    return t;
}

static void ontleed(struct csv_lezer *l, const char *s, size_t len) {
    const char *eind = s + len, *heel = eind;
    rijen_vrij(l);
    tekst_ruimte(l, len);
    while (heel > s && !is_regeleinde(heel[-1]))
        heel--;
    while (s < eind && !l->klaar)
        s = l->rij_begin && s < heel ? snijd_rij(l, s) : ontleed_regel(l, s, eind);
    if (!l->klaar && l->ontleder.entry_pos > l->dialect.cel_max + 1)
        stop_te_groot(l);
}

static void ontleed_slot(struct csv_lezer *l) {
    rijen_vrij(l);
    tekst_ruimte(l, 0);
    l->vervolg = true;
    csv_set_opts(&l->ontleder, CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&l->ontleder, cel_klaar, rij_klaar, l) != 0)
        stop(l, _("hier begint een aanhalingsteken (\") dat nergens "
                  "sluit. Haal het weg, of zet er een achter de tekst."));
    l->klaar = true;
}

static void vul_aan(struct csv_lezer *l) {
    memmove(l->blok, l->blok + l->van, l->tot - l->van);
    l->tot -= l->van;
    l->van = 0;
    size_t n;
    l->einde = !csv_bron_lees(&l->bron, l->blok + l->tot, BLOK - l->tot, &n, &l->fout) ||
               n < BLOK - l->tot;
    l->tot += n;
}

/* How much of the block to parse now: whole lines, so that a line is converted as one and no
 * character is cut in two; of a line longer than the block, whole characters. */
static size_t knip(const struct csv_lezer *l) {
    const char *s = l->blok + l->van;
    size_t len = l->tot - l->van;
    if (l->einde)
        return len;
    const char *lf = memrchr(s, '\n', len), *cr = memrchr(s, '\r', len);
    const char *laatste = lf > cr ? lf : cr;
    return laatste != NULL ? (size_t)(laatste - s) + 1 : csv_hele_tekens(s, len);
}

static void ontleed_stuk(struct csv_lezer *l, const char *s, size_t len) {
    if (!l->alles_1252 && text_is_utf8(s, len)) {
        ontleed(l, s, len);
        return;
    }
    buf_clear(&l->omgezet);
    csv_naar_utf8(&l->omgezet, s, len, l->alles_1252);
    ontleed(l, l->omgezet.s, l->omgezet.len);
}

/* Parses the next block, once the rows of the one before are handed out. Rows it completes come
 * first; a problem waits behind them. */
static void volgend_blok(struct csv_lezer *l) {
    if (!l->einde)
        vul_aan(l);
    const char *s = l->blok + l->van;
    size_t len = knip(l);
    const char *nul = memchr(s, '\0', len);
    if (nul != NULL)
        len = (size_t)(nul - s);
    l->van += len;
    if (len > 0)
        ontleed_stuk(l, s, len);
    else if (nul != NULL)
        stop(l, _("hier staat een nulbyte; het bestand is beschadigd. Sla de lijst opnieuw op."));
    else if (l->fout.kind != PROBLEM_NONE)
        l->klaar = true;
    else
        ontleed_slot(l);
}

static bool lees_blok(struct csv_lezer *l, struct problem *p) {
    l->blok = mem_array(BLOK, 1);
    if (!csv_bron_lees(&l->bron, l->blok, BLOK, &l->tot, p))
        return false;
    l->einde = l->tot < BLOK;
    return true;
}

/* The first block, as UTF-8 when it is UTF-16: asked for, or seen. Bytes that are no other text
 * either (NUL) are not kept from it by a wish for another encoding. */
static bool lees_begin(struct csv_lezer *l, enum csv_codering wens, struct problem *p) {
    bool hoog_eerst;
    if (!lees_blok(l, p))
        return false;
    struct csv_monster rauw = {l->blok, l->tot, l->einde, l->bron.naam};
    if (wens == CSV_CODERING_HERKEN && !csv_mag_tekst_zijn(&rauw, p))
        return false;
    bool is = csv_is_utf16(l->blok, l->tot, &hoog_eerst);
    if (wens == CSV_UTF16 ||
        (is && (wens == CSV_CODERING_HERKEN || memchr(l->blok, '\0', l->tot) != NULL))) {
        l->dialect.codering = CSV_UTF16;
        csv_bron_utf16(&l->bron, l->blok, l->tot, hoog_eerst);
        return lees_blok(l, p);
    }
    return true;
}

static bool lezer_begin(struct csv_lezer *l, struct csv_dialect wens, struct problem *p) {
    l->dialect = wens;
    if (!wens.cel_max)
        l->dialect.cel_max = CSV_CEL_MAX;
    if (!lees_begin(l, wens.codering, p))
        return false;
    struct csv_monster monster = {l->blok, l->tot, l->einde, l->bron.naam};
    struct csv_begin begin;
    if (!csv_herken(&monster, &l->dialect, &begin, p))
        return false;
    l->van = begin.plaats;
    l->regel = begin.regel;
    l->alles_1252 = l->dialect.codering == CSV_WINDOWS_1252 && wens.codering == CSV_WINDOWS_1252 &&
                    !l->dialect.bom;
    csv_ontleder_begin(&l->ontleder, CSV_REPALL_NL | CSV_STRICT, l->dialect.scheiding);
    for (const char *c = "\"\n\r"; *c; c++)
        l->grens[(unsigned char)*c] = true;
    l->grens[(unsigned char)l->dialect.scheiding] = true;
    l->rij_begin = true;
    return true;
}

static struct csv_lezer *lezer_of_niets(struct csv_lezer *l, bool goed) {
    if (goed)
        return l;
    csv_sluit(l);
    return NULL;
}

struct csv_lezer *csv_open(const char *pad, struct csv_dialect wens, struct problem *p) {
    struct csv_lezer *l = mem_alloc(sizeof *l);
    return lezer_of_niets(l, csv_bron_open(&l->bron, pad, p) && lezer_begin(l, wens, p));
}

struct csv_lezer *csv_open_bytes(const char *bytes, size_t len, struct csv_dialect wens,
                                 struct problem *p) {
    struct csv_lezer *l = mem_alloc(sizeof *l);
    csv_bron_bytes(&l->bron, bytes, len);
    return lezer_of_niets(l, lezer_begin(l, wens, p));
}

struct csv_dialect csv_dialect(const struct csv_lezer *lezer) {
    return lezer->dialect;
}

static void geef(struct csv_lezer *l, struct csv_rij *uit) {
    const struct rij *rij = &l->rijen[l->volgende++];
    if (rij->aantal > l->cel_cap) {
        l->cel_cap = rij->aantal;
        l->cel = mem_grow(l->cel, l->cel_cap, sizeof *l->cel);
    }
    for (size_t i = 0; i < rij->aantal; i++)
        l->cel[i] = l->tekst + l->plaats[rij->eerste + i];
    *uit = (struct csv_rij){
        .aantal = rij->aantal, .cel = l->cel, .len = rij->len, .regel = rij->regel};
}

bool csv_volgende(struct csv_lezer *lezer, struct csv_rij *rij, struct problem *p) {
    while (lezer->volgende == lezer->rijen_aantal && !lezer->klaar)
        volgend_blok(lezer);
    if (lezer->volgende < lezer->rijen_aantal) {
        geef(lezer, rij);
        return true;
    }
    *rij = (struct csv_rij){0};
    if (lezer->fout.kind != PROBLEM_NONE)
        problem_set(p, lezer->fout.kind, "%s", problem_text(&lezer->fout));
    return false;
}

void csv_voortgang(const struct csv_lezer *lezer, long *gelezen, long *totaal) {
    *gelezen = lezer->bron.gelezen;
    *totaal = lezer->bron.totaal;
}

bool csv_vingerafdruk(const struct csv_lezer *lezer, char uit[SHA256_TEKST]) {
    struct sha256 som = lezer->bron.som;
    uint8_t bytes[SHA256_BYTES];
    if (!lezer->bron.uit)
        return false;
    sha256_klaar(&som, bytes);
    sha256_tekst(bytes, uit);
    return true;
}

void csv_sluit(struct csv_lezer *lezer) {
    if (lezer == NULL)
        return;
    csv_bron_sluit(&lezer->bron);
    csv_free(&lezer->ontleder);
    buf_free(&lezer->omgezet);
    free(lezer->blok);
    free(lezer->tekst);
    free(lezer->plaats);
    free(lezer->rijen);
    free(lezer->cel);
    problem_clear(&lezer->fout);
    free(lezer);
}
