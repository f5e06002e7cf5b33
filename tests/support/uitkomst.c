#include "support/child.h"
#include "support/werkmap.h"

#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WORDS = 64, VARIABLES = 64 };

static _Noreturn void uitkomst_fail(const struct uitkomst *u, const char *why) {
    char *message = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&message, &len);
    fprintf(out, "%s: %s\nexit code %d\nstdout:\n%s\nstderr:\n%s", u->opdracht, why, u->code,
            u->uit ? u->uit : "", u->fout ? u->fout : "");
    fclose(out);
    test_fail(message);
}

/* The whole of a memory file, as text that the werkmap keeps. */
static const char *memory_read(struct werkmap *map, int fd, size_t *len) {
    struct stat st = {0};
    fstat(fd, &st);
    size_t size = (size_t)st.st_size, got = 0;
    char *text = werkmap_room(map, size + 1);
    for (ssize_t n; got < size && (n = pread(fd, text + got, size - got, (off_t)got)) > 0;)
        got += (size_t)n;
    close(fd);
    if (len)
        *len = got;
    return text;
}

/* Standard input of the program: a pipe that a process of its own fills, because programs behave
 * otherwise on a file. *feeder is that process, 0 when there is none. */
static int input_open(const struct aanroep *a, pid_t *feeder) {
    int ends[2];
    *feeder = 0;
    if (!a->invoer || pipe2(ends, O_CLOEXEC) != 0)
        return open("/dev/null", O_RDONLY | O_CLOEXEC);
    *feeder = fork();
    if (*feeder == 0) {
        signal(SIGPIPE, SIG_DFL);
        close(ends[0]);
        size_t left = a->invoer_len;
        for (ssize_t n; left && (n = write(ends[1], a->invoer + a->invoer_len - left, left)) > 0;)
            left -= (size_t)n;
        _exit(0);
    }
    close(ends[1]);
    return ends[0];
}

static void environment_join(const char *all[], const char *const *a, const char *const *b) {
    size_t n = 0;
    for (; a && *a && n < VARIABLES; a++)
        all[n++] = *a;
    for (; b && *b && n < VARIABLES; b++)
        all[n++] = *b;
    all[n] = NULL;
}

static _Noreturn void program_become(struct werkmap *map, const struct aanroep *a, int in, int out,
                                     int err) {
    const char *env[VARIABLES + 1];
    environment_join(env, werkmap_env(map), a->env);
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    if (chdir(werkmap_pad(map, "")) != 0)
        _exit(CHILD_NO_EXEC);
    child_exec(a->argv, env, NULL);
}

static const char *words_join(struct werkmap *map, const char *const argv[]) {
    size_t size = 1;
    for (size_t i = 0; argv[i]; i++)
        size += strlen(argv[i]) + 1;
    char *words = werkmap_room(map, size), *at = words;
    for (size_t i = 0; argv[i]; i++)
        at += sprintf(at, "%s%s", i ? " " : "", argv[i]);
    return words;
}

struct uitkomst uitkomst_aanroep(struct werkmap *map, const struct aanroep *a) {
    struct uitkomst u = {.opdracht = words_join(map, a->argv)};
    int out = memfd_create("stdout", MFD_CLOEXEC), err = memfd_create("stderr", MFD_CLOEXEC);
    pid_t feeder;
    int in = input_open(a, &feeder), status = 0;
    pid_t pid = fork();
    if (pid == 0)
        program_become(map, a, in, out, err);
    close(in);
    bool ended = pid > 0 && child_wait(pid, CHILD_LIMIT_S * 1000, &status);
    if (!ended && pid > 0) {
        kill(pid, SIGKILL);
        waitpid(pid, &status, 0);
    }
    if (feeder)
        waitpid(feeder, NULL, 0);
    u.code = child_code(status);
    u.uit = memory_read(map, out, &u.uit_len);
    u.fout = memory_read(map, err, NULL);
    if (!ended || u.code == CHILD_NO_EXEC || child_broke(u.code))
        uitkomst_fail(&u, ended ? "broke" : "did not end in time");
    return u;
}

static struct uitkomst uitkomst_words(struct werkmap *map, const char *input, const char *program,
                                      va_list rest) {
    const char *argv[WORDS + 1] = {program};
    size_t n = 1;
    while (n < WORDS && (argv[n] = va_arg(rest, const char *)) != NULL)
        n++;
    argv[n] = NULL;
    struct aanroep a = {
        .argv = argv, .invoer = input, .invoer_len = input ? strlen(input) : 0, .env = NULL};
    return uitkomst_aanroep(map, &a);
}

struct uitkomst uitkomst_run(struct werkmap *map, const char *program, ...) {
    va_list rest;
    va_start(rest, program);
    struct uitkomst u = uitkomst_words(map, NULL, program, rest);
    va_end(rest);
    return u;
}

struct uitkomst uitkomst_run_in(struct werkmap *map, const char *input, const char *program, ...) {
    va_list rest;
    va_start(rest, program);
    struct uitkomst u = uitkomst_words(map, input, program, rest);
    va_end(rest);
    return u;
}

void uitkomst_expect(const struct uitkomst *u, int code) {
    char why[64];
    snprintf(why, sizeof why, "expected exit code %d", code);
    if (u->code != code)
        uitkomst_fail(u, why);
}
