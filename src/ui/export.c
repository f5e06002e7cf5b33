#include "export.h"
#include "regie/lijsten.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <unistd.h>

enum { SETTEN_MAX = 40 };

static const struct veld pad_veld = {.naam = "pad",
                                     .label = N_("Bestand"),
                                     .hulp = N_("De naam van het nieuwe bestand."),
                                     .kind = VELD_TEKST};

enum wie { WIE_ZICHT, WIE_GEMARKEERD, WIE_MIJN, WIE_IEDEREEN };

/* An empty choice of marks is not offered. */
static bool kies_wie(struct ui *ui, const struct lijst_filter *zicht, const struct id *gemarkeerd,
                     size_t aantal, struct export_keuze *k) {
    const char *regels[4] = {_("De lijst zoals u hem nu ziet")};
    enum wie wie[4] = {WIE_ZICHT};
    struct buf merk = {0};
    int n = 1;
    if (aantal) {
        buf_addf(&merk, _("Alleen wie gemarkeerd is (%zu)"), aantal);
        wie[n] = WIE_GEMARKEERD;
        regels[n++] = merk.s;
    }
    wie[n] = WIE_MIJN;
    regels[n++] = _("Mijn mensen");
    wie[n] = WIE_IEDEREEN;
    regels[n++] = _("Iedereen");
    int keus = ui_kies(ui, _("Wie komt er in de lijst?"), regels, n, aantal ? 1 : 0);
    buf_free(&merk);
    if (keus < 0)
        return false;
    if (wie[keus] == WIE_ZICHT || wie[keus] == WIE_GEMARKEERD)
        k->casemanager = zicht->casemanager;
    if (wie[keus] == WIE_ZICHT)
        k->filter = zicht->zoek;
    if (wie[keus] == WIE_MIJN)
        k->casemanager = ui->s->gebruiker;
    if (wie[keus] == WIE_GEMARKEERD) {
        k->dossiers = gemarkeerd;
        k->aantal_dossiers = aantal;
    }
    return true;
}

struct setten {
    char *naam[SETTEN_MAX], *regel[SETTEN_MAX];
    int aantal;
};

static void neem_set(void *mee, const char *naam, const char *uitleg, const char *groep) {
    struct setten *s = mee;
    struct buf regel = {0};
    if (*groep || s->aantal == SETTEN_MAX)
        return;
    buf_addf(&regel, "%s: %s", naam, uitleg);
    s->naam[s->aantal] = mem_copy(naam);
    s->regel[s->aantal++] = buf_take(&regel);
}

static bool kies_kolommen(struct ui *ui, struct buf *kolommen, struct problem *p) {
    struct setten s = {.naam = {NULL}, .aantal = 1};
    s.regel[0] = mem_copy(_("Alles wat regie ook weer kan inlezen"));
    int keus = -1;
    if (export_kolommen(&s, neem_set, p))
        keus = ui_kies(ui, _("Welke kolommen?"), (const char *const *)s.regel, s.aantal, 0);
    if (keus > 0)
        buf_add(kolommen, s.naam[keus]);
    for (int i = 0; i < s.aantal; i++) {
        free(s.naam[i]);
        free(s.regel[i]);
    }
    return keus >= 0;
}

static bool kies_mee(struct ui *ui, struct export_keuze *k) {
    const char *const regels[] = {
        _("Met namen, zonder BSN en zonder gezondheid"),
        _("Ook het BSN"),
        _("Ook wat over gezondheid gaat"),
        _("Ook het BSN en gezondheid"),
        _("Zonder namen, onder een pseudoniem"),
    };
    int keus = ui_kies(ui, _("Wat gaat er mee?"), regels, 5, 0);
    k->bsn = keus == 1 || keus == 3;
    k->gezondheid = keus == 2 || keus == 3;
    k->pseudoniem = keus == 4;
    return keus >= 0;
}

static bool kies_vorm(struct ui *ui, struct export_keuze *k) {
    const char *const regels[] = {_("Voor Excel"),
                                  _("Voor een ander programma (komma's, ISO-datums)")};
    int keus = ui_kies(ui, _("In welke vorm?"), regels, 2, 0);
    k->rfc4180 = keus == 1;
    return keus >= 0;
}

/* An existing file is only replaced when somebody says so. */
static bool mag_schrijven(struct ui *ui, const char *pad) {
    return access(pad, F_OK) != 0 || ui_vraag(ui, _("Dit bestand bestaat al. Vervangen?"));
}

static const char *wat_mee(const struct export_keuze *k) {
    if (k->pseudoniem)
        return _("zonder namen");
    if (k->bsn && k->gezondheid)
        return _("met namen, BSN en gezondheid");
    return k->bsn          ? _("met namen en BSN")
           : k->gezondheid ? _("met namen en gezondheid")
                           : _("met namen, zonder BSN");
}

/* What it will hold, before it is written. */
static bool wil_dit(struct ui *ui, const struct export_keuze *k, struct problem *p) {
    struct export_vooraf v;
    struct buf vraag = {0};
    bool goed = export_vooraf(ui->s, k, &v, p);
    if (goed) {
        buf_addf(&vraag,
                 v.rijen == 1 ? _("%ld persoon, %zu kolommen, %s. Schrijven?")
                              : _("%ld personen, %zu kolommen, %s. Schrijven?"),
                 v.rijen, v.aantal, wat_mee(k));
        goed = ui_vraag(ui, vraag.s);
    }
    buf_free(&vraag);
    export_vooraf_free(&v);
    return goed;
}

static void schrijf(struct ui *ui, const struct export_keuze *k, struct problem *p) {
    long rijen = 0;
    if (export_uitvoeren(ui->s, k, &rijen, p))
        ui_meld(ui, STIJL_GOED,
                rijen == 1 ? _("%ld persoon staat in %s (%s).")
                           : _("%ld personen staan in %s (%s)."),
                rijen, k->pad, wat_mee(k));
}

void export_vraag(struct ui *ui, const struct lijst_filter *zicht, const struct id *gemarkeerd,
                  size_t aantal) {
    struct buf pad = {0}, kolommen = {0};
    struct problem p = {0};
    struct export_keuze k = {0};
    buf_add(&pad, "caseload.csv");
    if (kies_wie(ui, zicht, gemarkeerd, aantal, &k) && kies_kolommen(ui, &kolommen, &p) &&
        kies_mee(ui, &k) && kies_vorm(ui, &k) &&
        ui_vraag_veld(ui, _("Deze lijst opslaan als"), &pad_veld, &pad) && pad.len) {
        k.pad = buf_text(&pad);
        k.kolommen = kolommen.len ? kolommen.s : NULL;
        if (wil_dit(ui, &k, &p) && mag_schrijven(ui, k.pad))
            schrijf(ui, &k, &p);
    }
    if (p.kind != PROBLEM_NONE)
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    problem_clear(&p);
    buf_free(&pad);
    buf_free(&kolommen);
}
