#include "regie/mem.h"
#include "regie/problem.h"
#include "regie/taal.h"
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void (*exhaustion_hook)(void);

void mem_on_exhaustion(void (*hook)(void)) {
    exhaustion_hook = hook;
}

/* Leaves by _exit: exit handlers may allocate, and there is nothing left to allocate from. */
static _Noreturn void mem_exhausted(void) {
    if (exhaustion_hook)
        exhaustion_hook();
    const char *words = _("regie: het geheugen is op. Alles wat u had ingevuld, is bewaard. "
                          "Sluit andere programma's en start regie opnieuw.\n");
    ssize_t ignored = write(STDERR_FILENO, words, strlen(words));
    (void)ignored;
    _exit(PROBLEM_STORE);
}

void mem_give_back(void) {
#ifdef M_MMAP_THRESHOLD
    enum { LARGE = 1 << 20 };
    mallopt(M_MMAP_THRESHOLD, LARGE);
#endif
}

void *mem_array(size_t count, size_t size) {
    void *room = calloc(count ? count : 1, size ? size : 1);
    if (!room)
        mem_exhausted();
    return room;
}

void *mem_alloc(size_t size) {
    return mem_array(1, size);
}

void *mem_grow(void *old, size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes) || bytes > PTRDIFF_MAX)
        mem_exhausted();
    bytes = bytes ? bytes : 1;
    void *room = old ? realloc(old, bytes) : malloc(bytes);
    if (!room)
        mem_exhausted();
    return room;
}

char *mem_copy_n(const char *text, size_t len) {
    char *copy = mem_grow(NULL, len + 1, 1);
    if (len)
        memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

char *mem_copy(const char *text) {
    return text ? mem_copy_n(text, strlen(text)) : NULL;
}
