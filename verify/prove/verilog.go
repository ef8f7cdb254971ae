package prove

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Verilog proves assertions about the emitted Verilog of circuits with
// yosys-smtbmc and z3. A wrapper instantiates the circuits and declares, for
// port p of circuit c, the signal c_p (p for the circuit named ""): inputs are
// free in every cycle, also rst, which is true in the first one.
type Verilog struct {
	Circuits []Instance
	Before   string            // of the wrapper: what the tied inputs need
	Body     string            // of the wrapper: the specification and its assertions
	Inside   map[string]string // assertions by module, written before its endmodule
	// Search is how many cycles from the initial state are searched; the first is
	// that of reset. With Induction the assertions are proved for all time: they
	// hold in the first Steps cycles, and if they hold in Steps cycles in a row
	// they hold in the next; then Search is how far mutants are looked into.
	Search, Steps int
	Induction     bool
}

// Instance is a circuit in the wrapper, with inputs tied to expressions.
type Instance struct {
	Name  string
	Build func() (*hdl.Circuit, error)
	Tie   map[string]string
}

// of is the instance of a generator.
func of[I, O any](name string, g hdl.Generator[I, O]) Instance {
	return Instance{Name: name, Build: func() (*hdl.Circuit, error) { return hdl.Build(g) }}
}

// tied is the instance with an input tied.
func (i Instance) tied(port, to string) Instance {
	tie := map[string]string{port: to}
	for k, v := range i.Tie {
		tie[k] = v
	}
	i.Tie = tie
	return i
}

// Describe implements [Method].
func (v Verilog) Describe() string {
	switch {
	case v.Induction:
		return fmt.Sprintf("k-induction, k = %d", v.Steps)
	case v.Search == 1:
		return "all inputs"
	}
	return fmt.Sprintf("bounded: the first %d cycles", v.Search)
}

// Prove implements [Method]. A mutant is refuted in cycles from the initial
// state only: that an induction fails is no counterexample.
func (v Verilog) Prove(ctx context.Context, mutant *Mutant) (string, error) {
	dir, err := os.MkdirTemp("", "sparcgen-prove-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	if err := v.write(dir, mutant); err != nil {
		return "", err
	}
	const script = `read_verilog -sv -formal *.v; hierarchy -check -top prove_top; proc; ` +
		`setattr -mod -unset keep_hierarchy *; flatten; opt_clean; memory -nordff -nomap; ` +
		`async2sync; dffunmap; opt_clean; check -assert; write_smt2 -wires proof.smt2`
	if _, err := tool.Run(ctx, dir, "yosys", "-q", "-p", script); err != nil {
		return "", err
	}
	search := v.Search
	if v.Induction && mutant == nil {
		search = v.Steps // the induction has the rest
	}
	found, err := smtbmc(ctx, dir, "-t", strconv.Itoa(search))
	if err != nil || found != "" || mutant != nil || !v.Induction {
		return found, err
	}
	found, err = smtbmc(ctx, dir, "-i", "-t", strconv.Itoa(v.Steps))
	if found != "" {
		found = "the induction fails (the state may not be reachable): " + found
	}
	return found, err
}

// smtbmc runs yosys-smtbmc and returns the assertion that it found violated.
func smtbmc(ctx context.Context, dir string, args ...string) (string, error) {
	out, err := tool.Run(ctx, dir, "yosys-smtbmc", append(append([]string{"-s", "z3", "--unroll", "--noincr", "--noprogress", "--timeout", "120"}, args...), "proof.smt2")...)
	var failure *tool.Failure
	switch {
	case err == nil && strings.Contains(out, "Status: PASSED"):
		return "", nil
	case errors.As(err, &failure) && strings.Contains(out, "Status: FAILED") && strings.Contains(out, "Assert failed"):
		var lines []string
		for line := range strings.Lines(out) {
			if i := strings.Index(line, "Assert failed"); i >= 0 {
				lines = append(lines, strings.TrimSpace(line[i:]))
			}
		}
		return strings.Join(lines, "; "), nil
	case err == nil:
		err = fmt.Errorf("yosys-smtbmc decided nothing:\n%s", out)
	}
	return "", err
}

// write puts the modules and the wrapper into dir.
func (v Verilog) write(dir string, mutant *Mutant) error {
	// yosys-smtbmc starts z3 itself and fails badly without it.
	if _, err := tool.Find("z3"); err != nil {
		return err
	}
	var w strings.Builder
	texts := map[string]string{} // circuits may share modules
	var ports, instances strings.Builder
	for _, i := range v.Circuits {
		c, err := i.Build()
		if err != nil {
			return err
		}
		files, err := verilog.Design(c.Design())
		if err != nil {
			return err
		}
		for _, f := range files {
			texts[f.Name] = f.Text
		}
		i.connect(c.Design().Top(), &ports, &instances)
	}
	fmt.Fprintf(&w, "module prove_top (\n  input clk, input again%s\n);\n", ports.String())
	w.WriteString("  reg started = 1'b0;\n  always @(posedge clk) started <= 1'b1;\n  wire rst = ~started | again;\n")
	w.WriteString(v.Before + instances.String() + v.Body + "\nendmodule\n")
	texts["prove_top.v"] = w.String()

	if mutant != nil {
		if err := mutant.plant(texts); err != nil {
			return err
		}
	}
	for module, assertions := range v.Inside {
		text, ok := texts[module+".v"]
		at := strings.LastIndex(text, "endmodule")
		if !ok || at < 0 {
			return fmt.Errorf("no module %s to assert in", module)
		}
		texts[module+".v"] = text[:at] + assertions + "\n" + text[at:]
	}
	for name, text := range texts {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// plant edits the Verilog of a module.
func (m *Mutant) plant(texts map[string]string) error {
	text, ok := texts[m.Module+".v"]
	if !ok {
		return fmt.Errorf("mutant %q: there is no module %s", m.What, m.Module)
	}
	old, err := regexp.Compile(m.Old)
	if err != nil {
		return err
	}
	at := old.FindStringSubmatchIndex(text)
	if at == nil {
		return fmt.Errorf("mutant %q: nothing in module %s matches %q", m.What, m.Module, m.Old)
	}
	now := string(old.ExpandString(nil, m.New, text, at))
	if now == text[at[0]:at[1]] {
		return fmt.Errorf("mutant %q changes nothing", m.What)
	}
	texts[m.Module+".v"] = text[:at[0]] + now + text[at[1]:]
	return nil
}

// connect writes the wrapper's ports for a circuit's inputs, and its instance.
func (i Instance) connect(m *ir.Module, ports, instances *strings.Builder) {
	prefix := ""
	if i.Name != "" {
		prefix = i.Name + "_"
	}
	var pins []string
	if m.Clock {
		pins = append(pins, ".clk(clk)")
	}
	if m.Reset {
		pins = append(pins, ".rst(rst)")
	}
	for k := range m.Inputs {
		p := &m.Inputs[k]
		if expr, ok := i.Tie[p.Name]; ok {
			fmt.Fprintf(instances, "  wire %s%s%s = %s;\n", signed(p), bits(p), prefix+p.Name, expr)
		} else {
			fmt.Fprintf(ports, ",\n  input %s%s%s", signed(p), bits(p), prefix+p.Name)
		}
		pins = append(pins, fmt.Sprintf(".%s(%s)", p.Name, prefix+p.Name))
	}
	for k := range m.Outputs {
		p := &m.Outputs[k]
		fmt.Fprintf(instances, "  wire %s%s%s;\n", signed(p), bits(p), prefix+p.Name)
		pins = append(pins, fmt.Sprintf(".%s(%s)", p.Name, prefix+p.Name))
	}
	fmt.Fprintf(instances, "  %s %sdut (%s);\n", m.Name, prefix, strings.Join(pins, ", "))
}

// signed and bits declare a port as the emitter does: vectors packed.
func signed(p *ir.Port) string {
	if p.Signed && !p.Vector {
		return "signed "
	}
	return ""
}

func bits(p *ir.Port) string {
	if w := p.Width * len(p.Lanes); w != 1 || p.Vector {
		return fmt.Sprintf("[%d:0] ", w-1)
	}
	return ""
}

// top returns the name of a generator's module, "" when it is illegal (then the
// proof says why).
func top[I, O any](g hdl.Generator[I, O]) string {
	c, err := hdl.Build(g)
	if err != nil {
		return ""
	}
	return c.Design().Top().Name
}
