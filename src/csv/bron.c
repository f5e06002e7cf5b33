#include "bron.h"
#include "regie/mem.h"
#include "regie/taal.h"
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

bool csv_bron_open(struct csv_bron *bron, const char *pad, struct problem *p) {
    bool invoer = strcmp(pad, "-") == 0;
    *bron = (struct csv_bron){.fd = invoer ? STDIN_FILENO : open(pad, O_RDONLY | O_CLOEXEC)};
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
}

static ssize_t lees(struct csv_bron *bron, char *naar, size_t ruimte) {
    if (bron->fd >= 0)
        return read(bron->fd, naar, ruimte);
    size_t n = bron->over < ruimte ? bron->over : ruimte;
    if (n > 0) {
        memcpy(naar, bron->bytes, n);
        bron->bytes += n;
        bron->over -= n;
    }
    return (ssize_t)n;
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
        bron->gelezen += (long)n;
    }
    return true;
}

void csv_bron_sluit(struct csv_bron *bron) {
    if (bron->fd > STDIN_FILENO)
        close(bron->fd);
    free(bron->naam);
    *bron = (struct csv_bron){.fd = -1};
}
