// Package hdltest holds checks for tests of circuits, for use with package
// testing in any project: docs/testing.md is the guide.
//
//   - [Golden], [GoldenDump], [Wave] and [WaveSVG] compare the Verilog, the graph
//     and waves with files that are read in review.
//   - [Equiv] compares a circuit with a model, [Follow] one with state, guided by
//     what the runs cover; [Fuzz] is the same for go test -fuzz.
//   - [Stall] plays ready/valid streams with random stalls, [TwoSeeds] demands that
//     nothing depends on undefined state.
//   - [Prove] proves what must always hold, [Same] that two generators make
//     circuits that behave alike.
//   - [Lint] asks Verilator and Yosys; [Covered] reports what the tests of a package
//     have exercised.
//
// Stimuli that fail are made short, kept as files under testdata/stimuli and
// played first from then on.
package hdltest
