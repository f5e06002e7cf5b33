/* Whether what came in with a list refers to what exists: asked once at its end, of the rows that
 * are new by their keys. SQLite asks it of every row by itself, which takes an eighth of the whole
 * import. */
#include "intern.h"
#include "query_tabel.h"
#include "regie/taal.h"

static bool zeg_mis(const struct store *s, const char *waar, struct problem *p) {
    return problem_set(
        p, PROBLEM_STORE,
        _("%s: er is niets opgeslagen, want iets uit deze lijst hoort bij niets "
          "(%s). Dat is een fout van regie: geef dit bericht door aan de beheerder."),
        s->pad, waar);
}

static bool veld_klopt(struct store *s, const struct soort *soort, int veld, struct problem *p) {
    struct buf sql = {0}, waar = {0};
    sqlite3_stmt *vraag;
    sjabloon_tekst(Q_RECORD_VERWIJST_MIS, soort->code, UINT64_C(1) << veld, &sql);
    int rc = sqlite3_prepare_v2(s->db, sql.s, -1, &vraag, NULL);
    buf_free(&sql);
    if (rc != SQLITE_OK)
        return store_fout(s, rc, p);
    sqlite3_bind_blob(vraag, 1, s->vanaf.byte, sizeof s->vanaf.byte, SQLITE_STATIC);
    rc = sqlite3_step(vraag);
    sqlite3_finalize(vraag);
    if (rc == SQLITE_DONE)
        return true;
    if (rc != SQLITE_ROW)
        return store_fout(s, rc, p);
    buf_addf(&waar, "%s.%s", soort->naam, soort->velden[veld].naam);
    zeg_mis(s, waar.s, p);
    buf_free(&waar);
    return false;
}

static bool soort_klopt(struct store *s, const struct soort *soort, struct problem *p) {
    for (int veld = 0; veld < soort->aantal; veld++)
        if (veld_verwijst(&soort->velden[veld]) && !veld_klopt(s, soort, veld, p))
            return false;
    return true;
}

/* What is no record, and records that were there. */
static bool overige_kloppen(struct store *s, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_VERWIJST_MIS, p);
    cursor_zet_id(c, ":vanaf", s->vanaf);
    if (cursor_volgende(c))
        zeg_mis(s, cursor_tekst(c, "waar"), p);
    cursor_sluit(c);
    return p->kind == PROBLEM_NONE;
}

bool verwijzingen_kloppen(struct store *s, struct problem *p) {
    for (int soort = 0; soort < SOORT_AANTAL; soort++)
        if (!soort_klopt(s, soort_van((enum soort_code)soort), p))
            return false;
    return overige_kloppen(s, p);
}
