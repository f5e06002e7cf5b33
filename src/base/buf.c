#include "regie/buf.h"
#include "regie/mem.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 48 };

/* Makes room for `extra` bytes and the NUL behind them. */
static void buf_reserve(struct buf *b, size_t extra) {
    size_t need = b->len + extra + 1;
    if (need <= b->cap)
        return;
    size_t cap = b->cap ? b->cap * 2 : FIRST_ROOM;
    b->cap = cap < need ? need : cap;
    b->s = mem_grow(b->s, b->cap, 1);
}

void buf_add_n(struct buf *b, const char *bytes, size_t len) {
    buf_reserve(b, len);
    if (len)
        memcpy(b->s + b->len, bytes, len);
    b->len += len;
    b->s[b->len] = '\0';
}

char *buf_extend(struct buf *b, size_t len) {
    buf_reserve(b, len);
    char *room = b->s + b->len;
    b->len += len;
    b->s[b->len] = '\0';
    return room;
}

void buf_add(struct buf *b, const char *text) {
    buf_add_n(b, text, strlen(text));
}

void buf_add_char(struct buf *b, char c) {
    *buf_extend(b, 1) = c;
}

void buf_add_number(struct buf *b, long number) {
    char digits[sizeof(long) * 3 + 1], *first = digits + sizeof digits;
    unsigned long rest = number < 0 ? -(unsigned long)number : (unsigned long)number;
    do
        *--first = (char)('0' + rest % 10);
    while ((rest /= 10) != 0);
    if (number < 0)
        *--first = '-';
    buf_add_n(b, first, (size_t)(digits + sizeof digits - first));
}

void buf_addv(struct buf *b, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    buf_reserve(b, 0);
    int len = vsnprintf(b->s + b->len, b->cap - b->len, format, args);
    if (len > 0 && (size_t)len >= b->cap - b->len) {
        buf_reserve(b, (size_t)len);
        vsnprintf(b->s + b->len, (size_t)len + 1, format, again);
    }
    b->len += len > 0 ? (size_t)len : 0;
    va_end(again);
}

void buf_addf(struct buf *b, const char *format, ...) {
    va_list args;
    va_start(args, format);
    buf_addv(b, format, args);
    va_end(args);
}

void buf_insert_n(struct buf *b, size_t pos, const char *bytes, size_t len) {
    if (!len)
        return;
    buf_reserve(b, len);
    memmove(b->s + pos + len, b->s + pos, b->len - pos);
    memcpy(b->s + pos, bytes, len);
    b->len += len;
    b->s[b->len] = '\0';
}

void buf_remove(struct buf *b, size_t pos, size_t len) {
    if (!len)
        return;
    memmove(b->s + pos, b->s + pos + len, b->len - pos - len);
    b->len -= len;
    b->s[b->len] = '\0';
}

void buf_cut(struct buf *b, size_t len) {
    b->len = len;
    if (b->s)
        b->s[len] = '\0';
}

void buf_clear(struct buf *b) {
    buf_cut(b, 0);
}

const char *buf_text(const struct buf *b) {
    return b->s ? b->s : "";
}

char *buf_take(struct buf *b) {
    char *text = b->s ? b->s : mem_copy("");
    *b = (struct buf){0};
    return text;
}

void buf_free(struct buf *b) {
    free(b->s);
    *b = (struct buf){0};
}
