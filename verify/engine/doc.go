// Package engine runs circuits on Verilator and Icarus Verilog behind the
// engine interface of package sim, without cgo: the simulated circuit is a
// child process that answers over pipes.
//
// [Verilator] and [Icarus] give a [sim.Opener] for one design. A [Batch] plays
// prepared stimuli on many designs in one tool run, which is what op tests and
// fuzzing need: compiling one simulator of 200 small designs costs little more
// than compiling one of a single design.
//
// # Phases
//
// Every engine keeps the phases of the native simulator: inputs are driven,
// logic settles, outputs are sampled, the clock rises. The state after opening
// or Reset is that after one clock edge under reset with all inputs zero, from
// fresh memories. A memory with initial words must therefore not be written
// when all inputs are zero and registers are not yet reset; the native
// simulator starts from its initial words in any case.
//
// # State without reset
//
// Verilator fills it with noise from the seed. Icarus keeps it unknown (x):
// reading an output that has an x bit is an error that names output and cycle,
// so that a circuit that depends on such state is found. Memories that begin
// with zeros in other simulations do not here: SYNTHESIS is defined.
//
// # Which text runs
//
// The modules that verilog.Write writes, with FORMAL not defined, vectors packed.
// Asserts, Assumes and Covers add nothing to them: they are watched on the native
// simulator, which runs the same circuit beside the Verilog with the same inputs,
// noise of the seed in its undefined state. Outputs are those of the Verilog. Only
// what cannot run as it is written is flattened and rewritten first: a circuit
// opened with sim.Probes, one in which package cover counts, and one of several
// clock domains, which gets one clock and an enable for each domain.
package engine
