/* A table that is not in the file: its rows are what the program holds ready. One statement that
 * inserts from it stores thousands of records, with one start, one end, and every cursor already in
 * its place. */
#include "intern.h"
#include "regie/mem.h"
#include "regie/store_schrijf.h"
#include <stdlib.h>
#include <string.h>

struct bron_tabel {
    sqlite3_vtab basis; /* first: SQLite sees only this */
    struct store *store;
};

struct bron_cursor {
    sqlite3_vtab_cursor basis;
    const struct bron *bron;
    size_t rij;
};

static int verbind(sqlite3 *db, void *mee, int argc, const char *const *argv, sqlite3_vtab **uit,
                   char **fout) {
    (void)argc, (void)argv, (void)fout;
    struct buf sql = {0};
    buf_add(&sql, "CREATE TABLE bron (c0");
    for (int i = 1; i < BRON_KOLOMMEN; i++)
        buf_addf(&sql, ", c%d", i);
    buf_add(&sql, ")");
    int rc = sqlite3_declare_vtab(db, sql.s);
    buf_free(&sql);
    if (rc != SQLITE_OK)
        return rc;
    struct bron_tabel *t = mem_alloc(sizeof *t);
    t->store = mee;
    *uit = &t->basis;
    return SQLITE_OK;
}

static int verbreek(sqlite3_vtab *t) {
    free(t);
    return SQLITE_OK;
}

static int kies_plan(sqlite3_vtab *t, sqlite3_index_info *plan) {
    (void)t;
    plan->estimatedCost = 1;
    return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *t, sqlite3_vtab_cursor **uit) {
    struct bron_cursor *c = mem_alloc(sizeof *c);
    c->bron = ((struct bron_tabel *)t)->store->bron;
    *uit = &c->basis;
    return SQLITE_OK;
}

static int sluit_cursor(sqlite3_vtab_cursor *c) {
    free(c);
    return SQLITE_OK;
}

static int begin_rijen(sqlite3_vtab_cursor *c, int nr, const char *naam, int argc,
                       sqlite3_value **argv) {
    (void)nr, (void)naam, (void)argc, (void)argv;
    ((struct bron_cursor *)c)->rij = 0;
    return SQLITE_OK;
}

static int volgende_rij(sqlite3_vtab_cursor *c) {
    ((struct bron_cursor *)c)->rij++;
    return SQLITE_OK;
}

static int is_op(sqlite3_vtab_cursor *basis) {
    const struct bron_cursor *c = (const struct bron_cursor *)basis;
    return !c->bron || c->rij >= c->bron->rijen;
}

static int geef_kolom(sqlite3_vtab_cursor *basis, sqlite3_context *uit, int kolom) {
    const struct bron_cursor *c = (const struct bron_cursor *)basis;
    c->bron->geef(c->bron, uit, c->rij, kolom);
    return SQLITE_OK;
}

static int geef_rijnummer(sqlite3_vtab_cursor *c, sqlite3_int64 *uit) {
    *uit = (sqlite3_int64)((const struct bron_cursor *)c)->rij;
    return SQLITE_OK;
}

int bron_begin(struct store *s) {
    static const sqlite3_module module = {
        .xConnect = verbind,
        .xDisconnect = verbreek,
        .xBestIndex = kies_plan,
        .xOpen = open_cursor,
        .xClose = sluit_cursor,
        .xFilter = begin_rijen,
        .xNext = volgende_rij,
        .xEof = is_op,
        .xColumn = geef_kolom,
        .xRowid = geef_rijnummer,
    };
    return sqlite3_create_module(s->db, "bron", &module, s);
}

static bool voer_uit(struct store *s, sqlite3_stmt *vraag, const struct bron *bron,
                     struct problem *p) {
    s->bron = bron;
    int rc = sqlite3_step(vraag);
    if (rc != SQLITE_DONE)
        store_fout(s, rc, p);
    sqlite3_reset(vraag);
    s->bron = NULL;
    return rc == SQLITE_DONE;
}

static void geef_sleutel(sqlite3_context *c, const struct id *id) {
    sqlite3_result_blob(c, id->byte, sizeof id->byte, SQLITE_STATIC);
}

static void geef_tekst(sqlite3_context *c, const char *tekst) {
    sqlite3_result_text(c, tekst, -1, SQLITE_STATIC);
}

static void geef_verwijzing(sqlite3_context *c, const char *hex) {
    struct id id;
    if (id_lees(hex, &id))
        sqlite3_result_blob(c, id.byte, sizeof id.byte, SQLITE_TRANSIENT);
}

/* Its key, and then its fields. */
static void geef_record(const struct bron *b, sqlite3_context *c, size_t rij, int kolom) {
    const struct record *r = ((const struct record *const *)b->mee)[rij];
    if (kolom == 0) {
        geef_sleutel(c, &r->id);
        return;
    }
    const char *waarde = r->waarde[kolom - 1];
    enum veld_kind kind = r->soort->velden[kolom - 1].kind;
    if (!waarde || !*waarde)
        return;
    if (kind == VELD_GETAL)
        sqlite3_result_int64(c, strtol(waarde, NULL, 10));
    else if (kind == VELD_VERWIJZING)
        geef_verwijzing(c, waarde);
    else
        geef_tekst(c, waarde);
}

static uint64_t velden_van(const struct record *r) {
    uint64_t velden = 0;
    for (int i = 0; i < r->soort->aantal; i++)
        velden |= (uint64_t)(r->waarde[i] != NULL) << i;
    return velden;
}

bool store_voeg_toe_veel(struct store *s, const struct record *const *r, size_t aantal,
                         struct problem *p) {
    if (!aantal)
        return true;
    uint64_t velden = 0;
    for (size_t i = 0; i < aantal; i++)
        velden |= velden_van(r[i]);
    sqlite3_stmt *vraag = sjabloon_veel(s, r[0]->soort->code, velden, p);
    struct bron bron = {.rijen = aantal, .geef = geef_record, .mee = r};
    return vraag && voer_uit(s, vraag, &bron, p);
}

static void geef_cel(const struct bron *b, sqlite3_context *c, size_t rij, int kolom) {
    const struct store_rijen *rijen = b->mee;
    struct store_cel cel = rijen->cel(rijen->mee, rij, kolom);
    if (cel.soort == STORE_TEKST && cel.tekst)
        geef_tekst(c, cel.tekst);
    else if (cel.soort == STORE_GETAL)
        sqlite3_result_int64(c, cel.getal);
    else if (cel.soort == STORE_ID && cel.id && !id_is_leeg(*cel.id))
        geef_sleutel(c, cel.id);
}

bool store_voeg_rijen(struct store *s, enum query q, const struct store_rijen *rijen,
                      struct problem *p) {
    struct bron bron = {.rijen = rijen->aantal, .geef = geef_cel, .mee = rijen};
    if (!rijen->aantal)
        return true;
    sqlite3_stmt *vraag = sjabloon_bron(s, q, p);
    return vraag && voer_uit(s, vraag, &bron, p);
}
