/* Which kind of list this is, by its headers. */
#include "import_soort.h"
#include "lijstregels.h"
#include "velden.h"
#include <string.h>

/* So many of its columns must be known, and so large a part of those with a header. */
enum { MINSTENS = 3, OP_DE = 5, VAN_DE = 3 };

/* `standaard` is a record as it is when nobody says otherwise. */
static bool moet(const struct pakket_kolom *k, const struct record *standaard) {
    return k->soort == PAKKET_VELD && (k->rij->vlaggen & VELD_VERPLICHT) &&
           !(k->rij->vlaggen & (VELD_AFGELEID | VELD_GEVOLG)) && k->rij->kind != VELD_VERWIJZING &&
           !record_waarde(standaard, k->stap[0]);
}

/* What the rows cannot do without is there. */
static bool is_genoeg(const struct soort *soort, const struct kolomkaart *kaart) {
    struct pakket_kolom k[PAKKET_KOLOMMEN];
    size_t n = pakket_kolommen(soort, NULL, k);
    bool genoeg = true;
    struct record standaard = {0};
    if (soort->code == SOORT_AANTAL)
        return false;
    record_begin(&standaard, soort->code);
    record_standaard(&standaard);
    for (size_t i = 0; genoeg && i < n; i++)
        genoeg = !moet(&k[i], &standaard) || kolomkaart_kolom(kaart, (int)i) >= 0;
    record_free(&standaard);
    return genoeg;
}

/* How many columns say something of such a list; of people also those that may. 0 when they are too
 * few for another kind. */
static size_t tel(const struct soort *soort, const struct kolomregels *regels,
                  const struct lijstkop *kop) {
    struct kolomkaart kaart;
    size_t bekend = 0, benoemd = 0;
    kolomkaart_maak(regels, kop->kop, kop->aantal, &kaart, NULL);
    for (size_t i = 0; i < kaart.aantal; i++) {
        enum kolom_uitslag uitslag = kaart.kolom[i].uitslag;
        bekend += uitslag == KOLOM_HERKEND || (!soort && uitslag == KOLOM_TWIJFEL);
        benoemd += uitslag != KOLOM_LEEG && uitslag != KOLOM_REGIE;
    }
    bool past = !soort || (bekend >= MINSTENS && bekend * OP_DE >= benoemd * VAN_DE &&
                           is_genoeg(soort, &kaart));
    kolomkaart_free(&kaart);
    return past ? bekend : 0;
}

static size_t tel_soort(const struct soort *soort, const struct lijstmonster *m, long kop) {
    struct problem p = {0};
    struct lijstkop k = {0};
    const struct kolomregels *regels = lijstregels_soort(soort, &p);
    size_t n = 0;
    if (regels && lijstkop_vind(regels, m, kop, &k, &p) && k.rijen)
        n = tel(soort, regels, &k);
    lijstkop_free(&k);
    problem_clear(&p);
    return n;
}

static size_t breedste(const struct lijstmonster *m) {
    size_t breed = 0;
    for (size_t i = 0; i < m->rijen; i++)
        breed = m->rij[i].aantal > breed ? m->rij[i].aantal : breed;
    return breed;
}

/* More than it says of people, and more than of any other kind: when two are alike, a person
 * chooses. So too when it is of a kind that is not read in as a list. */
const char *import_soort_lijkt(const struct lijstmonster *m, long kop) {
    const char *beste = NULL;
    size_t meest = tel_soort(NULL, m, kop);
    bool alles = meest >= breedste(m); /* no other kind can know more columns */
    for (int i = 0; !alles && pakket_soorten[i]; i++) {
        size_t n = tel_soort(pakket_soorten[i], m, kop);
        if (n && n >= meest)
            beste = n > meest ? import_soort_lijst(pakket_soorten[i]) : NULL;
        meest = n > meest ? n : meest;
    }
    return beste;
}
