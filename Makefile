# regie: `make demo` opens the screens on an invented caseload, `make check` builds and tests.
# `make help` lists the rest.

PREFIX  ?= /usr/local
DESTDIR ?=
ifeq ($(origin CC),default)
CC      := gcc
endif
VERSION := 0.1.0

# A variant is a build of its own beside the plain one: make sanitize uses SANITIZE=1.
ifdef SANITIZE
BUILD    ?= build/sanitize
VARIANT  := -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -O1
else ifdef FUZZ
BUILD    := build/fuzz
CC       := clang
VARIANT  := -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -O1 \
            -DCSV_BLOK=64 -DFUZZ_LIBFUZZER
else
BUILD    ?= build
VARIANT  := -O2
endif

PACKAGES := gcc make pkg-config libncurses-dev libsqlite3-dev libcsv-dev libutf8proc-dev nettle-dev
CHECK_PACKAGES := $(PACKAGES) libcmocka-dev libvterm-dev ncurses-term sqlite3 \
                  tmux mandoc
LINT_PACKAGES := $(CHECK_PACKAGES) clang clang-format clang-tidy cppcheck shellcheck libclang-rt-dev
# The commands themselves: make Q=
Q        ?= @
LIBS     := ncursesw sqlite3 libutf8proc nettle
WARN     := -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Werror
CPPFLAGS += -Iinclude -I$(BUILD)/gen -D_GNU_SOURCE -DREGIE_VERSIE='"$(VERSION)"' \
            -DREGIE_DELEN='"$(PREFIX)/share/regie"'
CFLAGS   += -std=c17 -g $(VARIANT) $(WARN)
LDLIBS   += $$(pkg-config --libs $(LIBS)) -lcsv

SOURCES  := $(filter-out src/main.c,$(wildcard src/*/*.c))
OBJECTS  := $(SOURCES:%.c=$(BUILD)/%.o) $(BUILD)/gen/query_tabel.o $(BUILD)/gen/embed_tabel.o
LIBRARY  := $(BUILD)/libregie.a
PROGRAM  := $(BUILD)/regie
HEADERS  := $(wildcard include/regie/*.h src/*/*.h)
QUERIES  := $(sort $(wildcard data/query/*.sql))
EMBEDDED := $(sort $(wildcard data/schema/*.sql data/instrument/*.csv data/aanpak/*.csv \
              data/lijst/*.csv) $(addprefix data/demo/,caseload.csv doel.csv gesprek.csv \
              intake.csv traject.csv))

TEST_SUPPORT := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/support/*.c))
TEST_SOURCES := $(wildcard tests/*/test_*.c)
TEST_BINARIES := $(TEST_SOURCES:%.c=$(BUILD)/%)
PROBE := $(BUILD)/tests/screen/proef
SHIM  := $(BUILD)/tests/fault/storing.so

.PHONY: all demo check test bench sanitize lint lint-tidy walls headers format docs picture fuzz fuzz-run \
        install uninstall deps deps-check deps-bench deps-lint clean help ALWAYS
.DELETE_ON_ERROR:
.SECONDARY:

all: $(PROGRAM)

$(PROGRAM): $(BUILD)/src/main.o $(LIBRARY)
	@echo '  LINK $@'
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(LIBRARY): $(OBJECTS) $(BUILD)/objects
	@rm -f $@
	$(Q)ar rcs $@ $(OBJECTS)

# Other options make everything anew, another set of sources the library.
OPTIONS := $(CC) $(CPPFLAGS) $(CFLAGS)
$(BUILD)/options: ALWAYS
	@$(call keep,$(OPTIONS))
$(BUILD)/objects: ALWAYS
	@$(call keep,$(OBJECTS))
keep = mkdir -p $(@D); echo '$(subst ','\'',$(1))' | cmp -s - $@ || echo '$(subst ','\'',$(1))' >$@

$(BUILD)/%.o: %.c $(BUILD)/options | $(BUILD)/gen/query_names.h
	@mkdir -p $(@D)
	@echo '  CC $@'
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MD -MP -c -o $@ $<

$(BUILD)/gen/%.o: $(BUILD)/gen/%.c $(BUILD)/options
	@echo '  CC $@'
	$(Q)$(CC) $(CPPFLAGS) -Isrc/store $(CFLAGS) -Wno-overlength-strings -MD -MP -c -o $@ $<

$(BUILD)/gen/query_names.h: $(QUERIES) data/query.awk data/query
	@mkdir -p $(@D)
	awk -v part=header -f data/query.awk $(QUERIES) </dev/null >$@

$(BUILD)/gen/query_tabel.c: $(QUERIES) data/query.awk $(BUILD)/gen/query_names.h
	awk -v part=table -f data/query.awk $(QUERIES) </dev/null >$@

$(BUILD)/gen/embed_tabel.c: $(EMBEDDED) data/embed.awk $(sort $(dir $(EMBEDDED)))
	@mkdir -p $(@D)
	awk -f data/embed.awk $(EMBEDDED) </dev/null >$@

# Packages: `make demo` and `make check` bring what is missing when they may.
deps:
	@tests/deps $(PACKAGES)
deps-check:
	@tests/deps $(CHECK_PACKAGES)
deps-bench:
	@tests/deps $(CHECK_PACKAGES) git tig
deps-lint:
	@tests/deps $(LINT_PACKAGES)

demo: deps
	@$(MAKE) --no-print-directory all
	@$(PROGRAM) demo

check: deps-check
	@$(MAKE) --no-print-directory walls headers test

$(BUILD)/tests/%: $(BUILD)/tests/%.o $(TEST_SUPPORT) $(LIBRARY)
	@echo '  LINK $@'
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(filter-out $(LIBRARY),$^) $(LIBRARY) $(LDLIBS) -lcmocka -lvterm -lutil

$(BUILD)/tests/%.o: CPPFLAGS += -Itests -Isrc

# What the fuzzers run, in one program without them.
$(BUILD)/tests/fuzz/test_bytes: $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/fuzz/fuzz_*.c))

# The small program on which the harness of the screen tests is tested; nothing of ours is in it.
$(PROBE): $(PROBE).o
	@echo '  LINK $@'
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $$(pkg-config --libs ncursesw)

# Preloaded under the program, to let calls to the system fail; without sanitizers of its own.
$(SHIM): tests/fault/storing.c $(BUILD)/options
	@mkdir -p $(@D)
	@echo '  LINK $@'
	$(Q)$(CC) -D_GNU_SOURCE -std=c17 -O1 -g $(WARN) -shared -fPIC -o $@ $< -ldl

test: $(PROGRAM) $(TEST_BINARIES) $(PROBE) $(SHIM)
	@REGIE_PROGRAMMA=$(abspath $(PROGRAM)) tests/run $(TEST_BINARIES)

# Walls between the layers: read from the dependency files, so a transitive include counts too.
walls: $(PROGRAM)
	@tests/walls $(BUILD) $(PROGRAM)

headers: $(HEADERS:%.h=$(BUILD)/headers/%.ok)
$(BUILD)/headers/%.ok: %.h $(BUILD)/options $(BUILD)/gen/query_names.h
	@mkdir -p $(@D)
	@$(CC) $(CPPFLAGS) $(CFLAGS) -fsyntax-only -x c -include $< /dev/null -MD -MF $(@:.ok=.d) -MT $@
	@touch $@

sanitize: deps-check
	@ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1 \
	    $(MAKE) --no-print-directory SANITIZE=1 test

# Random bytes through the CSV reader and writer, the values of a list, and a whole dry run:
# make fuzz FUZZ_RUNS=5000000 for a longer look, FUZZERS=build/fuzz/tests/fuzz/fuzz_kolom for one.
FUZZ_RUNS ?= 200000
FUZZERS   ?= $(patsubst %.c,$(BUILD)/%,$(wildcard tests/fuzz/fuzz_*.c))
fuzz: deps-lint
	@$(MAKE) --no-print-directory FUZZ=1 fuzz-run
fuzz-run: $(FUZZERS)
	@for f in $(FUZZERS); do \
	    name=$${f##*/fuzz_}; mkdir -p $(BUILD)/corpus/$$name; \
	    $$f -runs=$(FUZZ_RUNS) -seed=1 -max_len=2048 -dict=tests/fuzz/$$name.dict \
	        -artifact_prefix=$(BUILD)/ -print_final_stats=1 \
	        $(BUILD)/corpus/$$name tests/fuzz/$$name || exit 1; \
	done
$(BUILD)/tests/fuzz/fuzz_%: $(BUILD)/tests/fuzz/fuzz_%.o $(LIBRARY)
	$(CC) $(CFLAGS) -fsanitize=fuzzer $(LDFLAGS) -o $@ $^ $(LDLIBS)

BENCH := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/bench/*.c))
bench: deps-bench
	@$(MAKE) --no-print-directory all $(BENCH)
	@tests/bench/run $(abspath $(PROGRAM)) $(abspath $(BUILD))/tests/bench

# Once a file was read without a finding it waits for its next build; -j reads several at a time.
TIDY := $(patsubst %.c,$(BUILD)/lint/%.ok,$(SOURCES) src/main.c $(wildcard tests/*.c tests/*/*.c))
lint: deps-lint
	@$(MAKE) --no-print-directory -k -j$$(nproc) lint-tidy
	@tests/lint $(CPPFLAGS)
lint-tidy: $(TIDY)
$(BUILD)/lint/%.ok: $(BUILD)/%.o .clang-tidy tests/.clang-tidy
	@mkdir -p $(@D)
	@echo '  TIDY $*.c'
	@clang-tidy --quiet $*.c -- $(CPPFLAGS) -Itests -Isrc -std=c17 2>/dev/null
	@touch $@

format:
	clang-format -i $$(git ls-files '*.c' '*.h')

# The tables in the documents that are the program's own.
DOCUMENTS := docs/handleiding.md docs/velden.md docs/csv.md docs/architectuur.md
docs: $(BUILD)/tests/docs
	@$(BUILD)/tests/docs $(DOCUMENTS)

picture: $(PROGRAM) $(BUILD)/tests/picture
	@mkdir -p docs
	$(BUILD)/tests/picture $(abspath $(PROGRAM)) >$(BUILD)/werkvoorraad.svg
	mv $(BUILD)/werkvoorraad.svg docs/werkvoorraad.svg

MANUALS := handleiding.md velden.md csv.md begrippen.md
TARGET  := $(DESTDIR)$(PREFIX)
install: $(PROGRAM)
	install -d $(TARGET)/bin $(TARGET)/share/regie $(TARGET)/share/man/man1 $(TARGET)/share/doc/regie
	install -m 755 $(PROGRAM) $(TARGET)/bin/regie
	install -m 644 docs/regie.1 $(TARGET)/share/man/man1/regie.1
	install -m 644 $(MANUALS:%=docs/%) $(TARGET)/share/doc/regie

# What a municipality itself put in share/regie stays, and so do the system's own directories.
uninstall:
	rm -f $(TARGET)/bin/regie $(TARGET)/share/man/man1/regie.1 $(MANUALS:%=$(TARGET)/share/doc/regie/%)
	@for d in share/regie share/doc/regie; do [ ! -d $(TARGET)/$$d ] || \
	    rmdir --ignore-fail-on-non-empty $(TARGET)/$$d; done
	@[ -z '$(DESTDIR)' ] || [ ! -d '$(DESTDIR)' ] || find '$(DESTDIR)' -depth -type d -empty -delete

clean:
	rm -rf build

help:
	@echo 'make              build the program: build/regie'
	@echo 'make demo         open the screens on an invented caseload of 60 people'
	@echo 'make check        build, check the walls, run every test'
	@echo 'make sanitize     the tests with the address and undefined-behaviour sanitizers'
	@echo 'make fuzz         random bytes as a list, with the sanitizers (FUZZ_RUNS=200000)'
	@echo 'make bench        speed, as ratios against a peer in the same run (REGIE_BENCH_N=100000)'
	@echo 'make lint         clang-format, clang-tidy, cppcheck, shellcheck'
	@echo 'make walls        who may include and call whom; make headers: each header alone'
	@echo 'make docs         the tables of the documents anew, from the tables of the program'
	@echo 'make picture      draw docs/werkvoorraad.svg from the running program'
	@echo 'make install      to PREFIX ($(PREFIX)), below DESTDIR; make uninstall takes it away'
	@echo 'make format       clang-format over every C file'
	@echo 'make clean        away with build/'
	@echo 'make deps         install the Debian packages the build needs'
	@echo 'CC=clang, Q= (show the commands), PREFIX=, DESTDIR= and BUILD= work with all of these'

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
