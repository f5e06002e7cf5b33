/* What is said of many rows of a list, brought together. */
#include "regie/lijsten.h"
#include "regie/mem.h"

const char *import_ernst_naam(enum import_ernst ernst) {
    static const char *const namen[] = {[IMPORT_MELDING_GEWEIGERD] = "geweigerd",
                                        [IMPORT_MELDING_TWIJFEL] = "twijfel",
                                        [IMPORT_MELDING_LET_OP] = "let_op"};
    return namen[ernst];
}

void import_melding_groepeer(struct groepen *g, const struct import_melding *m, bool alleen_soort) {
    struct buf sleutel = {0};
    buf_add(&sleutel, m->code);
    buf_add_char(&sleutel, '\t');
    buf_add(&sleutel, m->kolom);
    buf_add_char(&sleutel, '\t');
    if (!alleen_soort)
        groepen_patroon(m->tekst, &sleutel);
    struct groep *groep =
        groepen_bij(g, (int)m->ernst, sleutel.s, m->regel, *m->wie ? m->wie : NULL, m->tekst);
    if (groep && !groep->code) {
        groep->code = mem_copy(m->code);
        groep->kolom = *m->kolom ? mem_copy(m->kolom) : NULL;
    }
    buf_free(&sleutel);
}
