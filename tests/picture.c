/* The picture in the README: the first screen of the demo, drawn from the running program. */
#include "support/svg.h"
#include "support/terminal.h"
#include "support/werkmap.h"

#include <stdlib.h>

int main(int argc, char **argv) {
    if (argc != 2 || setenv("REGIE_PROGRAMMA", argv[1], 1) != 0) {
        fputs("use: picture PROGRAM\n", stderr);
        return 2;
    }
    const char *const words[] = {"regie", "demo", "--vandaag", "2026-11-22", NULL};
    struct werkmap *map = werkmap_new();
    struct terminal *t = terminal_start(30, 100, words, werkmap_env(map));
    terminal_wait_text(t, "Werkvoorraad");
    terminal_wait_idle(t);
    svg_write(t, "regie: de werkvoorraad", stdout);
    terminal_close(t);
    werkmap_free(map);
    return fflush(stdout) == 0 ? 0 : 1;
}
