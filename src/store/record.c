/* Records by template: the same four statements for every kind, from its field table. */
#include "regie/record.h"
#include "intern.h"
#include "query_tabel.h"
#include "regie/mem.h"
#include "regie/store_schrijf.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

static void kolommen(const struct soort *soort, uint64_t velden, const char *voor,
                     struct buf *uit) {
    buf_addf(uit, "%sid, %sversie", voor, voor);
    for (int i = 0; i < soort->aantal; i++)
        if (velden >> i & 1)
            buf_addf(uit, ", %s%s", voor, soort->velden[i].naam);
}

static void bronkolommen(const struct soort *soort, uint64_t velden, struct buf *uit) {
    buf_add(uit, "c0, 1");
    for (int i = 0; i < soort->aantal; i++)
        if (velden >> i & 1)
            buf_addf(uit, ", c%d", i + 1);
}

static int eerste_van(uint64_t velden) {
    int veld = 0;
    while (!(velden >> veld & 1))
        veld++;
    return veld;
}

/* {tabel} {kolommen} {waarden} {bronkolommen} {bron} {veld} {naar}: names from our own tables,
 * never from data. */
void sjabloon_tekst(enum query q, enum soort_code code, uint64_t velden, struct buf *uit) {
    const struct soort *soort = soort_van(code);
    for (const char *s = query_tabel[q].sql; *s; s++) {
        if (*s != '{')
            buf_add_char(uit, *s);
        else if (!strncmp(s, "{tabel}", 7))
            buf_addf(uit, "\"%s\"", soort->naam);
        else if (!strncmp(s, "{kolommen}", 10))
            kolommen(soort, velden, "", uit);
        else if (!strncmp(s, "{waarden}", 9))
            kolommen(soort, velden, ":", uit);
        else if (!strncmp(s, "{bronkolommen}", 14))
            bronkolommen(soort, velden, uit);
        else if (!strncmp(s, "{bron}", 6))
            buf_add(uit, "bron");
        else if (!strncmp(s, "{veld}", 6))
            buf_add(uit, soort->velden[eerste_van(velden)].naam);
        else if (!strncmp(s, "{naar}", 6))
            buf_addf(uit, "\"%s\"", veld_verwijst(&soort->velden[eerste_van(velden)])->naam);
        if (*s == '{')
            s = strchr(s, '}');
    }
}

static sqlite3_stmt *bereid(struct store *s, sqlite3_stmt **plek, enum query q,
                            enum soort_code soort, uint64_t velden, struct problem *p) {
    if (*plek)
        return *plek;
    struct buf sql = {0};
    sjabloon_tekst(q, soort, velden, &sql);
    int rc = sqlite3_prepare_v3(s->db, sql.s, -1, SQLITE_PREPARE_PERSISTENT, plek, NULL);
    buf_free(&sql);
    if (rc != SQLITE_OK)
        store_fout(s, rc, p);
    return *plek;
}

sqlite3_stmt *sjabloon_vraag(struct store *s, enum sjabloon wat, enum soort_code soort,
                             struct problem *p) {
    static const enum query naam[SJABLOON_AANTAL] = {
        [SJABLOON_LEZEN] = Q_RECORD_LEZEN,
        [SJABLOON_VAN_DOSSIER] = Q_RECORD_VAN_DOSSIER,
        [SJABLOON_PAGINA] = Q_RECORD_PAGINA,
        [SJABLOON_TOEVOEGEN] = Q_RECORD_TOEVOEGEN,
        [SJABLOON_VERWIJDEREN] = Q_RECORD_VERWIJDEREN,
    };
    return bereid(s, &s->sjabloon[soort][wat], naam[wat], soort, ALLE_VELDEN, p);
}

sqlite3_stmt *sjabloon_veel(struct store *s, enum soort_code soort, uint64_t velden,
                            struct problem *p) {
    if (velden & ~s->veel[soort].velden) {
        sqlite3_finalize(s->veel[soort].vraag);
        s->veel[soort].vraag = NULL;
        s->veel[soort].velden |= velden;
    }
    return bereid(s, &s->veel[soort].vraag, Q_RECORD_TOEVOEGEN_VEEL, soort, s->veel[soort].velden,
                  p);
}

static sqlite3_stmt *sjabloon_zetten(struct store *s, enum soort_code soort, int veld,
                                     struct problem *p) {
    return bereid(s, &s->zetten[soort][veld], Q_VELD_ZETTEN, soort, UINT64_C(1) << veld, p);
}

sqlite3_stmt *sjabloon_bron(struct store *s, enum query q, struct problem *p) {
    return bereid(s, &s->vraag[q], q, SOORT_PERSOON, ALLE_VELDEN, p);
}

/* Empty for what is no key: the schema checks most of them, not all. */
static struct id id_van(sqlite3_stmt *vraag, int kolom) {
    struct id id = {{0}};
    if (sqlite3_column_bytes(vraag, kolom) == (int)sizeof id.byte)
        memcpy(id.byte, sqlite3_column_blob(vraag, kolom), sizeof id.byte);
    return id;
}

static void lees_kolom(sqlite3_stmt *vraag, int kolom, struct record *r, int veld) {
    if (sqlite3_column_type(vraag, kolom) == SQLITE_NULL)
        return;
    if (r->soort->velden[veld].kind != VELD_VERWIJZING) {
        record_zet(r, veld, (const char *)sqlite3_column_text(vraag, kolom));
        return;
    }
    record_zet_id(r, veld, id_van(vraag, kolom));
}

/* Column order is that of kolommen(): both come from the same table. */
static void lees_rij(sqlite3_stmt *vraag, struct record *r) {
    r->id = id_van(vraag, 0);
    r->versie = (long)sqlite3_column_int64(vraag, 1);
    for (int i = 0; i < r->soort->aantal; i++)
        lees_kolom(vraag, i + 2, r, i);
}

bool store_lees(struct store *s, enum soort_code soort, struct id id, struct record *uit,
                struct problem *p) {
    record_begin(uit, soort);
    sqlite3_stmt *vraag = sjabloon_vraag(s, SJABLOON_LEZEN, soort, p);
    if (!vraag)
        return false;
    sqlite3_bind_blob(vraag, 1, id.byte, sizeof id.byte, SQLITE_TRANSIENT);
    int rc = sqlite3_step(vraag);
    if (rc == SQLITE_ROW)
        lees_rij(vraag, uit);
    sqlite3_reset(vraag);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        store_fout(s, rc, p);
    return rc == SQLITE_ROW;
}

/* Adds the rows of a statement whose parameters are set. */
static bool lees_rijen(struct store *s, sqlite3_stmt *vraag, enum soort_code soort,
                       struct record_lijst *uit, struct problem *p) {
    int rc;
    while ((rc = sqlite3_step(vraag)) == SQLITE_ROW)
        lees_rij(vraag, record_lijst_nieuw(uit, soort));
    sqlite3_reset(vraag);
    return rc == SQLITE_DONE || store_fout(s, rc, p);
}

bool store_pagina(struct store *s, enum soort_code soort, struct id na, size_t aantal,
                  struct record_lijst *uit, struct problem *p) {
    sqlite3_stmt *vraag = sjabloon_vraag(s, SJABLOON_PAGINA, soort, p);
    if (!vraag)
        return false;
    if (id_is_leeg(na))
        sqlite3_bind_null(vraag, 1);
    else
        sqlite3_bind_blob(vraag, 1, na.byte, sizeof na.byte, SQLITE_TRANSIENT);
    sqlite3_bind_int64(vraag, 2, (sqlite3_int64)aantal);
    return lees_rijen(s, vraag, soort, uit, p);
}

bool store_van_dossier(struct store *s, enum soort_code soort, struct id dossier,
                       struct record_lijst *uit, struct problem *p) {
    sqlite3_stmt *vraag = sjabloon_vraag(s, SJABLOON_VAN_DOSSIER, soort, p);
    if (!vraag)
        return false;
    sqlite3_bind_blob(vraag, 1, dossier.byte, sizeof dossier.byte, SQLITE_TRANSIENT);
    return lees_rijen(s, vraag, soort, uit, p);
}

bool store_beeld(struct store *s, struct id dossier, struct beeld *uit, struct problem *p) {
    memset(uit, 0, sizeof *uit);
    if (!store_lees(s, SOORT_DOSSIER, dossier, &uit->dossier, p))
        return problem_set(p, PROBLEM_INPUT, _("Dit dossier is er niet (meer)."));
    struct id persoon = record_verwijzing(&uit->dossier, DOSSIER_PERSOON);
    if (!store_lees(s, SOORT_PERSOON, persoon, &uit->persoon, p))
        return problem_set(p, PROBLEM_STORE, _("Bij dit dossier ontbreekt de persoon."));
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        if (!store_van_dossier(s, soort, dossier, &uit->lijst[soort], p))
            return false;
    return true;
}

bool store_gezin(struct store *s, const struct record *persoon, struct record_lijst *uit,
                 struct problem *p) {
    struct cursor *c = cursor_open(s, Q_GEZINSLEDEN, p);
    cursor_zet_id(c, ":gezin", record_verwijzing(persoon, PERSOON_GEZIN));
    cursor_zet_id(c, ":persoon", persoon->id);
    bool goed = true;
    while (goed && cursor_volgende(c)) {
        struct record lid = {0};
        goed = store_lees(s, SOORT_PERSOON, cursor_id(c, "persoon"), &lid, p);
        if (goed)
            record_lijst_neem(uit, &lid);
        record_free(&lid);
    }
    cursor_sluit(c);
    return goed;
}

bool store_zoek_vnummer(struct store *s, const char *vnummer, struct id *dossier,
                        struct problem *p) {
    struct buf cijfers = {0};
    bool goed = vnummer_lees(vnummer, &cijfers, p);
    if (goed) {
        struct cursor *c = cursor_open(s, Q_DOSSIER_VAN_VNUMMER, p);
        cursor_zet_tekst(c, ":v_nummer", cijfers.s);
        goed = cursor_volgende(c);
        if (goed)
            *dossier = cursor_id(c, "dossier");
        else
            problem_set(p, PROBLEM_INPUT, _("Er is niemand met V-nummer %s."), cijfers.s);
        cursor_sluit(c);
    }
    buf_free(&cijfers);
    return goed;
}

static void bind_waarde(sqlite3_stmt *vraag, int i, const struct veld *veld, const char *waarde) {
    struct id id;
    if (!waarde || !*waarde)
        sqlite3_bind_null(vraag, i);
    else if (veld->kind == VELD_GETAL)
        sqlite3_bind_int64(vraag, i, strtol(waarde, NULL, 10));
    else if (veld->kind == VELD_VERWIJZING && id_lees(waarde, &id))
        sqlite3_bind_blob(vraag, i, id.byte, sizeof id.byte, SQLITE_TRANSIENT);
    else
        sqlite3_bind_text(vraag, i, waarde, -1, SQLITE_STATIC);
}

static bool voer_uit(struct store *s, sqlite3_stmt *vraag, struct problem *p) {
    int rc = sqlite3_step(vraag);
    if (rc != SQLITE_DONE)
        store_fout(s, rc, p);
    sqlite3_reset(vraag);
    return rc == SQLITE_DONE;
}

bool store_voeg_toe(struct store *s, const struct record *r, struct problem *p) {
    if (!lang_past(s, r, p))
        return false;
    sqlite3_stmt *vraag = sjabloon_vraag(s, SJABLOON_TOEVOEGEN, r->soort->code, p);
    if (!vraag)
        return false;
    sqlite3_bind_blob(vraag, 1, r->id.byte, sizeof r->id.byte, SQLITE_STATIC);
    sqlite3_bind_int64(vraag, 2, 1);
    for (int i = 0; i < r->soort->aantal; i++)
        bind_waarde(vraag, i + 3, &r->soort->velden[i], r->waarde[i]);
    return voer_uit(s, vraag, p);
}

bool store_zet_veld(struct store *s, const struct record *r, int veld, const char *waarde,
                    struct problem *p) {
    if (!lang_past_veld(s, r, veld, waarde, p))
        return false;
    sqlite3_stmt *vraag = sjabloon_zetten(s, r->soort->code, veld, p);
    if (!vraag)
        return false;
    bind_waarde(vraag, sqlite3_bind_parameter_index(vraag, ":waarde"), &r->soort->velden[veld],
                waarde);
    sqlite3_bind_blob(vraag, sqlite3_bind_parameter_index(vraag, ":id"), r->id.byte,
                      sizeof r->id.byte, SQLITE_STATIC);
    return voer_uit(s, vraag, p);
}

bool store_verwijder(struct store *s, const struct record *r, struct problem *p) {
    sqlite3_stmt *vraag = sjabloon_vraag(s, SJABLOON_VERWIJDEREN, r->soort->code, p);
    if (!vraag)
        return false;
    sqlite3_bind_blob(vraag, 1, r->id.byte, sizeof r->id.byte, SQLITE_STATIC);
    return voer_uit(s, vraag, p);
}
