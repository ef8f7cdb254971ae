# make test is what CI runs. It installs the four tools the tests need when
# they are missing, and says so.
GO ?= go

.PHONY: cocotb rv32i riscv-tests report-check axi-jobs axi-cycles axi-mutants driver tools-ecp5 fpga netlists fusesoc models models-check models-dumps gates speed jobs core-mutants verify-all traffic build test tools fmt-check vet unit-tests tb fuzz fuzz-sim race bench bench-sim bench-scale costs rtl rtl-check lint

build:
	CGO_ENABLED=0 $(GO) build -o build/sparcgen ./cmd/sparcgen

test: tools fmt-check vet rtl-check tb lint unit-tests race

tools:
	@tools/install.sh

# nextpnr and the packer of ECP5, into build/ecp5; only sparcgen flow needs them.
tools-ecp5:
	@tools/ecp5.sh

# Places, routes and times the entries of docs/results/fpga.md and compares them
# with what is recorded; an hour alone on a machine. Some: make fpga KEYS=distu/16/ice40-up5k
KEYS ?= all
SEEDS ?= 5
fpga: tools tools-ecp5
	@$(GO) test ./verify/place -run '^TestMeasure$$' -count 1 -timeout 0 -v -args -fpga $(KEYS) -seeds $(SEEDS)

# What Yosys makes of units for ice40 and ecp5, and of the whole preset ice40,
# simulated against the golden models.
netlists: tools
	@$(GO) test ./verify/netlist -run '^Test(Units|Whole)$$' -count 1 -timeout 0 -v -args -gates

# Every FuseSoC core that emit and flow write is parsed and linted by FuseSoC.
fusesoc: tools build
	@tools/fusesoc.sh

fmt-check:
	@echo "== gofmt"
	@bad=$$(gofmt -l .); \
	if [ -n "$$bad" ]; then echo "not formatted; run: gofmt -w" $$bad; exit 1; fi

vet:
	@echo "== go vet"
	@$(GO) vet ./...
	@echo "== hdlvet"
	@CGO_ENABLED=0 $(GO) build -o build/hdlvet ./cmd/hdlvet
	@$(GO) vet -vettool=$(CURDIR)/build/hdlvet ./...

unit-tests:
	@echo "== go test"
	@HDLTEST_NEED_TOOLS=1 $(GO) test -shuffle=on -timeout 20m ./...

# N random circuits on every engine: make fuzz N=10000
N ?= 1000
fuzz: tools
	@$(GO) test ./verify/fuzz -run '^TestFuzz$$' -count 1 -timeout 0 -v -args -n $(N)

# N random circuits on the native engines and the exact one alone: make fuzz-sim N=10000
fuzz-sim:
	@$(GO) test ./hdl/sim -run '^TestManyCircuits$$' -count 1 -timeout 0 -v -args -circuits $(N)

# Generated machine code beside the race detector.
race:
	@echo "== go test -race"
	@$(GO) test -race ./hdl/sim/machine
	@$(GO) test -race ./hdl/sim -run 'Stress|Calls'

# N random jobs of every kind through sparc_core, preset tiny: make jobs N=2000
jobs:
	@$(GO) test ./verify/coreplay -run '^TestManyJobs$$' -count 1 -timeout 0 -v -args -jobs $(N)

# N random jobs of every kind through sparc_axi, half of them with a slow memory.
axi-jobs:
	@$(GO) test ./verify/axiplay -run '^TestManyJobs$$' -count 1 -timeout 0 -v -args -jobs $(N)

# Lists of random jobs on N circuits of sparc_axi against the cycle model: make axi-cycles N=100
axi-cycles:
	@$(GO) test ./verify/axiplay -run '^TestBusCycles$$' -count 1 -timeout 0 -v -args -circuits $(N)

# N mistakes planted in sparc_axi around its core: make axi-mutants N=200
axi-mutants:
	@$(GO) test ./verify/axiplay -run '^TestPlanted$$' -count 1 -timeout 0 -v -args -planted $(N)

# The C driver on the Verilated sparc_axi of preset tiny.
driver: tools
	@$(MAKE) -C examples/driver

# N mistakes planted in sparc_core, preset tiny: make core-mutants N=400
core-mutants:
	@$(GO) test ./verify/coreplay -run '^TestPlanted$$' -count 1 -timeout 0 -v -args -planted $(N)

# Plays every queue of docs/results/speed.md on the circuit and writes the page. Minutes.
speed:
	@$(GO) test ./verify/coreplay -run '^TestSpeedPage$$' -count 1 -timeout 0 -v -args -played -update

# Writes docs/results/gates.md, gates and memory bits of the whole, and prints it.
# make gates PRESETS="balanced paper". Minutes a preset, and 2 GB of memory.
PRESETS ?= balanced paper
gates: tools
	@tools/gates.sh $(PRESETS) > docs/results/gates.md.new && mv docs/results/gates.md.new docs/results/gates.md
	@cat docs/results/gates.md

# The hand-written Verilog benches on the committed Verilog.
tb: tools
	@echo "== Verilog benches"
	@tools/tb.sh

# Benchmarks: elaboration and emission, and a simulated cycle against Verilator.
bench: tools
	$(GO) test ./examples/bench -run XXX -bench .
	$(GO) test ./verify/engine -run XXX -bench Cycle

# The native simulator against Verilator, with its bars; UNITS=--units for all units.
bench-sim: tools build
	build/sparcgen bench sim $(UNITS)

# Circuits of a million nodes from generators to the first cycle; writes the page.
bench-scale: build
	build/sparcgen bench scale --nodes 1000000 --rounds 3 --out docs/results/scale.md

# Synthesises every entry of the cost table, writes docs/costs.md and the unit
# pages, which repeat it, and prints it. Some minutes.
costs: tools
	@$(GO) test ./verify/costs -run '^TestCosts$$' -count 1 -timeout 0 -update
	@$(GO) test ./verify/unitpage -run '^TestPages$$' -count 1 -update
	@cat docs/costs.md

# Plans 72 heads of 128 tokens, six variants each, to a threshold; under a minute
# on two processors. And the other bars of planning.
plan-time:
	@$(GO) test ./plan -run 'Bars|ManyHeads|GoldenIsFast' -count 1 -v -args -heads 72

# A report on real heads in a real browser at 400 and 1400 pixels (tools/pagecheck), and
# that planted mistakes are noticed; pictures of the page in build/report. Needs
# Chromium: apt-get install chromium-headless-shell.
report-check: build
	@mkdir -p build/report
	@build/sparcgen plan --preset balanced --threshold 0.3 --out build/report/plan.yaml --tensors verify/models/testdata/dumps/*.npz
	@build/sparcgen report --preset balanced --plan build/report/plan.yaml --out build/report/report.html --tensors verify/models/testdata/dumps/*.npz
	@$(GO) run ./tools/pagecheck -planted -shots build/report build/report/report.html

# Writes docs/results/traffic.md and its plots from the traces of units/golden.
traffic:
	@$(GO) test ./verify/traffic -count 1 -update

# Real models with clustered attention: docs/results/models.md. An hour or two; goes
# on where it stopped.
models:
	@tools/models/run.sh
	@$(GO) test ./verify/models -run '^TestPage$$' -count 1 -update

# The forward passes in numpy: that of DINOv2 against onnxruntime; docs/models.md.
models-check:
	@tools/models/setup.sh
	@build/models/venv/bin/python tools/models/check.py numpy

# The committed tensors of real heads, verify/models/testdata/dumps.
models-dumps:
	@tools/models/setup.sh
	@build/models/venv/bin/python tools/models/dump.py

# Verilator's and Yosys's opinion of every committed module.
lint: tools
	@tools/lint.sh rtl-out

# The committed Verilog of the presets is what the generator emits today.
rtl: build
	@tools/rtl.sh rtl-out

rtl-check: build
	@echo "== rtl-out is what emit writes"
	@tools/rtl.sh build/rtl-out
	@diff -r rtl-out build/rtl-out || { echo "rtl-out differs from what emit writes; run: make rtl"; exit 1; }

# Every unit, preset and size on every engine, with real heads; hours on one
# core. Starts where it stopped: tools/verify_all.sh.
verify-all: tools build
	@tools/verify_all.sh
	@build/sparcgen verify --preset paper --unit divu --vectors 600000 # more than ten million means

# N random programs on the processor of examples/rv32i, compared with
# qemu-riscv32 (package qemu-user): make rv32i N=10000
rv32i:
	@$(GO) test ./examples/rv32i/board -run '^TestRandomPrograms$$' -count 1 -timeout 0 -v -args -programs $(N)

# The public tests of RV32I on that processor: RISCV_TESTS=../riscv-tests make riscv-tests
riscv-tests:
	@tools/riscv_tests.sh $(RISCV_TESTS)

# Places that processor, PicoRV32 and VexRiscv on UP5K and ECP5 and writes
# docs/results/rv32i.md; an hour. Some: make cores KEYS=rv32i/ice40-up5k
cores: tools tools-ecp5
	@tools/cores.sh
	@$(GO) test ./verify/cores -run '^TestMeasure$$' -count 1 -timeout 0 -v -args -cores $(KEYS) -seeds $(SEEDS)

# sparc_axi and hdl/bus against cocotbext-axi, a model that is not ours, and against
# planted faults; minutes: make cocotb SEED=7 N=40
SEED ?= 1
cocotb: N := 20
cocotb: tools
	@tools/cocotb.sh --seed $(SEED) --n $(N)
