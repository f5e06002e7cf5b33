/* Households: who shares a number on the list belongs together. That is the number of the household
 * when the list has one, else that of the dossier, which somebody alone has too. */
#include "import.h"
#include <string.h>

/* A row that speaks of more than one person, or of a place in a family. */
static bool is_van_gezin(struct import *w, const struct import_rij *rij) {
    const char *grootte = rij_waarde(rij, w->veld_gezinsgrootte);
    const char *relatie = rij_waarde(rij, w->veld_gezinsrelatie);
    if (grootte)
        return strcmp(grootte, "1") != 0;
    return relatie && strcmp(relatie, "hoofdpersoon") != 0;
}

const char *gezin_nummer(const struct import *w, const struct import_rij *rij) {
    return rij_waarde(rij, w->gezinsnummers ? w->veld_gezinsnummer : w->veld_dossiernummer);
}

/* Whoever is in a household already stays there, unless the list gives another number. */
static bool mag_anders(const struct import *w, const struct beeld *b, const char *nummer) {
    return nummer && (w->gezinsnummers || !record_waarde(&b->persoon, PERSOON_GEZIN) ||
                      !record_is(&b->dossier, DOSSIER_DOSSIERNUMMER, nummer));
}

/* The same, with the household of that number as it is known, when there is one. */
static bool verandert(struct import *w, const struct import_rij *rij, const struct beeld *b,
                      struct huishouden *h) {
    const char *nummer = gezin_nummer(w, rij);
    bool wist = rij_wist(rij, w->veld_gezinsnummer);
    *h = (struct huishouden){0};
    if (!wist && !mag_anders(w, b, nummer))
        return false;
    bool bekend = nummer && huishouden_zoek(w, nummer, h);
    if (wist)
        return record_waarde(&b->persoon, PERSOON_GEZIN) != NULL;
    if (!id_is_leeg(h->gezin))
        return !id_gelijk(h->gezin, record_verwijzing(&b->persoon, PERSOON_GEZIN));
    return w->gezinsnummers || (bekend && !id_gelijk(h->dossier, b->dossier.id)) ||
           is_van_gezin(w, rij);
}

bool gezin_verandert(struct import *w, const struct import_rij *rij, const struct beeld *b) {
    struct huishouden h;
    return verandert(w, rij, b, &h);
}

void gezin_alvast(struct import *w, const struct import_rij *rij, struct record *persoon) {
    const char *nummer = w->gezinsnummers ? gezin_nummer(w, rij) : NULL;
    struct huishouden h;
    if (nummer && huishouden_zoek(w, nummer, &h) && !id_is_leeg(h.gezin))
        record_zet_id(persoon, PERSOON_GEZIN, h.gezin);
}

static struct record *wachtende(struct import *w, struct id dossier) {
    const struct beeld *b = handeling_veel_dossier(&w->h, dossier);
    return b ? handeling_veel_persoon(&w->h, b->persoon.id) : NULL;
}

/* The first of the household came along before anybody knew there would be a second. */
static void haal_eerste_erbij(struct import *w, const struct huishouden *h) {
    struct record *wacht = wachtende(w, h->dossier), dossier, persoon = {0};
    char gezin[ID_TEKST];
    id_tekst(h->gezin, gezin);
    merk_samen(w, h->dossier);
    if (wacht) {
        record_zet(wacht, PERSOON_GEZIN, gezin);
        return;
    }
    if (!handeling_veel_stort(&w->h))
        return; /* the one that stores may still be at work */
    if (!store_lees(w->h.s->store, SOORT_DOSSIER, h->dossier, &dossier, w->h.p) ||
        !store_lees(w->h.s->store, SOORT_PERSOON, record_verwijzing(&dossier, DOSSIER_PERSOON),
                    &persoon, w->h.p))
        handeling_mis(&w->h);
    else
        handeling_zet(&w->h, &persoon, PERSOON_GEZIN, gezin);
    record_free(&dossier);
    record_free(&persoon);
    if (h->ongewijzigd) {
        w->uit->ongewijzigd--;
        w->uit->gewijzigd++;
    }
}

static void maak_gezin(struct import *w, struct huishouden *h, const char *nummer,
                       const struct beeld *b) {
    struct record gezin;
    record_begin_in(&gezin, SOORT_GEZIN, &w->blok);
    record_leen(&gezin, GEZIN_NUMMER, nummer);
    handeling_nieuw(&w->h, &gezin);
    h->gezin = gezin.id;
    huishouden_is_gezin(w, nummer, h->gezin);
    if (!id_is_leeg(h->dossier) && !id_gelijk(h->dossier, b->dossier.id) && !w->h.mis)
        haal_eerste_erbij(w, h);
}

bool gezin_zet(struct import *w, const struct import_rij *rij, struct beeld *b, bool nieuw) {
    const char *nummer = gezin_nummer(w, rij);
    char tekst[ID_TEKST];
    struct huishouden h;
    if (!verandert(w, rij, b, &h))
        return true;
    if (!nummer)
        return handeling_veel_stort(&w->h) &&
               handeling_zet(&w->h, &b->persoon, PERSOON_GEZIN, NULL);
    if (id_is_leeg(h.gezin))
        maak_gezin(w, &h, nummer, b);
    id_tekst(h.gezin, tekst);
    if (nieuw)
        record_zet(&b->persoon, PERSOON_GEZIN, tekst);
    else if (handeling_veel_stort(&w->h))
        handeling_zet(&w->h, &b->persoon, PERSOON_GEZIN, tekst);
    return !w->h.mis;
}

void gezin_onthoud(struct import *w, const struct import_rij *rij, const struct beeld *b,
                   bool ongewijzigd) {
    const char *nummer = gezin_nummer(w, rij);
    if (!nummer)
        return;
    if (record_waarde(&b->persoon, PERSOON_GEZIN)) {
        /* Under another number than the file has, it hangs on more than this dossier. */
        if (!w->gezinsnummers && !record_is(&b->dossier, DOSSIER_DOSSIERNUMMER, nummer))
            w->merk.kan = false;
        return;
    }
    w->merk.nummer = huishouden_hash(w, nummer);
    struct huishouden h;
    if (!huishouden_zoek(w, nummer, &h) || id_gelijk(h.dossier, b->dossier.id))
        huishouden_is_alleen(w, nummer, b->dossier.id, ongewijzigd);
}
