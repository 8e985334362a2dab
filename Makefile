# Muster: build, test and try it. `make help` lists the targets.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
.PHONY: help deps build test lint format connectors golden demo bench bench-linkage install clean fuzz fuzz-short kill faults power drops soak

SWIFT ?= swift
PREFIX ?= /usr/local
FIXTURE := fixtures/northfield
AS_OF := 2026-11-23
RELEASE := .build/release/muster
CHECKED := $(wildcard Sources Tests Fuzz Benchmarks Package.swift)
LINT := $(SWIFT) format lint --strict --recursive --parallel --configuration .swift-format
FORMAT := $(SWIFT) format --in-place --recursive --parallel --configuration .swift-format

help: ## lists the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

deps: ## checks for what building needs; installs what is missing where it may
	@if ! command -v $(firstword $(SWIFT)) > /dev/null; then
	  echo "muster needs Swift 6.2 or later, and there is no 'swift' here: see https://www.swift.org/install" >&2
	  exit 1
	fi
	version=$$($(SWIFT) --version 2> /dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
	if [ "$$(printf '%s\n' 6.2 "$${version:-0}" | sort -V | head -n 1)" != 6.2 ]; then
	  echo "muster needs Swift 6.2 or later, and found $${version:-none}: see https://www.swift.org/install" >&2
	  exit 1
	fi
	lacking=()
	command -v git > /dev/null || lacking+=(git)
	command -v pkg-config > /dev/null || lacking+=(pkg-config)
	pkg-config --exists libxml-2.0 2> /dev/null || lacking+=(libxml2-dev)
	pkg-config --exists zlib 2> /dev/null || lacking+=(zlib1g-dev)
	pkg-config --exists sqlite3 2> /dev/null || lacking+=(libsqlite3-dev)
	[ $${#lacking[@]} -eq 0 ] && exit 0
	echo "muster needs: $${lacking[*]}" >&2
	become=()
	[ "$$(id -u)" -eq 0 ] || become=(sudo -n)
	if command -v apt-get > /dev/null && { [ $${#become[@]} -eq 0 ] || sudo -n true 2> /dev/null; }; then
	  "$${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
	  "$${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${lacking[@]}"
	elif command -v apt-get > /dev/null; then
	  echo "run: sudo apt-get install $${lacking[*]}" >&2
	  exit 1
	else
	  echo "install these (Debian's names) with this system's package manager, then run make again" >&2
	  exit 1
	fi

build: deps ## builds the release binary
	@$(SWIFT) build -c release --product muster

test: deps ## runs all tests
	@$(SWIFT) test

lint: ## checks the style of the sources, and that the program carries connectors/ as they are
	@connectors/embed.sh --check
	$(LINT) $(CHECKED)

format: ## rewrites the sources in the project's style
	@$(FORMAT) $(CHECKED)

connectors: ## puts connectors/ into the program's sources
	@connectors/embed.sh

golden: deps ## rewrites the golden files; read the diff before you keep them
	@MUSTER_GOLDEN=rewrite $(SWIFT) test --filter CLITests
	git --no-pager diff --stat -- Tests/CLITests/Golden

demo: build ## audits the organisation in fixtures/northfield, in ./demo
	@muster="$$PWD/$(RELEASE)"
	rm -rf demo
	mkdir -m 700 demo
	cp -R $(FIXTURE)/muster.yaml $(FIXTURE)/catalog.yaml $(FIXTURE)/requirements.yaml $(FIXTURE)/inbox demo/
	cd demo
	grep -vE '^[[:space:]]*(#|$$)' ../$(FIXTURE)/imports.txt | while read -r -a arguments; do
	  "$$muster" import "$${arguments[@]}" < /dev/null
	done
	echo
	"$$muster" audit --as-of $(AS_OF)
	report="$$PWD/reports/$(AS_OF)/report.html"
	[ -s "$$report" ]
	echo
	echo "The report: $$report"

bench: deps ## runs the measured comparisons
	@for script in Benchmarks/*/run; do
	  if [ -x "$$script" ]; then "$$script"; fi
	done

kill: build ## kills the program at every write of its commands and compares what comes after
	@Tests/Kill/run $(RELEASE) --every $${KILL_EVERY:-1}

faults: build ## has each write, sync and rename of the commands fail once, and compares what comes after
	@Tests/Faults/run $(RELEASE) --every $${FAULT_EVERY:-1} $${FAULT_COMMANDS:+--commands $$FAULT_COMMANDS}

power: build ## replays what commands wrote up to each sync, as a power failure leaves it
	@Tests/Power/run $(RELEASE) --every $${POWER_EVERY:-1} $${POWER_COMMANDS:+--commands $$POWER_COMMANDS}

drops: build ## drops many files, good and bad, into the inbox of a running watch
	@Tests/Drops/run $(RELEASE) --files $${DROPS:-500}

soak: build ## two years of an organisation, week by week; SOAK_PEOPLE, SOAK_WEEKS
	@Tests/Soak/run $(RELEASE) --people $${SOAK_PEOPLE:-60} --weeks $${SOAK_WEEKS:-104}

bench-linkage: deps ## record linkage beside Splink; MUSTER_LINKAGE_DATA names the folder of labelled sets
	@Benchmarks/linkage/run

fuzz: deps ## looks for inputs that break a parser, FUZZ_SECONDS each; FUZZ_TARGETS names some of them
	@SWIFT="$(SWIFT)" Fuzz/run

fuzz-short: deps ## the same over the kept inputs and a few thousand more, always the same ones
	@SWIFT="$(SWIFT)" FUZZ_RUNS=$${FUZZ_RUNS:-2000} Fuzz/run

install: deps ## installs one binary that needs no Swift: make install PREFIX=$HOME/.local
	@flags=(-c release --product muster --static-swift-stdlib --scratch-path .build-static)
	$(SWIFT) build "$${flags[@]}"
	binary="$$($(SWIFT) build "$${flags[@]}" --show-bin-path)/muster"
	if ldd "$$binary" | grep -E 'libswift|libFoundation|lib_Foundation|libdispatch|not found' >&2; then
	  echo "the binary needs libraries of Swift: nothing was installed" >&2
	  exit 1
	fi
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$binary" "$(DESTDIR)$(PREFIX)/bin/muster"
	echo "installed $(DESTDIR)$(PREFIX)/bin/muster"

clean: ## removes what was built, and the demo
	@rm -rf .build .build-static .build-fuzz demo
