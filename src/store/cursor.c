/* Named statements: prepared once, addressed by name. */
#include "intern.h"
#include "query_tabel.h"
#include "regie/mem.h"
#include "regie/store_schrijf.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

struct cursor {
    struct store *store;
    enum query naam;
    sqlite3_stmt *vraag;
    struct problem *p;
};

/* A statement in use (a cursor within a cursor) is prepared anew, and kept when it comes back. */
struct cursor *cursor_open(struct store *s, enum query q, struct problem *p) {
    struct cursor *c = mem_alloc(sizeof *c);
    *c = (struct cursor){.store = s, .naam = q, .p = p, .vraag = s->vraag[q]};
    s->vraag[q] = NULL;
    if (c->vraag)
        return c;
    int rc = sqlite3_prepare_v3(s->db, query_tabel[q].sql, -1, SQLITE_PREPARE_PERSISTENT, &c->vraag,
                                NULL);
    if (rc != SQLITE_OK)
        store_fout(s, rc, p);
    return c;
}

static int plaats(struct cursor *c, const char *naam) {
    int i = sqlite3_bind_parameter_index(c->vraag, naam);
    if (!i && c->vraag)
        problem_set(c->p, PROBLEM_STORE, _("Fout in regie: vraag %s kent %s niet."),
                    query_tabel[c->naam].naam, naam);
    return i;
}

void cursor_zet_tekst(struct cursor *c, const char *naam, const char *tekst) {
    int i = plaats(c, naam);
    if (i)
        sqlite3_bind_text(c->vraag, i, tekst, -1, SQLITE_TRANSIENT);
}

void cursor_zet_getal(struct cursor *c, const char *naam, long getal) {
    int i = plaats(c, naam);
    if (i)
        sqlite3_bind_int64(c->vraag, i, getal);
}

void cursor_zet_id(struct cursor *c, const char *naam, struct id id) {
    int i = plaats(c, naam);
    if (i && !id_is_leeg(id))
        sqlite3_bind_blob(c->vraag, i, id.byte, sizeof id.byte, SQLITE_TRANSIENT);
}

void cursor_zet_bytes(struct cursor *c, const char *naam, const void *bytes, size_t len) {
    int i = plaats(c, naam);
    if (i)
        sqlite3_bind_blob64(c->vraag, i, len ? bytes : "", len, SQLITE_STATIC);
}

bool cursor_volgende(struct cursor *c) {
    if (!c->vraag)
        return false;
    int rc = sqlite3_step(c->vraag);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        store_fout(c->store, rc, c->p);
    return rc == SQLITE_ROW;
}

static int kolom_van(struct cursor *c, const char *naam) {
    int n = sqlite3_column_count(c->vraag);
    for (int i = 0; i < n; i++)
        if (!strcmp(sqlite3_column_name(c->vraag, i), naam))
            return i;
    problem_set(c->p, PROBLEM_STORE, _("Fout in regie: vraag %s heeft geen kolom %s."),
                query_tabel[c->naam].naam, naam);
    return -1;
}

const char *cursor_tekst(struct cursor *c, const char *kolom) {
    int i = kolom_van(c, kolom);
    return i < 0 ? NULL : (const char *)sqlite3_column_text(c->vraag, i);
}

long cursor_getal(struct cursor *c, const char *kolom) {
    int i = kolom_van(c, kolom);
    return i < 0 ? 0 : (long)sqlite3_column_int64(c->vraag, i);
}

struct id cursor_id(struct cursor *c, const char *kolom) {
    struct id id = {{0}};
    int i = kolom_van(c, kolom);
    if (i >= 0 && sqlite3_column_bytes(c->vraag, i) == (int)sizeof id.byte)
        memcpy(id.byte, sqlite3_column_blob(c->vraag, i), sizeof id.byte);
    return id;
}

const void *cursor_bytes(struct cursor *c, const char *kolom, size_t *len) {
    int i = kolom_van(c, kolom);
    const void *bytes = i < 0 ? NULL : sqlite3_column_blob(c->vraag, i);
    *len = bytes ? (size_t)sqlite3_column_bytes(c->vraag, i) : 0;
    return bytes;
}

void cursor_sluit(struct cursor *c) {
    if (!c)
        return;
    if (c->vraag) {
        sqlite3_reset(c->vraag);
        sqlite3_clear_bindings(c->vraag);
    }
    if (c->store->vraag[c->naam])
        sqlite3_finalize(c->vraag);
    else
        c->store->vraag[c->naam] = c->vraag;
    free(c);
}

bool cursor_voer_uit(struct cursor *c) {
    struct problem *p = c->p;
    enum problem_kind eerst = p ? p->kind : PROBLEM_NONE;
    int rc = c->vraag ? sqlite3_step(c->vraag) : SQLITE_ERROR;
    while (rc == SQLITE_ROW)
        rc = sqlite3_step(c->vraag);
    if (rc != SQLITE_DONE && eerst == PROBLEM_NONE)
        store_fout(c->store, rc, p);
    cursor_sluit(c);
    return rc == SQLITE_DONE && eerst == PROBLEM_NONE;
}

char *store_instelling(struct store *s, const char *naam) {
    struct problem p = {0};
    struct cursor *c = cursor_open(s, Q_INSTELLING, &p);
    cursor_zet_tekst(c, ":naam", naam);
    char *waarde = cursor_volgende(c) ? mem_copy(cursor_tekst(c, "waarde")) : NULL;
    cursor_sluit(c);
    problem_clear(&p);
    return waarde;
}
