/* Whatever bytes a list is: a look at it and a dry run of it end, in buckets that add up to the
 * rows, or with a problem that is said; and the file is as it was. The first byte chooses what was
 * settled by hand. Some people are in the file, so that rows meet those they are about. */
#include "fuzz/doel.h"
#include "regie/catalogus.h"
#include "regie/handelen.h"
#include "regie/lijsten.h"
#include "regie/text.h"
#include <dirent.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static struct sessie sessie;
static sqlite3 *ernaast; /* looks at the file as somebody else would */
static char map[64];
static long inhoud;

/* How many rows there are in all the tables. */
static long tel(void) {
    static const char som[] =
        "SELECT (SELECT count(*) FROM persoon) + (SELECT count(*) FROM dossier)"
        " + (SELECT count(*) FROM gezin) + (SELECT count(*) FROM import)"
        " + (SELECT count(*) FROM gebeurtenis) + (SELECT count(*) FROM handeling)"
        " + (SELECT count(*) FROM wijziging)";
    sqlite3_stmt *s;
    EIS(sqlite3_prepare_v2(ernaast, som, -1, &s, NULL) == SQLITE_OK);
    EIS(sqlite3_step(s) == SQLITE_ROW);
    long n = (long)sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return n;
}

static void ruim_op(void) {
    char pad[400];
    DIR *d = opendir(map);
    sessie_sluit(&sessie);
    sqlite3_close(ernaast);
    catalogus_sluit();
    for (struct dirent *e; d && (e = readdir(d));) {
        snprintf(pad, sizeof pad, "%s/%s", map, e->d_name);
        unlink(pad);
    }
    if (d)
        closedir(d);
    rmdir(map);
}

static int bestand_van(const void *bytes, size_t len) {
    int fd = memfd_create("lijst", 0);
    EIS(fd >= 0 && write(fd, bytes, len) == (ssize_t)len);
    return fd;
}

static void lees_in(const char *lijst) {
    char pad[80];
    struct import_uitslag u;
    struct problem p = {0};
    snprintf(pad, sizeof pad, "%s/lijst.csv", map);
    FILE *uit = fopen(pad, "w");
    EIS(uit && fputs(lijst, uit) >= 0 && fclose(uit) == 0);
    EIS(import_uitvoeren(&sessie, &(struct import_keuze){.pad = pad}, &u, &p) && u.nieuw == 4);
    EIS(unlink(u.ok_pad) == 0 && unlink(u.verslag_pad) == 0); /* of /dev/shm: left where we are */
    import_uitslag_free(&u);
}

static void begin(void) {
    struct problem p = {0};
    char pad[80];
    snprintf(map, sizeof map, "%s/regie-fuzz-XXXXXX",
             access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    EIS(mkdtemp(map) != NULL);
    snprintf(pad, sizeof pad, "%s/regie.db", map);
    EIS(sessie_maak(pad, "M. de Vries", "Zwolle", "2026-11-22", &p));
    EIS(sessie_open(&sessie, &(struct sessie_keuze){.pad = pad, .vandaag = "2026-11-22"}, &p));
    EIS(sqlite3_open(pad, &ernaast) == SQLITE_OK);
    lees_in("V-nummer;BSN;Dossiernummer;Achternaam;Voornamen;Geboortedatum;Aantal personen\n"
            "2900000001;999990019;D-1;Hagos;Selam;01-01-1990;3\n"
            "2900000002;;D-1;Tesfay;Yonas;00-00-1985;3\n"
            ";;D-2;Al Hassan;Mohamad;02-03-1979;1\n"
            "2900000004;;;Abdi;;;\n");
    inhoud = tel();
    EIS(atexit(ruim_op) == 0);
}

struct geteld {
    long geweigerd, twijfel;
};

static void melding(void *mee, const struct import_melding *m) {
    struct geteld *g = mee;
    g->geweigerd += m->ernst == IMPORT_MELDING_GEWEIGERD;
    g->twijfel += m->ernst == IMPORT_MELDING_TWIJFEL;
    EIS(m->regel > 0 && *m->code && *m->tekst && text_is_utf8(m->tekst, strlen(m->tekst)));
}

static void wijziging(void *mee, const struct import_wijziging *w) {
    (void)mee;
    EIS(w->regel > 0 && *w->veld && strcmp(w->oud, w->nieuw) != 0);
}

static void bekijk(const struct import_keuze *keuze) {
    struct import_blik b;
    struct problem p = {0};
    bool goed = import_bekijken(&sessie, keuze, &b, &p);
    EIS(goed == (p.kind == PROBLEM_NONE));
    for (size_t i = 0; goed && i < b.rijen; i++)
        for (size_t k = 0; k < b.kaart.aantal; k++)
            EIS(text_is_utf8(b.rij[i].cel[k], strlen(b.rij[i].cel[k])));
    import_blik_free(&b);
    problem_clear(&p);
}

static void proef(const struct import_keuze *keuze, struct geteld *g) {
    struct import_uitslag u;
    struct problem p = {0};
    bool goed = import_uitvoeren(&sessie, keuze, &u, &p);
    EIS(goed == (p.kind == PROBLEM_NONE) && (goed || *problem_text(&p)));
    EIS(goed || p.kind == PROBLEM_INPUT || p.kind == PROBLEM_USAGE);
    if (goed) {
        EIS(u.rijen == u.nieuw + u.gewijzigd + u.ongewijzigd + u.twijfel + u.geweigerd);
        EIS(u.geweigerd == g->geweigerd && u.twijfel <= g->twijfel);
        EIS(u.nummer == 0 && !u.geweigerd_pad);
    }
    import_uitslag_free(&u);
    problem_clear(&p);
}

int FUZZDOEL(import)(const uint8_t *data, size_t size) {
    static const char scheidingen[] = {'\0', '\0', '\0', ';', ',', '\t'};
    char pad[40];
    struct geteld g = {0};
    if (size == 0)
        return 0;
    if (!ernaast)
        begin();
    int fd = bestand_van(data + 1, size - 1);
    snprintf(pad, sizeof pad, "/proc/self/fd/%d", fd);
    struct import_keuze keuze = {.pad = pad,
                                 .proef = true,
                                 .mee = &g,
                                 .melding = melding,
                                 .wijziging = wijziging,
                                 .vorm = {.scheiding = scheidingen[data[0] % sizeof scheidingen],
                                          .kop = data[0] & 0x40 ? data[0] / 16 % 4 : 0,
                                          .datums = data[0] & 0x80 ? DATUM_MDJ : DATUM_HERKEN}};
    bekijk(&keuze);
    proef(&keuze, &g);
    EIS(tel() == inhoud);
    close(fd);
    return 0;
}
