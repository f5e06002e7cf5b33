/* Search keys: the words of the sort key with the letter rules of transliterated names. */
#include "regie/text.h"
#include <string.h>

/* What a letter becomes (nothing said: itself), and what it becomes together with one of `then`. */
static const struct rule {
    char alone;
    const char *then, *together;
} rules[26] = {
    ['c' - 'a'] = {'k', "h", "h"},   ['d' - 'a'] = {'d', "hj", "dj"},
    ['e' - 'a'] = {'i', NULL, NULL}, ['g' - 'a'] = {'g', "h", "g"},
    ['k' - 'a'] = {'k', "h", "h"},   ['o' - 'a'] = {'u', "e", "u"},
    ['q' - 'a'] = {'k', NULL, NULL}, ['s' - 'a'] = {'s', "hj", "ss"},
    ['t' - 'a'] = {'t', "h", "t"},   ['w' - 'a'] = {'v', NULL, NULL},
    ['x' - 'a'] = {'h', NULL, NULL}, ['y' - 'a'] = {'i', NULL, NULL},
};

struct word {
    const char *s;
    size_t len;
};

static bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

static bool is_vowel(char c) {
    return c != '\0' && strchr("aeiouy", c);
}

static bool word_is(struct word w, const char *text) {
    return w.len == strlen(text) && memcmp(w.s, text, w.len) == 0;
}

static bool word_begins(struct word w, const char *text) {
    size_t len = strlen(text);
    return w.len > len && memcmp(w.s, text, len) == 0;
}

/* Folds the letter at s[i], with its neighbour when they go together; gives the place behind. */
static size_t fold_letter(struct word w, size_t i, char *folded) {
    const struct rule *rule = &rules[w.s[i] - 'a'];
    const char *pair = rule->then && i + 1 < w.len ? strchr(rule->then, w.s[i + 1]) : NULL;
    if (pair) {
        *folded = rule->together[pair - rule->then];
        return i + 2;
    }
    *folded = rule->alone ? rule->alone : w.s[i];
    return i + 1;
}

/* Abd al-, abdel-, abdoul-, abdur-: one beginning, so that its vowel and its l do not matter. Gives
 * the place behind it, 0 when the word begins otherwise. */
static size_t fold_servant(struct buf *out, struct word w) {
    if (!word_begins(w, "abd") || !is_vowel(w.s[3]))
        return 0;
    buf_add(out, "abdu");
    size_t i = 4;
    if (i < w.len && (w.s[i] == w.s[3] || (w.s[3] == 'o' && (w.s[i] == 'u' || w.s[i] == 'e'))))
        i++;
    while (i < w.len && w.s[i] == 'l')
        i++;
    return i;
}

/* A word never gets longer. */
static void fold_word_from(struct buf *out, struct word w, size_t i, size_t begin) {
    char *end = buf_extend(out, w.len - i), *first = out->s + begin;
    while (i < w.len) {
        char c = w.s[i];
        if (!is_letter(c)) {
            *end++ = c;
            i++;
            continue;
        }
        i = fold_letter(w, i, &c);
        if (end == first || end[-1] != c)
            *end++ = c;
    }
    if (end > first + 1 && end[-1] == 'h')
        end--;
    buf_cut(out, (size_t)(end - out->s));
}

static void add_gap(struct buf *out, size_t begin) {
    if (out->len > begin)
        buf_add_char(out, ' ');
}

/* Appends the folded word as the next word of the key that starts at `key`; gives its place. */
static size_t fold_word(struct buf *out, size_t key, struct word w) {
    add_gap(out, key);
    size_t begin = out->len;
    fold_word_from(out, w, fold_servant(out, w), begin);
    return begin;
}

static bool take_word(const char **s, struct word *w) {
    if (**s == '\0')
        return false;
    *w = (struct word){*s, strcspn(*s, " ")};
    *s += w->len;
    *s += **s == ' ';
    return true;
}

static const char *const articles[] = {"al", "el", "ul"};
enum { ARTICLES = sizeof articles / sizeof articles[0] };

static bool is_article(struct word w) {
    for (size_t i = 0; i < ARTICLES; i++)
        if (word_is(w, articles[i]))
            return true;
    return false;
}

void text_fold(struct buf *out, const char *s, size_t len) {
    struct buf words = {0};
    text_sort_key(&words, s, len);
    size_t key = out->len;
    struct word w;
    for (const char *p = buf_text(&words); take_word(&p, &w);)
        if (*p == '\0' || !is_article(w))
            fold_word(out, key, w);
    buf_free(&words);
}

void text_fold_words(struct buf *out, const char *sorted) {
    size_t key = out->len;
    struct word w;
    while (take_word(&sorted, &w))
        fold_word(out, key, w);
}

static bool is_servant(struct word w) {
    return word_is(w, "abd") || word_is(w, "abdul") || word_is(w, "abdel") || word_is(w, "abdal");
}

static void fold_joined(struct buf *out, size_t key, const char *before, struct word w) {
    struct buf joined = {0};
    buf_add(&joined, before);
    buf_add_n(&joined, w.s, w.len);
    fold_word(out, key, (struct word){joined.s, joined.len});
    buf_free(&joined);
}

static void add_part(struct buf *out, size_t key, const char *before, const char *part) {
    add_gap(out, key);
    buf_add(out, before);
    buf_add(out, part);
}

/* A part that stands in the key itself, of which the room may move. */
static void add_stem(struct buf *out, size_t key, const char *before, size_t place, size_t len) {
    add_part(out, key, before, "");
    char *room = buf_extend(out, len);
    memcpy(room, out->s + place, len);
}

enum { SHORTEST_STEM = 4 };

/* The words that the folded word at `begin`, the last of the key, may also be looked for by. */
static void add_stems(struct buf *out, size_t key, size_t begin) {
    struct word w = {out->s + begin, out->len - begin};
    const char *name_key = text_name_key(w.s);
    bool al = word_begins(w, "al"), il = word_begins(w, "il"),
         servant = word_begins(w, "abdu") && w.len >= 4 + SHORTEST_STEM,
         article = (al || il) && !is_vowel(w.s[2]) && w.len >= 2 + SHORTEST_STEM;
    if (name_key && strcmp(name_key, w.s) != 0)
        add_part(out, key, "", name_key);
    if (servant)
        add_stem(out, key, "", begin + 4, w.len - 4);
    if (article)
        add_stem(out, key, "", begin + 2, w.len - 2);
    if (article)
        add_stem(out, key, al ? "il" : "al", begin + 2, w.len - 2);
}

/* What stands before a word and may be written as one with it. */
struct before {
    bool article, servant;
};

static void add_index_word(struct buf *out, size_t key, struct word w, struct word folded,
                           struct before before) {
    add_gap(out, key);
    size_t begin = out->len;
    buf_add_n(out, folded.s, folded.len);
    add_stems(out, key, begin);
    if (before.servant)
        fold_joined(out, key, "abdul", w);
    for (size_t i = 0; before.article && i < ARTICLES; i++)
        fold_joined(out, key, articles[i], w);
    if (word_begins(w, "kh") || word_begins(w, "ch"))
        fold_joined(out, key, "k", (struct word){w.s + 2, w.len - 2});
}

void text_fold_index(struct buf *out, const char *sorted, const char *folded) {
    size_t key = out->len;
    struct before before = {0};
    struct word w, f;
    while (take_word(&sorted, &w) && take_word(&folded, &f)) {
        if (*sorted != '\0' && is_article(w)) {
            before.article = true;
            continue;
        }
        add_index_word(out, key, w, f, before);
        before = (struct before){.servant = is_servant(w)};
    }
}
