/* A second thread reads and judges rows in batches, while the first looks up and stores. */
#include "import_lezer.h"
#include "import_opening.h"
#include "regie/blok.h"
#include "regie/kaart.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { PARTIJ_RIJEN = 256, PARTIJEN = 4, GEHEUGEN_MAX = 4096 };

struct partij {
    struct import_rij rij[PARTIJ_RIJEN];
    size_t aantal;
    struct blok blok; /* the texts of its rows */
    long gelezen;
    bool laatste;
    struct problem fout;
};

/* What a cell of this field meant before: dates and choices come back thousands of times. */
struct celgeheugen {
    struct kaart cel;
    struct gelezen_cel {
        enum cel_uitslag uitslag;
        char *waarde;
        char *let_op; /* a note that goes with the value; or NULL */
    } * gelezen;
    long aantal;
};

struct import_lezer {
    struct import_opening *lijst;
    const struct kolomregels *regels;
    const struct kolomkaart *kaart;
    struct datum vandaag;
    struct celgeheugen geheugen[LIJSTVELDEN_MAX];
    struct buf waarde;
    struct cel_melding melding;
    int naam, achternaam, tussenvoegsel, voornamen, voorletters;
    bool splits;                /* the name comes in one cell */
    long totalen, totaal_regel; /* rows that add up, and the line of the first */
    long totaal;

    struct partij partij[PARTIJEN];
    size_t vol, leeg; /* batches filled and given back so far */
    bool stop, draad;
    pthread_t wie;
    pthread_mutex_t slot;
    pthread_cond_t anders;

    const struct partij *nu;
    size_t volgende;
    long gelezen;
};

static void opmerking_erbij(struct import_lezer *l, struct partij *p, struct import_rij *rij,
                            struct cel_opmerking o) {
    if (!rij->opmerking)
        rij->opmerking = blok_neem(&p->blok, l->kaart->aantal * sizeof *rij->opmerking);
    if (o.uitslag == CEL_GEWEIGERD && rij->geweigerd < 0)
        rij->geweigerd = rij->opmerkingen;
    rij->opmerking[rij->opmerkingen++] = o;
}

/* What reading the cell just now gave to say. */
static void melding_erbij(struct import_lezer *l, struct partij *p, struct import_rij *rij,
                          int kolom, enum cel_uitslag uitslag) {
    struct buf tekst = {0};
    if (!strncmp(l->melding.code, "datum", 5)) /* one of several: say which */
        buf_addf(&tekst, "%s: ", l->kaart->kolom[kolom].kop);
    buf_add(&tekst, buf_text(&l->melding.tekst));
    opmerking_erbij(l, p, rij,
                    (struct cel_opmerking){.kolom = kolom,
                                           .uitslag = uitslag,
                                           .code = l->melding.code,
                                           .tekst = blok_tekst(&p->blok, tekst.s, tekst.len)});
    buf_free(&tekst);
}

static void neem_waarde(struct import_rij *rij, int veld, enum cel_uitslag uitslag,
                        const char *waarde) {
    if (uitslag == CEL_WIS)
        rij->wis |= (uint64_t)1 << veld;
    else if (uitslag == CEL_WAARDE)
        rij->waarde[veld] = waarde;
}

static bool komt_terug(const struct veld *v) {
    return v->kind == VELD_KEUZE || v->kind == VELD_JANEE || v->kind == VELD_DATUM ||
           v->kind == VELD_BRP_DATUM || v->kind == VELD_GETAL || (v->vlaggen & VELD_CATALOGUS);
}

static void onthoud(struct celgeheugen *g, const char *cel, enum cel_uitslag uitslag,
                    const char *waarde, const char *let_op) {
    if (g->aantal == GEHEUGEN_MAX)
        return;
    if (!g->gelezen)
        g->gelezen = mem_array(GEHEUGEN_MAX, sizeof *g->gelezen);
    g->gelezen[g->aantal] = (struct gelezen_cel){uitslag, mem_copy(waarde), mem_copy(let_op)};
    kaart_zet(&g->cel, cel, g->aantal++);
}

#define LET_OP "let_op" /* the code of a note that goes with a value */

static void uit_geheugen(struct import_lezer *l, struct partij *p, struct import_rij *rij,
                         int kolom, const struct gelezen_cel *g) {
    neem_waarde(rij, l->kaart->kolom[kolom].veld, g->uitslag, g->waarde);
    if (g->let_op)
        opmerking_erbij(
            l, p, rij,
            (struct cel_opmerking){
                .kolom = kolom, .uitslag = g->uitslag, .code = LET_OP, .tekst = g->let_op});
}

static void lees_cel(struct import_lezer *l, struct partij *p, struct import_rij *rij, int kolom) {
    int veld = l->kaart->kolom[kolom].veld;
    const char *cel = rij->cel[kolom];
    struct celgeheugen *g = &l->geheugen[veld];
    bool terug = komt_terug(lijstveld_nr(l->regels, veld)->rij);
    long nr;
    if (terug && kaart_zoek(&g->cel, cel, &nr)) {
        uit_geheugen(l, p, rij, kolom, &g->gelezen[nr]);
        return;
    }
    buf_clear(&l->waarde);
    enum cel_uitslag uitslag = kolom_lees_cel(l->regels, &l->kaart->kolom[kolom], cel, l->vandaag,
                                              &l->waarde, &l->melding);
    const char *code = l->melding.code;
    if (code)
        melding_erbij(l, p, rij, kolom, uitslag);
    if (terug && (!code || !strcmp(code, LET_OP)))
        onthoud(g, cel, uitslag, buf_text(&l->waarde), code ? buf_text(&l->melding.tekst) : NULL);
    bool zelfde = uitslag == CEL_WAARDE && !strcmp(cel, buf_text(&l->waarde));
    neem_waarde(rij, veld, uitslag,
                uitslag != CEL_WAARDE ? NULL
                : zelfde              ? cel
                                      : blok_tekst(&p->blok, l->waarde.s, l->waarde.len));
}

static void splits_naam(struct import_lezer *l, struct partij *p, struct import_rij *rij) {
    struct naamdelen delen;
    volledige_naam_splits(l->regels, rij->waarde[l->naam], &delen);
    const struct {
        int veld;
        const struct buf *tekst;
    } deel[] = {{l->achternaam, &delen.achternaam},
                {l->tussenvoegsel, &delen.tussenvoegsel},
                {l->voornamen, &delen.voornamen},
                {l->voorletters, &delen.voorletters}};
    for (size_t i = 0; i < sizeof deel / sizeof *deel; i++)
        if (deel[i].tekst->len)
            rij->waarde[deel[i].veld] = blok_tekst(&p->blok, deel[i].tekst->s, deel[i].tekst->len);
    naamdelen_free(&delen);
}

static bool is_leeg(const char *cel) {
    return cel[strspn(cel, " \t\r\n")] == '\0';
}

static bool zegt_niets(const struct csv_rij *rij) {
    for (size_t i = 0; i < rij->aantal; i++)
        if (!is_leeg(rij->cel[i]))
            return false;
    return true;
}

static void neem_cellen(struct import_lezer *l, struct partij *p, struct import_rij *rij,
                        const struct csv_rij *csv, bool kaal) {
    rij->cellen = csv->aantal > l->kaart->aantal ? csv->aantal : l->kaart->aantal;
    rij->cel = blok_neem(&p->blok, rij->cellen * sizeof *rij->cel);
    for (size_t i = 0; i < rij->cellen; i++) {
        const char *cel = i < csv->aantal ? csv->cel[i] : "";
        rij->cel[i] = blok_tekst(&p->blok, cel, strlen(cel));
        if (!kaal)
            csv_ontwapen(rij->cel[i]);
    }
    for (size_t i = l->kaart->aantal; i < csv->aantal; i++)
        rij->te_lang = rij->te_lang || !is_leeg(csv->cel[i]);
}

static void lees_rij(struct import_lezer *l, struct partij *p, const struct csv_rij *csv,
                     bool kaal) {
    struct import_rij *rij = &p->rij[p->aantal++];
    memset(rij, 0, sizeof *rij);
    rij->regel = csv->regel;
    rij->geweigerd = -1;
    neem_cellen(l, p, rij, csv, kaal);
    for (size_t i = 0; i < l->kaart->aantal; i++)
        if (l->kaart->kolom[i].veld >= 0 && *rij->cel[i])
            lees_cel(l, p, rij, (int)i);
    if (l->splits && rij->waarde[l->naam])
        splits_naam(l, p, rij);
}

static void totaal_erbij(struct import_lezer *l, long regel) {
    if (!l->totalen++)
        l->totaal_regel = regel;
}

static void vul(struct import_lezer *l, struct partij *p) {
    struct csv_rij csv;
    bool kaal;
    p->aantal = 0;
    blok_leeg(&p->blok);
    while (p->aantal < PARTIJ_RIJEN && !p->laatste) {
        if (!import_monster_volgende(&l->lijst->monster, l->lijst->csv, &csv, &kaal, &p->fout))
            p->laatste = true;
        else if (rij_is_totaal(csv.cel, csv.aantal))
            totaal_erbij(l, csv.regel);
        else if (!zegt_niets(&csv))
            lees_rij(l, p, &csv, kaal);
    }
    long totaal;
    csv_voortgang(l->lijst->csv, &p->gelezen, &totaal);
}

static void *vul_alles(void *mee) {
    struct import_lezer *l = mee;
    for (size_t i = 0;; i++) {
        pthread_mutex_lock(&l->slot);
        while (i - l->leeg == PARTIJEN && !l->stop)
            pthread_cond_wait(&l->anders, &l->slot);
        bool stop = l->stop;
        pthread_mutex_unlock(&l->slot);
        if (stop)
            return NULL;
        struct partij *p = &l->partij[i % PARTIJEN];
        vul(l, p);
        pthread_mutex_lock(&l->slot);
        l->vol++;
        pthread_cond_signal(&l->anders);
        pthread_mutex_unlock(&l->slot);
        if (p->laatste)
            return NULL;
    }
}

static bool heeft_kolom(const struct import_lezer *l, int veld) {
    return veld >= 0 && kolomkaart_kolom(l->kaart, veld) >= 0;
}

struct import_lezer *import_lezer_begin(struct import_opening *opening,
                                        const struct kolomregels *regels, struct datum vandaag,
                                        const struct kolomkaart *kaart) {
    struct import_lezer *l = mem_alloc(sizeof *l);
    l->lijst = opening;
    l->regels = regels;
    l->vandaag = vandaag;
    l->kaart = kaart;
    l->naam = lijstveld_zoek(regels, "volledige_naam");
    l->achternaam = lijstveld_zoek(regels, "achternaam");
    l->tussenvoegsel = lijstveld_zoek(regels, "tussenvoegsel");
    l->voornamen = lijstveld_zoek(regels, "voornamen");
    l->voorletters = lijstveld_zoek(regels, "voorletters");
    l->splits = l->naam >= 0 && !heeft_kolom(l, l->achternaam) && !heeft_kolom(l, l->voornamen);
    pthread_mutex_init(&l->slot, NULL);
    pthread_cond_init(&l->anders, NULL);
    csv_voortgang(opening->csv, &l->gelezen, &l->totaal);
    l->draad = pthread_create(&l->wie, NULL, vul_alles, l) == 0;
    return l;
}

static void geef_terug(struct import_lezer *l) {
    pthread_mutex_lock(&l->slot);
    l->leeg++;
    pthread_cond_signal(&l->anders);
    pthread_mutex_unlock(&l->slot);
}

/* Without a second thread the batches are filled here, one after the other. */
static void wacht_op_partij(struct import_lezer *l) {
    l->nu = &l->partij[l->leeg % PARTIJEN];
    if (!l->draad) {
        vul(l, &l->partij[l->leeg % PARTIJEN]);
        return;
    }
    pthread_mutex_lock(&l->slot);
    while (l->vol == l->leeg)
        pthread_cond_wait(&l->anders, &l->slot);
    pthread_mutex_unlock(&l->slot);
}

const struct import_rij *import_lezer_volgende(struct import_lezer *l, struct problem *p) {
    while (!l->nu || l->volgende == l->nu->aantal) {
        if (l->nu && l->nu->laatste) {
            if (l->nu->fout.kind != PROBLEM_NONE)
                problem_set(p, l->nu->fout.kind, "%s", problem_text(&l->nu->fout));
            return NULL;
        }
        if (l->nu)
            geef_terug(l);
        wacht_op_partij(l);
        l->volgende = 0;
        l->gelezen = l->nu->gelezen;
    }
    return &l->nu->rij[l->volgende++];
}

void import_lezer_stand(const struct import_lezer *l, long *gelezen, long *totaal) {
    *gelezen = l->gelezen;
    *totaal = l->totaal;
}

long import_lezer_totalen(const struct import_lezer *l, long *regel) {
    *regel = l->totaal_regel;
    return l->totalen;
}

static void geheugen_free(struct celgeheugen *g) {
    for (long i = 0; i < g->aantal; i++) {
        free(g->gelezen[i].waarde);
        free(g->gelezen[i].let_op);
    }
    free(g->gelezen);
    kaart_free(&g->cel);
}

void import_lezer_sluit(struct import_lezer *l) {
    if (!l)
        return;
    if (l->draad) {
        pthread_mutex_lock(&l->slot);
        l->stop = true;
        pthread_cond_signal(&l->anders);
        pthread_mutex_unlock(&l->slot);
        pthread_join(l->wie, NULL);
    }
    for (int i = 0; i < PARTIJEN; i++) {
        blok_free(&l->partij[i].blok);
        problem_clear(&l->partij[i].fout);
    }
    for (int i = 0; i < LIJSTVELDEN_MAX; i++)
        geheugen_free(&l->geheugen[i]);
    buf_free(&l->waarde);
    buf_free(&l->melding.tekst);
    pthread_mutex_destroy(&l->slot);
    pthread_cond_destroy(&l->anders);
    free(l);
}
