/* Keys by name, as a terminal of the program's TERM sends them. */
#include "support/terminal_own.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

static const struct key {
    const char *name;
    VTermKey key;
    const char *capability; /* terminfo's name, where terminals differ */
} keys[] = {
    {"Enter", VTERM_KEY_ENTER, NULL},        {"Tab", VTERM_KEY_TAB, NULL},
    {"Esc", VTERM_KEY_ESCAPE, NULL},         {"Backspace", VTERM_KEY_BACKSPACE, NULL},
    {"Delete", VTERM_KEY_DEL, "kdch1"},      {"Insert", VTERM_KEY_INS, "kich1"},
    {"Up", VTERM_KEY_UP, "kcuu1"},           {"Down", VTERM_KEY_DOWN, "kcud1"},
    {"Left", VTERM_KEY_LEFT, "kcub1"},       {"Right", VTERM_KEY_RIGHT, "kcuf1"},
    {"Home", VTERM_KEY_HOME, "khome"},       {"End", VTERM_KEY_END, "kend"},
    {"PgUp", VTERM_KEY_PAGEUP, "kpp"},       {"PgDn", VTERM_KEY_PAGEDOWN, "knp"},
    {"F1", VTERM_KEY_FUNCTION(1), "kf1"},    {"F2", VTERM_KEY_FUNCTION(2), "kf2"},
    {"F3", VTERM_KEY_FUNCTION(3), "kf3"},    {"F4", VTERM_KEY_FUNCTION(4), "kf4"},
    {"F5", VTERM_KEY_FUNCTION(5), "kf5"},    {"F6", VTERM_KEY_FUNCTION(6), "kf6"},
    {"F7", VTERM_KEY_FUNCTION(7), "kf7"},    {"F8", VTERM_KEY_FUNCTION(8), "kf8"},
    {"F9", VTERM_KEY_FUNCTION(9), "kf9"},    {"F10", VTERM_KEY_FUNCTION(10), "kf10"},
    {"F11", VTERM_KEY_FUNCTION(11), "kf11"}, {"F12", VTERM_KEY_FUNCTION(12), "kf12"},
};

/* What terminfo says a terminal called `term` sends; NULL when it says nothing. The text is the
 * caller's. */
static char *terminfo_key(const char *term, const char *capability) {
    int error;
    TERMINAL *before = cur_term;
    if (setupterm(term, 1, &error) != OK)
        return NULL;
    char name[8];
    snprintf(name, sizeof name, "%s", capability);
    const char *sent = tigetstr(name);
    char *copy = sent && sent != (char *)-1 ? strdup(sent) : NULL;
    del_curterm(cur_term);
    set_curterm(before);
    return copy;
}

/* libvterm is an xterm; other terminals send what their terminfo entry promises. */
static void named_queue(struct terminal *t, const struct key *key, VTermModifier mod) {
    char *sent = NULL;
    if (key->capability && mod == VTERM_MOD_NONE && strncmp(t->term, "xterm", 5) != 0)
        sent = terminfo_key(t->term, key->capability);
    if (sent)
        terminal_queue(t, sent, strlen(sent));
    else
        vterm_keyboard_key(t->vt, key->key, mod);
    free(sent);
}

static VTermModifier modifiers_cut(const char **name) {
    VTermModifier mod = VTERM_MOD_NONE;
    for (; (*name)[0] && (*name)[1] == '-' && (*name)[2]; *name += 2) {
        if ((*name)[0] == 'S')
            mod |= VTERM_MOD_SHIFT;
        else if ((*name)[0] == 'C')
            mod |= VTERM_MOD_CTRL;
        else if ((*name)[0] == 'M')
            mod |= VTERM_MOD_ALT;
        else
            break;
    }
    return mod;
}

/* A character with Ctrl is its control code, with Alt it follows an escape. */
static void character_queue(struct terminal *t, const char *text, VTermModifier mod) {
    if (mod & VTERM_MOD_ALT)
        terminal_queue(t, "\033", 1);
    char control = (char)(*text & 0x1f);
    if (mod & VTERM_MOD_CTRL)
        terminal_queue(t, &control, 1);
    else
        terminal_queue(t, text, strlen(text));
}

static void key_queue(struct terminal *t, const char *name) {
    const char *bare = name;
    VTermModifier mod = modifiers_cut(&bare);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(keys[i].name, bare) == 0) {
            named_queue(t, &keys[i], mod);
            return;
        }
    if (strcmp(bare, "Space") == 0)
        bare = " ";
    if (mod == VTERM_MOD_NONE && strlen(bare) != 1)
        terminal_fail(t, "there is no key named \"%s\"", name);
    if ((mod & VTERM_MOD_SHIFT) || strlen(bare) != 1)
        terminal_fail(t, "there is no key named \"%s\"", name);
    character_queue(t, bare, mod);
}

static void text_queue(struct terminal *t, const char *text, size_t len) {
    for (size_t i = 0; i < len; i++)
        terminal_queue(t, text[i] == '\n' ? "\r" : &text[i], 1);
}

void terminal_keys(struct terminal *t, const char *text) {
    terminal_mark(t);
    text_queue(t, text, strlen(text));
    terminal_wait_idle(t);
}

void terminal_key(struct terminal *t, const char *name) {
    terminal_mark(t);
    key_queue(t, name);
    terminal_wait_idle(t);
}

/* Queues the first key or stretch of text of a script and gives what is left of it. */
static const char *script_step(struct terminal *t, const char *script) {
    if (strncmp(script, "<<", 2) == 0) {
        terminal_queue(t, "<", 1);
        return script + 2;
    }
    if (*script != '<') {
        size_t len = strcspn(script, "<");
        text_queue(t, script, len);
        return script + len;
    }
    const char *end = strchr(script + 2, '>');
    char name[16];
    if (!end || end - script > (long)sizeof name)
        terminal_fail(t, "no key ends in this script: \"%s\"", script);
    snprintf(name, sizeof name, "%.*s", (int)(end - script - 1), script + 1);
    key_queue(t, name);
    return end + 1;
}

void terminal_script(struct terminal *t, const char *script) {
    while (*script) {
        terminal_mark(t);
        script = script_step(t, script);
        terminal_wait_idle(t);
    }
}

void terminal_type_ahead(struct terminal *t, const char *script) {
    terminal_mark(t);
    while (*script)
        script = script_step(t, script);
    terminal_wait_idle(t);
}

bool terminal_paste(struct terminal *t, const char *text) {
    terminal_mark(t);
    size_t before = t->out_len;
    vterm_keyboard_start_paste(t->vt);
    bool bracketed = t->out_len > before;
    text_queue(t, text, strlen(text));
    vterm_keyboard_end_paste(t->vt);
    terminal_wait_idle(t);
    return bracketed;
}

void terminal_send(struct terminal *t, const void *bytes, size_t len) {
    terminal_mark(t);
    terminal_queue(t, bytes, len);
    terminal_pump(t);
}
