/* Opening and closing the file, and saying what is wrong with it. */
#include "intern.h"
#include "regie/mem.h"
#include "regie/store_schrijf.h"
#include "regie/taal.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#define REGIE_APPLICATION_ID 0x72656769 /* "regi" */

static const struct {
    int rc;
    enum problem_kind kind;
    const char *tekst;
} fouten[] = {
    {SQLITE_BUSY, PROBLEM_STORE,
     N_("Een collega is op dit moment aan het opslaan. Probeer het zo nog eens.")},
    {SQLITE_LOCKED, PROBLEM_STORE,
     N_("Een collega is op dit moment aan het opslaan. Probeer het zo nog eens.")},
    {SQLITE_FULL, PROBLEM_STORE,
     N_("De schijf is vol. Er is niets half opgeslagen. Maak ruimte en probeer het opnieuw.")},
    {SQLITE_READONLY, PROBLEM_STORE,
     N_("Het bestand is alleen te lezen, of de schijf is vol. Vraag de beheerder om schrijfrechten "
        "of ruimte.")},
    {SQLITE_CANTOPEN, PROBLEM_STORE,
     N_("Het bestand gaat niet open. Kijk of de map bestaat en of u erbij mag.")},
    {SQLITE_NOTADB, PROBLEM_STORE, N_("Dit is geen bestand van regie. Het is niet aangeraakt.")},
    {SQLITE_CORRUPT, PROBLEM_STORE,
     N_("Het bestand is beschadigd. Werk niet verder en zet een reservekopie terug.")},
    {SQLITE_IOERR, PROBLEM_STORE,
     N_("De schijf is vol of geeft een fout. Er is niets half opgeslagen. Maak ruimte, of "
        "waarschuw de beheerder.")},
};

static bool constraint_fout(struct store *s, struct problem *p) {
    const char *melding = sqlite3_errmsg(s->db);
    if (!strcmp(melding, "vastgesteld"))
        return problem_set(p, PROBLEM_DENIED,
                           _("Dit is vastgesteld en verandert niet meer. Maak een nieuwe versie."));
    if (strstr(melding, "v_nummer"))
        return problem_set(p, PROBLEM_INPUT, _("Dit V-nummer hoort al bij iemand anders."));
    if (strstr(melding, "UNIQUE"))
        return problem_set(p, PROBLEM_INPUT,
                           _("Dit staat er al, en mag er maar één keer staan (%s)."),
                           melding + strlen("UNIQUE constraint failed: "));
    return problem_set(p, PROBLEM_INPUT, _("Deze waarde past niet in het bestand (%s)."), melding);
}

bool store_fout(struct store *s, int rc, struct problem *p) {
    rc &= 0xff;
    if (rc == SQLITE_CONSTRAINT)
        return constraint_fout(s, p);
    for (size_t i = 0; i < sizeof fouten / sizeof *fouten; i++)
        if (fouten[i].rc == rc)
            return problem_set(p, fouten[i].kind, "%s: %s", s->pad, _(fouten[i].tekst));
    return problem_set(p, PROBLEM_STORE, _("%s: het bestand geeft een onverwachte fout (%s)."),
                       s->pad, sqlite3_errmsg(s->db));
}

bool store_voer_uit(struct store *s, const char *sql, struct problem *p) {
    int rc = sqlite3_exec(s->db, sql, NULL, NULL, NULL);
    return rc == SQLITE_OK || store_fout(s, rc, p);
}

long store_getal(struct store *s, const char *sql) {
    sqlite3_stmt *vraag;
    long getal = -1;
    if (sqlite3_prepare_v2(s->db, sql, -1, &vraag, NULL) == SQLITE_OK &&
        sqlite3_step(vraag) == SQLITE_ROW)
        getal = (long)sqlite3_column_int64(vraag, 0);
    sqlite3_finalize(vraag);
    return getal;
}

/* WAL needs shared memory, which network file systems do not give: the file would be damaged. */
static bool is_netwerkschijf(const char *pad) {
    static const unsigned soorten[] = {0x6969 /* NFS */,      0xff534d42 /* CIFS */,
                                       0xfe534d42 /* SMB2 */, 0x517b /* SMB */,
                                       0x5346414f /* AFS */,  0x564c /* NCP */};
    struct statfs fs;
    if (statfs(pad, &fs) != 0)
        return false;
    for (size_t i = 0; i < sizeof soorten / sizeof *soorten; i++)
        if ((unsigned)fs.f_type == soorten[i])
            return true;
    return false;
}

static bool pad_bruikbaar(const char *pad, bool alleen_lezen, struct problem *p) {
    struct stat st;
    if (!*pad)
        return problem_set(p, PROBLEM_USAGE, _("Geef bij --db de naam van een bestand."));
    if (stat(pad, &st) != 0)
        return problem_set(p, PROBLEM_STORE,
                           errno == ENOENT ? _("%s bestaat niet. Maak het bestand met: regie init")
                                           : _("%s is niet te openen. Kijk of u bij de map mag."),
                           pad);
    if (!S_ISREG(st.st_mode))
        return problem_set(p, PROBLEM_STORE, _("%s is geen bestand. Geef een bestand op."), pad);
    if (access(pad, R_OK) != 0 || (!alleen_lezen && access(pad, W_OK) != 0))
        return problem_set(
            p, PROBLEM_STORE,
            _("%s is niet te lezen of te schrijven. Vraag de beheerder om rechten, of "
              "open het met --alleen-lezen."),
            pad);
    if (!alleen_lezen && is_netwerkschijf(pad))
        return problem_set(
            p, PROBLEM_DENIED,
            _("%s staat op een netwerkschijf; daar raakt het bestand beschadigd. Zet "
              "het op deze computer, of open het met --alleen-lezen."),
            pad);
    return true;
}

static bool is_nieuwer(const char *pad, struct problem *p) {
    return problem_set(
        p, PROBLEM_STORE,
        _("%s is gemaakt met een nieuwere regie. Werk dit programma bij; het bestand "
          "is niet aangeraakt."),
        pad);
}

static long lees_getal(const unsigned char *s) {
    return (long)s[0] << 24 | (long)s[1] << 16 | (long)s[2] << 8 | (long)s[3];
}

/* Something beside the file itself, wherever a link to it is. */
static bool heeft_ernaast(const char *pad, const char *staart) {
    struct stat st;
    char *echt = realpath(pad, NULL);
    char *naast = sqlite3_mprintf("%s%s", echt ? echt : pad, staart);
    bool heeft = stat(naast, &st) == 0 && st.st_size > 0;
    sqlite3_free(naast);
    free(echt);
    return heeft;
}

/* Whether work waits in a WAL. */
static bool heeft_wal(const char *pad) {
    return heeft_ernaast(pad, "-wal");
}

/* Whether a long list was cut off, or is on its way in: what it did not finish is still to be taken
 * out of the file (lang.c). */
static bool heeft_half_werk(const char *pad) {
    return heeft_ernaast(pad, "-journal");
}

/* Whose file it is stands in its header (SQLite file format, 1.3), so that SQLite need not open
 * what is not ours: even reading leaves files beside it. A header with a WAL beside it may be old.
 * Closing the file drops the locks this process has on it, so no other connection may be open. */
static bool kop_is_van_ons(struct store *s, struct problem *p) {
    unsigned char kop[100] = {0};
    FILE *bestand = fopen(s->pad, "rbe");
    size_t len = bestand ? fread(kop, 1, sizeof kop, bestand) : 0;
    bool gelezen = bestand && !ferror(bestand);
    if (bestand)
        fclose(bestand);
    if (!gelezen)
        return store_fout(s, SQLITE_IOERR, p);
    if (heeft_wal(s->pad))
        return true;
    s->zonder_wal = kop[18] == 1;
    if (len < sizeof kop || lees_getal(kop + 68) != REGIE_APPLICATION_ID)
        return store_fout(s, SQLITE_NOTADB, p);
    return lees_getal(kop + 60) <= migratie_laatste() || is_nieuwer(s->pad, p);
}

static int open_db(struct store *s, int vlaggen) {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); /* nobody reads the statistics */
    int rc = sqlite3_open_v2(s->pad, &s->db, vlaggen | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX,
                             NULL);
    if (rc != SQLITE_OK)
        return rc;
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_busy_timeout(s->db, STORE_WACHT_MS);
    rc = bron_begin(s);
    if (rc != SQLITE_OK)
        return rc;
    return sqlite3_exec(s->db,
                        "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                        "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY",
                        NULL, NULL, NULL);
}

/* A number of the file itself; a disk that fails here must not be taken for a strange file. */
static bool lees_pragma(struct store *s, const char *sql, long *uit, struct problem *p) {
    sqlite3_stmt *vraag = NULL;
    int rc = sqlite3_prepare_v2(s->db, sql, -1, &vraag, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(vraag);
    *uit = rc == SQLITE_ROW ? (long)sqlite3_column_int64(vraag, 0) : -1;
    sqlite3_finalize(vraag);
    return rc == SQLITE_ROW || store_fout(s, rc, p);
}

/* A trigger or view runs by itself when we read or write: in a file from elsewhere it might do
 * anything, so only those of our own schema are let in. */
static bool niets_vreemds(struct store *s, struct problem *p) {
    sqlite3_stmt *vraag = NULL;
    struct buf schema = {0};
    bool eigen = true;
    migratie_tekst(&schema);
    int rc = sqlite3_prepare_v2(
        s->db, "SELECT sql FROM sqlite_schema WHERE type IN ('trigger', 'view')", -1, &vraag, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(vraag);
    for (; rc == SQLITE_ROW && eigen; rc = eigen ? sqlite3_step(vraag) : rc) {
        const char *sql = (const char *)sqlite3_column_text(vraag, 0);
        eigen = sql && strstr(schema.s, sql);
    }
    sqlite3_finalize(vraag);
    buf_free(&schema);
    if (!eigen)
        return problem_set(p, PROBLEM_STORE,
                           _("In %s staan opdrachten die niet van regie zijn. Het is niet "
                             "aangeraakt; vraag waar het vandaan komt."),
                           s->pad);
    return rc == SQLITE_DONE || store_fout(s, rc, p);
}

/* An SQLite file of another program, an empty file, a newer version: none of them is touched. */
static bool is_van_ons(struct store *s, struct problem *p) {
    long eigenaar, versie, tabellen;
    if (!lees_pragma(s, "SELECT count(*) FROM sqlite_schema", &tabellen, p) ||
        !lees_pragma(s, "PRAGMA application_id", &eigenaar, p) ||
        !lees_pragma(s, "PRAGMA user_version", &versie, p))
        return false;
    if (eigenaar != REGIE_APPLICATION_ID)
        return store_fout(s, SQLITE_NOTADB, p);
    return versie > migratie_laatste() ? is_nieuwer(s->pad, p) : niets_vreemds(s, p);
}

static int open_onveranderlijk(struct store *s) {
    struct buf uri = {0};
    buf_add(&uri, "file:");
    for (const char *c = s->pad; *c; c++)
        if (strchr("?#%", *c))
            buf_addf(&uri, "%%%02X", (unsigned char)*c);
        else
            buf_add_char(&uri, *c);
    buf_add(&uri, "?immutable=1");
    char *pad = s->pad;
    s->pad = uri.s;
    int rc = open_db(s, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    s->pad = pad;
    buf_free(&uri);
    return rc;
}

/* A WAL file in a folder we may not write in can only be read as something that does not change;
 * then what waits in its WAL would be missing without a word, and what a list left half done would
 * be taken for the truth. */
static bool open_alleen_lezen(struct store *s, struct problem *p) {
    int rc = open_db(s, SQLITE_OPEN_READONLY);
    if (rc == SQLITE_OK && store_getal(s, "PRAGMA schema_version") >= 0)
        return true;
    if ((sqlite3_errcode(s->db) & 0xff) == SQLITE_BUSY)
        return store_fout(s, SQLITE_BUSY, p);
    sqlite3_close(s->db);
    s->db = NULL;
    if (heeft_wal(s->pad) || heeft_half_werk(s->pad))
        return problem_set(p, PROBLEM_STORE,
                           _("%s is niet bij: er ligt nog werk naast. Vraag wie er mag schrijven "
                             "om het een keer te openen."),
                           s->pad);
    rc = open_onveranderlijk(s);
    return rc == SQLITE_OK || store_fout(s, rc, p);
}

static bool open_schrijvend(struct store *s, struct problem *p) {
    int rc = open_db(s, SQLITE_OPEN_READWRITE);
    return rc == SQLITE_OK || store_fout(s, rc, p);
}

struct store *store_open(const char *pad, bool alleen_lezen, struct problem *p) {
    if (!pad_bruikbaar(pad, alleen_lezen, p))
        return NULL;
    struct store *s = mem_alloc(sizeof *s);
    s->pad = mem_copy(pad);
    s->alleen_lezen = alleen_lezen;
    bool goed = kop_is_van_ons(s, p);
    if (goed)
        goed = (alleen_lezen ? open_alleen_lezen(s, p) : open_schrijvend(s, p)) && is_van_ons(s, p);
    if (goed && s->zonder_wal && !alleen_lezen)
        lang_wal(s);
    if (goed && !alleen_lezen)
        goed = migratie_voer_uit(s, p);
    if (!goed) {
        store_sluit(s);
        return NULL;
    }
    s->data_versie = (int)store_getal(s, "PRAGMA data_version");
    return s;
}

static void maak_mappen(const char *pad) {
    char *kopie = mem_copy(pad);
    for (char *c = kopie; *c; c++)
        if (*c == '/' && c > kopie) {
            *c = '\0';
            mkdir(kopie, 0700);
            *c = '/';
        }
    free(kopie);
}

static bool bestaat_al(const char *pad, struct problem *p) {
    return problem_set(p, PROBLEM_STORE,
                       _("%s bestaat al. Kies een andere naam, of gebruik dit bestand."), pad);
}

static bool niet_te_maken(const char *pad, struct problem *p) {
    return problem_set(p, PROBLEM_STORE,
                       _("%s is niet te maken (%s). Kies een andere map of naam."), pad,
                       problem_oorzaak(errno));
}

static char *maak_leeg(const char *pad, struct problem *p) {
    struct buf tijdelijk = {0};
    maak_mappen(pad);
    buf_addf(&tijdelijk, "%s.XXXXXX", pad);
    int fd = mkostemp(tijdelijk.s, O_CLOEXEC);
    if (fd >= 0) {
        close(fd);
        return buf_take(&tijdelijk);
    }
    niet_te_maken(pad, p);
    buf_free(&tijdelijk);
    return NULL;
}

static bool schrijf_schema(const char *pad, struct problem *p) {
    struct store s = {.pad = (char *)pad};
    mode_t oud = umask(077);
    int rc = open_db(&s, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    bool goed = rc == SQLITE_OK || store_fout(&s, rc, p);
    char *begin = sqlite3_mprintf("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL;"
                                  "PRAGMA application_id = %d",
                                  REGIE_APPLICATION_ID);
    goed = goed && store_voer_uit(&s, begin, p) && migratie_voer_uit(&s, p);
    sqlite3_free(begin);
    sqlite3_close(s.db);
    umask(oud);
    return goed;
}

static void ruim_op(const char *pad) {
    static const char *const staarten[] = {"-journal", "-wal", "-shm", ""};
    for (size_t i = 0; i < sizeof staarten / sizeof *staarten; i++) {
        struct buf b = {0};
        buf_addf(&b, "%s%s", pad, staarten[i]);
        unlink(b.s);
        buf_free(&b);
    }
}

char *store_maak_begin(const char *pad, struct problem *p) {
    struct stat st;
    if (!*pad)
        return problem_set(p, PROBLEM_USAGE, _("Geef bij --db de naam van een bestand.")), NULL;
    if (lstat(pad, &st) == 0)
        return bestaat_al(pad, p), NULL;
    char *tijdelijk = maak_leeg(pad, p);
    if (!tijdelijk || schrijf_schema(tijdelijk, p))
        return tijdelijk;
    ruim_op(tijdelijk);
    free(tijdelijk);
    return NULL;
}

/* Never over a file that came there meanwhile; not every file system can promise that. */
static bool hernoem(const char *van, const char *naar) {
    if (renameat2(AT_FDCWD, van, AT_FDCWD, naar, RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EINVAL && access(naar, F_OK) != 0)
        return rename(van, naar) == 0;
    return false;
}

bool store_maak_klaar(const char *tijdelijk, const char *pad, bool goed, struct problem *p) {
    if (goed && heeft_wal(tijdelijk)) {
        errno = EIO; /* closing could not put everything in the file itself, and says so nowhere */
        goed = niet_te_maken(pad, p);
    }
    if (goed && !hernoem(tijdelijk, pad))
        goed = errno == EEXIST ? bestaat_al(pad, p) : niet_te_maken(pad, p);
    ruim_op(tijdelijk); /* what closing could not take away, too */
    return goed;
}

bool store_maak(const char *pad, struct problem *p) {
    char *tijdelijk = store_maak_begin(pad, p);
    bool goed = tijdelijk && store_maak_klaar(tijdelijk, pad, true, p);
    free(tijdelijk);
    return goed;
}

static void sluit_vragen(struct store *s) {
    for (int q = 0; q < Q_AANTAL; q++)
        sqlite3_finalize(s->vraag[q]);
    for (int soort = 0; soort < SOORT_AANTAL; soort++) {
        for (int w = 0; w < SJABLOON_AANTAL; w++)
            sqlite3_finalize(s->sjabloon[soort][w]);
        for (int v = 0; v < SOORT_VELDEN_MEEST; v++)
            sqlite3_finalize(s->zetten[soort][v]);
        sqlite3_finalize(s->veel[soort].vraag);
    }
}

void store_sluit(struct store *s) {
    if (!s)
        return;
    sluit_vragen(s);
    sqlite3_close(s->db);
    free(s->pad);
    free(s);
}

bool store_is_alleen_lezen(const struct store *s) {
    return s->alleen_lezen;
}

bool store_is_veranderd(struct store *s) {
    int nu = (int)store_getal(s, "PRAGMA data_version");
    bool anders = nu != s->data_versie;
    s->data_versie = nu;
    return anders;
}
