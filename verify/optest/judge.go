package optest

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/formal"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// Stimulated is a case with inputs.
type Stimulated struct {
	Case
	Rows [][]*big.Int
}

// Native runs the cases on engines of this process and returns the rows of
// output words of each.
func Native(cases []Stimulated, open sim.Opener) ([][]uint64, error) {
	out := make([][]uint64, len(cases))
	for i := range cases {
		c := &cases[i]
		e, err := open(c.Design, 1)
		if err != nil {
			return nil, err
		}
		out[i] = make([]uint64, len(c.Rows)*sim.LayoutOf(c.Design.Top()).Out)
		if err := e.Run(c.Words(c.Rows), len(c.Rows), out[i]); err != nil {
			return nil, err
		}
		if err := e.Close(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// External runs the cases in one run of "verilator" or "icarus".
func External(ctx context.Context, cases []Stimulated, kind string, o engine.Options) ([][]uint64, error) {
	jobs := make([]engine.Job, len(cases))
	for i := range cases {
		c, err := engine.FromDesign(cases[i].Design, o.Emit)
		if err != nil {
			return nil, err
		}
		jobs[i] = engine.Job{Circuit: c, In: cases[i].Words(cases[i].Rows), Cycles: len(cases[i].Rows)}
	}
	results, err := engine.Batch(ctx, kind, jobs, 1, o)
	if err != nil {
		return nil, err
	}
	out := make([][]uint64, len(cases))
	for i, r := range results {
		if r.Err != nil {
			return nil, fmt.Errorf("%s: %w", cases[i].Design.Top().Name, r.Err)
		}
		out[i] = r.Out
	}
	return out, nil
}

// Compare returns up to ten disagreements between two results.
func Compare(cases []Stimulated, nameA string, a [][]uint64, nameB string, b [][]uint64) []string {
	var faults []string
	for i := range cases {
		c := &cases[i]
		l := sim.LayoutOf(c.Design.Top())
		for r, row := range c.Rows {
			for k := range c.Ops {
				from, to := r*l.Out+l.OutOff[k], r*l.Out+l.OutOff[k+1]
				x, y := Value(a[i][from:to], c.Ops[k].Out), Value(b[i][from:to], c.Ops[k].Out)
				if x.Cmp(y) != 0 && len(faults) < 10 {
					faults = append(faults, fmt.Sprintf("%s lane %d: %v of %v: %s %v, %s %v", c.Design.Top().Name, k, c.Ops[k], row, nameA, x, nameB, y))
				}
			}
		}
	}
	return faults
}

// Prove asks z3 whether the SMT-LIB form of each case can differ from what
// Yosys reads in its emitted Verilog, for any inputs at all. It returns the
// disagreements. All cases take one run of Yosys and one of z3.
func Prove(ctx context.Context, dir string, cases []Case, emit engine.Emit) ([]string, error) {
	script, err := yosysSMT(ctx, dir, cases, emit)
	if err != nil {
		return nil, err
	}
	var s strings.Builder
	s.WriteString(script)
	for i := range cases {
		if err := question(&s, cases[i].Design.Top()); err != nil {
			return nil, err
		}
	}
	answers, err := formal.Solve(ctx, s.String())
	if err != nil {
		return nil, err
	}
	if len(answers) != len(cases) {
		return nil, fmt.Errorf("z3 gave %d answers to %d questions", len(answers), len(cases))
	}
	var faults []string
	for i, a := range answers {
		if a != "unsat" {
			faults = append(faults, fmt.Sprintf("%s: z3 answers %s: the SMT form and Yosys' reading of the Verilog differ", cases[i].Design.Top().Name, a))
		}
	}
	return faults, nil
}

// yosysSMT returns what Yosys reads in the Verilog of all cases, as SMT-LIB.
func yosysSMT(ctx context.Context, dir string, cases []Case, emit engine.Emit) (string, error) {
	var v strings.Builder
	for i := range cases {
		c, err := engine.FromDesign(cases[i].Design, emit)
		if err != nil {
			return "", err
		}
		for _, f := range c.Files {
			v.WriteString(f.Text)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "ops.v"), []byte(v.String()), 0o644); err != nil {
		return "", err
	}
	// No optimisation: what is proved is how Yosys reads, not what it makes of it.
	if _, err := tool.Run(ctx, dir, "yosys", "-q", "-p", "read_verilog ops.v; proc; write_smt2 -stbv ops.smt2"); err != nil {
		return "", err
	}
	text, err := os.ReadFile(filepath.Join(dir, "ops.smt2"))
	return string(text), err
}

// question adds the search for inputs under which a module's two forms differ.
func question(s *strings.Builder, m *ir.Module) error {
	name := m.Name
	model, err := formal.Encode(m, name)
	if err != nil {
		return err
	}
	state := name + ".state"
	fmt.Fprintf(s, "(push 1)\n%s(declare-const %s |%s_s|)\n", model.Text, state, name)
	lane := func(p *ir.Port, i int) string {
		t := fmt.Sprintf("(|%s_n %s| %s)", name, p.Name, state)
		switch bits := p.Width * len(p.Lanes); {
		case bits == 1:
			return "(ite " + t + " #b1 #b0)"
		case p.Width == bits:
			return t
		}
		return fmt.Sprintf("((_ extract %d %d) %s)", (i+1)*p.Width-1, i*p.Width, t)
	}
	k := 0
	for i := range m.Inputs {
		for j := range m.Inputs[i].Lanes {
			fmt.Fprintf(s, "(assert (= %s %s))\n", model.Inputs[k].Symbol, lane(&m.Inputs[i], j))
			k++
		}
	}
	s.WriteString("(assert (or")
	k = 0
	for i := range m.Outputs {
		for j := range m.Outputs[i].Lanes {
			fmt.Fprintf(s, "\n  (distinct %s %s)", model.Outputs[k].Symbol, lane(&m.Outputs[i], j))
			k++
		}
	}
	s.WriteString("))\n(check-sat)\n(pop 1)\n")
	return nil
}
