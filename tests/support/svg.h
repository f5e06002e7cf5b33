/* A terminal's screen as a picture. */
#ifndef SUPPORT_SVG_H
#define SUPPORT_SVG_H

#include "support/terminal.h"

#include <stdio.h>

/* Writes the screen as one SVG file: a window with `title` in its bar, the sixteen colours and the
 * cursor. Lines and blocks are drawn, not written, so that they join in every font. */
void svg_write(struct terminal *t, const char *title, FILE *out);

#endif
