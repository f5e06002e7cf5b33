#include "waarden.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const struct keuze ja_nee[] = {
    {"ja", N_("ja")}, {"nee", N_("nee")}, {"", N_("onbekend")}, {NULL, NULL}};

static const struct keuze *keuzes_van(const struct veld *veld) {
    return veld->kind == VELD_JANEE ? ja_nee : veld->kind == VELD_KEUZE ? veld->keuzes : NULL;
}

bool waarden_volgende(const struct veld *veld, const char *waarde, int stap, struct buf *uit) {
    const struct keuze *keuzes = keuzes_van(veld);
    int n = 0, nu = -1;
    if (!keuzes || !keuzes->code)
        return false;
    for (; keuzes[n].code; n++)
        if (waarde && !strcmp(keuzes[n].code, waarde))
            nu = n;
    if (nu < 0)
        nu = stap > 0 ? -1 : n;
    nu = (nu + stap + n) % n;
    buf_add(uit, *keuzes[nu].code ? _(keuzes[nu].label) : "");
    return true;
}

struct regels {
    const char **tekst;
    int aantal;
};

static void erbij(struct regels *r, const char *tekst) {
    r->tekst = mem_grow(r->tekst, (size_t)r->aantal + 1, sizeof *r->tekst);
    r->tekst[r->aantal++] = tekst;
}

static void uit_catalogus(const char *lijst, struct regels *r) {
    struct buf naam = {0};
    struct problem p = {0};
    buf_addf(&naam, "lijst/%s.csv", lijst);
    const struct tabel *t = catalogus_tabel(naam.s, &p);
    for (size_t i = 0; t && i < t->rijen; i++)
        erbij(r, tabel_waarde(t, i, "naam"));
    problem_clear(&p);
    buf_free(&naam);
}

static struct regels regels_van(const struct veld *veld) {
    struct regels r = {0};
    const struct keuze *keuzes = veld->kind == VELD_JANEE ? ja_nee : veld->keuzes;
    for (; keuzes && keuzes->code; keuzes++)
        erbij(&r, _(keuzes->label));
    if (veld->vlaggen & VELD_CATALOGUS)
        uit_catalogus(veld->lijst, &r);
    return r;
}

static int dichtst_bij(const struct regels *r, const char *nu) {
    for (int i = 0; *nu && i < r->aantal; i++)
        if (!strncasecmp(r->tekst[i], nu, strlen(nu)))
            return i;
    return 0;
}

bool waarden_kies(struct ui *ui, const struct veld *veld, const char *nu, struct buf *uit) {
    struct regels r = regels_van(veld);
    int gekozen = -1;
    if (!r.aantal)
        ui_meld(ui, STIJL_GEWOON, _("Bij dit veld hoort geen lijst."));
    else
        gekozen = ui_kies(ui, _(veld->label), r.tekst, r.aantal, dichtst_bij(&r, nu));
    if (gekozen >= 0 && veld->kind == VELD_MEERKEUZE && *nu)
        buf_addf(uit, "%s, ", nu);
    if (gekozen >= 0)
        buf_add(uit, r.tekst[gekozen]);
    free(r.tekst);
    return gekozen >= 0;
}

void waarden_echo(const struct ui *ui, const struct veld *veld, const char *getypt,
                  struct buf *uit) {
    bool datum = veld->kind == VELD_DATUM || veld->kind == VELD_BRP_DATUM;
    struct buf canoniek = {0}, getoond = {0};
    struct problem p = {0};
    struct datum d;
    if (!datum && veld->kind != VELD_KEUZE && veld->kind != VELD_JANEE)
        return;
    bool past = veld_lees(veld, getypt, ui->s->vandaag, &canoniek, &p) && canoniek.len;
    if (past && datum && datum_lees_iso(canoniek.s, &d))
        datum_schrijf_voluit(d, &getoond);
    else if (past)
        veld_toon(veld, canoniek.s, &getoond);
    if (past && strcmp(buf_text(&getoond), getypt) != 0)
        buf_addf(uit, "= %s  ", buf_text(&getoond));
    problem_clear(&p);
    buf_free(&canoniek);
    buf_free(&getoond);
}
