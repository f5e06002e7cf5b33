/* What a row of a list of records says: whose it is, what it hangs below, and whether it is there.
 */
#include "import_soort.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdarg.h>
#include <string.h>

bool soortrij_weiger(struct soortimport *w, enum problem_kind soort, const char *format, ...) {
    struct buf tekst = {0};
    va_list args;
    va_start(args, format);
    buf_addv(&tekst, format, args);
    va_end(args);
    problem_set(&w->fout, soort, "%s", buf_text(&tekst));
    buf_free(&tekst);
    return false;
}

static const char *waarde(const struct soortimport *w, size_t kolom) {
    return rij_wist(w->rij, (int)kolom) ? "" : w->rij->waarde[kolom];
}

const char *soortrij_kolom(const struct soortimport *w, const char *naam) {
    for (size_t i = 0; i < w->kolommen; i++)
        if (!strcmp(w->kolom[i].naam, naam))
            return waarde(w, i);
    return NULL;
}

const char *soortrij_veld(const struct soortimport *w, int veld) {
    for (size_t i = 0; i < w->kolommen; i++)
        if (w->kolom[i].soort == PAKKET_VELD && w->kolom[i].stap[0] == veld)
            return waarde(w, i);
    return NULL;
}

/* By V-nummer, or by key; both must be of the same. */
static bool zoek_dossier(struct soortimport *w, struct id *uit) {
    const char *v_nummer = soortrij_kolom(w, "v_nummer"), *sleutel = soortrij_kolom(w, "dossier");
    struct id van_nummer = {{0}}, van_sleutel = {{0}};
    if (v_nummer && *v_nummer &&
        !store_zoek_vnummer(w->i.h.s->store, v_nummer, &van_nummer, &w->fout))
        return false;
    if (sleutel && *sleutel && !id_lees(sleutel, &van_sleutel))
        return soortrij_weiger(w, PROBLEM_INPUT, _("\"%s\" is geen sleutel van een dossier."),
                               sleutel);
    /* A list from another file has its own keys; the V-nummer then says who it is. */
    struct record er = {0};
    bool bestaat = !id_is_leeg(van_sleutel) &&
                   store_lees(w->i.h.s->store, SOORT_DOSSIER, van_sleutel, &er, &w->fout);
    record_free(&er);
    if (bestaat && !id_is_leeg(van_nummer) && !id_gelijk(van_nummer, van_sleutel))
        return soortrij_weiger(w, PROBLEM_INPUT,
                               _("V-nummer %s en het dossier ernaast zijn niet van dezelfde "
                                 "persoon."),
                               v_nummer);
    *uit = bestaat ? van_sleutel : van_nummer;
    return !id_is_leeg(*uit) ||
           soortrij_weiger(w, PROBLEM_INPUT,
                           _("Van wie is deze rij? Vul het V-nummer in, of de sleutel van een "
                             "dossier dat er is."));
}

bool soortrij_dossier(struct soortimport *w) {
    struct id dossier = {{0}};
    bool goed = zoek_dossier(w, &dossier) && store_beeld(w->i.h.s->store, dossier, &w->b, &w->fout);
    if (goed)
        persoon_lijstnaam(&w->b.persoon, &w->wie);
    return goed && soort_naam_klopt(w);
}

bool soortrij_zelfde(const char *oud, const char *nieuw) {
    struct buf a = {0}, b = {0};
    text_trim(&a, oud ? oud : "", strlen(oud ? oud : ""));
    text_trim(&b, nieuw ? nieuw : "", strlen(nieuw ? nieuw : ""));
    bool zelfde = !strcmp(buf_text(&a), buf_text(&b));
    buf_free(&a);
    buf_free(&b);
    return zelfde;
}

/* What a record, or one it hangs below, has in the last of these fields. */
static const char *volg(const struct beeld *b, const struct record *r, const int *stap,
                        int stappen) {
    for (int i = 0; r && i + 1 < stappen; i++)
        r = beeld_zoek(b, veld_verwijst(&r->soort->velden[stap[i]])->code,
                       record_verwijzing(r, stap[i]));
    return r ? record_waarde(r, stap[stappen - 1]) : NULL;
}

/* Of the plan, unless the row says which version: the one that is being worked on; how a goal
 * stands is said of the one that is in force. */
static bool in_werkversie(const struct soortimport *w, const struct record *r) {
    const struct record *concept = pip_in_concept(&w->b);
    const struct record *pip =
        concept && w->soort->code != SOORT_VOORTGANG ? concept : pip_lopend(&w->b);
    struct id van = r->soort->code == SOORT_PIP    ? r->id
                    : r->soort->code == SOORT_DOEL ? record_verwijzing(r, DOEL_PIP)
                                                   : (struct id){{0}};
    return id_is_leeg(van) || !pip || id_gelijk(van, pip->id);
}

struct zoektocht {
    bool gevraagd, versie; /* does the row say anything of it, and of which version? */
    struct buf wat;        /* "01-03-2026" */
};

static bool past(const struct soortimport *w, const struct record *r, int veld,
                 struct zoektocht *z) {
    bool goed = true;
    buf_clear(&z->wat);
    for (size_t i = 0; i < w->kolommen; i++) {
        const struct pakket_kolom *k = &w->kolom[i];
        const char *cel = waarde(w, i);
        if (k->soort != PAKKET_KENMERK || k->stap[0] != veld || !cel || !*cel)
            continue;
        z->gevraagd = true;
        z->versie = z->versie || k->rij == &soort_pip.velden[PIP_VERSIENUMMER];
        buf_add(&z->wat, z->wat.len ? ", " : "");
        veld_toon(k->rij, cel, &z->wat);
        goed = goed && r && soortrij_zelfde(volg(&w->b, r, k->stap + 1, k->stappen - 1), cel);
    }
    return goed;
}

static bool zoek_ouder(struct soortimport *w, int veld, const struct soort *naar,
                       struct zoektocht *z, const struct record **uit) {
    const struct record_lijst *l = &w->b.lijst[naar->code];
    long gevonden = 0;
    past(w, NULL, veld, z);
    for (size_t i = 0; z->gevraagd && i < l->aantal; i++)
        if (past(w, &l->rij[i], veld, z) && (z->versie || in_werkversie(w, &l->rij[i]))) {
            *uit = &l->rij[i];
            gevonden++;
        }
    if (!z->gevraagd || gevonden == 1)
        return true;
    return soortrij_weiger(w, PROBLEM_INPUT,
                           gevonden
                               ? _("%s \"%s\" staat er meer dan één keer; geef de sleutel erbij.")
                               : _("%s \"%s\" staat niet bij deze persoon."),
                           _(naar->label), buf_text(&z->wat));
}

bool soortrij_ouder(struct soortimport *w, int veld, const struct record **uit) {
    const struct soort *naar = veld_verwijst(&w->soort->velden[veld]);
    const char *sleutel = soortrij_veld(w, veld);
    struct zoektocht z = {0};
    struct id id;
    *uit = NULL;
    if (sleutel && id_lees(sleutel, &id))
        *uit = beeld_zoek(&w->b, naar->code, id);
    bool goed = *uit || zoek_ouder(w, veld, naar, &z, uit);
    if (goed && !*uit && sleutel && *sleutel)
        goed = soortrij_weiger(w, PROBLEM_INPUT, _("%s \"%s\" staat niet bij deze persoon."),
                               _(naar->label), sleutel);
    buf_free(&z.wat);
    return goed;
}

static bool heeft_ouder(struct soortimport *w, const struct record *r, int veld) {
    struct id id = record_verwijzing(r, veld);
    const struct record *ouder;
    if (!soortrij_ouder(w, veld, &ouder))
        return false;
    if (ouder)
        return id_gelijk(id, ouder->id);
    ouder = beeld_zoek(&w->b, veld_verwijst(&w->soort->velden[veld])->code, id);
    return ouder && in_werkversie(w, ouder);
}

/* Does this record have what the row gives for this field? */
static bool heeft(struct soortimport *w, const struct record *r, int veld) {
    const char *cel = soortrij_veld(w, veld);
    if (w->soort->velden[veld].kind == VELD_VERWIJZING)
        return heeft_ouder(w, r, veld);
    return cel && soortrij_zelfde(record_waarde(r, veld), cel);
}

static const struct record *met_sleutel(struct soortimport *w) {
    const char *sleutel = soortrij_kolom(w, "id");
    struct id id;
    return sleutel && id_lees(sleutel, &id) ? beeld_zoek(&w->b, w->soort->code, id) : NULL;
}

/* By the fields of its kind; a kind that has none set apart, by all that the row gives. */
static bool is_deze(struct soortimport *w, const struct record *r) {
    bool alle = true;
    for (int s = 0; alle && s < w->hoe->sleutels; s++)
        alle = heeft(w, r, w->hoe->sleutel[s]);
    for (int veld = VELD_DOSSIER + 1; alle && !w->hoe->sleutels && veld < r->soort->aantal; veld++)
        alle = r->soort->velden[veld].kind == VELD_VERWIJZING || !soortrij_veld(w, veld) ||
               heeft(w, r, veld);
    return alle;
}

const struct record *soortrij_bestaand(struct soortimport *w) {
    const struct record_lijst *l = &w->b.lijst[w->soort->code];
    const struct record *r = met_sleutel(w);
    if (r || w->hoe->zoek)
        return r ? r : w->hoe->zoek(w);
    for (size_t i = 0; i < l->aantal && !w->fout.kind; i++)
        if (is_deze(w, &l->rij[i]))
            return &l->rij[i];
    return NULL;
}

size_t soortrij_invullingen(const struct soortimport *w, const struct record *bestaand,
                            uint64_t niet, struct invulling uit[PAKKET_KOLOMMEN]) {
    const unsigned nooit = VELD_AFGELEID | VELD_GEVOLG;
    size_t n = 0;
    for (int veld = 0; veld < w->soort->aantal; veld++) {
        const struct veld *v = &w->soort->velden[veld];
        const char *cel = soortrij_veld(w, veld);
        bool geen = (v->vlaggen & nooit) || v->kind == VELD_VERWIJZING || (niet >> veld & 1);
        if (geen || !cel || (bestaand && soortrij_zelfde(record_waarde(bestaand, veld), cel)) ||
            (!bestaand && !*cel))
            continue;
        uit[n++] = (struct invulling){veld, cel};
    }
    return n;
}
