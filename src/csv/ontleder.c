#include "ontleder.h"
#include "regie/mem.h"

/* Around quotes a blank is no part of the cell: without this, `; "Hagos, S." ;` would be cut at its
 * comma, and `"Hagos" ;` would take the next people into its cell. */
static int is_spatie(unsigned char c) {
    return c == ' ';
}

static void *groei(void *oud, size_t size) {
    return mem_grow(oud, size, 1);
}

void csv_ontleder_begin(struct csv_parser *ontleder, unsigned char opties, char scheiding) {
    csv_init(ontleder, opties);
    csv_set_delim(ontleder, (unsigned char)scheiding);
    csv_set_space_func(ontleder, is_spatie);
    csv_set_realloc_func(ontleder, groei);
    csv_set_blk_size(ontleder, 4096);
}
