/* A walk over many dossiers in one statement, with only the columns that are asked for. */
#include "intern.h"
#include "query_tabel.h"
#include "regie/lijst.h"
#include "regie/mem.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WAARDEN "{waarden_van_loop}"

/* In the order of names the pages of a large file come up in any order: what fits in this much
 * memory is read once instead of again and again. */
#define RUIM "PRAGMA cache_size = -16384"

/* Where a value stands: a column of the statement, or an event. */
struct plaats {
    int kolom;               /* -1: an event */
    const char *gebeurtenis; /* its code */
    char datum[DATUM_TEKST]; /* "" when it did not happen */
};

struct lijst_loop {
    struct store *store;
    struct problem *p;
    struct loop_wie wie;
    size_t nu;           /* the next of the dossiers given */
    sqlite3_stmt *vraag; /* persons and dossiers; */
    sqlite3_stmt *event; /* the events of one; NULL when none is asked for */
    struct plaats *plaats;
    size_t plaatsen;
    long cache; /* what the cache was before; 0 when it was left as it is */
};

static void kolommen(const struct loop_waarde *waarde, size_t n, struct buf *uit) {
    for (size_t i = 0; i < n; i++)
        if (waarde[i].soort != SOORT_GEBEURTENIS) {
            const struct soort *s = soort_van(waarde[i].soort);
            buf_addf(uit, ", %s.%s", s->naam, s->velden[waarde[i].veld].naam);
        }
}

/* Names from our own tables, never from data. */
static sqlite3_stmt *bereid(struct lijst_loop *l, enum query q, const struct loop_waarde *waarde) {
    const char *sql = query_tabel[q].sql, *hier = strstr(sql, WAARDEN);
    struct buf tekst = {0};
    sqlite3_stmt *vraag = NULL;
    buf_add_n(&tekst, sql, hier ? (size_t)(hier - sql) : strlen(sql));
    if (hier) {
        kolommen(waarde, l->plaatsen, &tekst);
        buf_add(&tekst, hier + strlen(WAARDEN));
    }
    int rc = sqlite3_prepare_v3(l->store->db, tekst.s, -1, 0, &vraag, NULL);
    if (rc != SQLITE_OK)
        store_fout(l->store, rc, l->p);
    buf_free(&tekst);
    return vraag;
}

static bool zet_plaatsen(struct lijst_loop *l, const struct loop_waarde *waarde) {
    int kolom = 1; /* behind the key */
    bool events = false;
    l->plaats = mem_array(l->plaatsen + 1, sizeof *l->plaats);
    for (size_t i = 0; i < l->plaatsen; i++) {
        bool event = waarde[i].soort == SOORT_GEBEURTENIS;
        l->plaats[i] =
            (struct plaats){.kolom = event ? -1 : kolom++, .gebeurtenis = waarde[i].gebeurtenis};
        events |= event;
    }
    return events;
}

struct lijst_loop *lijst_loop_begin(struct store *s, const struct loop_wie *wie,
                                    const struct loop_waarde *waarde, size_t waarden,
                                    struct problem *p) {
    struct lijst_loop *l = mem_alloc(sizeof *l);
    *l = (struct lijst_loop){.store = s, .p = p, .wie = *wie, .plaatsen = waarden};
    bool events = zet_plaatsen(l, waarde);
    if (!wie->dossier) {
        l->cache = store_getal(s, "PRAGMA cache_size");
        store_voer_uit(s, RUIM, p);
    }
    enum query q = wie->dossier ? Q_LOOP_DOSSIER : wie->casemanager ? Q_LOOP_VAN : Q_LOOP_ALLE;
    l->vraag = bereid(l, q, waarde);
    if (events)
        l->event = bereid(l, Q_LOOP_GEBEURTENISSEN, waarde);
    if (q == Q_LOOP_VAN && *wie->casemanager)
        sqlite3_bind_text(l->vraag, 1, wie->casemanager, -1, SQLITE_TRANSIENT);
    return l;
}

static bool stap(struct lijst_loop *l, sqlite3_stmt *vraag) {
    int rc = sqlite3_step(vraag);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        store_fout(l->store, rc, l->p);
    return rc == SQLITE_ROW;
}

static void event_erbij(struct lijst_loop *l, const char *code, const char *datum) {
    for (size_t i = 0; i < l->plaatsen; i++) {
        struct plaats *plek = &l->plaats[i];
        if (plek->kolom < 0 && !*plek->datum && !strcmp(plek->gebeurtenis, code))
            strncpy(plek->datum, datum, DATUM_TEKST - 1);
    }
}

static void lees_events(struct lijst_loop *l) {
    struct id dossier = lijst_loop_dossier(l);
    for (size_t i = 0; i < l->plaatsen; i++)
        l->plaats[i].datum[0] = '\0';
    sqlite3_bind_blob(l->event, 1, dossier.byte, sizeof dossier.byte, SQLITE_TRANSIENT);
    while (stap(l, l->event))
        event_erbij(l, (const char *)sqlite3_column_text(l->event, 0),
                    (const char *)sqlite3_column_text(l->event, 1));
    sqlite3_reset(l->event);
}

static bool volgend_dossier(struct lijst_loop *l) {
    while (l->nu < l->wie.dossiers) {
        const struct id *d = &l->wie.dossier[l->nu++];
        sqlite3_reset(l->vraag);
        sqlite3_bind_blob(l->vraag, 1, d->byte, sizeof d->byte, SQLITE_TRANSIENT);
        if (stap(l, l->vraag))
            return true;
    }
    return false;
}

bool lijst_loop_volgende(struct lijst_loop *l) {
    bool er_is = !l->p->kind && (l->wie.dossier ? volgend_dossier(l) : stap(l, l->vraag));
    if (er_is && l->event)
        lees_events(l);
    return er_is && !l->p->kind;
}

struct id lijst_loop_dossier(const struct lijst_loop *l) {
    struct id id = {{0}};
    if (sqlite3_column_bytes(l->vraag, 0) == (int)sizeof id.byte)
        memcpy(id.byte, sqlite3_column_blob(l->vraag, 0), sizeof id.byte);
    return id;
}

const char *lijst_loop_tekst(struct lijst_loop *l, size_t nr) {
    const struct plaats *plek = &l->plaats[nr];
    if (plek->kolom < 0)
        return *plek->datum ? plek->datum : NULL;
    return (const char *)sqlite3_column_text(l->vraag, plek->kolom);
}

void lijst_loop_einde(struct lijst_loop *l) {
    if (!l)
        return;
    sqlite3_finalize(l->vraag);
    sqlite3_finalize(l->event);
    if (l->cache) {
        char terug[60];
        snprintf(terug, sizeof terug, "PRAGMA cache_size = %ld", l->cache);
        sqlite3_exec(l->store->db, terug, NULL, NULL, NULL);
    }
    free(l->plaats);
    free(l);
}

long lijst_loop_aantal(struct store *s, const char *casemanager, struct problem *p) {
    struct cursor *c = cursor_open(s, casemanager ? Q_LOOP_AANTAL_VAN : Q_LOOP_AANTAL, p);
    if (casemanager)
        cursor_zet_tekst(c, ":casemanager", *casemanager ? casemanager : NULL);
    long aantal = cursor_volgende(c) ? cursor_getal(c, "aantal") : 0;
    cursor_sluit(c);
    return aantal;
}
