/* Tests that read the lists that travel with the program. */
#ifndef SUPPORT_CATALOGUSPROEF_H
#define SUPPORT_CATALOGUSPROEF_H

/* Tear-down of a group: what was read of them goes. */
int catalogusproef_einde(void **state);

#endif
