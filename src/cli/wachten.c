#include "wachten.h"
#include "regie/taal.h"
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static double nu(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static volatile sig_atomic_t gestopt;

static void bij_stop(int signaal) {
    (void)signaal;
    gestopt = 1;
}

static const int stopsignalen[WACHTEN_SIGNALEN] = {SIGINT, SIGTERM, SIGHUP};

void wachten_begin(struct wachten *w, bool stopbaar) {
    struct sigaction stop = {.sa_handler = bij_stop, .sa_flags = (int)SA_RESETHAND};
    *w = (struct wachten){.begin = nu()};
    gestopt = 0;
    for (int i = 0; i < WACHTEN_SIGNALEN; i++) {
        sigaction(stopsignalen[i], NULL, &w->eerst[i]);
        if (w->eerst[i].sa_handler != SIG_IGN && stopbaar)
            sigaction(stopsignalen[i], &stop, NULL);
    }
}

static void wis_balk(struct wachten *w) {
    if (w->balk)
        fputs("\r\033[K", stderr);
    w->balk = false;
}

void wachten_einde(struct wachten *w) {
    for (int i = 0; i < WACHTEN_SIGNALEN; i++)
        sigaction(stopsignalen[i], &w->eerst[i], NULL);
    wis_balk(w);
}

bool wachten_toon(struct wachten *w, long rijen, long gelezen, long totaal) {
    double t = nu();
    if (gestopt)
        return false;
    if (t - w->begin < 0.5 || t - w->laatst < 0.1 || !isatty(STDERR_FILENO))
        return true;
    w->laatst = t;
    w->balk = true;
    if (totaal > 0 && gelezen > 0) {
        double deel = (double)gelezen / (double)totaal;
        fprintf(stderr, _("\r\033[K%3.0f%%  %ld rijen, nog %.0f s"), deel * 100, rijen,
                (t - w->begin) * (1 - deel) / deel);
    } else {
        fprintf(stderr, _("\r\033[K%ld rijen"), rijen);
    }
    return true;
}
