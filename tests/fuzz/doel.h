/* What is fuzzed: functions that take any bytes, and stop the program when something is not as it
 * should be. libFuzzer runs each as a program of its own (make fuzz); test_bytes runs all of them
 * over their corpus and what it makes of that. */
#ifndef FUZZ_DOEL_H
#define FUZZ_DOEL_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef FUZZ_LIBFUZZER
#define FUZZDOEL(naam) LLVMFuzzerTestOneInput
#else
#define FUZZDOEL(naam) fuzz_##naam
#endif

/* Under libFuzzer these are one, and each program has its own. */
int FUZZDOEL(csv)(const uint8_t *data, size_t size);
int FUZZDOEL(kolom)(const uint8_t *data, size_t size);
int FUZZDOEL(import)(const uint8_t *data, size_t size);

#define EIS(feit)                                                                                  \
    do {                                                                                           \
        if (!(feit)) {                                                                             \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #feit);                             \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

#endif
