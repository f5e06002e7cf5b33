/* Refused rows of an earlier run beside the list: those that somebody may have put right are never
 * written over. */
#include "import_ontvangst.h"
#include "regie/json.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

enum { BLOK = 65536, MEEST_EERDEREN = 1000 };

/* False when it cannot be read. */
static bool elk_blok(const char *pad, void (*doe)(void *mee, const char *bytes, size_t len),
                     void *mee) {
    FILE *in = fopen(pad, "re");
    if (!in)
        return false;
    char *blok = mem_alloc(BLOK);
    for (size_t n; (n = fread(blok, 1, BLOK, in)) > 0;)
        doe(mee, blok, n);
    bool goed = !ferror(in);
    free(blok);
    fclose(in);
    return goed;
}

static void bij_som(void *som, const char *bytes, size_t len) {
    sha256_add(som, bytes, len);
}

static void bij_tekst(void *tekst, const char *bytes, size_t len) {
    buf_add_n(tekst, bytes, len);
}

bool ontvangst_som(const char *pad, char uit[SHA256_TEKST]) {
    struct sha256 som;
    uint8_t bytes[SHA256_BYTES];
    sha256_begin(&som);
    bool goed = elk_blok(pad, bij_som, &som);
    sha256_klaar(&som, bytes);
    sha256_tekst(bytes, uit);
    return goed;
}

static void neem_som(const char *pad, const char *waarde, void *mee) {
    if (!strcmp(pad, VERSLAG_GEWEIGERD_SOM) && strlen(waarde) == SHA256_TEKST - 1)
        memcpy(mee, waarde, SHA256_TEKST);
}

/* As the report of that run says of what it wrote. */
static bool is_van_ons(const char *geweigerd, const char *verslag) {
    char toen[SHA256_TEKST] = "", nu[SHA256_TEKST];
    struct buf tekst = {0};
    if (elk_blok(verslag, bij_tekst, &tekst))
        json_wandel(buf_text(&tekst), neem_som, toen);
    buf_free(&tekst);
    return *toen && ontvangst_som(geweigerd, nu) && !strcmp(toen, nu);
}

/* The first of LIJST.geweigerd.eerder.csv, LIJST.geweigerd.eerder-2.csv ... that is free. */
static bool zet_opzij(const char *pad, struct buf *naar) {
    size_t len = strlen(pad), stam = len > 4 && !strcasecmp(pad + len - 4, ".csv") ? len - 4 : len;
    struct stat st;
    for (int i = 1; i < MEEST_EERDEREN; i++) {
        buf_clear(naar);
        buf_addf(naar, i == 1 ? "%.*s.eerder.csv" : "%.*s.eerder-%d.csv", (int)stam, pad, i);
        if (lstat(naar->s, &st) != 0)
            return rename(pad, naar->s) == 0;
    }
    return false;
}

static void in_map_van(const struct ontvangst *o, const char *verslag, struct buf *uit) {
    const char *naam = strrchr(verslag, '/');
    char *eigen = ontvangst_naam(o, BON_GEWEIGERD);
    buf_addf(uit, "%.*s%s", naam ? (int)(naam + 1 - verslag) : 0, verslag, eigen);
    free(eigen);
}

/* What this run replaces; through a symbolic link that is the file to which it leads. */
static void waar_geweigerden(const struct ontvangst *o, struct buf *uit) {
    const struct bestand *b = &o->bestand[BON_GEWEIGERD];
    struct stat st;
    if (!o->begonnen[BON_GEWEIGERD])
        in_map_van(o, o->bestand[BON_VERSLAG].pad, uit);
    else
        buf_add(uit, b->doel && lstat(b->pad, &st) == 0 && S_ISLNK(st.st_mode) ? b->doel : b->pad);
}

bool ontvangst_eerdere(const struct ontvangst *o, char **eerdere) {
    const char *verslag = o->bestand[BON_VERSLAG].pad;
    struct buf geweigerd = {0}, opzij = {0};
    struct stat st;
    bool goed = true;
    waar_geweigerden(o, &geweigerd);
    if (stat(geweigerd.s, &st) != 0 || !S_ISREG(st.st_mode))
        goed = true;
    else if (!o->begonnen[BON_GEWEIGERD])
        *eerdere = mem_copy(geweigerd.s);
    else if (!is_van_ons(geweigerd.s, verslag) && (goed = zet_opzij(geweigerd.s, &opzij)))
        *eerdere = buf_take(&opzij);
    buf_free(&geweigerd);
    buf_free(&opzij);
    return goed;
}
