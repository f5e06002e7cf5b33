#include "bestand.h"
#include "regie/buf.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool fout(const struct bestand *b, struct problem *p) {
    return problem_set(p, PROBLEM_INPUT,
                       _("%s is niet te schrijven (%s). Kies een map waar ruimte is en waar u mag "
                         "schrijven."),
                       b->pad, strerror(errno));
}

bool bestand_begin(struct bestand *b, const char *pad, struct problem *p) {
    const char *naam = strrchr(pad, '/');
    struct buf tijdelijk = {0};
    naam = naam ? naam + 1 : pad;
    *b = (struct bestand){.pad = mem_copy(pad)};
    buf_addf(&tijdelijk, "%.*s.%s.XXXXXX", (int)(naam - pad), pad, naam);
    int fd = mkostemp(tijdelijk.s, O_CLOEXEC);
    if (fd < 0) {
        buf_free(&tijdelijk);
        return fout(b, p);
    }
    b->tijdelijk = buf_take(&tijdelijk);
    b->uit = fdopen(fd, "w");
    if (!b->uit)
        close(fd);
    return b->uit || fout(b, p);
}

bool bestand_klaar(struct bestand *b, struct problem *p) {
    FILE *uit = b->uit;
    bool goed = !ferror(uit) && fflush(uit) == 0 && fsync(fileno(uit)) == 0;
    b->uit = NULL;
    if (!goed)
        fout(b, p);
    if (fclose(uit) != 0 && goed)
        goed = fout(b, p);
    return goed;
}

bool bestand_plaats(struct bestand *b, struct problem *p) {
    if (rename(b->tijdelijk, b->pad) != 0)
        return fout(b, p);
    free(b->tijdelijk);
    b->tijdelijk = NULL;
    return true;
}

void bestand_free(struct bestand *b) {
    if (b->uit)
        fclose(b->uit);
    if (b->tijdelijk)
        unlink(b->tijdelijk);
    free(b->tijdelijk);
    free(b->pad);
    *b = (struct bestand){0};
}
