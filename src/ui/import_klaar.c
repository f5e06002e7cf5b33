/* The last step of reading a list in: what happened, where the receipts are, how it is undone. */
#include "dubbelen.h"
#include "import_deel.h"
#include "regie/dubbelen.h"
#include "regie/journaal.h"
#include "regie/ongedaan.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

enum { NAAM_KOLOM = 3, NAAM_CELLEN = 34, TWIJFELS_MAX = 1000 };

static bool is_terug(const struct inlezen *im) {
    return record_waarde(&im->import, IMPORT_ONGEDAAN) != NULL;
}

static void vertel_wat(const struct inlezen *im, struct buf *uit) {
    const struct import_uitslag *u = &im->uitslag;
    buf_addf(uit, _("Dit is import %ld. "), u->nummer);
    if (u->nieuw || u->gewijzigd)
        buf_addf(uit, _("%ld nieuw, %ld gewijzigd, %ld ongewijzigd."), u->nieuw, u->gewijzigd,
                 u->ongewijzigd);
    else if (u->rijen && u->ongewijzigd == u->rijen)
        buf_add(uit, _("Alles stond er al. Er is niets veranderd."));
    else
        buf_add(uit, _("Er is niets veranderd."));
}

static void vertel_eerder(const struct inlezen *im, struct buf *uit) {
    const struct import_uitslag *u = &im->uitslag;
    if (!u->eerder)
        return;
    struct buf dag = {0};
    inlezen_dag(u->eerder_wanneer, &dag);
    buf_addf(uit, _("Dezelfde lijst was al ingelezen, op %s (import %ld)."), buf_text(&dag),
             u->eerder);
    buf_free(&dag);
}

static void vertel_twijfel(const struct inlezen *im, struct buf *uit) {
    long n = im->wacht.rijen;
    if (n)
        buf_addf(uit,
                 n == 1 ? _("? %ld keer is niet zeker wie het is. Met d beslist u.")
                        : _("? %ld keer is niet zeker wie het is. Met d beslist u één voor één."),
                 n);
}

static void vertel_eerder_twijfel(const struct inlezen *im, struct buf *uit) {
    long n = im->wacht.eerder;
    if (n)
        buf_addf(uit,
                 n == 1 ? _("? %ld rij stond al te bekijken; die komt er niet nog eens bij.")
                        : _("? %ld rijen stonden al te bekijken; die komen er niet nog eens bij."),
                 n);
}

static void vertel_paren(const struct inlezen *im, struct buf *uit) {
    long n = im->wacht.paren;
    if (n)
        buf_addf(uit,
                 n == 1 ? _("? %ld keer lijkt iemand die erin ging op een ander. Dat staat bij d.")
                        : _("? %ld keer lijkt iemand die erin ging op een ander. Die staan bij d."),
                 n);
}

static void vertel_geweigerd(const struct inlezen *im, struct buf *uit) {
    const struct import_uitslag *u = &im->uitslag;
    if (u->geweigerd)
        buf_addf(uit,
                 u->geweigerd == 1 ? _("!! %ld rij kon niet. Verbeter haar in %s en lees dat "
                                       "bestand in.")
                                   : _("!! %ld rijen konden niet. Verbeter ze in %s en lees dat "
                                       "bestand in."),
                 u->geweigerd, u->geweigerd_pad ? text_file_name(u->geweigerd_pad) : "");
}

/* With numbers when that was done from here, else by whom. */
static void vertel_terug(const struct inlezen *im, struct buf *uit) {
    const struct terug_stand *t = &im->terug;
    if (t->gedaan) {
        buf_addf(uit,
                 _("Import %ld is teruggedraaid: %ld teruggedraaid, %ld behouden, %ld niet "
                   "gelukt."),
                 im->uitslag.nummer, t->teruggedraaid, t->behouden, t->niet_gelukt);
        if (t->besluiten)
            buf_addf(uit, _(" Wat onder Dubbelen is beslist, staat er nog: %ld."), t->besluiten);
        return;
    }
    struct buf dag = {0};
    journaal_toon_wanneer(record_tekst(&im->import, IMPORT_ONGEDAAN), &dag);
    buf_addf(uit, _("Import %ld is teruggedraaid door %s op %s."), im->uitslag.nummer,
             collega_naam(&im->ui->collegas, record_tekst(&im->import, IMPORT_ONGEDAAN_DOOR)),
             buf_text(&dag));
    buf_free(&dag);
}

static void vertel_weg_terug(const struct inlezen *im, struct buf *uit) {
    const struct import_uitslag *u = &im->uitslag;
    if (u->nieuw || u->gewijzigd)
        buf_addf(uit, _("Terugdraaien kan op elke dag: met u, of met regie import --ongedaan %ld."),
                 u->nummer);
}

/* Each says something or nothing; an empty row between them. */
struct alinea {
    void (*vertel)(const struct inlezen *im, struct buf *uit);
    enum stijl stijl;
};

static int teken_alineas(const struct inlezen *im, const struct vlak *v, int rij,
                         const struct alinea *a, int aantal) {
    for (int i = 0; i < aantal; i++) {
        struct buf b = {0};
        a[i].vertel(im, &b);
        if (b.len)
            rij = teken_alinea(v, rij, a[i].stijl, b.s) + 1;
        buf_free(&b);
    }
    return rij;
}

/* The folder, as people write it: "~/Downloads/". */
static void map_van(const char *pad, struct buf *uit) {
    const char *huis = getenv("HOME"), *naam = text_file_name(pad);
    size_t n = huis ? strlen(huis) : 0;
    if (n > 1 && !strncmp(pad, huis, n) && pad[n] == '/') {
        buf_add_char(uit, '~');
        pad += n;
    }
    buf_add_n(uit, pad, (size_t)(naam - pad));
    if (naam == pad)
        buf_add(uit, _("de map waar u bent"));
}

static int teken_bonnetje(const struct vlak *v, int rij, const char *pad, const char *wat) {
    if (!pad)
        return rij;
    int kolom = teken_los(v, rij, NAAM_KOLOM, STIJL_GEWOON, text_file_name(pad));
    if (kolom < NAAM_KOLOM + NAAM_CELLEN)
        teken(v, rij, NAAM_KOLOM + NAAM_CELLEN, -1, STIJL_STIL, wat);
    return rij + 1;
}

/* They lie together, beside the list unless nobody may write there. */
static int teken_ontvangst(const struct inlezen *im, const struct vlak *v, int rij) {
    const struct import_uitslag *u = &im->uitslag;
    struct buf waar = {0};
    if (!u->verslag_pad)
        return rij;
    buf_add(&waar, _("De ontvangst staat in "));
    map_van(u->verslag_pad, &waar);
    buf_add_char(&waar, ':');
    rij = teken_alinea(v, rij, STIJL_GEWOON, waar.s);
    buf_free(&waar);
    rij = teken_bonnetje(v, rij, u->ok_pad, _("de rijen die erin gingen"));
    rij = teken_bonnetje(v, rij, u->geweigerd_pad, _("de rijen die niet konden, met de reden"));
    rij =
        teken_bonnetje(v, rij, u->geweigerd_eerder, _("van een eerdere keer; niet van deze lijst"));
    return teken_bonnetje(v, rij, u->verslag_pad, _("het verslag, voor een programma")) + 1;
}

static void teken_klaar_scherm(struct ui *ui, void *staat, const struct vlak *v) {
    static const struct alinea boven[] = {{vertel_wat, STIJL_GEWOON},
                                          {vertel_eerder, STIJL_LETOP},
                                          {vertel_twijfel, STIJL_LETOP},
                                          {vertel_eerder_twijfel, STIJL_GEWOON},
                                          {vertel_paren, STIJL_LETOP},
                                          {vertel_geweigerd, STIJL_ALARM}},
                               onder[] = {{vertel_weg_terug, STIJL_GEWOON}},
                               terug[] = {{vertel_terug, STIJL_GOED}};
    struct inlezen *im = staat;
    (void)ui;
    struct vlak vlak =
        inlezen_kop(im, v, STIJL_GOED, is_terug(im) ? _("Teruggedraaid") : _("Ingelezen"));
    teken_cursor(&vlak, 1, 1);
    if (is_terug(im)) {
        teken_ontvangst(im, &vlak, teken_alineas(im, &vlak, 1, terug, 1));
        return;
    }
    int rij = teken_alineas(im, &vlak, 1, boven, (int)(sizeof boven / sizeof *boven));
    teken_alineas(im, &vlak, teken_ontvangst(im, &vlak, rij), onder, 1);
}

/* Whoever said "Ja" with one Enter too many is not taken to undoing it. */
static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    (void)ui;
    return invoer_is_toets(in, TOETS_ENTER) || inlezen_cijfer(staat, in);
}

/* At first as the list itself says it. */
static void begin_telling(struct inlezen *im) {
    const struct import_uitslag *u = &im->uitslag;
    im->wacht.rijen = u->twijfel;
    im->wacht.paren = u->te_bekijken > u->twijfel ? u->te_bekijken - u->twijfel : 0;
    im->wacht.eerder = 0;
}

static void tel_open(struct inlezen *im, const struct record_lijst *l) {
    long rijen = 0, paren = 0;
    for (size_t i = 0; i < l->aantal; i++)
        if (record_getal(&l->rij[i], TWIJFEL_IMPORT, 0) == im->uitslag.nummer) {
            bool rij = record_waarde(&l->rij[i], TWIJFEL_GEGEVENS) != NULL;
            rijen += rij;
            paren += !rij;
        }
    if (!im->wacht.geteld)
        im->wacht.eerder = im->uitslag.twijfel > rijen ? im->uitslag.twijfel - rijen : 0;
    im->wacht.rijen = rijen;
    im->wacht.paren = paren;
}

/* What is still to be decided of it; of very many that is not counted anew. */
static void tel_twijfels(struct inlezen *im, struct problem *p) {
    struct record_lijst l = {0};
    if (!im->wacht.geteld)
        begin_telling(im);
    if ((im->uitslag.te_bekijken || im->uitslag.twijfel) &&
        twijfels_open(im->ui->s->store, NULL, TWIJFELS_MAX, &l, p) && l.aantal < TWIJFELS_MAX)
        tel_open(im, &l);
    im->wacht.geteld = true;
    record_lijst_free(&l);
}

/* The import as it is by now. */
static void ververs(struct ui *ui, void *staat) {
    struct inlezen *im = staat;
    struct problem p = {0};
    struct record_lijst l = {0};
    if (imports_lijst(ui->s->store, im->uitslag.nummer + 1, 1, &l, &p) && l.aantal) {
        record_free(&im->import);
        record_kopie(&im->import, &l.rij[0]);
    }
    if (!is_terug(im))
        im->terug.gedaan = false;
    tel_twijfels(im, &p);
    if (p.kind != PROBLEM_NONE)
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    record_lijst_free(&l);
    problem_clear(&p);
}

static void doe_terugdraaien(struct ui *ui, void *staat) {
    struct inlezen *im = staat;
    import_terug_open(ui, &im->import, &im->terug);
}

static void doe_imports(struct ui *ui, void *staat) {
    imports_open(ui, &((struct inlezen *)staat)->terug);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui;
    buf_add(uit, is_terug(staat) ? _("Met n leest u deze lijst opnieuw in, of een andere.")
                                 : _("Dit is er gebeurd. Esc gaat terug naar waar u was."));
}

static const struct greep grepen[] = {
    {OPDRACHT_DUBBELEN, dubbelen_doe_open, false},
    {OPDRACHT_NOG_EEN, inlezen_doe_nog_een, false},
    {OPDRACHT_TERUGDRAAIEN, doe_terugdraaien, false},
    {OPDRACHT_IMPORTS, doe_imports, true},
    {OPDRACHT_TERUG, inlezen_doe_terug, true},
    {0, NULL, false},
};

const struct scherm_soort import_klaar_soort = {
    .titel = N_("Lijst inlezen"),
    .teken = teken_klaar_scherm,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = inlezen_sluit,
};
