#include "support/terminal_own.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>

static void output_take(const char *bytes, size_t len, void *user) {
    terminal_queue(user, bytes, len);
}

/* libvterm hands over a title whole, and its own copy is gone after the call. */
static int property_set(VTermProp prop, VTermValue *value, void *user) {
    struct terminal *t = user;
    if (prop == VTERM_PROP_CURSORVISIBLE) {
        t->cursor_visible = value->boolean;
    } else if (prop == VTERM_PROP_ALTSCREEN) {
        t->alternate = value->boolean;
    } else if (prop == VTERM_PROP_TITLE) {
        free(t->title);
        t->title = strdup(value->string);
    }
    return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = property_set};

/* The order matters: UTF-8 before the screen is obtained, the alternate screen before its reset. */
static void emulator_open(struct terminal *t, int rows, int cols) {
    t->vt = vterm_new(rows, cols);
    vterm_set_utf8(t->vt, 1);
    vterm_output_set_callback(t->vt, output_take, t);
    t->screen = vterm_obtain_screen(t->vt);
    vterm_screen_set_callbacks(t->screen, &callbacks, t);
    vterm_screen_enable_altscreen(t->screen, 1);
    vterm_screen_reset(t->screen, 1);
}

static int proc_open(pid_t pid, const char *name) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, name);
    return open(path, O_RDONLY | O_CLOEXEC);
}

static char *report_path(void) {
    static int serial;
    const char *tmp = getenv("TMPDIR");
    char path[4096];
    snprintf(path, sizeof path, "%s/sanitizer-%d-%d", tmp ? tmp : "/tmp", (int)getpid(), serial++);
    return strdup(path);
}

static char *term_choose(const char *const extra[]) {
    const char *term = "xterm-256color";
    for (; extra && *extra; extra++)
        if (strncmp(*extra, "TERM=", 5) == 0)
            term = *extra + 5;
    return strdup(term);
}

static bool pty_open(struct terminal *t, int rows, int cols) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};
    char name[64];
    if (openpty(&t->master, &t->slave, name, NULL, &size) != 0)
        return false;
    t->tty = strdup(name);
    fcntl(t->master, F_SETFD, FD_CLOEXEC);
    fcntl(t->slave, F_SETFD, FD_CLOEXEC);
    fcntl(t->master, F_SETFL, O_NONBLOCK);
    tcgetattr(t->slave, &t->before);
    return true;
}

struct terminal *terminal_launch(int rows, int cols, const char *const argv[],
                                 const char *const extra_env[]) {
    struct terminal *t = child_room(sizeof *t);
    emulator_open(t, rows, cols);
    t->cursor_visible = true;
    t->term = term_choose(extra_env);
    t->report = report_path();
    if (!pty_open(t, rows, cols))
        terminal_fail(t, "no pseudo-terminal to be had");
    terminal_mark(t);
    t->pid = fork();
    if (t->pid == 0) {
        login_tty(t->slave);
        child_exec(argv, extra_env, t->report);
    }
    t->stat = proc_open(t->pid, "status");
    t->syscall_ = proc_open(t->pid, "syscall");
    return t;
}

struct terminal *terminal_start(int rows, int cols, const char *const argv[],
                                const char *const extra_env[]) {
    struct terminal *t = terminal_launch(rows, cols, argv, extra_env);
    terminal_wait_idle(t);
    return t;
}

static void terminal_free(struct terminal *t) {
    close(t->stat);
    close(t->syscall_);
    vterm_free(t->vt);
    free(t->term);
    free(t->tty);
    free(t->report);
    free(t->out);
    free(t->title);
    free(t->text);
    free(t->line);
    free(t);
}

bool terminal_report(const struct terminal *t) {
    char path[4200], line[1024];
    snprintf(path, sizeof path, "%s.%d", t->report, (int)t->pid);
    FILE *file = fopen(path, "r");
    if (!file)
        return false;
    while (fgets(line, sizeof line, file))
        fputs(line, stderr);
    fclose(file);
    unlink(path);
    return true;
}

int terminal_close(struct terminal *t) {
    bool in_time = true;
    close(t->master);
    close(t->slave);
    if (!t->exited) {
        int status = 0;
        in_time = child_wait(t->pid, CHILD_LIMIT_S * 1000, &status);
        if (!in_time) {
            kill(t->pid, SIGKILL);
            waitpid(t->pid, &status, 0);
        }
        t->code = child_code(status);
    }
    bool broke = child_broke(t->code);
    broke = terminal_report(t) || broke;
    int code = t->code;
    terminal_free(t);
    if (!in_time)
        test_fail(strdup("the program did not end when its terminal was closed"));
    if (broke)
        test_fail(strdup("the program broke; see above"));
    return code;
}

void terminal_kill(struct terminal *t, int sig) {
    terminal_mark(t);
    kill(t->pid, sig);
    terminal_wait_idle(t);
}

bool terminal_exited(struct terminal *t, int *code) {
    bool gone = terminal_gone(t);
    if (gone && code)
        *code = t->code;
    return gone;
}

int terminal_wait_exit(struct terminal *t) {
    terminal_wait_idle(t);
    if (!terminal_gone(t))
        terminal_fail(t, "the program waits for input and should have ended");
    return t->code;
}

pid_t terminal_pid(const struct terminal *t) {
    return t->pid;
}

void terminal_resize(struct terminal *t, int rows, int cols) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};
    terminal_mark(t);
    vterm_set_size(t->vt, rows, cols);
    ioctl(t->master, TIOCSWINSZ, &size);
    terminal_wait_idle(t);
}

/* Brackets are asked for when the emulator would send them. */
static bool brackets_wanted(struct terminal *t) {
    size_t before = t->out_len;
    vterm_keyboard_start_paste(t->vt);
    bool wanted = t->out_len > before;
    t->out_len = before;
    return wanted;
}

bool terminal_restored(struct terminal *t) {
    struct termios now;
    tcgetattr(t->slave, &now);
    return !t->alternate && t->cursor_visible && !brackets_wanted(t) &&
           now.c_iflag == t->before.c_iflag && now.c_oflag == t->before.c_oflag &&
           now.c_lflag == t->before.c_lflag;
}
