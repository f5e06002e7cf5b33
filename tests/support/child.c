#include "support/child.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const char *const kept[] = {
    "PATH",          "HOME",         "TMPDIR",      "LD_LIBRARY_PATH",   "ASAN_OPTIONS",
    "UBSAN_OPTIONS", "LSAN_OPTIONS", "GCOV_PREFIX", "GCOV_PREFIX_STRIP", "LLVM_PROFILE_FILE"};

static const char *const pinned[] = {"LC_ALL=C.UTF-8", "TZ=UTC", "TERM=xterm-256color", NULL};

static void environment_add(const char *const list[]) {
    for (; list && *list; list++) {
        char *copy = strdup(*list);
        char *sign = copy ? strchr(copy, '=') : NULL;
        if (sign) {
            *sign = '\0';
            setenv(copy, sign + 1, 1);
        } else if (copy) {
            unsetenv(copy);
        }
        free(copy);
    }
}

static void sanitizer_options(const char *name, const char *report) {
    const char *old = getenv(name);
    char value[4096];
    snprintf(value, sizeof value, "%s:exitcode=%d%s%s", old ? old : "", CHILD_SANITIZER,
             report ? ":log_path=" : "", report ? report : "");
    setenv(name, value, 1);
}

static void environment_pin(const char *const extra[], const char *report) {
    enum { KEPT = sizeof kept / sizeof *kept };
    const char *value[KEPT];
    for (int i = 0; i < KEPT; i++)
        value[i] = getenv(kept[i]);
    clearenv();
    for (int i = 0; i < KEPT; i++)
        if (value[i])
            setenv(kept[i], value[i], 1);
    environment_add(pinned);
    sanitizer_options("ASAN_OPTIONS", report);
    sanitizer_options("UBSAN_OPTIONS", report);
    environment_add(extra);
}

void child_signals(void) {
    static const int all[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        signal(all[i], SIG_DFL);
}

void child_exec(const char *const argv[], const char *const extra[], const char *report) {
    const char *path = strcmp(argv[0], "regie") == 0 ? getenv("REGIE_PROGRAMMA") : argv[0];
    if (!path) {
        fprintf(stderr, "REGIE_PROGRAMMA is not set: run the tests through make\n");
        _exit(CHILD_NO_EXEC);
    }
    environment_pin(extra, report);
    child_signals();
    execvp(path, (char *const *)argv);
    fprintf(stderr, "cannot start %s\n", path);
    _exit(CHILD_NO_EXEC);
}

int child_code(int status) {
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

bool child_broke(int code) {
    static const int crash[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS};
    for (size_t i = 0; i < sizeof crash / sizeof *crash; i++)
        if (code == 128 + crash[i])
            return true;
    return code == CHILD_SANITIZER;
}

long long child_now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}

bool child_wait(int pid, int limit_ms, int *status) {
    int handle = pidfd_open(pid, 0);
    struct pollfd end = {.fd = handle, .events = POLLIN};
    bool ended = handle >= 0 && poll(&end, 1, limit_ms) > 0;
    if (handle >= 0)
        close(handle);
    return ended && waitpid(pid, status, 0) == pid;
}

void *child_room(size_t size) {
    void *room = calloc(1, size);
    if (!room)
        abort();
    return room;
}
