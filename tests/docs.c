/* Writes the parts of documents that come from the program's own tables anew: docs FILE... */
#include "support/boek.h"

#include <stdio.h>
#include <string.h>

static bool herschrijf(const char *pad) {
    struct buf oud = {0}, nieuw = {0};
    boek_lees(pad, &oud);
    bool goed = boek_vul(buf_text(&oud), &nieuw);
    FILE *f = goed && strcmp(buf_text(&oud), buf_text(&nieuw)) != 0 ? fopen(pad, "w") : NULL;
    if (f) {
        printf("  DOCS %s\n", pad);
        goed = fputs(buf_text(&nieuw), f) >= 0;
        goed = fclose(f) == 0 && goed;
    }
    buf_free(&oud);
    buf_free(&nieuw);
    return goed;
}

int main(int argc, char **argv) {
    bool goed = true;
    for (int i = 1; i < argc; i++)
        goed = herschrijf(argv[i]) && goed;
    return goed ? 0 : 1;
}
