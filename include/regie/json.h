/* Writing JSON. Keys and values are UTF-8; invalid bytes become U+FFFD, and characters that could
 * steer a terminal become \u escapes. Compact, unless `pretty` is set after json_begin. Commas are
 * the writer's affair: call the functions in the order of the document. */
#ifndef REGIE_JSON_H
#define REGIE_JSON_H

#include "regie/buf.h"
#include <stdbool.h>

struct json {
    struct buf *out;
    int depth;
    bool first, pretty;
};

void json_begin(struct json *j, struct buf *out);
void json_open(struct json *j, const char *key, char bracket); /* '{' or '['; key NULL in arrays */
void json_close(struct json *j, char bracket);                 /* '}' or ']' */
void json_text(struct json *j, const char *key, const char *value); /* NULL value gives null */
void json_number(struct json *j, const char *key, long value);
void json_bool(struct json *j, const char *key, bool value);

#endif
