package prove

import (
	"context"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Proof is one line of the table: a claim about a circuit, how it is proved,
// and the mistakes it is shown to find.
type Proof struct {
	Key    string // unique; the name of its subtest
	Claim  string // what holds, as Markdown
	Sizes  string // for which parameters
	Method Method
	// Mutants are mistakes planted in the circuit, at least one. The proof must
	// refute each of them.
	Mutants []Mutant
}

// Method is a way to prove something about a circuit.
type Method interface {
	// Describe says how, and for how many cycles, in a few words.
	Describe() string
	// Prove returns a counterexample, "" when there is none and the claim is
	// proved. With a mutant it speaks of the circuit with that mistake. The error
	// says that nothing was decided: a tool is missing or has failed, or the
	// mutant does not fit the circuit.
	Prove(ctx context.Context, mutant *Mutant) (counterexample string, err error)
}

// Mutant is one planted mistake: an edit of the emitted Verilog, or of the
// graph for methods that do not read Verilog.
type Mutant struct {
	What string // in words

	// The first match of the regular expression Old in a module's Verilog becomes
	// New ($1 is the first group). It is an error when nothing matches.
	Module, Old, New string

	// Edit changes the flat graph.
	Edit func(m *ir.Module) error
}

// Table returns all proofs.
func Table() []Proof {
	var all []Proof
	for _, list := range []func() []Proof{minima, roundings, requantisers, adders, largeTrees, buffers, pipelines, stalls, caches} {
		all = append(all, list()...)
	}
	return all
}
