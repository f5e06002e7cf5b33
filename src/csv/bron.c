#include "bron.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "utf16.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool open_problem(struct problem *p, const char *pad) {
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
        return problem_set(p, PROBLEM_INPUT, _("%s bestaat niet. Controleer de naam en de map."),
                           pad);
    case EACCES:
    case EPERM:
        return problem_set(
            p, PROBLEM_INPUT,
            _("%s mag u niet lezen. Vraag om leesrechten, of maak een kopie in uw eigen map."),
            pad);
    default:
        return problem_set(p, PROBLEM_INPUT, _("%s is niet te openen (%s)."), pad,
                           problem_oorzaak(errno));
    }
}

enum { STUK = 4096 };

/* Bytes of UTF-16 on their way to UTF-8. */
struct bron_utf16 {
    struct csv_utf16 staat;
    char *eerst; /* owned; eerst[van] up to eerst[tot] come before what the source has */
    size_t van, tot;
    char rauw[STUK], om[CSV_UTF16_RUIMTE(STUK)];
    size_t om_van, om_tot;
    bool slot;
};

bool csv_bron_open(struct csv_bron *bron, const char *pad, struct problem *p) {
    bool invoer = strcmp(pad, "-") == 0;
    *bron = (struct csv_bron){.fd = invoer ? STDIN_FILENO : open(pad, O_RDONLY | O_CLOEXEC)};
    sha256_begin(&bron->som);
    struct stat st;
    if (bron->fd < 0 || fstat(bron->fd, &st) != 0)
        return open_problem(p, pad);
    bron->naam = mem_copy(invoer ? _("De standaardinvoer") : pad);
    if (S_ISDIR(st.st_mode))
        return problem_set(p, PROBLEM_INPUT,
                           _("%s is een map, geen bestand. Geef het CSV-bestand zelf op."),
                           bron->naam);
    if (S_ISREG(st.st_mode))
        bron->totaal = (long)st.st_size;
    return true;
}

void csv_bron_bytes(struct csv_bron *bron, const char *bytes, size_t len) {
    *bron = (struct csv_bron){
        .fd = -1,
        .bytes = bytes,
        .over = len,
        .totaal = (long)len,
        .naam = mem_copy(_("De lijst")),
    };
    sha256_begin(&bron->som);
}

static size_t lees_geheugen(struct csv_bron *bron, char *naar, size_t ruimte) {
    size_t n = bron->over < ruimte ? bron->over : ruimte;
    if (n > 0) {
        memcpy(naar, bron->bytes, n);
        bron->bytes += n;
        bron->over -= n;
    }
    return n;
}

/* `ruimte` is never 0, so nothing read is the end. */
static ssize_t lees_bytes(struct csv_bron *bron, char *naar, size_t ruimte) {
    ssize_t n =
        bron->fd >= 0 ? read(bron->fd, naar, ruimte) : (ssize_t)lees_geheugen(bron, naar, ruimte);
    if (n > 0)
        sha256_add(&bron->som, naar, (size_t)n);
    bron->uit = n == 0;
    return n;
}

static ssize_t lees_rauw(struct csv_bron *bron) {
    struct bron_utf16 *u = bron->utf16;
    size_t n = u->tot - u->van < STUK ? u->tot - u->van : STUK;
    if (n == 0) {
        ssize_t gelezen = lees_bytes(bron, u->rauw, STUK);
        bron->gelezen += gelezen > 0 ? (long)gelezen : 0;
        return gelezen;
    }
    memcpy(u->rauw, u->eerst + u->van, n);
    u->van += n;
    return (ssize_t)n;
}

/* Half a character gives nothing yet: then more is read. */
static ssize_t lees_utf16(struct csv_bron *bron, char *naar, size_t ruimte) {
    struct bron_utf16 *u = bron->utf16;
    while (u->om_van == u->om_tot && !u->slot) {
        ssize_t n = lees_rauw(bron);
        if (n < 0)
            return n;
        u->om_van = 0;
        u->slot = n == 0;
        u->om_tot = u->slot ? csv_utf16_slot(&u->staat, u->om)
                            : csv_utf16_lees(&u->staat, u->rauw, (size_t)n, u->om);
    }
    size_t n = u->om_tot - u->om_van < ruimte ? u->om_tot - u->om_van : ruimte;
    memcpy(naar, u->om + u->om_van, n);
    u->om_van += n;
    return (ssize_t)n;
}

void csv_bron_utf16(struct csv_bron *bron, char *eerst, size_t len, bool hoog_eerst) {
    bron->utf16 = mem_alloc(sizeof *bron->utf16);
    bron->utf16->eerst = eerst;
    bron->utf16->tot = len;
    csv_utf16_begin(&bron->utf16->staat, hoog_eerst);
}

static ssize_t lees(struct csv_bron *bron, char *naar, size_t ruimte) {
    if (bron->utf16 != NULL)
        return lees_utf16(bron, naar, ruimte);
    ssize_t n = lees_bytes(bron, naar, ruimte);
    bron->gelezen += n > 0 ? (long)n : 0;
    return n;
}

bool csv_bron_lees(struct csv_bron *bron, char *naar, size_t ruimte, size_t *aantal,
                   struct problem *p) {
    *aantal = 0;
    while (*aantal < ruimte) {
        ssize_t n = lees(bron, naar + *aantal, ruimte - *aantal);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return problem_set(
                p, PROBLEM_INPUT,
                _("%s is na %ld bytes niet verder te lezen (%s). Kopieer het bestand "
                  "naar een andere schijf en probeer het opnieuw."),
                bron->naam, bron->gelezen, problem_oorzaak(errno));
        if (n == 0)
            break;
        *aantal += (size_t)n;
    }
    return true;
}

void csv_bron_sluit(struct csv_bron *bron) {
    if (bron->fd > STDIN_FILENO)
        close(bron->fd);
    if (bron->utf16 != NULL)
        free(bron->utf16->eerst);
    free(bron->utf16);
    free(bron->naam);
    *bron = (struct csv_bron){.fd = -1};
}
