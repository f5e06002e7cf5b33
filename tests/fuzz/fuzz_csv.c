/* Whatever bytes come in: what was read, written in either form and read again is the same. The
 * first byte of the input chooses the dialect and the form. */
#include "fuzz/doel.h"
#include "regie/csv.h"
#include "regie/mem.h"
#include "regie/text.h"
#include <string.h>

static const struct {
    char scheiding;
    size_t bom;
} vormen[] = {[CSV_EXCEL_NL] = {';', 3}, [CSV_RFC4180] = {',', 0}};

struct rij {
    size_t aantal;
    size_t plaats; /* where it begins in what was written */
};

/* What was read: the cells one after the other, each with its NUL, and the rows. */
struct inhoud {
    struct buf cellen;
    struct rij *rij;
    size_t rijen;
};

static void onthoud(struct inhoud *in, const struct csv_rij *rij, size_t plaats) {
    for (size_t i = 0; i < rij->aantal; i++)
        buf_add_n(&in->cellen, rij->cel[i], strlen(rij->cel[i]) + 1);
    in->rij = mem_grow(in->rij, in->rijen + 1, sizeof *in->rij);
    in->rij[in->rijen++] = (struct rij){rij->aantal, plaats};
}

static void schrijf(struct csv_schrijver *s, const struct csv_rij *rij) {
    for (size_t i = 0; i < rij->aantal; i++)
        csv_schrijf_cel(s, rij->cel[i]);
    csv_schrijf_einde_rij(s);
}

static void lees_en_schrijf(struct csv_lezer *lezer, struct inhoud *in, struct csv_schrijver *s) {
    struct csv_rij rij;
    long regel = 0;
    while (csv_volgende(lezer, &rij, NULL)) {
        EIS(rij.regel > regel && rij.aantal > 0);
        regel = rij.regel;
        for (size_t i = 0; i < rij.aantal; i++)
            EIS(text_is_utf8(rij.cel[i], strlen(rij.cel[i])));
        onthoud(in, &rij, (size_t)ftell(s->uit));
        schrijf(s, &rij);
    }
}

static long regels(const char *bytes, size_t len) {
    long n = 0;
    for (size_t i = 0; i < len; i++)
        n += bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
    return n;
}

static void vergelijk(const char *bytes, size_t len, enum csv_vorm vorm, const struct inhoud *in) {
    struct problem p = {0};
    struct csv_dialect wens = {.codering = CSV_UTF8, .scheiding = vormen[vorm].scheiding};
    struct csv_lezer *lezer = csv_open_bytes(bytes, len, wens, &p);
    EIS(lezer != NULL);
    const char *cel = in->cellen.s;
    struct csv_rij rij;
    long regel = 1;
    size_t vorige = 0;
    for (size_t r = 0; r < in->rijen; r++) {
        EIS(csv_volgende(lezer, &rij, &p) && rij.aantal == in->rij[r].aantal);
        regel += regels(bytes + vorige, in->rij[r].plaats - vorige);
        vorige = in->rij[r].plaats;
        EIS(rij.regel == regel);
        for (size_t i = 0; i < rij.aantal; i++, cel += strlen(cel) + 1) {
            csv_ontwapen(rij.cel[i]);
            EIS(strcmp(rij.cel[i], cel) == 0);
        }
    }
    EIS(!csv_volgende(lezer, &rij, &p) && p.kind == PROBLEM_NONE);
    csv_sluit(lezer);
}

int FUZZDOEL(csv)(const uint8_t *data, size_t size) {
    static const char scheidingen[] = {'\0', ';', ',', '\t', '|'};
    if (size == 0)
        return 0;
    struct csv_dialect wens = {
        .codering = (enum csv_codering)(data[0] % 4),
        .scheiding = scheidingen[data[0] / 4 % sizeof scheidingen],
    };
    enum csv_vorm vorm = data[0] & 0x80 ? CSV_EXCEL_NL : CSV_RFC4180;
    struct csv_lezer *lezer = csv_open_bytes((const char *)data + 1, size - 1, wens, NULL);
    if (lezer == NULL)
        return 0;
    char *bytes;
    size_t len;
    struct inhoud in = {0};
    struct csv_schrijver s;
    csv_schrijf_begin(&s, open_memstream(&bytes, &len), vorm);
    lees_en_schrijf(lezer, &in, &s);
    csv_sluit(lezer);
    EIS(csv_schrijf_klaar(&s, "", NULL) && fclose(s.uit) == 0);
    EIS(len >= vormen[vorm].bom);
    if (in.rijen > 0)
        vergelijk(bytes, len, vorm, &in);
    free(bytes);
    free(in.rij);
    buf_free(&in.cellen);
    return 0;
}
