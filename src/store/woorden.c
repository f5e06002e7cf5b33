/* Search words in the file: a large table, and a small one beside it for the words of lists that
 * are short against the file. Ten thousand people have words on nearly every page of a million. Who
 * reads sees both as one (the view `zoekwoorden`); no word of a dossier is in both. */
#include "intern.h"
#include "regie/store_schrijf.h"

static bool met_woord(struct store *s, enum query q, const char *woord, struct id dossier,
                      struct problem *p) {
    struct cursor *c = cursor_open(s, q, p);
    cursor_zet_tekst(c, ":woord", woord);
    cursor_zet_id(c, ":dossier", dossier);
    return cursor_voer_uit(c);
}

bool store_woord_erbij(struct store *s, const char *woord, struct id dossier, struct problem *p) {
    return met_woord(s, Q_ZOEKWOORD_TOEVOEGEN, woord, dossier, p);
}

bool store_woord_weg(struct store *s, const char *woord, struct id dossier, struct problem *p) {
    return met_woord(s, Q_ZOEKWOORD_NIEUW_VERWIJDEREN, woord, dossier, p) &&
           met_woord(s, Q_ZOEKWOORD_VERWIJDEREN, woord, dossier, p);
}

static long tel(struct store *s, enum query q, const char *parameter, long waarde,
                struct problem *p) {
    struct cursor *c = cursor_open(s, q, p);
    if (parameter)
        cursor_zet_getal(c, parameter, waarde);
    long aantal = cursor_volgende(c) ? cursor_getal(c, "aantal") : 0;
    cursor_sluit(c);
    return aantal;
}

bool store_woorden_weg(struct store *s, const struct store_rijen *woorden, struct problem *p) {
    bool klein = tel(s, Q_ZOEKWOORDEN_NIEUW_AANTAL, NULL, 0, p) > 0;
    if (p->kind != PROBLEM_NONE)
        return false;
    return (!klein || store_voeg_rijen(s, Q_ZOEKWOORDEN_NIEUW_VERWIJDEREN, woorden, p)) &&
           store_voeg_rijen(s, Q_ZOEKWOORDEN_VERWIJDEREN, woorden, p);
}

bool store_woorden_leeg(struct store *s, struct problem *p) {
    return cursor_voer_uit(cursor_open(s, Q_ZOEKWOORDEN_NIEUW_LEEG, p)) &&
           cursor_voer_uit(cursor_open(s, Q_ZOEKWOORDEN_LEEG, p));
}

/* Somebody has some nine words: with as many as there are people the small one is no longer small.
 */
static bool is_veel(struct store *s, size_t erbij, struct problem *p) {
    long klein = tel(s, Q_ZOEKWOORDEN_NIEUW_AANTAL, NULL, 0, p) + (long)erbij;
    return tel(s, Q_DOSSIERS_TOT, ":tot", klein, p) < klein;
}

static bool giet_over(struct store *s, struct problem *p) {
    return cursor_voer_uit(cursor_open(s, Q_ZOEKWOORDEN_OVERGIETEN, p)) &&
           cursor_voer_uit(cursor_open(s, Q_ZOEKWOORDEN_NIEUW_LEEG, p));
}

bool store_woorden_erbij(struct store *s, const struct store_rijen *woorden, struct problem *p) {
    if (!woorden->aantal)
        return true;
    if (s->lang)
        return store_voeg_rijen(s, Q_ZOEKWOORDEN_TOEVOEGEN, woorden, p);
    bool veel = is_veel(s, woorden->aantal, p);
    if (p->kind != PROBLEM_NONE)
        return false;
    if (!veel)
        return store_voeg_rijen(s, Q_ZOEKWOORDEN_NIEUW_TOEVOEGEN, woorden, p);
    return giet_over(s, p) && store_voeg_rijen(s, Q_ZOEKWOORDEN_TOEVOEGEN, woorden, p);
}
