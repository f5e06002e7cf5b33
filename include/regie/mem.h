/* Memory that is always there.
 *
 * These never return NULL: when memory runs out the program restores the terminal, says so in
 * Dutch and stops with exit code 5. Every change a person made is already in the database by then,
 * because actions are transactions; so there is nothing to rescue and no caller has to pretend it
 * can go on. What they return is freed with free(). */
#ifndef REGIE_MEM_H
#define REGIE_MEM_H

#include <stddef.h>

void *mem_alloc(size_t size);                         /* zeroed */
void *mem_array(size_t count, size_t size);           /* zeroed; checks the multiplication */
void *mem_grow(void *old, size_t count, size_t size); /* realloc of count * size bytes */
char *mem_copy(const char *text);                     /* NULL gives NULL */
char *mem_copy_n(const char *text, size_t len);       /* ends in NUL */

/* From here on the system gets large pieces back as soon as they are freed. By itself the C library
 * keeps them for later, with holes between: a third more than what is in use, at a million people.
 */
void mem_give_back(void);

/* Called once, just before the program stops for lack of memory; the screens register their
 * endwin() here. NULL takes it away. */
void mem_on_exhaustion(void (*hook)(void));

#endif
