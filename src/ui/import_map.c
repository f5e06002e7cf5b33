#include "import_map.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

/* A folder with more than this is searched by typing, not by looking. */
enum { MEEST_REGELS = 2000 };

static bool is_lijst(const char *naam) {
    static const char *const achter[] = {".csv", ".txt", ".tsv", ".tab"};
    const char *punt = strrchr(naam, '.');
    for (size_t i = 0; punt && i < sizeof achter / sizeof *achter; i++)
        if (!strcasecmp(punt, achter[i]))
            return true;
    return false;
}

static bool bekijk(const char *pad, const char *naam, struct mapregel *uit) {
    struct buf heel = {0};
    struct stat s;
    buf_addf(&heel, "%s/%s", pad, naam);
    bool goed =
        stat(heel.s, &s) == 0 && (S_ISDIR(s.st_mode) || (is_lijst(naam) && !S_ISCHR(s.st_mode)));
    if (goed)
        *uit = (struct mapregel){
            .map = S_ISDIR(s.st_mode), .grootte = (long long)s.st_size, .wanneer = s.st_mtim};
    buf_free(&heel);
    return goed;
}

static char *sleutel_van(const char *naam) {
    struct buf sleutel = {0};
    text_sort_key(&sleutel, naam, strlen(naam));
    return buf_take(&sleutel);
}

/* What begins with a point is not for people. */
static void lees_regels(struct mapinhoud *m, DIR *map) {
    struct mapregel r;
    struct dirent *e;
    while ((e = readdir(map))) {
        if (e->d_name[0] == '.' || !bekijk(m->pad, e->d_name, &r))
            continue;
        m->meer = m->aantal == MEEST_REGELS;
        if (m->meer)
            return;
        r.naam = mem_copy(e->d_name);
        r.sleutel = sleutel_van(e->d_name);
        m->regel = mem_grow(m->regel, m->aantal + 1, sizeof *m->regel);
        m->regel[m->aantal++] = r;
    }
}

static bool eindigt_op(const char *naam, const char *eind) {
    size_t n = strlen(naam), k = strlen(eind);
    return n > k && !strcasecmp(naam + n - k, eind);
}

/* Lists first; of what regie wrote itself only refused rows are for reading in, and come next. */
static int rang(const struct mapregel *r) {
    if (r->map)
        return 2;
    if (eindigt_op(r->naam, ".geweigerd.csv"))
        return 1;
    return eindigt_op(r->naam, ".ok.csv") || eindigt_op(r->naam, ".geweigerd.eerder.csv") ? 3 : 0;
}

/* The list that came in last is nearly always the one somebody looks for. */
static int volgorde(const void *a, const void *b) {
    const struct mapregel *een = a, *twee = b;
    if (rang(een) != rang(twee))
        return rang(een) - rang(twee);
    if (!een->map && een->wanneer.tv_sec != twee->wanneer.tv_sec)
        return een->wanneer.tv_sec < twee->wanneer.tv_sec ? 1 : -1;
    return strcasecmp(een->naam, twee->naam);
}

void mapinhoud_lees(struct mapinhoud *m, const char *pad) {
    if (m->pad && !strcmp(m->pad, pad))
        return;
    mapinhoud_free(m);
    m->pad = mem_copy(pad);
    DIR *map = opendir(pad);
    m->bestaat = map != NULL;
    if (!map)
        return;
    lees_regels(m, map);
    closedir(map);
    if (m->aantal)
        qsort(m->regel, m->aantal, sizeof *m->regel, volgorde);
}

void mapinhoud_zoek(struct mapinhoud *m, const char *deel) {
    char *sleutel = sleutel_van(deel);
    m->gevonden = mem_grow(m->gevonden, m->aantal + 1, sizeof *m->gevonden);
    m->gevonden_aantal = 0;
    for (size_t i = 0; i < m->aantal; i++)
        if (strstr(m->regel[i].sleutel, sleutel))
            m->gevonden[m->gevonden_aantal++] = i;
    free(sleutel);
}

void mapinhoud_free(struct mapinhoud *m) {
    for (size_t i = 0; i < m->aantal; i++) {
        free(m->regel[i].naam);
        free(m->regel[i].sleutel);
    }
    free(m->regel);
    free(m->gevonden);
    free(m->pad);
    memset(m, 0, sizeof *m);
}

void mapregel_grootte(const struct mapregel *r, struct buf *uit) {
    if (r->map)
        buf_add(uit, _("map"));
    else if (r->grootte < 1000)
        buf_addf(uit, _("%lld bytes"), r->grootte);
    else if (r->grootte < 1000000)
        buf_addf(uit, _("%lld kB"), (r->grootte + 500) / 1000);
    else
        buf_addf(uit, _("%lld MB"), (r->grootte + 500000) / 1000000);
}

void mapregel_datum(const struct mapregel *r, struct buf *uit) {
    char tekst[16];
    struct tm t;
    if (!r->map && localtime_r(&r->wanneer.tv_sec, &t) &&
        strftime(tekst, sizeof tekst, "%d-%m-%Y", &t))
        buf_add(uit, tekst);
}

void pad_van_getypt(const char *s, struct buf *uit) {
    struct buf kaal = {0};
    text_trim(&kaal, s, strlen(s));
    size_t n = kaal.len;
    bool quotes = n > 1 && strchr("'\"", kaal.s[0]) && kaal.s[n - 1] == kaal.s[0];
    const char *begin = buf_text(&kaal) + quotes;
    const char *huis = getenv("HOME");
    if (!strncmp(begin, "~/", 2) && huis) {
        buf_add(uit, huis);
        begin++;
        n--;
    }
    buf_add_n(uit, begin, n - (quotes ? 2 : 0));
    buf_free(&kaal);
}
