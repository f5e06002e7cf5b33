#include "support/werkmap.h"
#include "support/child.h"

#include <ftw.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct text {
    struct text *next;
    char s[];
};

struct werkmap {
    char *path;
    struct text *texts; /* everything lent out */
    const char *env[3];
};

char *werkmap_room(struct werkmap *map, size_t size) {
    struct text *text = child_room(sizeof *text + size);
    text->next = map->texts;
    map->texts = text;
    return text->s;
}

/* A path, or any other short text, that the werkmap keeps. */
static char *text_join(struct werkmap *map, const char *a, const char *sep, const char *b) {
    size_t size = strlen(a) + strlen(sep) + strlen(b) + 1;
    char *text = werkmap_room(map, size);
    snprintf(text, size, "%s%s%s", a, sep, b);
    return text;
}

static _Noreturn void werkmap_fail(const char *what, const char *path) {
    char *message = child_room(strlen(what) + strlen(path) + 3);
    sprintf(message, "%s: %s", what, path);
    test_fail(message);
}

struct werkmap *werkmap_new(void) {
    struct werkmap *map = child_room(sizeof *map);
    const char *tmp = getenv("TMPDIR");
    char path[4096];
    snprintf(path, sizeof path, "%s/regie-test-XXXXXX", tmp && *tmp ? tmp : "/tmp");
    if (!mkdtemp(path))
        werkmap_fail("cannot make a scratch directory", path);
    map->path = text_join(map, path, "", "");
    map->env[0] = text_join(map, "HOME=", "", map->path);
    map->env[1] = text_join(map, "XDG_DATA_HOME=", map->path, "/data");
    return map;
}

static int entry_remove(const char *path, const struct stat *st, int kind, struct FTW *at) {
    (void)st, (void)kind, (void)at;
    return remove(path);
}

void werkmap_free(struct werkmap *map) {
    if (!map)
        return;
    nftw(map->path, entry_remove, 16, FTW_DEPTH | FTW_PHYS);
    while (map->texts) {
        struct text *next = map->texts->next;
        free(map->texts);
        map->texts = next;
    }
    free(map);
}

int werkmap_begin(void **state) {
    *state = werkmap_new();
    return 0;
}

int werkmap_einde(void **state) {
    werkmap_free(*state);
    return 0;
}

const char *werkmap_pad(struct werkmap *map, const char *name) {
    return *name ? text_join(map, map->path, "/", name) : map->path;
}

const char *const *werkmap_env(struct werkmap *map) {
    return map->env;
}

static void directories_make(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
}

const char *werkmap_schrijf_n(struct werkmap *map, const char *name, const void *bytes,
                              size_t len) {
    char *path = text_join(map, map->path, "/", name);
    directories_make(path);
    FILE *file = fopen(path, "wb");
    bool good = file && fwrite(bytes, 1, len, file) == len;
    if (file && fclose(file) != 0)
        good = false;
    if (!good)
        werkmap_fail("cannot write", path);
    return path;
}

const char *werkmap_schrijf(struct werkmap *map, const char *name, const char *text) {
    return werkmap_schrijf_n(map, name, text, strlen(text));
}

const char *werkmap_lees(struct werkmap *map, const char *name, size_t *len) {
    return werkmap_lees_bron(map, werkmap_pad(map, name), len);
}

const char *werkmap_lees_bron(struct werkmap *map, const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    struct stat st;
    if (!file || fstat(fileno(file), &st) != 0)
        werkmap_fail("cannot read", path);
    char *text = werkmap_room(map, (size_t)st.st_size + 1);
    size_t got = fread(text, 1, (size_t)st.st_size, file);
    fclose(file);
    if (len)
        *len = got;
    return text;
}

bool werkmap_bestaat(struct werkmap *map, const char *name) {
    return access(werkmap_pad(map, name), F_OK) == 0;
}
