#include "lijstkeuze.h"

void lijstkeuze_pas(struct lijstkeuze *l, int aantal, int rijen) {
    l->aantal = aantal;
    l->rijen = rijen > 0 ? rijen : 1;
    if (l->focus >= aantal)
        l->focus = aantal - 1;
    if (l->focus < 0)
        l->focus = 0;
    if (l->focus < l->boven)
        l->boven = l->focus;
    if (l->focus >= l->boven + l->rijen)
        l->boven = l->focus - l->rijen + 1;
    if (l->boven > aantal - l->rijen)
        l->boven = aantal - l->rijen;
    if (l->boven < 0)
        l->boven = 0;
}

void lijstkeuze_teken_meer(const struct lijstkeuze *l, const struct vlak *v) {
    teken_meer(v, l->boven > 0, l->boven + l->rijen < l->aantal);
}

bool lijstkeuze_invoer(struct lijstkeuze *l, const struct invoer *in) {
    int stap = invoer_stap(in, 0);
    if (stap)
        l->focus += stap;
    else if (invoer_is_toets(in, TOETS_BEGIN))
        l->focus = 0;
    else if (invoer_is_toets(in, TOETS_EIND))
        l->focus = l->aantal - 1;
    else
        return false;
    lijstkeuze_pas(l, l->aantal, l->rijen);
    return true;
}

bool lijstkeuze_pagina(struct lijstkeuze *l, const struct invoer *in) {
    int stap = invoer_stap(in, l->rijen - 1);
    l->focus += stap;
    lijstkeuze_pas(l, l->aantal, l->rijen);
    return stap != 0;
}
