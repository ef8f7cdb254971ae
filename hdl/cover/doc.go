// Package cover measures what a simulation has exercised of a circuit: the arms
// of its multiplexers, the bits of its named signals, the states of its state
// machines and the transitions between them, each at the line of the generator
// that made it.
//
// It works with any engine and any bench, since what it adds to a circuit are
// outputs behind its own:
//
//	seen := cover.New()
//	s := sim.New(circuit, sim.Use(seen.Engine(sim.Native)))
//	... // any number of runs, of any circuits
//	err := seen.Report().Text(os.Stdout)
//
// A multiplexer stands for every If, ElseIf, Case, Mux and saturation. An arm is
// seen in a cycle in which it is chosen and something depends on it: the inner
// one of two nested Ifs counts only where the outer one is taken. A bit toggles
// when it is 0 in one cycle and 1 in the next (it rises) or the reverse (it
// falls). A state machine is a register of an enum; which transitions it can
// make follows from its next value with the present state filled in.
//
// Points in modules with several instances are counted for each instance.
package cover
