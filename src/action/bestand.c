#include "bestand.h"
#include "regie/buf.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fout(const struct bestand *b, struct problem *p) {
    return problem_set(p, PROBLEM_INPUT,
                       _("%s is niet te schrijven (%s). Kies een map waar ruimte is en waar u mag "
                         "schrijven."),
                       *b->pad ? b->pad : _("Een bestand zonder naam"), problem_oorzaak(errno));
}

static int map_len(const char *pad) {
    return (int)(text_file_name(pad) - pad);
}

static int open_naamloos(const struct bestand *b) {
    struct buf map = {0};
    buf_addf(&map, "%.*s.", map_len(b->doel), b->doel);
    int fd = access("/proc/self/fd", X_OK) == 0
                 ? open(map.s, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600)
                 : -1;
    buf_free(&map);
    return fd;
}

/* Where a file cannot do without a name: one beside its place. */
static int open_tijdelijk(struct bestand *b) {
    struct buf naam = {0};
    int map = map_len(b->doel);
    buf_addf(&naam, "%.*s.%s.XXXXXX", map, b->doel, b->doel + map);
    int fd = mkostemp(naam.s, O_CLOEXEC);
    if (fd >= 0)
        b->tijdelijk = buf_take(&naam);
    buf_free(&naam);
    return fd;
}

static int open_plek(struct bestand *b) {
    struct stat st;
    if (!*b->pad) {
        errno = ENOENT;
        return -1;
    }
    if (stat(b->pad, &st) == 0 && !S_ISREG(st.st_mode))
        return open(b->pad, O_WRONLY | O_CLOEXEC);
    b->doel = realpath(b->pad, NULL);
    if (!b->doel)
        b->doel = mem_copy(b->pad);
    int fd = open_naamloos(b);
    return fd >= 0 ? fd : open_tijdelijk(b);
}

enum { RUIMTE = 1 << 16 };

bool bestand_begin(struct bestand *b, const char *pad, struct problem *p) {
    *b = (struct bestand){.pad = mem_copy(pad)};
    int fd = open_plek(b);
    if (fd < 0)
        return fout(b, p);
    b->uit = fdopen(fd, "w");
    if (!b->uit) {
        close(fd);
        return fout(b, p);
    }
    b->ruimte = mem_alloc(RUIMTE);
    setvbuf(b->uit, b->ruimte, _IOFBF, RUIMTE);
    return true;
}

/* A pipe cannot be synced, and need not be. */
static bool op_schijf(const struct bestand *b) {
    return !ferror(b->uit) && fflush(b->uit) == 0 && (!b->doel || fsync(fileno(b->uit)) == 0);
}

/* The name is this process's own: what stands there is left from one that was killed. */
static bool geef_naam(struct bestand *b) {
    struct buf naam = {0}, hier = {0};
    int map = map_len(b->doel);
    buf_addf(&naam, "%.*s.%s.%ld", map, b->doel, b->doel + map, (long)getpid());
    buf_addf(&hier, "/proc/self/fd/%d", fileno(b->uit));
    unlink(naam.s);
    bool goed = linkat(AT_FDCWD, hier.s, AT_FDCWD, naam.s, AT_SYMLINK_FOLLOW) == 0;
    b->tijdelijk = goed ? buf_take(&naam) : NULL;
    buf_free(&naam);
    buf_free(&hier);
    return goed;
}

bool bestand_klaar(struct bestand *b, struct problem *p) {
    bool naamloos = b->doel && !b->tijdelijk;
    bool goed = (op_schijf(b) && (!naamloos || geef_naam(b))) || fout(b, p);
    FILE *uit = b->uit;
    b->uit = NULL;
    if (fclose(uit) != 0 && goed)
        goed = fout(b, p);
    return goed;
}

bool bestand_plaats(struct bestand *b, struct problem *p) {
    if (!b->doel)
        return true;
    if (rename(b->tijdelijk, b->doel) != 0)
        return fout(b, p);
    free(b->tijdelijk);
    b->tijdelijk = NULL;
    return true;
}

char *bestand_houd(struct bestand *b) {
    char *naam = b->tijdelijk;
    b->tijdelijk = NULL;
    return naam;
}

void bestand_free(struct bestand *b) {
    if (b->uit)
        fclose(b->uit);
    if (b->tijdelijk)
        unlink(b->tijdelijk);
    free(b->ruimte);
    free(b->tijdelijk);
    free(b->doel);
    free(b->pad);
    *b = (struct bestand){0};
}
