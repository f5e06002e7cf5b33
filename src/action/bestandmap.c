#include "bestandmap.h"
#include "regie/buf.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fout(const struct bestandmap *m, struct problem *p) {
    return problem_set(p, PROBLEM_INPUT,
                       _("De map %s is niet te maken (%s). Kies een plek waar ruimte is en waar u "
                         "mag schrijven."),
                       m->doel, problem_oorzaak(errno));
}

static bool is_leeg(const char *pad) {
    DIR *map = opendir(pad);
    if (!map)
        return false;
    const struct dirent *d;
    bool leeg = true;
    while (leeg && (d = readdir(map)))
        leeg = !strcmp(d->d_name, ".") || !strcmp(d->d_name, "..");
    closedir(map);
    return leeg;
}

static bool is_vrij(const struct bestandmap *m, struct problem *p) {
    struct stat st;
    if (!*m->doel)
        return problem_set(p, PROBLEM_USAGE, _("Geef de naam van een nieuwe map."));
    if (lstat(m->doel, &st) != 0)
        return errno == ENOENT || fout(m, p);
    if (!S_ISDIR(st.st_mode))
        return problem_set(p, PROBLEM_INPUT,
                           _("%s is er al en is geen map. Kies een andere naam; er is niets "
                             "overschreven."),
                           m->doel);
    return is_leeg(m->doel) ||
           problem_set(p, PROBLEM_INPUT,
                       _("De map %s is er al en is niet leeg. Kies een nieuwe of een lege map; er "
                         "is niets overschreven."),
                       m->doel);
}

/* The path without slashes at its end, so that a name can be made beside it. */
static char *kaal(const char *pad) {
    size_t len = strlen(pad);
    while (len > 1 && pad[len - 1] == '/')
        len--;
    return mem_copy_n(pad, len);
}

bool bestandmap_begin(struct bestandmap *m, const char *pad, struct problem *p) {
    *m = (struct bestandmap){.doel = kaal(pad)};
    if (!is_vrij(m, p))
        return false;
    int map = (int)(text_file_name(m->doel) - m->doel);
    struct buf b = {0};
    buf_addf(&b, "%.*s.%s.XXXXXX", map, m->doel, m->doel + map);
    m->tijdelijk = buf_take(&b);
    if (mkdtemp(m->tijdelijk))
        return true;
    free(m->tijdelijk);
    m->tijdelijk = NULL;
    return fout(m, p);
}

FILE *bestandmap_erbij(struct bestandmap *m, const char *naam, struct problem *p) {
    struct buf pad = {0};
    struct bestand *b = &m->bestand[m->aantal++];
    buf_addf(&pad, "%s/%s", m->tijdelijk, naam);
    bool goed = bestand_begin(b, pad.s, p);
    buf_free(&pad);
    return goed ? b->uit : NULL;
}

/* Names in a directory are on the disk once the directory is. */
static bool map_op_schijf(const char *pad) {
    int fd = open(pad, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool goed = fd >= 0 && fsync(fd) == 0;
    if (fd >= 0)
        close(fd);
    return goed;
}

bool bestandmap_klaar(struct bestandmap *m, struct problem *p) {
    for (size_t i = 0; i < m->aantal; i++)
        if (!bestand_klaar(&m->bestand[i], p) || !bestand_plaats(&m->bestand[i], p))
            return false;
    if (!map_op_schijf(m->tijdelijk) || rename(m->tijdelijk, m->doel) != 0)
        return fout(m, p);
    free(m->tijdelijk);
    m->tijdelijk = NULL;
    return true;
}

void bestandmap_free(struct bestandmap *m) {
    for (size_t i = 0; i < m->aantal; i++) {
        if (m->tijdelijk && m->bestand[i].pad)
            unlink(m->bestand[i].pad);
        bestand_free(&m->bestand[i]);
    }
    if (m->tijdelijk)
        rmdir(m->tijdelijk);
    free(m->tijdelijk);
    free(m->doel);
    *m = (struct bestandmap){0};
}
