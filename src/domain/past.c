/* What may be stored: the checks of the schema, for when many records are stored at once. */
#include "regie/record.h"
#include <stdlib.h>
#include <string.h>

static bool is_cijfers(const char *s, size_t aantal) {
    size_t n = 0;
    while (s[n] >= '0' && s[n] <= '9')
        n++;
    return n == aantal && !s[n];
}

static bool is_datum(const char *s) {
    static const char vorm[] = "0000-00-00";
    size_t i = 0;
    for (; vorm[i]; i++)
        if (vorm[i] == '-' ? s[i] != '-' : s[i] < '0' || s[i] > '9')
            return false;
    return !s[i];
}

static bool is_getal(const struct veld *veld, const char *s) {
    char *einde;
    long n = strtol(s, &einde, 10);
    return einde != s && !*einde && n >= veld->laagste && n <= veld->hoogste;
}

static bool zijn_keuzes(const struct keuze *keuzes, const char *s) {
    char code[64];
    for (; *s; s += *s == ',') {
        size_t n = strcspn(s, ",");
        if (n >= sizeof code)
            return false;
        memcpy(code, s, n);
        code[n] = '\0';
        if (!keuze_zoek(keuzes, code))
            return false;
        s += n;
    }
    return true;
}

bool veld_past(const struct veld *veld, const char *waarde) {
    struct id id;
    switch (veld->kind) {
    case VELD_DATUM:
    case VELD_BRP_DATUM:
        return is_datum(waarde);
    case VELD_KEUZE:
        return keuze_zoek(veld->keuzes, waarde) != NULL;
    case VELD_MEERKEUZE:
        return zijn_keuzes(veld->keuzes, waarde);
    case VELD_JANEE:
        return !strcmp(waarde, "ja") || !strcmp(waarde, "nee");
    case VELD_GETAL:
        return is_getal(veld, waarde);
    case VELD_BSN:
        return is_cijfers(waarde, 9);
    case VELD_VNUMMER:
        return is_cijfers(waarde, 10);
    case VELD_VERWIJZING:
        return id_lees(waarde, &id);
    case VELD_TEKST:
    case VELD_LANG:
    case VELD_POSTCODE:
    case VELD_TELEFOON:
    case VELD_EMAIL:
        break;
    }
    return true;
}

/* The checks of a whole row: somebody has a name, and two people are two. */
static bool rij_past(const struct record *r) {
    if (r->soort->code == SOORT_PERSOON)
        return r->waarde[PERSOON_ACHTERNAAM] || r->waarde[PERSOON_VOORNAMEN] ||
               r->waarde[PERSOON_VOORLETTERS];
    if (r->soort->code == SOORT_GEEN_DUBBEL)
        return strcmp(record_tekst(r, GEEN_DUBBEL_EEN), record_tekst(r, GEEN_DUBBEL_ANDER)) < 0;
    return true;
}

bool record_past(const struct record *r, int *veld) {
    const struct soort *soort = r->soort;
    for (int i = 0; i < soort->aantal; i++)
        if (r->waarde[i] && !veld_past(&soort->velden[i], r->waarde[i])) {
            *veld = i;
            return false;
        }
    *veld = -1;
    return rij_past(r);
}
