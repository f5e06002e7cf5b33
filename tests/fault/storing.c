/* Preloaded under the program: counts its calls that change files, and lets one go wrong.
 *
 *     STORING_TEL=FILE     writes to FILE, at the end, how many calls there were
 *     STORING_BIJ=N        the N-th of them goes wrong (from 1)
 *     STORING_SOORT=...    ENOSPC or EIO; "kort" writes half and says so; "dood" kills the program
 *     STORING_BLIJFT=1     and every one after it too, as on a disk that stays full
 *     STORING_LEES=1       counts the calls that read instead
 *
 * Only files below STORING_MAP count: the database and what stands beside it. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long geteld;

static const char *instelling(const char *naam) {
    const char *s = getenv(naam);
    return s && *s ? s : NULL;
}

static bool is_van_ons(const char *pad) {
    const char *map = instelling("STORING_MAP");
    return map && pad && !strncmp(pad, map, strlen(map));
}

static bool fd_van_ons(int fd) {
    char naam[64], pad[PATH_MAX];
    int eerder = errno;
    snprintf(naam, sizeof naam, "/proc/self/fd/%d", fd);
    ssize_t n = fd > STDERR_FILENO ? readlink(naam, pad, sizeof pad - 1) : -1;
    pad[n > 0 ? n : 0] = '\0';
    errno = eerder;
    return is_van_ons(pad);
}

/* Whether this call goes wrong; errno says how. */
static bool mis(bool telt, bool leest) {
    if (!telt || leest != (instelling("STORING_LEES") != NULL))
        return false;
    const char *bij = instelling("STORING_BIJ"), *soort = instelling("STORING_SOORT");
    long n = bij ? strtol(bij, NULL, 10) : 0;
    geteld++;
    if (!n || geteld < n || (geteld > n && !instelling("STORING_BLIJFT")))
        return false;
    if (soort && !strcmp(soort, "dood"))
        kill(getpid(), SIGKILL);
    errno = soort && !strcmp(soort, "ENOSPC") ? ENOSPC : EIO;
    return true;
}

static bool is_kort(void) {
    const char *soort = instelling("STORING_SOORT");
    return soort && !strcmp(soort, "kort");
}

__attribute__((destructor)) static void schrijf_telling(void) {
    const char *naar = instelling("STORING_TEL");
    FILE *f = naar ? fopen(naar, "we") : NULL;
    if (f) {
        fprintf(f, "%ld\n", geteld);
        fclose(f);
    }
}

static void *echt(const char *naam) {
    void *f = dlsym(RTLD_NEXT, naam);
    if (!f)
        abort();
    return f;
}

/* A function pointer out of an object pointer, as POSIX promises for dlsym. */
#define ECHT(naam, soort, ...)                                                                     \
    union {                                                                                        \
        void *v;                                                                                   \
        soort (*f)(__VA_ARGS__);                                                                   \
    } verder = {.v = echt(naam)}

ssize_t write(int fd, const void *s, size_t n) {
    ECHT("write", ssize_t, int, const void *, size_t);
    if (mis(fd_van_ons(fd), false))
        return is_kort() && n > 1 ? verder.f(fd, s, n / 2) : -1;
    return verder.f(fd, s, n);
}

ssize_t pwrite64(int fd, const void *s, size_t n, off64_t plek) {
    ECHT("pwrite64", ssize_t, int, const void *, size_t, off64_t);
    if (mis(fd_van_ons(fd), false))
        return is_kort() && n > 1 ? verder.f(fd, s, n / 2, plek) : -1;
    return verder.f(fd, s, n, plek);
}

ssize_t pread64(int fd, void *s, size_t n, off64_t plek) {
    ECHT("pread64", ssize_t, int, void *, size_t, off64_t);
    return mis(fd_van_ons(fd), true) ? -1 : verder.f(fd, s, n, plek);
}

ssize_t read(int fd, void *s, size_t n) {
    ECHT("read", ssize_t, int, void *, size_t);
    return mis(fd_van_ons(fd), true) ? -1 : verder.f(fd, s, n);
}

int fsync(int fd) {
    ECHT("fsync", int, int);
    return mis(fd_van_ons(fd), false) ? -1 : verder.f(fd);
}

int fdatasync(int fd) {
    ECHT("fdatasync", int, int);
    return mis(fd_van_ons(fd), false) ? -1 : verder.f(fd);
}

int ftruncate64(int fd, off64_t lengte) {
    ECHT("ftruncate64", int, int, off64_t);
    return mis(fd_van_ons(fd), false) ? -1 : verder.f(fd, lengte);
}

int unlink(const char *pad) {
    ECHT("unlink", int, const char *);
    return mis(is_van_ons(pad), false) ? -1 : verder.f(pad);
}

int rename(const char *van, const char *naar) {
    ECHT("rename", int, const char *, const char *);
    return mis(is_van_ons(naar), false) ? -1 : verder.f(van, naar);
}

int renameat2(int a, const char *van, int b, const char *naar, unsigned vlaggen) {
    ECHT("renameat2", int, int, const char *, int, const char *, unsigned);
    return mis(is_van_ons(naar), false) ? -1 : verder.f(a, van, b, naar, vlaggen);
}

int linkat(int a, const char *van, int b, const char *naar, int vlaggen) {
    ECHT("linkat", int, int, const char *, int, const char *, int);
    return mis(is_van_ons(naar), false) ? -1 : verder.f(a, van, b, naar, vlaggen);
}

int mkostemp64(char *naam, int vlaggen) {
    ECHT("mkostemp64", int, char *, int);
    return mis(is_van_ons(naam), false) ? -1 : verder.f(naam, vlaggen);
}

int mkostemp(char *naam, int vlaggen) {
    ECHT("mkostemp", int, char *, int);
    return mis(is_van_ons(naam), false) ? -1 : verder.f(naam, vlaggen);
}

static bool maakt(int vlaggen) {
    return (vlaggen & O_CREAT) || (vlaggen & O_TMPFILE) == O_TMPFILE;
}

int open(const char *pad, int vlaggen, ...) {
    ECHT("open", int, const char *, int, ...);
    va_list rest;
    va_start(rest, vlaggen);
    mode_t mode = maakt(vlaggen) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return mis(is_van_ons(pad), !maakt(vlaggen)) ? -1 : verder.f(pad, vlaggen, mode);
}

int open64(const char *pad, int vlaggen, ...) {
    ECHT("open64", int, const char *, int, ...);
    va_list rest;
    va_start(rest, vlaggen);
    mode_t mode = maakt(vlaggen) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return mis(is_van_ons(pad), !maakt(vlaggen)) ? -1 : verder.f(pad, vlaggen, mode);
}
