/* Transactions. */
#include "intern.h"
#include "regie/store_schrijf.h"
#include "regie/taal.h"

/* A file that was restored by copying under our feet would get our old WAL applied to it. */
static bool is_verplaatst(struct store *s) {
    int weg = 0;
    sqlite3_file_control(s->db, "main", SQLITE_FCNTL_HAS_MOVED, &weg);
    return weg != 0;
}

bool store_begin(struct store *s, struct problem *p) {
    if (s->alleen_lezen)
        return problem_set(p, PROBLEM_DENIED,
                           _("regie is geopend om alleen te lezen; er wordt niets veranderd."));
    if (is_verplaatst(s))
        return problem_set(p, PROBLEM_STORE,
                           _("%s is verplaatst of vervangen. Sluit regie en open het opnieuw."),
                           s->pad);
    return store_voer_uit(s, "BEGIN IMMEDIATE", p);
}

/* What was written may yet be found by whoever opens the file next, or not: nobody can tell. */
static bool onzeker(struct store *s, struct problem *p) {
    return problem_set(
        p, PROBLEM_STORE,
        _("%s: de schijf gaf een fout bij het opslaan. Alles staat er, of niets: kijk "
          "in het journaal voor u het nog eens doet, en waarschuw de beheerder."),
        s->pad);
}

bool store_punt(struct store *s, struct problem *p) {
    return store_voer_uit(s, "SAVEPOINT punt", p);
}

bool store_punt_klaar(struct store *s, bool goed, struct problem *p) {
    bool loopt = !sqlite3_get_autocommit(s->db); /* a full disk may have ended it */
    int rc = loopt ? sqlite3_exec(s->db, goed ? "RELEASE punt" : "ROLLBACK TO punt; RELEASE punt",
                                  NULL, NULL, NULL)
                   : SQLITE_IOERR;
    if (rc == SQLITE_OK)
        return true;
    store_vergeet(s);
    return store_fout(s, rc, p);
}

bool store_verwijzingen_later(struct store *s, struct problem *p) {
    return store_voer_uit(s, "PRAGMA defer_foreign_keys = ON", p);
}

bool store_bewaar(struct store *s, struct problem *p) {
    if (!id_is_leeg(s->vanaf) && !verwijzingen_kloppen(s, p)) {
        store_vergeet(s);
        return false;
    }
    int rc = sqlite3_exec(s->db, "COMMIT", NULL, NULL, NULL);
    if (rc == SQLITE_OK) {
        lang_klaar(s);
        return true;
    }
    store_vergeet(s);
    return (rc & 0xff) == SQLITE_IOERR ? onzeker(s, p) : store_fout(s, rc, p);
}

void store_vergeet(struct store *s) {
    if (!sqlite3_get_autocommit(s->db))
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    lang_klaar(s);
}

/* The first read settles what is seen: do it now. */
bool store_stil(struct store *s, struct problem *p) {
    return store_voer_uit(s, "BEGIN; SELECT 1 FROM sqlite_schema LIMIT 1", p);
}

void store_weer_mee(struct store *s) {
    store_vergeet(s);
}
