/* Who goes into an export, when they are picked out one by one. */
#include "export_deel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

enum { PAGINA = 256, MEEST_GENOEMD = 10 };

void export_mens_erbij(struct uitvoer *u, struct id dossier) {
    if ((u->dossiers & (u->dossiers - 1)) == 0)
        u->dossier = mem_grow(u->dossier, u->dossiers ? u->dossiers * 2 : 64, sizeof *u->dossier);
    u->dossier[u->dossiers++] = dossier;
}

static int vergelijk_id(const void *a, const void *b) {
    return memcmp(a, b, sizeof(struct id));
}

/* Who is searched for, in the order of the search. */
static bool zoek(struct uitvoer *u) {
    const struct lijst_filter filter = {u->keuze->casemanager, u->keuze->filter, true};
    struct lijst_rij *pagina = mem_array(PAGINA, sizeof *pagina), anker = {0};
    size_t n = PAGINA;
    for (bool eerste = true; u->p->kind == PROBLEM_NONE && n == PAGINA; eerste = false) {
        n = lijst_pagina(u->s->store, &filter, 1, eerste ? NULL : &anker, pagina, PAGINA, u->p);
        for (size_t i = 0; i < n; i++) {
            export_mens_erbij(u, pagina[i].dossier);
            if (i + 1 < n)
                lijst_rij_free(&pagina[i]);
        }
        lijst_rij_free(&anker);
        anker = n ? pagina[n - 1] : (struct lijst_rij){0};
    }
    lijst_rij_free(&anker);
    free(pagina);
    return u->p->kind == PROBLEM_NONE;
}

/* Keeps, of those from `begin` on, who is among the ones before it; the ones before go. */
static void snijd(struct uitvoer *u, struct id *gezocht, size_t aantal) {
    size_t blijft = 0;
    qsort(gezocht, aantal, sizeof *gezocht, vergelijk_id);
    for (size_t i = 0; i < u->dossiers; i++)
        if (bsearch(&u->dossier[i], gezocht, aantal, sizeof *gezocht, vergelijk_id))
            u->dossier[blijft++] = u->dossier[i];
    u->dossiers = blijft;
}

static void noteer_onbekend(struct uitvoer *u, long regel) {
    if (u->onbekenden++ < MEEST_GENOEMD)
        buf_addf(&u->onbekend, "%s%ld", u->onbekend.len ? ", " : "", regel);
}

static bool nummer_erbij(struct uitvoer *u, const char *nummer, long regel) {
    struct id dossier;
    struct problem stil = {0};
    bool goed = store_zoek_vnummer(u->s->store, nummer, &dossier, &stil);
    if (goed)
        export_mens_erbij(u, dossier);
    else if (stil.kind == PROBLEM_INPUT)
        noteer_onbekend(u, regel);
    else
        problem_set(u->p, stil.kind, "%s", problem_text(&stil));
    problem_clear(&stil);
    return u->p->kind == PROBLEM_NONE;
}

/* The column of V-nummers by its header; without one a list has only numbers, in its first. */
static int kolom_van_kop(struct uitvoer *u, const struct csv_rij *kop) {
    struct kolomkaart kaart;
    struct problem stil = {0};
    kolomkaart_maak(u->regels, kop->cel, kop->aantal, &kaart, &stil);
    int kolom =
        kolomkaart_kolom(&kaart, lijstveld_van(u->regels, LIJSTVELD_PERSOON, PERSOON_V_NUMMER));
    kolomkaart_free(&kaart);
    problem_clear(&stil);
    return kolom;
}

static bool is_nummer(const char *s) {
    struct buf cijfers = {0};
    struct problem stil = {0};
    bool goed = vnummer_lees(s, &cijfers, &stil);
    buf_free(&cijfers);
    problem_clear(&stil);
    return goed;
}

static bool lees_rijen(struct uitvoer *u, struct csv_lezer *lezer) {
    struct csv_rij rij;
    int kolom = -1;
    for (bool eerste = true; csv_volgende(lezer, &rij, u->p); eerste = false) {
        if (eerste && (kolom = kolom_van_kop(u, &rij)) >= 0)
            continue;
        size_t plek = kolom < 0 ? 0 : (size_t)kolom;
        if (plek >= rij.aantal || !*rij.cel[plek])
            continue;
        csv_ontwapen(rij.cel[plek]);
        if (eerste && !is_nummer(rij.cel[plek]))
            return problem_set(u->p, PROBLEM_INPUT,
                               _("%s: regel %ld heeft geen kolom V-nummer en begint niet met een "
                                 "V-nummer. Zet er één nummer per regel in, of een kop."),
                               u->keuze->v_nummers, rij.regel);
        if (!nummer_erbij(u, rij.cel[plek], rij.regel))
            return false;
    }
    return u->p->kind == PROBLEM_NONE;
}

static bool lees_nummers(struct uitvoer *u) {
    struct csv_lezer *lezer =
        csv_open(u->keuze->v_nummers, (struct csv_dialect){.codering = CSV_CODERING_HERKEN}, u->p);
    bool goed = lezer && lees_rijen(u, lezer);
    if (lezer)
        csv_sluit(lezer);
    return goed;
}

/* Each person once, the first time. */
static void eenmaal(struct uitvoer *u) {
    struct kaart gezien = {0};
    size_t blijft = 0;
    for (size_t i = 0; i < u->dossiers; i++) {
        char sleutel[ID_TEKST];
        long nr;
        id_tekst(u->dossier[i], sleutel);
        if (kaart_zoek(&gezien, sleutel, &nr))
            continue;
        kaart_zet(&gezien, sleutel, 1);
        u->dossier[blijft++] = u->dossier[i];
    }
    u->dossiers = blijft;
    kaart_free(&gezien);
}

bool export_kies_mensen(struct uitvoer *u) {
    const struct export_keuze *k = u->keuze;
    bool zoekt = k->filter && *k->filter, genoemd = k->dossiers || k->v_nummers;
    u->gekozen = zoekt || genoemd;
    if (zoekt && !zoek(u))
        return false;
    struct id *gezocht = u->dossier;
    size_t aantal = u->dossiers;
    if (genoemd) {
        u->dossier = NULL;
        u->dossiers = 0;
        for (size_t i = 0; k->dossiers && i < k->aantal_dossiers; i++)
            export_mens_erbij(u, k->dossiers[i]);
    }
    bool goed = !k->v_nummers || lees_nummers(u);
    if (goed && zoekt && genoemd)
        snijd(u, gezocht, aantal);
    if (genoemd)
        free(gezocht);
    eenmaal(u);
    return goed;
}
