#include "support/importscherm.h"

const char importscherm_vreemd[] = "Overzicht nieuwe inwoners\n"
                                   "\n"
                                   "V-nummer,Achternaam,Voornamen,Geboortedatum,Woonplaats,Kleur\n"
                                   "2900000123,Hagos,Selam,5/13/1990,Zwolle,rood\n"
                                   "2900000124,Tesfay,Yonas,1/2/1991,,blauw\n"
                                   "12,Fout,Nummer,12/31/1980,Zwolle,\n"
                                   "13,Fout,Weer,12/30/1980,Zwolle,\n";

struct terminal *importscherm(struct werkmap *map, int rijen, int kolommen) {
    static const char *const argv[] = {"regie", "--vandaag", "2026-11-22", NULL};
    return terminal_start(rijen, kolommen, argv, werkmap_env(map));
}

void importscherm_naar(struct terminal *t, const char *bestand) {
    terminal_key(t, "l");
    terminal_keys(t, "~/");
    terminal_keys(t, bestand);
    terminal_key(t, "Enter");
}
