/* A bar over the screen for work that lasts: how far it is, how fast, how long still. Esc stops the
 * work. */
#ifndef REGIE_BALK_H
#define REGIE_BALK_H

#include <stdbool.h>

struct balk {
    const char *titel, *wat; /* what is being done; what is counted: "rijen" */
    double begin, getekend;  /* seconds; 0: not drawn yet */
};

/* The texts are borrowed. */
void balk_begin(struct balk *b, const char *titel, const char *wat);
/* To be called while the work goes on: `aantal` are done, which is this part (0..1) of all. Draws
 * nothing for what is over in no time. False when somebody wants it to stop. */
bool balk_toon(struct balk *b, long aantal, double deel);

#endif
