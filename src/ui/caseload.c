/* The caseload: everybody, by name, filtered while typing. */
#include "dossierkop.h"
#include "dubbelen.h"
#include "editor.h"
#include "export.h"
#include "imports.h"
#include "regie/gebeurtenis.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "venster.h"
#include "werkvoorraad.h"
#include <stdlib.h>

struct caseload {
    struct venster v;
    bool alleen_mijn, zoeken;
    struct editor zoek;
    struct id *gemarkeerd;
    size_t markeringen;
};

static struct lijst_filter filter_van(const struct ui *ui, const struct caseload *c) {
    return (struct lijst_filter){.casemanager = c->alleen_mijn ? ui->s->gebruiker : NULL,
                                 .zoek = buf_text(&c->zoek.tekst)};
}

static void begin_bij(struct ui *ui, struct caseload *c, int richting) {
    const struct lijst_filter filter = filter_van(ui, c);
    venster_begin(ui, &c->v, &filter, richting);
}

static void beweeg(struct ui *ui, struct caseload *c, int stap) {
    const struct lijst_filter filter = filter_van(ui, c);
    venster_beweeg(ui, &c->v, &filter, stap);
}

static void ververs(struct ui *ui, void *staat) {
    struct caseload *c = staat;
    const struct lijst_filter filter = filter_van(ui, c);
    struct problem p = {0};
    venster_ververs(ui, &c->v, &filter);
    ui->aantal_mijn = lijst_aantal_van(ui->s->store, ui->s->gebruiker, &p);
    problem_clear(&p);
}

static int gemarkeerd(const struct caseload *c, struct id dossier) {
    for (size_t i = 0; i < c->markeringen; i++)
        if (id_gelijk(c->gemarkeerd[i], dossier))
            return (int)i;
    return -1;
}

static void teken_datum(const struct vlak *v, int y, int x, enum stijl stijl, const char *iso) {
    struct datum d;
    struct buf b = {0};
    if (iso && datum_lees_iso(iso, &d))
        datum_schrijf_nl(d, &b);
    teken(v, y, x, 10, stijl, buf_text(&b));
    buf_free(&b);
}

/* Columns by how much room there is; what does not fit is on the dossier. */
struct kolommen {
    int naam, v_nummer, geboren, fase, taal, woonplaats, casemanager;
};

static struct kolommen kolommen_voor(int breed) {
    if (breed >= 118)
        return (struct kolommen){3, 32, 43, 54, 72, 93, 107};
    if (breed >= 96)
        return (struct kolommen){3, 29, 40, 51, 69, 0, 84};
    return (struct kolommen){3, 29, 40, 51, 0, 0, 68};
}

static int taal_cellen(const struct kolommen *k) {
    return (k->woonplaats ? k->woonplaats : k->casemanager) - k->taal - 1;
}

static void teken_kolomkop(const struct vlak *v, const struct kolommen *k) {
    teken(v, 0, k->naam, 20, STIJL_STIL, _("Naam"));
    teken(v, 0, k->v_nummer, 10, STIJL_STIL, _("V-nummer"));
    teken(v, 0, k->geboren, 10, STIJL_STIL, _("Geboren"));
    teken(v, 0, k->fase, 16, STIJL_STIL, _("Fase"));
    if (k->taal)
        teken(v, 0, k->taal, taal_cellen(k), STIJL_STIL, _("Taal"));
    if (k->woonplaats)
        teken(v, 0, k->woonplaats, 13, STIJL_STIL, _("Woonplaats"));
    teken(v, 0, k->casemanager, -1, STIJL_STIL, _("Van"));
}

static void teken_rij(struct ui *ui, struct caseload *c, const struct vlak *v, int y, int i) {
    const struct lijst_rij *r = &c->v.rij[i];
    const struct kolommen k = kolommen_voor(v->kolommen);
    bool focus = i == c->v.keuze.focus;
    enum stijl gewoon = focus ? STIJL_KEUZE : STIJL_GEWOON, stil = focus ? STIJL_KEUZE : STIJL_STIL;
    struct buf naam = {0};
    ui_naam(ui, r->naam, &naam);
    teken(v, y, 0, -1, gewoon, "");
    teken(v, y, 1, 1, focus ? STIJL_KEUZE : STIJL_ACCENT,
          gemarkeerd(c, r->dossier) >= 0 ? "*" : " ");
    teken(v, y, k.naam, k.v_nummer - k.naam - 1, gewoon, buf_text(&naam));
    teken(v, y, k.v_nummer, 10, stil, ui->masker || !r->v_nummer ? "" : r->v_nummer);
    teken_datum(v, y, k.geboren, stil, ui->masker ? NULL : r->geboortedatum);
    teken(v, y, k.fase, (k.taal ? k.taal : k.casemanager) - k.fase - 1, gewoon,
          fase_label(r->fase ? r->fase : ""));
    if (k.taal)
        teken(v, y, k.taal, taal_cellen(&k), stil, r->taal ? r->taal : "");
    if (k.woonplaats)
        teken(v, y, k.woonplaats, 13, stil, r->woonplaats ? r->woonplaats : "");
    teken(v, y, k.casemanager, v->kolommen - k.casemanager - 1, stil,
          r->casemanager ? collega_naam(&ui->collegas, r->casemanager) : "–");
    if (focus && !c->zoeken)
        teken_cursor(v, y, 1);
    buf_free(&naam);
}

static void teken_zoekregel(struct caseload *c, const struct vlak *v) {
    int kolom = teken_los(v, 0, 1, c->zoeken ? STIJL_ACCENT : STIJL_STIL, _("Zoek:")) + 1;
    struct vlak veld = {v->rij, v->kolom + kolom, 1, 30};
    editor_teken(&c->zoek, &veld, false);
    if (c->markeringen)
        tekenf(v, 0, kolom + 33, STIJL_ACCENT, _("%zu gemarkeerd"), c->markeringen);
    teken_rechts(v, 0, v->kolommen - 17, 16, STIJL_STIL,
                 c->alleen_mijn ? _("van mij") : _("van iedereen"));
    teken_lijn(v, 1);
}

/* Why nobody is listed, and where they may be. */
static const char *leegte(const struct caseload *c) {
    if (c->alleen_mijn)
        return c->zoek.tekst.len
                   ? _("Niemand gevonden onder uw mensen. Met Enter en m zoekt u bij iedereen.")
                   : _("U heeft nog niemand. Met m ziet u de mensen van iedereen.");
    return c->zoek.tekst.len ? _("Niemand gevonden. Probeer een deel van de naam.")
                             : _("Hier staat nog niemand. Met n voegt u iemand toe.");
}

static void teken_caseload(struct ui *ui, void *staat, const struct vlak *v) {
    struct caseload *c = staat;
    const struct lijst_filter filter = filter_van(ui, c);
    const struct kolommen k = kolommen_voor(v->kolommen);
    struct vlak kop = vlak_onder(v, 2), lijst = vlak_onder(v, 3);
    teken_zoekregel(c, v);
    teken_kolomkop(&kop, &k);
    venster_pas(ui, &c->v, &filter, lijst.rijen);
    for (int i = 0; i < lijst.rijen && c->v.keuze.boven + i < c->v.aantal; i++)
        teken_rij(ui, c, &lijst, i, c->v.keuze.boven + i);
    lijstkeuze_teken_meer(&c->v.keuze, &lijst);
    if (!c->v.aantal)
        teken_los(&lijst, 1, 3, STIJL_STIL, leegte(c));
    if (c->zoeken) {
        struct vlak veld = {v->rij, v->kolom + 7, 1, 30};
        editor_teken(&c->zoek, &veld, true);
    } else if (!c->v.aantal)
        teken_cursor(v, 0, 1);
}

static bool zoek_invoer(struct ui *ui, struct caseload *c, const struct invoer *in) {
    if (invoer_is_toets(in, TOETS_ESC)) {
        editor_begin(&c->zoek, "", false);
        c->zoeken = false;
    } else if (invoer_is_toets(in, TOETS_ENTER) || invoer_is_toets(in, TOETS_TAB) ||
               invoer_is_toets(in, TOETS_NEER) || invoer_is_toets(in, TOETS_OP)) {
        c->zoeken = false;
        return false;
    } else if (!editor_invoer(&c->zoek, in)) {
        return false;
    }
    begin_bij(ui, c, 1);
    return true;
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct caseload *c = staat;
    if (c->zoeken && zoek_invoer(ui, c, in))
        return true;
    int stap = invoer_stap(in, c->v.keuze.rijen - 1);
    if (stap)
        beweeg(ui, c, stap);
    else if (invoer_is_toets(in, TOETS_BEGIN))
        begin_bij(ui, c, 1);
    else if (invoer_is_toets(in, TOETS_EIND))
        begin_bij(ui, c, -1);
    else
        return false;
    return true;
}

/* Somebody who left this list meanwhile (given to a colleague, say) gave their place to the next.
 */
static bool buur(struct ui *ui, void *staat, int richting, struct id *dossier) {
    struct caseload *c = staat;
    if (!c->v.aantal)
        return false;
    bool nog_daar = id_gelijk(c->v.rij[c->v.keuze.focus].dossier, ui->dossier);
    if (nog_daar || richting < 0)
        beweeg(ui, c, richting);
    if (id_gelijk(c->v.rij[c->v.keuze.focus].dossier, ui->dossier))
        return false;
    *dossier = c->v.rij[c->v.keuze.focus].dossier;
    return true;
}

static void doe_open(struct ui *ui, void *staat) {
    struct caseload *c = staat;
    if (c->v.aantal)
        dossier_open(ui, c->v.rij[c->v.keuze.focus].dossier, (struct bron){buur, c});
}

static void doe_mijn(struct ui *ui, void *staat) {
    struct caseload *c = staat;
    c->alleen_mijn = !c->alleen_mijn;
    begin_bij(ui, c, 1);
}

static void doe_markeer(struct ui *ui, void *staat) {
    struct caseload *c = staat;
    if (!c->v.aantal)
        return;
    struct id dit = c->v.rij[c->v.keuze.focus].dossier;
    int i = gemarkeerd(c, dit);
    if (i >= 0) {
        c->gemarkeerd[i] = c->gemarkeerd[--c->markeringen];
    } else {
        c->gemarkeerd = mem_grow(c->gemarkeerd, c->markeringen + 1, sizeof *c->gemarkeerd);
        c->gemarkeerd[c->markeringen++] = dit;
    }
    beweeg(ui, c, 1);
}

static const struct collega *kies_collega(struct ui *ui, size_t n) {
    struct collegas *l = &ui->collegas;
    const char **regels = mem_array((size_t)l->aantal, sizeof *regels);
    struct buf titel = {0};
    for (int i = 0; i < l->aantal; i++)
        regels[i] = l->rij[i].naam;
    buf_addf(&titel, n == 1 ? _("Wie gaat hiermee verder?") : _("Wie gaat met deze %zu verder?"),
             n);
    int wie = ui_kies(ui, titel.s, regels, l->aantal, 0);
    free(regels);
    buf_free(&titel);
    return wie < 0 ? NULL : &l->rij[wie];
}

/* The marked people, or else the one in focus; more than three is asked once more. */
static void doe_toewijzen(struct ui *ui, void *staat) {
    struct caseload *c = staat;
    struct problem p = {0};
    if (!c->v.aantal)
        return;
    struct id een = c->v.rij[c->v.keuze.focus].dossier;
    size_t n = c->markeringen ? c->markeringen : 1;
    const struct collega *wie = kies_collega(ui, n);
    if (!wie || (n > 3 && !ui_vraag(ui, _("Zoveel mensen tegelijk toewijzen?"))))
        return;
    const struct id *mensen = c->markeringen ? c->gemarkeerd : &een;
    if (ui_gedaan(ui, casemanager_toewijzen(ui->s, mensen, n, wie->inlog, &p), &p)) {
        ui_meld(ui, STIJL_GOED, _("%zu toegewezen aan %s."), n, wie->naam);
        c->markeringen = 0;
    }
}

/* A name is enough to begin with; the rest is asked on the form that opens. */
static void doe_nieuw(struct ui *ui, void *staat) {
    struct buf naam = {0};
    struct record persoon, dossier;
    struct id nieuw;
    struct problem p = {0};
    record_begin(&persoon, SOORT_PERSOON);
    record_begin(&dossier, SOORT_DOSSIER);
    if (ui_vraag_veld(ui, _("Nieuwe persoon: achternaam"),
                      &soort_persoon.velden[PERSOON_ACHTERNAAM], &naam)) {
        record_zet(&persoon, PERSOON_ACHTERNAAM, buf_text(&naam));
        if (ui_gedaan(ui, persoon_toevoegen(ui->s, &persoon, &dossier, &nieuw, &p), &p)) {
            dossier_open(ui, nieuw, (struct bron){buur, staat});
            dossier_tab(ui, OPDRACHT_PERSOON);
        }
    }
    record_free(&persoon);
    record_free(&dossier);
    buf_free(&naam);
}

static void doe_export(struct ui *ui, void *staat) {
    struct caseload *c = staat;
    struct lijst_filter filter = filter_van(ui, staat);
    export_open(ui, &filter, c->gemarkeerd, c->markeringen);
}

static const struct greep grepen[] = {
    {OPDRACHT_OPEN, doe_open, false},
    {OPDRACHT_ZOEK, caseload_doe_zoek, false},
    {OPDRACHT_MIJN, doe_mijn, false},
    {OPDRACHT_MARKEER, doe_markeer, true},
    {OPDRACHT_TOEWIJZEN, doe_toewijzen, true},
    {OPDRACHT_NIEUW, doe_nieuw, false},
    {OPDRACHT_DUBBELEN, dubbelen_doe_open, true},
    {OPDRACHT_IMPORT, import_doe_open, true},
    {OPDRACHT_IMPORTS, imports_doe_open, true},
    {OPDRACHT_EXPORT, doe_export, true},
    {0, NULL, false},
};

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui;
    if (((struct caseload *)staat)->zoeken)
        buf_add(uit, _("Typ een deel van naam, V-nummer of BSN. Enter opent, Esc wist."));
    else
        buf_add(uit, _("Enter opent, spatie markeert, a wijst toe, n voegt iemand toe."));
}

static bool typt(struct ui *ui, void *staat) {
    (void)ui;
    return ((struct caseload *)staat)->zoeken;
}

static void sluit(void *staat) {
    struct caseload *c = staat;
    venster_free(&c->v);
    editor_free(&c->zoek);
    free(c->gemarkeerd);
    free(c);
}

static const struct scherm_soort caseload_soort = {
    .titel = N_("Caseload"),
    .teken = teken_caseload,
    .invoer = invoer,
    .grepen = grepen,
    .typt = typt,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

/* The caseload that lies below, with its marks and filter. */
static bool naar_bestaande(struct ui *ui, bool zoek) {
    int i = ui->diepte - 1;
    while (i >= 0 && ui->stapel[i].soort != &caseload_soort)
        i--;
    if (i < 0)
        return false;
    while (ui->diepte > i + 1)
        ui_terug(ui);
    struct caseload *c = ui_staat(ui);
    c->zoeken = zoek;
    return true;
}

static void open_caseload(struct ui *ui, bool zoek) {
    if (naar_bestaande(ui, zoek))
        return;
    while (ui->diepte > 1)
        ui_terug(ui);
    struct caseload *c = mem_alloc(sizeof *c);
    c->alleen_mijn = ui->aantal_mijn > 0 && !zoek;
    c->zoeken = zoek;
    c->v.keuze.rijen = 20;
    editor_begin(&c->zoek, "", false);
    begin_bij(ui, c, 1);
    ui_open(ui, &caseload_soort, c);
}

void caseload_doe_open(struct ui *ui, void *staat) {
    (void)staat;
    open_caseload(ui, false);
}

void caseload_doe_zoek(struct ui *ui, void *staat) {
    (void)staat;
    open_caseload(ui, true);
}
