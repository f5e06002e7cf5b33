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

/* Reads an object of which every value is a text, in its order; the texts are borrowed for the
 * call. False when it is anything else; `doe` may then have been called for its beginning. */
bool json_lees_object(const char *tekst,
                      void (*doe)(const char *sleutel, const char *waarde, void *mee), void *mee);

/* Reads an object of which every value is an object of texts, in its order: by its key the text of
 * each as it stands there, `len` bytes with its braces, borrowed for the call. False as above; what
 * is between the braces is read no further than to find where it ends. */
bool json_lees_objecten(const char *tekst,
                        void (*doe)(const char *sleutel, const char *object, size_t len, void *mee),
                        void *mee);

/* Walks through any document. Calls for every text, number, true, false and null with the way to
 * it, "resources.0.path", and its value as text; both borrowed for the call. False when it is no
 * JSON; `doe` may then have been called for its beginning. */
bool json_wandel(const char *tekst, void (*doe)(const char *pad, const char *waarde, void *mee),
                 void *mee);

#endif
