/* A row of a package: its values by their fields, and what it refers to. */
#include "import_alles.h"
#include "regie/taal.h"
#include <string.h>

static void lees_sleutel(struct inlezing *w, int kolom) {
    const char *cel = w->lijst.cel[kolom];
    if (id_lees(cel, &w->rij.id) && !id_is_leeg(w->rij.id))
        return;
    if (*cel)
        inlezing_fout(w, kolom, _("\"%s\" is geen sleutel van 32 cijfers en letters a tot f."),
                      cel);
    else
        inlezing_fout(w, kolom, _("Elke rij heeft een sleutel nodig."));
}

static void lees_veld(struct inlezing *w, int kolom) {
    const struct pakket_kolom *k = &w->lijst.kolom[kolom];
    struct buf waarde = {0};
    struct problem p = {0};
    if (!pakket_lees(k->rij, w->lijst.cel[kolom], w->h.s->vandaag, &waarde, &p))
        inlezing_fout(w, kolom, "%s", problem_text(&p));
    else if (!waarde.len && (k->rij->vlaggen & VELD_VERPLICHT))
        inlezing_fout(w, kolom, _("%s mag niet leeg zijn."), _(k->rij->label));
    record_zet(&w->rij, k->stap[0], buf_text(&waarde));
    buf_free(&waarde);
    problem_clear(&p);
}

static void heeft_naam(struct inlezing *w) {
    if (w->rij.soort->code == SOORT_PERSOON && !record_waarde(&w->rij, PERSOON_ACHTERNAAM) &&
        !record_waarde(&w->rij, PERSOON_VOORNAMEN) && !record_waarde(&w->rij, PERSOON_VOORLETTERS))
        inlezing_fout(w, -1, _("Een persoon heeft een naam nodig."));
}

void inlezing_lees_rij(struct inlezing *w) {
    record_free(&w->rij);
    record_begin(&w->rij, w->lijst.soort->code);
    w->heel = true;
    if (w->lijst.te_lang)
        inlezing_fout(w, -1,
                      _("De rij heeft meer cellen dan de kop. Kijk of er een scheidingsteken of "
                        "aanhalingsteken te veel staat."));
    for (size_t i = 0; i < w->lijst.kolommen; i++)
        if (w->lijst.kolom[i].soort == PAKKET_ID)
            lees_sleutel(w, (int)i);
        else if (w->lijst.kolom[i].soort == PAKKET_VELD)
            lees_veld(w, (int)i);
    heeft_naam(w);
}

static const char *dossier_van(const struct record *r, char tekst[ID_TEKST]) {
    if (r->soort->code != SOORT_DOSSIER)
        return r->soort->code >= SOORT_EERSTE_IN_DOSSIER ? record_tekst(r, VELD_DOSSIER) : NULL;
    id_tekst(r->id, tekst);
    return tekst;
}

static void verwijzing(struct inlezing *w, int kolom, const struct soort *naar) {
    const struct pakket_kolom *k = &w->lijst.kolom[kolom];
    struct id id = record_verwijzing(&w->rij, k->stap[0]);
    char sleutel[ID_TEKST];
    if (id_is_leeg(id))
        return;
    const struct record *r = opzoek(&w->op, naar->code, id, w->h.p);
    if (!r) {
        id_tekst(id, sleutel);
        inlezing_fout(w, kolom, _("Verwijst naar %s, maar die staat niet in %s.csv."), sleutel,
                      naar->naam);
        return;
    }
    const char *zijn = dossier_van(r, sleutel);
    if (w->rij.soort->code >= SOORT_EERSTE_IN_DOSSIER && zijn &&
        !record_is(&w->rij, VELD_DOSSIER, zijn))
        inlezing_fout(w, kolom, _("Verwijst naar iets van een ander dossier."));
}

/* What people read in the row must be what the keys say; a list changed by hand may leave it out.
 */
static void kenmerk(struct inlezing *w, int kolom) {
    const char *cel = w->lijst.cel[kolom];
    const struct pakket_kolom *k = &w->lijst.kolom[kolom];
    struct problem p = {0};
    struct buf waarde = {0};
    if (!*cel)
        return;
    const char *is = opzoek_kolom(&w->op, &w->rij, k, w->h.p);
    bool goed = pakket_lees(k->rij, cel, w->h.s->vandaag, &waarde, &p);
    if (!goed || !is || strcmp(is, buf_text(&waarde)) != 0)
        inlezing_fout(w, kolom, _("\"%s\" hoort niet bij de sleutel ernaast; daar hoort \"%s\"."),
                      cel, is ? is : "");
    problem_clear(&p);
    buf_free(&waarde);
}

void inlezing_verwijzingen(struct inlezing *w, bool eigen) {
    for (size_t i = 0; i < w->lijst.kolommen; i++) {
        const struct pakket_kolom *k = &w->lijst.kolom[i];
        if (k->soort != PAKKET_VELD || k->rij->kind != VELD_VERWIJZING)
            continue;
        const struct soort *naar = veld_verwijst(k->rij);
        if ((naar == w->lijst.soort) == eigen)
            verwijzing(w, (int)i, naar);
    }
    for (size_t i = 0; i < w->lijst.kolommen && !eigen && w->heel; i++)
        if (w->lijst.kolom[i].soort == PAKKET_KENMERK)
            kenmerk(w, (int)i);
}
