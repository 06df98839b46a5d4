# kasane.  What a person runs: make, make check, make demo, make install.
# Every list of files is a wildcard: a new file is built, tested and installed
# by being there.  SAN=1 builds and checks the same under sanitizers.

VERSION = 0.1.0

PREFIX ?= /usr/local
DESTDIR ?=
CC ?= cc
CFLAGS ?= -O2 -g
SAN ?=
FUZZ_SECONDS ?= 60

ifeq ($(SAN),1)
B = build-san
SANITIZE = address,undefined
else
B = build
SANITIZE ?=
endif
DEMO ?= $(B)/demo

# ---- flags ------------------------------------------------------------------

pkg = $(shell pkg-config $(1) $(2))
# Debian and Ubuntu ship no .pc file for libcsv.
LIBCSV ?= -lcsv
LIB_DEPS = sqlite3 libutf8proc libsodium
LIB_CFLAGS := $(call pkg,--cflags,$(LIB_DEPS))
LIB_LIBS := $(call pkg,--libs,$(LIB_DEPS)) $(LIBCSV)
CMD_LIBS := $(call pkg,--libs,xlsxwriter)
TEST_LIBS := $(call pkg,--libs,cmocka)

WARNINGS = -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wvla
KS_CFLAGS = -std=c17 -pedantic $(WARNINGS) -D_POSIX_C_SOURCE=200809L \
	-DKASANE_VERSION='"$(VERSION)"' -fvisibility=hidden -fPIC \
	-fstack-protector-strong -Ilib $(LIB_CFLAGS)
KS_LDFLAGS = -pthread -Wl,-z,relro,-z,now
ifneq ($(SANITIZE),)
KS_CFLAGS += -fsanitize=$(SANITIZE) -fno-sanitize-recover=all \
	-fno-omit-frame-pointer
KS_LDFLAGS += -fsanitize=$(SANITIZE)
else
KS_CFLAGS += -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
SO_LDFLAGS = -Wl,-z,defs
endif

# V=1 shows every command.
ifneq ($(V),1)
.SILENT:
endif
told = $(info $(subst $(CURDIR)/,,$@))

COMPILE = $(told)$(CC) $(KS_CFLAGS) $(CFLAGS) -MMD -MP
LINK = $(told)$(CC) $(CFLAGS) $(KS_LDFLAGS) $(LDFLAGS)

# ---- what there is ----------------------------------------------------------

ASSETS := $(wildcard lib/*.sql lib/codes/*.csv lib/tables/*.table)
LIB_OBJ := $(patsubst %.c,$(B)/obj/%.o,$(wildcard lib/*.c)) $(B)/obj/assets.o
CMD_OBJ := $(patsubst %.c,$(B)/obj/%.o,$(wildcard cmd/*.c))
CITY_OBJ := $(patsubst %.c,$(B)/obj/%.o,$(wildcard cmd/city*.c))
MAN := $(patsubst %.in,$(B)/%,$(wildcard man/*.[1-9].in))

UNIT := $(patsubst %.c,$(B)/%,$(wildcard tests/lib/*.c))
FUZZ := $(patsubst tests/fuzz/fuzz_%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
REPLAY := $(FUZZ:%=$(B)/tests/fuzz/replay_%)
KIT := $(patsubst %.c,$(B)/%,$(wildcard tests/kit/*.c))
BENCH := $(patsubst %.c,$(B)/%,$(wildcard tests/bench/*.c))
SCRIPTS := $(wildcard tests/guard/*.sh tests/cmd/*.sh tests/kit/*.sh \
	tests/crash/*.sh tests/refuse/*.sh)
# A script named lib.sh is read by the others, not run.
SCRIPTS := $(filter-out %/lib.sh,$(SCRIPTS))

SO = $(B)/lib/libkasane.so.0
AR_ALL = $(B)/lib/libkasane.a
BIN = $(B)/bin/kasane
CITY = $(B)/lib/libcity.a
CMD_AR = $(B)/lib/libcmd.a
PC = $(B)/lib/pkgconfig/kasane.pc
COMPLETION = $(B)/completion/bash $(B)/completion/zsh $(B)/completion/fish

# mode:built file:place under PREFIX; install and uninstall both read it.
INSTALLED = 755:$(BIN):bin/kasane \
	644:$(SO):lib/libkasane.so.0 \
	644:lib/kasane.h:include/kasane.h \
	644:lib/kasane_base.h:include/kasane_base.h \
	644:lib/kasane_report.h:include/kasane_report.h \
	644:$(PC):lib/pkgconfig/kasane.pc \
	644:$(B)/completion/bash:share/bash-completion/completions/kasane \
	644:$(B)/completion/zsh:share/zsh/site-functions/_kasane \
	644:$(B)/completion/fish:share/fish/vendor_completions.d/kasane.fish \
	$(foreach m,$(MAN),\
	644:$(m):share/man/man$(subst .,,$(suffix $(m)))/$(notdir $(m)))

# ---- building ---------------------------------------------------------------

.PHONY: all lib bin man check test-programs demo install uninstall lint tidy \
	format distcheck fuzz valgrind bench count clean FORCE
.DELETE_ON_ERROR:
.SECONDARY:

all: lib bin man $(COMPLETION)
lib: $(SO) $(AR_ALL) $(PC)
bin: $(BIN)
man: $(MAN)

$(B)/obj/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(COMPILE) -c -o $@ $<

$(B)/gen/assets.c: lib/embed.sh $(ASSETS)
	@mkdir -p $(@D)
	lib/embed.sh lib $(ASSETS) > $@

$(B)/obj/assets.o: $(B)/gen/assets.c lib/asset.h
	@mkdir -p $(@D)
	$(COMPILE) -c -o $@ $<

$(SO): $(LIB_OBJ)
	@mkdir -p $(@D)
	$(LINK) $(SO_LDFLAGS) -shared -Wl,-soname,libkasane.so.0 -o $@ \
		$(LIB_OBJ) $(LIB_LIBS)
	ln -sf libkasane.so.0 $(B)/lib/libkasane.so

# For tests alone: here the hidden functions can be reached.
$(AR_ALL): $(LIB_OBJ)
	@mkdir -p $(@D)
	rm -f $@
	$(AR) rcs $@ $(LIB_OBJ)

$(BIN): $(CMD_OBJ) $(SO)
	@mkdir -p $(@D)
	$(LINK) -pie -Wl,-rpath,'$$ORIGIN/../lib' -o $@ $(CMD_OBJ) \
		-L$(B)/lib -lkasane $(CMD_LIBS)

$(PC): lib/kasane.pc.in Makefile FORCE
	@mkdir -p $(@D)
	@sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' $< > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

$(B)/man/%: man/%.in man/fill.sh $(BIN)
	@mkdir -p $(@D)
	man/fill.sh $(BIN) $< > $@

$(B)/completion/%: $(BIN)
	@mkdir -p $(@D)
	$(BIN) help --completion $* > $@

# ---- checking ---------------------------------------------------------------

$(B)/tests/lib/%: tests/lib/%.c $(AR_ALL)
	@mkdir -p $(@D)
	$(COMPILE) -MF $@.d -Itests/lib -o $@ $< $(KS_LDFLAGS) \
		$(AR_ALL) $(LIB_LIBS) $(TEST_LIBS)

# What the commands share can be fuzzed too: all of it but main.
$(CMD_AR): $(filter-out %/main.o,$(CMD_OBJ))
	@mkdir -p $(@D)
	rm -f $@
	$(AR) rcs $@ $^

$(B)/tests/fuzz/replay_%: tests/fuzz/fuzz_%.c tests/fuzz/replay.c $(CMD_AR) \
		$(AR_ALL)
	@mkdir -p $(@D)
	$(COMPILE) -Icmd -MF $@.d -o $@ tests/fuzz/replay.c $< $(KS_LDFLAGS) \
		$(CMD_AR) $(AR_ALL) $(LIB_LIBS)

# These know the demo city, and nothing of the library; an archive, so that
# what writes the city's files stays out.
$(CITY): $(CITY_OBJ)
	@mkdir -p $(@D)
	rm -f $@
	$(AR) rcs $@ $(CITY_OBJ)

WITH_CITY = $(COMPILE) -MF $@.d -Icmd -o $@ $< $(KS_LDFLAGS) $(CITY)

$(B)/tests/kit/%: tests/kit/%.c $(CITY)
	@mkdir -p $(@D)
	$(WITH_CITY)

$(B)/tests/bench/%: tests/bench/%.c $(CITY)
	@mkdir -p $(@D)
	$(WITH_CITY)

test-programs: $(UNIT) $(REPLAY) $(KIT)

check: all test-programs
	@B=$(B) KASANE=$(CURDIR)/$(BIN) tests/run.sh $(UNIT) $(REPLAY) $(SCRIPTS)

demo: all
	@rm -rf $(DEMO)
	@$(BIN) demo $(DEMO)

SOURCES = $(wildcard lib/*.[ch] cmd/*.[ch] tests/*/*.[ch])
SHELLS = bootstrap.sh .ci/run $(wildcard *.sh */*.sh tests/*/*.sh)
CHECKS = $(sort $(SHELLS))

lint: man
	clang-format --dry-run -Werror $(SOURCES)
	shellcheck $(CHECKS)
	mandoc -T lint -W warning $(MAN)
	@if command -v cppcheck > /dev/null; then \
		cppcheck --quiet --std=c11 --enable=warning,portability \
			--inline-suppr --suppress=ctuuninitvar \
			--error-exitcode=1 -Ilib lib cmd; \
	else echo 'cppcheck がないので飛ばします'; fi

format:
	clang-format -i $(SOURCES)

tidy: $(B)/gen/assets.c
	clang-tidy --quiet $(wildcard lib/*.c cmd/*.c) -- \
		$(filter-out -f%,$(KS_CFLAGS)) $(call pkg,--cflags,xlsxwriter)

valgrind: all
	tests/valgrind.sh $(BIN)

# libFuzzer needs clang; the objects are built once for all targets.
fuzz:
	$(MAKE) CC=clang B=build-fuzz \
		SANITIZE=fuzzer-no-link,address,undefined \
		$(FUZZ:%=build-fuzz/fuzz/%)
	@for t in $(FUZZ); do \
		mkdir -p build-fuzz/found/$$t build-fuzz/corpus/$$t || exit 1; \
		echo "fuzz $$t"; \
		build-fuzz/fuzz/$$t -max_total_time=$(FUZZ_SECONDS) -timeout=10 \
			-verbosity=0 -print_final_stats=1 \
			-artifact_prefix=build-fuzz/found/$$t/ \
			build-fuzz/corpus/$$t tests/fuzz/corpus/$$t || exit 1; \
	done

build-fuzz/fuzz/%: tests/fuzz/fuzz_%.c $(CMD_AR) $(AR_ALL)
	@mkdir -p $(@D)
	$(COMPILE) -Icmd -fsanitize=fuzzer -MF $@.d -o $@ $< $(CMD_AR) \
		$(AR_ALL) $(LIB_LIBS)

bench: all $(BENCH)
	@B=$(B) KASANE=$(CURDIR)/$(BIN) tests/bench/bench.sh

count: all $(BENCH)
	@B=$(B) KASANE=$(CURDIR)/$(BIN) tests/bench/count.sh

distcheck:
	tests/distcheck.sh

# ---- installing -------------------------------------------------------------

install: all
	@for f in $(INSTALLED); do \
		( IFS=:; set -- $$f; install -D -m "$$1" "$$2" \
			"$(DESTDIR)$(PREFIX)/$$3" ) || exit 1; \
	done
	@ln -sf libkasane.so.0 "$(DESTDIR)$(PREFIX)/lib/libkasane.so"
	@echo '入れました: $(DESTDIR)$(PREFIX)/bin/kasane'

uninstall:
	@for f in $(INSTALLED); do \
		rm -f "$(DESTDIR)$(PREFIX)/$${f##*:}" || exit 1; \
	done
	@rm -f "$(DESTDIR)$(PREFIX)/lib/libkasane.so"

clean:
	rm -rf build build-san build-fuzz

-include $(wildcard $(B)/obj/*.d $(B)/obj/*/*.d $(B)/tests/*/*.d)
