#include "regie/uitgaand.h"
#include "regie/taal.h"
#include <string.h>

/* The most that somebody may take out of what has a flag of its own. */
enum bereik { VAN_NIEMAND, VAN_EIGEN, VAN_IEDEREEN };

static enum bereik bereik_van(enum gebruiker_rol rol) {
    static const enum bereik bereik[] = {[ROL_ALLEEN_LEZEN] = VAN_NIEMAND,
                                         [ROL_CASEMANAGER] = VAN_EIGEN,
                                         [ROL_TEAMLEIDER] = VAN_IEDEREEN,
                                         [ROL_BEHEERDER] = VAN_IEDEREEN};
    return bereik[rol];
}

static const char *bijzonder(const struct export_keuze *k) {
    return k->gezondheid ? _("Gegevens over gezondheid")
           : k->geheim   ? _("Geheime adressen")
           : k->bsn      ? _("Het BSN")
                         : NULL;
}

bool uitgaand_mag(const struct sessie *s, const struct export_keuze *keuze, struct problem *p) {
    const char *wat = bijzonder(keuze);
    enum bereik bereik = bereik_van(s->rol);
    bool eigen = keuze->casemanager && !strcmp(keuze->casemanager, s->gebruiker);
    if (keuze->pseudoniem && (keuze->bsn || keuze->geheim))
        return problem_set(p, PROBLEM_USAGE,
                           _("Onder een pseudoniem gaan geen BSN en geen adres mee. Laat "
                             "--pseudoniem weg, of --bsn en --geheim-adres."));
    if (!wat || bereik == VAN_IEDEREEN || (bereik == VAN_EIGEN && eigen))
        return true;
    return problem_set(p, PROBLEM_DENIED,
                       bereik == VAN_EIGEN
                           ? _("%s gaat alleen mee van uw eigen mensen. Voor meer vraagt u een "
                               "teamleider.")
                           : _("%s gaat niet mee voor wie alleen mag lezen. Vraag het een "
                               "teamleider."),
                       wat);
}

static enum uitgaand_hoe onder_pseudoniem(enum privacy privacy) {
    static const enum uitgaand_hoe hoe[] = {
        [PRIVACY_ONBEKEND] = UITGAAND_WEG, [PRIVACY_ZAAK] = UITGAAND_ZO,
        [PRIVACY_LIJST] = UITGAAND_LIJST,  [PRIVACY_SLEUTEL] = UITGAAND_SLEUTEL,
        [PRIVACY_WIE] = UITGAAND_WEG,      [PRIVACY_WOONT] = UITGAAND_WEG,
        [PRIVACY_BSN] = UITGAAND_WEG,      [PRIVACY_GEBOREN] = UITGAAND_JAAR,
        [PRIVACY_VRIJ] = UITGAAND_WEG,
    };
    return hoe[privacy];
}

enum uitgaand_hoe uitgaand_privacy(const struct export_keuze *keuze, enum privacy privacy,
                                   bool gezondheid) {
    if (privacy == PRIVACY_ONBEKEND || (privacy == PRIVACY_BSN && !keuze->bsn) ||
        (gezondheid && !keuze->gezondheid))
        return UITGAAND_WEG;
    return keuze->pseudoniem ? onder_pseudoniem(privacy) : UITGAAND_ZO;
}

enum uitgaand_hoe uitgaand_hoe(const struct export_keuze *keuze, enum soort_code soort, int veld,
                               const struct record *r) {
    enum privacy privacy = privacy_van(soort, veld);
    if (r && privacy == PRIVACY_WOONT && persoon_verzwijgt(r, veld) && !keuze->geheim)
        return UITGAAND_WEG;
    return uitgaand_privacy(keuze, privacy, privacy_gezondheid(soort, veld));
}

bool uitgaand_veld(const struct export_keuze *keuze, enum soort_code soort, int veld) {
    return uitgaand_hoe(keuze, soort, veld, NULL) != UITGAAND_WEG;
}
