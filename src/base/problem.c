#include "regie/problem.h"
#include "regie/buf.h"
#include "regie/taal.h"
#include <errno.h>
#include <stdlib.h>

bool problem_set(struct problem *p, enum problem_kind kind, const char *format, ...) {
    if (!p || p->kind != PROBLEM_NONE)
        return false;
    struct buf text = {0};
    va_list args;
    va_start(args, format);
    buf_addv(&text, format, args);
    va_end(args);
    *p = (struct problem){kind, buf_take(&text)};
    return false;
}

const char *problem_text(const struct problem *p) {
    return p && p->text ? p->text : "";
}

void problem_clear(struct problem *p) {
    free(p->text);
    *p = (struct problem){0};
}

const char *problem_oorzaak(int fout) {
    static const struct {
        int fout;
        const char *tekst;
    } oorzaken[] = {
        {ENOENT, N_("de map bestaat niet")},
        {ENOTDIR, N_("een deel van het pad is geen map")},
        {EISDIR, N_("het is een map")},
        {EACCES, N_("u mag daar niet bij")},
        {EPERM, N_("u mag daar niet bij")},
        {EROFS, N_("de schijf is alleen te lezen")},
        {ENOSPC, N_("de schijf is vol")},
        {EDQUOT, N_("uw deel van de schijf is vol")},
        {EFBIG, N_("het bestand wordt te groot")},
        {ENAMETOOLONG, N_("de naam is te lang")},
        {ELOOP, N_("de verwijzing komt op zichzelf uit")},
        {EBADF, N_("het is dicht")},
        {EPIPE, N_("niemand leest mee")},
        {EIO, N_("de schijf geeft een fout")},
    };
    for (size_t i = 0; i < sizeof oorzaken / sizeof *oorzaken; i++)
        if (oorzaken[i].fout == fout)
            return _(oorzaken[i].tekst);
    return _("het systeem weigert");
}
