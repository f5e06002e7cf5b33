/* Knowing when the program rests: all of the determinism of the screen tests is here. */
#include "support/terminal_own.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    CHUNK = 65536,
    EAGER = 200,         /* looks without a pause, so that a quick answer is timed exactly */
    PAUSE_FIRST = 50000, /* nanoseconds, doubled each time */
    PAUSE_LONGEST = 2000000
};

void terminal_queue(struct terminal *t, const void *bytes, size_t len) {
    if (t->out_len + len > t->out_cap) {
        t->out_cap = 2 * (t->out_len + len);
        t->out = realloc(t->out, t->out_cap);
        if (!t->out)
            abort();
    }
    memcpy(t->out + t->out_len, bytes, len);
    t->out_len += len;
}

void terminal_mark(struct terminal *t) {
    t->bytes_before = t->bytes;
    t->sent_at = child_now_ns();
    t->read_at = t->idle_at = 0;
}

static bool output_send(struct terminal *t) {
    ssize_t n = t->out_len ? write(t->master, t->out, t->out_len) : 0;
    if (n <= 0)
        return false;
    t->out_len -= (size_t)n;
    memmove(t->out, t->out + n, t->out_len);
    return true;
}

static bool input_show(struct terminal *t) {
    char bytes[CHUNK];
    ssize_t n = read(t->master, bytes, sizeof bytes);
    if (n <= 0)
        return false;
    t->bytes += (size_t)n;
    t->read_at = child_now_ns();
    vterm_input_write(t->vt, bytes, (size_t)n);
    return true;
}

bool terminal_pump(struct terminal *t) {
    bool sent = output_send(t);
    return input_show(t) || sent;
}

static bool waiting_at(int fd) {
    struct pollfd p = {.fd = fd, .events = POLLIN};
    return poll(&p, 1, 0) > 0 && (p.revents & POLLIN);
}

bool terminal_gone(struct terminal *t) {
    int status;
    if (!t->exited && waitpid(t->pid, &status, WNOHANG) == t->pid) {
        t->exited = true;
        t->code = child_code(status);
    }
    while (t->exited && waiting_at(t->master) && input_show(t))
        continue;
    return t->exited;
}

/* The value of a "Name:" line of /proc/PID/status, in the given base. */
static unsigned long long status_value(const char *text, const char *name, int base) {
    const char *at = strstr(text, name);
    return at ? strtoull(at + strlen(name), NULL, base) : 0;
}

struct call {
    long number;
    unsigned long long arg[6];
};

/* False for "running", for a call of no interest to us, and for a process that is gone. */
static bool call_parse(char *text, struct call *call) {
    char *at = text;
    call->number = strtol(at, &at, 10);
    if (at == text || call->number < 0)
        return false;
    for (int i = 0; i < 6; i++)
        call->arg[i] = strtoull(at, &at, 16);
    return true;
}

static bool call_read(int fd, struct call *call) {
    char text[256];
    ssize_t n = pread(fd, text, sizeof text - 1, 0);
    if (n <= 0)
        return false;
    text[n] = '\0';
    return call_parse(text, call);
}

/* Waits that may last for ever, by the argument that says how long. */
static const struct endless {
    long number;
    int arg;
    bool pointer; /* NULL is endless; else a number, endless when negative */
    bool main;    /* a wait of the main thread, else of a helping one */
} endless[] = {
#ifdef SYS_poll
    {SYS_poll, 2, false, true},
#endif
#ifdef SYS_select
    {SYS_select, 4, true, true},
#endif
#ifdef SYS_epoll_wait
    {SYS_epoll_wait, 3, false, true},
#endif
    {SYS_ppoll, 2, true, true},        {SYS_pselect6, 4, true, true},
    {SYS_epoll_pwait, 3, false, true}, {SYS_futex, 3, true, false},
};

static bool call_endless(const struct call *call, bool main) {
    for (size_t i = 0; i < sizeof endless / sizeof *endless; i++) {
        const struct endless *e = &endless[i];
        if (e->number == call->number && (e->main || !main))
            return e->pointer ? call->arg[e->arg] == 0 : (int)call->arg[e->arg] < 0;
    }
    return false;
}

static bool reads_terminal(const struct terminal *t, const struct call *call) {
    char path[64], name[64];
    if (call->number != SYS_read)
        return false;
    snprintf(path, sizeof path, "/proc/%d/fd/%llu", (int)t->pid, call->arg[0]);
    ssize_t n = readlink(path, name, sizeof name - 1);
    name[n > 0 ? n : 0] = '\0';
    return strcmp(name, t->tty) == 0 || strcmp(name, "/dev/tty") == 0;
}

static bool thread_rests(const char *directory, const char *thread) {
    char path[400];
    snprintf(path, sizeof path, "%s/%s/syscall", directory, thread);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct call call;
    bool rests = fd >= 0 && call_read(fd, &call) && call_endless(&call, false);
    if (fd >= 0)
        close(fd);
    return rests;
}

static bool helpers_rest(const struct terminal *t) {
    char path[64], self[16];
    snprintf(path, sizeof path, "/proc/%d/task", (int)t->pid);
    snprintf(self, sizeof self, "%d", (int)t->pid);
    DIR *tasks = opendir(path);
    bool rest = tasks != NULL;
    for (struct dirent *e; rest && (e = readdir(tasks)) != NULL;)
        if (e->d_name[0] != '.' && strcmp(e->d_name, self) != 0)
            rest = thread_rests(path, e->d_name);
    if (tasks)
        closedir(tasks);
    return rest;
}

/* No signal is under way (a resize is one), and every thread waits without end. */
static bool process_rests(const struct terminal *t) {
    char text[8192];
    ssize_t n = pread(t->stat, text, sizeof text - 1, 0);
    if (n <= 0)
        return false;
    text[n] = '\0';
    if (status_value(text, "SigPnd:", 16) || status_value(text, "ShdPnd:", 16))
        return false;
    if (waiting_at(t->slave))
        return false;
    if (status_value(text, "Threads:", 10) > 1 && !helpers_rest(t))
        return false;
    struct call call;
    return call_read(t->syscall_, &call) && (reads_terminal(t, &call) || call_endless(&call, true));
}

/* The order is the proof: the poll on the slave delivers what is under way and wakes the program,
 * so a call that still waits after it has seen everything; and the poll on the master comes last,
 * because all that the program wrote was written before that call. */
bool terminal_idle(struct terminal *t) {
    return t->out_len == 0 && process_rests(t) && !waiting_at(t->master) && !t->exited;
}

static void pause_for(struct terminal *t, unsigned round) {
    if (round < EAGER)
        return;
    unsigned doubled = round - EAGER < 6 ? round - EAGER : 6;
    long ns = PAUSE_FIRST << doubled;
    struct timespec limit = {0, ns < PAUSE_LONGEST ? ns : PAUSE_LONGEST};
    struct pollfd p = {.fd = t->master, .events = (short)(POLLIN | (t->out_len ? POLLOUT : 0))};
    ppoll(&p, 1, &limit, NULL);
}

void terminal_wait(struct terminal *t, bool (*done)(struct terminal *, const void *),
                   const void *with) {
    long long limit = child_now_ns() + CHILD_LIMIT_S * 1000000000LL;
    for (unsigned round = 0;; round++) {
        if (terminal_pump(t)) {
            round = 0;
        } else if (terminal_gone(t) || terminal_idle(t)) {
            t->idle_at = child_now_ns();
            return;
        } else {
            pause_for(t, round);
        }
        if (done && done(t, with))
            return;
        if (child_now_ns() > limit)
            terminal_fail(t, "the program was still busy after %d seconds", CHILD_LIMIT_S);
    }
}

void terminal_wait_idle(struct terminal *t) {
    terminal_wait(t, NULL, NULL);
    if (t->exited && (child_broke(t->code) || t->code == CHILD_NO_EXEC))
        terminal_fail(t, "the program broke (%d)", t->code);
}

static bool text_shown(struct terminal *t, const void *text) {
    return strstr(terminal_screen(t), text) != NULL;
}

void terminal_wait_text(struct terminal *t, const char *marker) {
    if (text_shown(t, marker))
        return;
    terminal_wait(t, text_shown, marker);
    if (!text_shown(t, marker))
        terminal_fail(t, "\"%s\" never came on the screen", marker);
}

struct terminal_cost terminal_cost(const struct terminal *t) {
    return (struct terminal_cost){
        .bytes = t->bytes - t->bytes_before,
        .to_screen = t->read_at ? t->read_at - t->sent_at : 0,
        .to_idle = t->idle_at ? t->idle_at - t->sent_at : 0,
    };
}

size_t terminal_bytes(const struct terminal *t) {
    return t->bytes;
}
