#include "regie/catalogus.h"

const struct termijnregels *catalogus_termijnregels(struct problem *p) {
    (void)p;
    static int leeg;
    return (const struct termijnregels *)&leeg;
}
void catalogus_sluit(void) {
}
