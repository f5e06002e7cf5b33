/* What is missing, and what is final: the two reasons for which work is refused. */
#include "ontbrekend.h"
#include "regie/taal.h"
#include <string.h>

void ontbrekend_erbij(struct ontbrekend_mand *m, enum soort_code soort, int veld, const char *wat,
                      const char *bron) {
    if (m->aantal < m->max)
        m->uit[m->aantal++] = (struct ontbrekend){soort, veld, wat, bron};
}

void ontbrekend_veld(struct ontbrekend_mand *m, enum soort_code soort, const struct record *r,
                     int veld, const char *bron) {
    if (!r || !record_waarde(r, veld))
        ontbrekend_erbij(m, soort, veld, _(soort_van(soort)->velden[veld].label), bron);
}

void ontbrekend_zin(const struct ontbrekend *lijst, size_t aantal, struct buf *uit) {
    for (size_t i = 0; i < aantal; i++) {
        bool laatste = i + 1 == aantal || strcmp(lijst[i].bron, lijst[i + 1].bron) != 0;
        buf_addf(uit, "%s%s", i ? ", " : "", lijst[i].wat);
        if (laatste && *lijst[i].bron)
            buf_addf(uit, " (%s)", lijst[i].bron);
    }
}

/* Which record a record hangs below, when the state of that one decides. */
static const struct {
    enum soort_code kind;
    int veld;
    enum soort_code ouder;
} ouders[] = {
    {SOORT_SCORE, SCORE_METING, SOORT_METING},
    {SOORT_DOEL, DOEL_PIP, SOORT_PIP},
    {SOORT_ACTIE, ACTIE_DOEL, SOORT_DOEL},
    {SOORT_VOORTGANG, VOORTGANG_GESPREK, SOORT_GESPREK},
    {SOORT_AFSPRAAK, AFSPRAAK_GESPREK, SOORT_GESPREK},
};

int soort_status(enum soort_code soort) {
    static const struct {
        enum soort_code soort;
        int veld;
    } statussen[] = {
        {SOORT_METING, METING_STATUS}, {SOORT_PIP, PIP_STATUS}, {SOORT_GESPREK, GESPREK_STATUS}};
    for (size_t i = 0; i < sizeof statussen / sizeof *statussen; i++)
        if (statussen[i].soort == soort)
            return statussen[i].veld;
    return -1;
}

bool status_is_vast(const char *status) {
    return !strcmp(status, STATUS_VASTGESTELD) || !strcmp(status, STATUS_VERVANGEN);
}

bool record_ligt_vast(const struct beeld *b, const struct record *r) {
    for (size_t i = 0; i < sizeof ouders / sizeof *ouders; i++)
        if (r->soort->code == ouders[i].kind) {
            const struct record *ouder =
                beeld_zoek(b, ouders[i].ouder, record_verwijzing(r, ouders[i].veld));
            return ouder && record_ligt_vast(b, ouder);
        }
    int status = soort_status(r->soort->code);
    return status >= 0 && status_is_vast(record_tekst(r, status));
}
