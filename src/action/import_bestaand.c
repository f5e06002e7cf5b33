/* A row about somebody who is known: compare, and write only what differs. */
#include "import_vergelijk.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

/* Blanks around a text are no difference: a list loses them, and a person typed them. */
static bool zelfde_tekst(const char *oud, const char *nieuw) {
    if (!strcmp(oud, nieuw))
        return true;
    struct buf a = {0}, b = {0};
    text_trim(&a, oud, strlen(oud));
    text_trim(&b, nieuw, strlen(nieuw));
    bool zelfde = !strcmp(buf_text(&a), buf_text(&b));
    for (size_t i = 0; i < a.len; i++)
        if (strchr("\r\n\t", a.s[i]))
            a.s[i] = ' ';
    zelfde = zelfde || !strcmp(buf_text(&a), buf_text(&b));
    buf_free(&a);
    buf_free(&b);
    return zelfde;
}

/* The digits of a telephone number, those of a Dutch one as they are dialled here. */
static void kies_cijfers(const char *nummer, struct buf *uit) {
    bool plus = nummer[strspn(nummer, " (")] == '+';
    for (; *nummer; nummer++)
        if (*nummer >= '0' && *nummer <= '9')
            buf_add_char(uit, *nummer);
    size_t land = plus && !strncmp(buf_text(uit), "31", 2) ? 2
                  : !strncmp(buf_text(uit), "0031", 4)     ? 4
                                                           : 0;
    if (land) {
        buf_remove(uit, 0, land + (buf_text(uit)[land] == '0')); /* +31 (0)6 ... */
        buf_insert_n(uit, 0, "0", 1);
    }
}

static bool zelfde_telefoon(const char *oud, const char *nieuw) {
    struct buf a = {0}, b = {0};
    kies_cijfers(oud, &a);
    kies_cijfers(nieuw, &b);
    bool zelfde = a.len && !strcmp(buf_text(&a), buf_text(&b));
    buf_free(&a);
    buf_free(&b);
    return zelfde;
}

static bool zelfde_waarde(const struct veld *veld, const char *oud, const char *nieuw) {
    return zelfde_tekst(oud, nieuw) || (veld->kind == VELD_TELEFOON && zelfde_telefoon(oud, nieuw));
}

void verschil_erbij(struct vergelijking *v, int veld, struct record *r, int recordveld,
                    const char *nieuw) {
    v->rij[v->aantal++] = (struct verschil){veld, r, recordveld, nieuw};
}

static void vergelijk_veld(struct vergelijking *v, const struct import_rij *rij, int veld,
                           struct record *r, int recordveld, const char *nieuw) {
    const char *oud = record_waarde(r, recordveld);
    const struct veld *soort = &r->soort->velden[recordveld];
    bool zelfde = oud && nieuw &&
                  (rij_gekozen(rij, veld) ? !strcmp(oud, nieuw) : zelfde_waarde(soort, oud, nieuw));
    if (rij_wist(rij, veld) ? oud != NULL : nieuw && !zelfde)
        verschil_erbij(v, veld, r, recordveld, nieuw);
}

/* A name of which letters got lost says less than the one that is there. */
static bool is_kwijt(const struct lijstveld *lv, const char *oud, const char *nieuw) {
    bool naam = lv->veld == PERSOON_ACHTERNAAM || lv->veld == PERSOON_TUSSENVOEGSEL ||
                lv->veld == PERSOON_VOORNAMEN || lv->veld == PERSOON_VOORLETTERS;
    return naam && oud && nieuw && naam_is_verhaspeld(nieuw) && !naam_is_verhaspeld(oud);
}

static bool zegt_minder(const struct import *w, const struct import_rij *rij, int veld,
                        const struct lijstveld *lv, const char *oud) {
    return rij->waarde[veld] && !rij_gekozen(rij, veld) &&
           (import_zegt_minder(lv->rij, oud, rij->waarde[veld]) ||
            import_zonder_eeuw(w, rij, veld, oud));
}

static void vergelijk_persoon(const struct import *w, struct vergelijking *v,
                              const struct import_rij *rij, int veld, const struct lijstveld *lv) {
    const char *oud = record_waarde(&v->b.persoon, lv->veld), *nieuw = rij->waarde[veld];
    if (!rij_gekozen(rij, veld) && is_kwijt(lv, oud, nieuw))
        return;
    if (!zegt_minder(w, rij, veld, lv, oud))
        vergelijk_veld(v, rij, veld, &v->b.persoon, lv->veld, nieuw);
    else if (strncmp(nieuw, "0000", 4) != 0 && strcmp(oud, nieuw) != 0)
        v->vager |= UINT64_C(1) << veld;
}

static void vergelijk_gebeurtenis(struct import *w, const struct import_rij *rij, int veld,
                                  struct vergelijking *v) {
    const char *code = lijstveld_nr(w->regels, veld)->gebeurtenis, *nieuw = rij->waarde[veld];
    struct record_lijst *l = &v->b.lijst[SOORT_GEBEURTENIS];
    struct record *g = NULL;
    for (size_t i = 0; i < l->aantal && !g; i++)
        if (record_is(&l->rij[i], GEBEURTENIS_CODE, code))
            g = &l->rij[i];
    if (rij_wist(rij, veld) && g)
        verschil_erbij(v, veld, g, -1, NULL);
    else if (nieuw && !(g && record_is(g, GEBEURTENIS_DATUM, nieuw)) &&
             !import_in_toekomst(w, rij, veld))
        verschil_erbij(v, veld, g, GEBEURTENIS_DATUM, nieuw);
}

/* A number that somebody had in a dossier that became part of this one is not news. */
static bool is_vroeger_nummer(struct import *w, const char *v_nummer, const struct beeld *b) {
    if (!v_nummer || !record_waarde(&b->persoon, PERSOON_V_NUMMER) ||
        record_is(&b->persoon, PERSOON_V_NUMMER, v_nummer))
        return false;
    struct cursor *c = cursor_open(w->h.s->store, Q_SAMENVOEGING_VAN_VNUMMER, w->h.p);
    cursor_zet_tekst(c, ":v_nummer", v_nummer);
    bool vroeger = cursor_volgende(c) && id_gelijk(cursor_id(c, "dossier"), b->dossier.id);
    cursor_sluit(c);
    return vroeger;
}

static void vergelijk(struct import *w, const struct import_rij *rij, struct vergelijking *v) {
    const struct lijstveld *lv;
    for (int i = 0; (lv = lijstveld_nr(w->regels, i)); i++) {
        if (!rij->waarde[i] && !rij_wist(rij, i))
            continue;
        if (i == w->veld_v_nummer && is_vroeger_nummer(w, rij->waarde[i], &v->b))
            continue;
        if (lv->soort == LIJSTVELD_GEBEURTENIS)
            vergelijk_gebeurtenis(w, rij, i, v);
        else if (lv->soort == LIJSTVELD_PERSOON)
            vergelijk_persoon(w, v, rij, i, lv);
        else if (i == w->veld_casemanager)
            vergelijk_veld(v, rij, i, &v->b.dossier, lv->veld, import_collega(w, rij));
        else if (lv->soort == LIJSTVELD_DOSSIER)
            vergelijk_veld(v, rij, i, &v->b.dossier, lv->veld, rij->waarde[i]);
    }
    adres_vergelijk(w, rij, v);
    v->gezin = gezin_verandert(w, rij, &v->b);
}

static bool leest_gebeurtenissen(struct import *w, const struct import_rij *rij) {
    const struct lijstveld *lv;
    for (int i = 0; (lv = lijstveld_nr(w->regels, i)); i++)
        if (lv->soort == LIJSTVELD_GEBEURTENIS && (rij->waarde[i] || rij_wist(rij, i)))
            return true;
    return false;
}

static bool lees(struct import *w, const struct import_rij *rij, struct id dossier,
                 struct beeld *b) {
    struct store *s = w->h.s->store;
    if (!handeling_veel_stort(&w->h) ||
        !store_lees(s, SOORT_DOSSIER, dossier, &b->dossier, w->h.p) ||
        !store_lees(s, SOORT_PERSOON, record_verwijzing(&b->dossier, DOSSIER_PERSOON), &b->persoon,
                    w->h.p))
        return handeling_mis(&w->h);
    if (leest_gebeurtenissen(w, rij) &&
        !store_van_dossier(s, SOORT_GEBEURTENIS, dossier, &b->lijst[SOORT_GEBEURTENIS], w->h.p))
        return handeling_mis(&w->h);
    return true;
}

static void namen_van(const struct record *persoon, struct buf *uit) {
    buf_addf(uit, "%s %s", record_tekst(persoon, PERSOON_ACHTERNAAM),
             record_tekst(persoon, PERSOON_VOORNAMEN));
}

static bool zelfde_veld(const struct record *een, const struct record *ander, int veld) {
    const char *waarde = record_waarde(een, veld);
    return waarde && record_is(ander, veld, waarde);
}

static bool heeft_andere_naam(const struct record *een, const struct record *ander) {
    struct buf a = {0}, b = {0};
    namen_van(een, &a);
    namen_van(ander, &b);
    bool anders = !dubbel_deelt_naam(a.s, b.s);
    buf_free(&a);
    buf_free(&b);
    return anders;
}

/* Both say a surname or both say a first name. */
static bool is_naam_vergeleken(const struct dubbel_score *s) {
    return s->deel[DUBBEL_ACHTERNAAM].stand != DUBBEL_LEEG ||
           s->deel[DUBBEL_VOORNAAM].stand != DUBBEL_LEEG;
}

static bool heeft_jaar(const char *datum) {
    return datum && strncmp(datum, "0000", 4) != 0;
}

/* Another name altogether, and no year of birth and sex that say it is the same person even so: a
 * number typed over wrongly, or a list of which a column slid. A sentence with a place for who has
 * that number; NULL when it is not. */
static const char *is_ander_mens(struct import *w, const struct import_rij *rij,
                                 const struct beeld *b) {
    struct record nieuw;
    struct dubbel_score s;
    rij_persoon(w, rij, &nieuw);
    if (zelfde_veld(&nieuw, &b->persoon, PERSOON_ACHTERNAAM) ||
        zelfde_veld(&nieuw, &b->persoon, PERSOON_VOORNAMEN) ||
        !heeft_andere_naam(&b->persoon, &nieuw))
        return NULL;
    dubbel_vergelijk(&b->persoon, &nieuw, false, &s);
    const char *was = record_waarde(&b->persoon, PERSOON_GEBOORTEDATUM),
               *is = record_waarde(&nieuw, PERSOON_GEBOORTEDATUM);
    bool jaren = heeft_jaar(was) && heeft_jaar(is);
    if (jaren && strncmp(was, is, 4) != 0)
        return _("Dit V-nummer hoort al bij \"%s\", met een andere naam en een ander geboortejaar. "
                 "Kijk van wie het is.");
    if (is_naam_vergeleken(&s) && (!jaren || s.deel[DUBBEL_GESLACHT].stand == DUBBEL_VERSCHILT))
        return _(
            "Dit V-nummer hoort al bij \"%s\", met een heel andere naam. Kijk van wie het is.");
    return NULL;
}

static void toon(const struct veld *veld, const char *waarde, struct buf *uit) {
    buf_clear(uit);
    veld_toon_gemaskeerd(veld, waarde, uit);
}

static void meld_wijziging(struct import *w, const struct import_rij *rij, const struct beeld *b,
                           const struct lijstveld *lv, const char *was, const char *wordt) {
    struct buf wie = {0}, oud = {0}, nieuw = {0};
    persoon_lijstnaam(&b->persoon, &wie);
    toon(lv->rij, was, &oud);
    toon(lv->rij, wordt, &nieuw);
    w->keuze->wijziging(w->keuze->mee, &(struct import_wijziging){
                                           .regel = rij->regel,
                                           .v_nummer = record_tekst(&b->persoon, PERSOON_V_NUMMER),
                                           .wie = buf_text(&wie),
                                           .veld = lv->naam,
                                           .label = lijstveld_label(lv),
                                           .oud = buf_text(&oud),
                                           .nieuw = buf_text(&nieuw)});
    buf_free(&wie);
    buf_free(&oud);
    buf_free(&nieuw);
}

/* From the number of one household to that of another. */
static void meld_ander_gezin(struct import *w, const struct import_rij *rij,
                             const struct beeld *b) {
    struct record gezin = {0};
    struct id was = record_verwijzing(&b->persoon, PERSOON_GEZIN);
    if (!id_is_leeg(was) && !store_lees(w->h.s->store, SOORT_GEZIN, was, &gezin, w->h.p))
        handeling_mis(&w->h);
    else
        meld_wijziging(w, rij, b, lijstveld_nr(w->regels, w->veld_gezinsnummer),
                       id_is_leeg(was) ? NULL : record_waarde(&gezin, GEZIN_NUMMER),
                       gezin_nummer(w, rij));
    record_free(&gezin);
}

static void meld_wijzigingen(struct import *w, const struct import_rij *rij,
                             const struct vergelijking *v) {
    if (!w->keuze->wijziging)
        return;
    for (int i = 0; i < v->aantal; i++) {
        const struct verschil *d = &v->rij[i];
        int veld = d->recordveld < 0 ? GEBEURTENIS_DATUM : d->recordveld;
        meld_wijziging(w, rij, &v->b, lijstveld_nr(w->regels, d->veld),
                       d->r ? record_waarde(d->r, veld) : NULL, d->nieuw);
    }
    if (v->gezin)
        meld_ander_gezin(w, rij, &v->b);
}

static void meld_vager(struct import *w, const struct import_rij *rij, const struct vergelijking *v,
                       int veld) {
    const struct lijstveld *lv = lijstveld_nr(w->regels, veld);
    const char *was = record_waarde(&v->b.persoon, lv->veld);
    struct buf tekst = {0}, oud = {0}, nieuw = {0};
    toon(lv->rij, was, &oud);
    toon(lv->rij, rij->waarde[veld], &nieuw);
    if (import_zonder_eeuw(w, rij, veld, was))
        buf_addf(&tekst,
                 _("In het dossier staat %s; de lijst noemt de eeuw niet, dus dat is "
                   "gebleven."),
                 oud.s);
    else
        buf_addf(&tekst, _("In het dossier staat %s; dat zegt meer dan %s en is gebleven."), oud.s,
                 nieuw.s);
    import_meld(w, rij, IMPORT_MELDING_LET_OP, kolomkaart_kolom(&w->uit->kaart, veld),
                lv->rij->kind == VELD_BRP_DATUM ? "datum_minder" : "waarde_minder", tekst.s);
    buf_free(&tekst);
    buf_free(&oud);
    buf_free(&nieuw);
}

static void meld_vagere(struct import *w, const struct import_rij *rij,
                        const struct vergelijking *v) {
    for (int veld = 0; v->vager >> veld && veld < LIJSTVELDEN_MAX; veld++)
        if (v->vager >> veld & 1)
            meld_vager(w, rij, v, veld);
}

static bool nieuwe_gebeurtenis(struct import *w, struct vergelijking *v, const struct verschil *d) {
    struct record g;
    record_begin(&g, SOORT_GEBEURTENIS);
    record_zet_id(&g, GEBEURTENIS_DOSSIER, v->b.dossier.id);
    record_zet(&g, GEBEURTENIS_CODE, lijstveld_nr(w->regels, d->veld)->gebeurtenis);
    record_zet(&g, GEBEURTENIS_DATUM, d->nieuw);
    bool goed = handeling_nieuw(&w->h, &g);
    record_free(&g);
    return goed;
}

static void schrijf_een(struct import *w, struct vergelijking *v, const struct verschil *d) {
    if (d->veld == w->veld_casemanager)
        handeling_wijs_toe(&w->h, v->b.dossier.id, d->nieuw ? d->nieuw : "");
    else if (!d->r)
        nieuwe_gebeurtenis(w, v, d);
    else if (d->recordveld < 0)
        handeling_verwijder(&w->h, d->r);
    else
        handeling_zet(&w->h, d->r, d->recordveld, d->nieuw);
}

/* What is erased goes last: at no moment somebody may be without a name. */
static void schrijf(struct import *w, struct vergelijking *v) {
    for (int wist = 0; wist <= 1; wist++)
        for (int i = 0; i < v->aantal && !w->h.mis; i++)
            if (wist == (v->rij[i].nieuw == NULL))
                schrijf_een(w, v, &v->rij[i]);
}

static bool naam_blijft(const struct vergelijking *v) {
    struct record na;
    if (!v->aantal)
        return true;
    record_kopie(&na, &v->b.persoon);
    for (int i = 0; i < v->aantal; i++)
        if (v->rij[i].r == &v->b.persoon)
            record_zet(&na, v->rij[i].recordveld, v->rij[i].nieuw);
    bool heeft = import_heeft_naam(&na);
    record_free(&na);
    return heeft;
}

/* The BSN of somebody else. */
static bool bsn_van_ander(struct import *w, const struct import_rij *rij,
                          const struct vergelijking *v) {
    struct bekende wie;
    const char *bsn = rij_waarde(rij, w->veld_bsn);
    if (!bsn || record_is(&v->b.persoon, PERSOON_BSN, bsn))
        return false;
    return bekende_van_bsn(w, bsn, &wie) && !id_gelijk(wie.dossier, v->b.dossier.id);
}

static enum emmer twee_keer(struct import *w, const struct import_rij *rij, struct bekende wie) {
    struct buf tekst = {0};
    buf_addf(&tekst,
             _("Deze persoon staat ook op regel %ld, met andere gegevens. Kijk welke rij klopt."),
             wie.regel);
    enum emmer emmer = import_dubbel(w, rij, tekst.s, wie);
    buf_free(&tekst);
    return emmer;
}

static enum emmer twijfel_aan_nummer(struct import *w, const struct import_rij *rij,
                                     const char *zin, const struct record *persoon,
                                     struct bekende wie) {
    struct buf tekst = {0}, naam = {0};
    persoon_lijstnaam(persoon, &naam);
    buf_addf(&tekst, zin, buf_text(&naam));
    enum emmer emmer = import_twijfel(w, rij, "ander_persoon", tekst.s, wie);
    buf_free(&tekst);
    buf_free(&naam);
    return emmer;
}

static enum emmer zet_verschillen(struct import *w, const struct import_rij *rij,
                                  struct vergelijking *v) {
    bool anders = v->aantal > 0 || v->gezin;
    if (!naam_blijft(v))
        return import_weiger(w, rij, -1, "naam", _(IMPORT_ZONDER_NAAM));
    meld_vagere(w, rij, v);
    adres_meld(w, rij, v);
    if (anders) {
        meld_wijzigingen(w, rij, v);
        merk_weg(w, v->b.dossier.id);
        gezin_zet(w, rij, &v->b, false);
        schrijf(w, v);
        bekende_anders(w, v->b.dossier.id, &v->b.persoon);
    }
    gezin_onthoud(w, rij, &v->b, !anders);
    return anders ? EMMER_GEWIJZIGD : EMMER_ONGEWIJZIGD;
}

enum emmer import_toepassen(struct import *w, const struct import_rij *rij, struct bekende wie) {
    struct vergelijking *v = mem_alloc(sizeof *v);
    enum emmer emmer = EMMER_ONGEWIJZIGD;
    if (lees(w, rij, wie.dossier, &v->b)) {
        vergelijk(w, rij, v);
        emmer = zet_verschillen(w, rij, v);
        bekende_gezien(w, rij, wie);
    }
    beeld_free(&v->b);
    free(v);
    return emmer;
}

static enum emmer beoordeel(struct import *w, const struct import_rij *rij, struct bekende wie,
                            struct vergelijking *v) {
    const char *ander = is_ander_mens(w, rij, &v->b);
    if (ander)
        return twijfel_aan_nummer(w, rij, ander, &v->b.persoon, wie);
    vergelijk(w, rij, v);
    bool anders = v->aantal > 0 || v->gezin;
    if (anders && import_wacht_nog(w, rij, wie.dossier))
        return EMMER_TWIJFEL;
    if (anders && wie.regel)
        return twee_keer(w, rij, wie);
    if (bsn_van_ander(w, rij, v))
        return import_twijfel(w, rij, "bsn_bekend",
                              _("Dit BSN hoort al bij iemand anders. Kijk van wie het is."), wie);
    enum emmer emmer = zet_verschillen(w, rij, v);
    const char *v_nummer = rij_waarde(rij, w->veld_v_nummer);
    if (!wie.regel && v_nummer && record_is(&v->b.persoon, PERSOON_V_NUMMER, v_nummer))
        w->merk.dossier = wie.dossier;
    return emmer;
}

bool import_zelfde(struct import *w, const struct import_rij *rij, struct bekende wie) {
    struct vergelijking *v = mem_alloc(sizeof *v);
    bool zelfde = false;
    if (lees(w, rij, wie.dossier, &v->b) && !record_waarde(&v->b.persoon, PERSOON_V_NUMMER)) {
        vergelijk(w, rij, v);
        zelfde = !v->aantal && !v->gezin;
    }
    beeld_free(&v->b);
    free(v);
    return zelfde;
}

enum emmer import_bestaand(struct import *w, const struct import_rij *rij, struct bekende wie) {
    struct vergelijking *v = mem_alloc(sizeof *v);
    enum emmer emmer = EMMER_ONGEWIJZIGD;
    if (lees(w, rij, wie.dossier, &v->b))
        emmer = beoordeel(w, rij, wie, v);
    if ((emmer == EMMER_GEWIJZIGD || emmer == EMMER_ONGEWIJZIGD) && !w->h.mis)
        bekende_gezien(w, rij, wie);
    beeld_free(&v->b);
    free(v);
    return emmer;
}
