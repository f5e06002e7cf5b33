/* The way in: locale, safety of the process, then the command line (which opens the screens). */
#include "regie/hoofd.h"
#include "regie/mem.h"
#include "regie/schermen.h"
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* Names of people are UTF-8 whatever the terminal's settings say. */
static void kies_taal(void) {
    setlocale(LC_ALL, "");
    if (!setlocale(LC_CTYPE, "C.UTF-8"))
        setlocale(LC_CTYPE, "en_US.UTF-8");
    setlocale(LC_NUMERIC, "C");
}

/* Without its three streams a program writes its messages into the first file it opens; on these a
 * write fails, and is told. */
static void open_stromen(void) {
    int fd = open("/dev/null", O_RDONLY);
    while (fd >= 0 && fd <= STDERR_FILENO)
        fd = open("/dev/null", O_RDONLY);
    if (fd > STDERR_FILENO)
        close(fd);
}

/* Nobody else reads our files, and a crash leaves no copy of somebody's life on the disk. */
static void bescherm(void) {
    struct rlimit geen = {0, 0};
    umask(077);
    setrlimit(RLIMIT_CORE, &geen);
    signal(SIGXFSZ, SIG_IGN); /* a file that may not grow is an error to tell, not the end */
}

int main(int argc, char **argv) {
    open_stromen();
    kies_taal();
    bescherm();
    mem_give_back();
    return cli_hoofd(argc, argv, schermen_open);
}
