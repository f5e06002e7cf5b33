#include "regie/problem.h"
#include "regie/buf.h"
#include <stdlib.h>

bool problem_set(struct problem *p, enum problem_kind kind, const char *format, ...) {
    if (!p || p->kind != PROBLEM_NONE)
        return false;
    struct buf text = {0};
    va_list args;
    va_start(args, format);
    buf_addv(&text, format, args);
    va_end(args);
    *p = (struct problem){kind, buf_take(&text)};
    return false;
}

const char *problem_text(const struct problem *p) {
    return p && p->text ? p->text : "";
}

void problem_clear(struct problem *p) {
    free(p->text);
    *p = (struct problem){0};
}
