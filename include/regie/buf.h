/* A growing piece of text.
 *
 * A zeroed `struct buf` is a valid empty one. `s` is NULL or ends in NUL; `len` does not count the
 * NUL. The bytes belong to the buf until buf_take() gives them away. */
#ifndef REGIE_BUF_H
#define REGIE_BUF_H

#include <stdarg.h>
#include <stddef.h>

struct buf {
    char *s;
    size_t len, cap;
};

void buf_add(struct buf *b, const char *text);
void buf_add_n(struct buf *b, const char *bytes, size_t len);
void buf_add_char(struct buf *b, char c);
/* `len` more bytes, to be filled in by the caller: valid until the next call. */
char *buf_extend(struct buf *b, size_t len);
void buf_add_number(struct buf *b, long number); /* as %ld */
void buf_addf(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_addv(struct buf *b, const char *format, va_list args);
void buf_insert_n(struct buf *b, size_t pos, const char *bytes, size_t len); /* pos <= len */
void buf_remove(struct buf *b, size_t pos, size_t len); /* pos + len <= b->len */
void buf_cut(struct buf *b, size_t len);   /* the first len bytes stay, of a buf that has them */
void buf_clear(struct buf *b);             /* empty, keeps the room */
const char *buf_text(const struct buf *b); /* never NULL; borrowed */
char *buf_take(struct buf *b); /* the text, never NULL, now the caller's; b is empty again */
void buf_free(struct buf *b);

#endif
