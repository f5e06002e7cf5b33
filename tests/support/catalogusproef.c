#include "support/catalogusproef.h"
#include "regie/catalogus.h"

int catalogusproef_einde(void **state) {
    (void)state;
    catalogus_sluit();
    return 0;
}
