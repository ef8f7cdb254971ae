package hdl_test

import (
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/stretchr/testify/require"
)

// probe is a generator whose circuit is a function of the test.
type probe[I, O any] struct {
	Name string
	ID   int
}

var probes struct {
	sync.Mutex
	list []any
}

type probed[I, O any] struct {
	in    I
	build func(*hdl.Module, I) O
}

// gen makes a generator of input shapes and a function.
func gen[I, O any](name string, in I, build func(*hdl.Module, I) O) probe[I, O] {
	probes.Lock()
	defer probes.Unlock()
	probes.list = append(probes.list, probed[I, O]{in, build})
	return probe[I, O]{name, len(probes.list) - 1}
}

func (p probe[I, O]) get() probed[I, O] {
	probes.Lock()
	defer probes.Unlock()
	return probes.list[p.ID].(probed[I, O])
}

func (p probe[I, O]) ModuleName() string                { return p.Name }
func (p probe[I, O]) Inputs() I                         { return p.get().in }
func (p probe[I, O]) Build(m *hdl.Module, in I) (out O) { return p.get().build(m, in) }

// circuit builds a circuit that must have no mistakes.
func circuit[I, O any](t testing.TB, in I, build func(*hdl.Module, I) O) *hdl.Circuit {
	t.Helper()
	c, err := hdl.Build(gen("top", in, build))
	require.NoError(t, err)
	return c
}

// mistakes builds a circuit and returns its diagnostics, warnings too.
func mistakes[I, O any](t testing.TB, in I, build func(*hdl.Module, I) O) hdl.Diagnostics {
	t.Helper()
	c, err := hdl.Build(gen("top", in, build))
	if err == nil {
		return c.Warnings()
	}
	var d hdl.Diagnostics
	require.ErrorAs(t, err, &d)
	require.Len(t, errors.Unwrap(fmt.Errorf("%w", err)).(hdl.Diagnostics).Unwrap(), len(d))
	return d
}

// codes returns the codes of diagnostics, in order.
func codes(d hdl.Diagnostics) []string {
	list := []string{}
	for _, g := range d {
		list = append(list, g.Code)
	}
	return list
}

// machine steps a circuit by the exact meaning of its ops, and nothing else.
type machine struct {
	m   *ir.Module
	val []*big.Int
	reg []*big.Int
	mem [][]*big.Int
}

func newMachine(t testing.TB, c *hdl.Circuit) *machine {
	t.Helper()
	m, err := ir.Flatten(c.Design())
	require.NoError(t, err)
	s := &machine{m: m, val: make([]*big.Int, m.Len()), reg: make([]*big.Int, len(m.Regs))}
	for i := range s.val {
		s.val[i] = new(big.Int)
	}
	for i, r := range m.Regs {
		s.reg[i] = big.NewInt(0)
		if r.Reset != nil {
			s.reg[i] = r.Reset
		}
	}
	for i := range m.Mems {
		words := make([]*big.Int, m.Mems[i].Depth)
		for j := range words {
			words[j] = new(big.Int)
			if j < len(m.Mems[i].Init) {
				words[j] = m.Mems[i].Init[j]
			}
		}
		s.mem = append(s.mem, words)
	}
	return s
}

func (s *machine) port(ports []ir.Port, name string) ir.Port {
	for _, p := range ports {
		if p.Name == name {
			return p
		}
	}
	panic("no port " + name)
}

// set drives the lanes of an input.
func (s *machine) set(name string, vs ...int64) {
	for i, id := range s.port(s.m.Inputs, name).Lanes {
		s.val[id] = big.NewInt(vs[i])
	}
}

// settle computes every node.
func (s *machine) settle() {
	m := s.m
	for id := range ir.ID(m.Len()) {
		switch m.Op(id) {
		case ir.Const:
			s.val[id] = m.ConstValue(id)
		case ir.Input:
		case ir.Reg:
			s.val[id] = s.reg[m.Aux(id)]
		case ir.MemRead:
			if r := m.Reads[m.Aux(id)]; r.Latency == 0 {
				s.val[id] = s.mem[r.Mem][s.val[m.Arg(id, 0)].Int64()]
			}
		default:
			var args []*big.Int
			var widths []int
			for _, a := range m.Args(id) {
				args = append(args, s.val[a])
				widths = append(widths, m.Width(a))
			}
			v := ir.Ops[m.Op(id)].Eval(ir.EvalNode{Width: m.Width(id), Aux: m.Aux(id), ArgWidths: widths}, args)
			s.val[id] = ir.Reduce(v, m.Width(id), m.Signed(id))
		}
		if v := s.val[id]; !m.Range(id).Contains(ir.BigSpan(v, v)) {
			panic(fmt.Sprintf("%%%d of %s is %v, outside %v:\n%s", id, m.Name, v, m.Range(id), m.Text()))
		}
	}
}

// get returns an output's lane after settling.
func (s *machine) get(name string, lane int) int64 {
	s.settle()
	return s.val[s.port(s.m.Outputs, name).Lanes[lane]].Int64()
}

// step settles and passes a clock edge.
func (s *machine) step() {
	s.settle()
	m := s.m
	for i, r := range m.Regs {
		s.reg[i] = s.val[m.Arg(r.Node, 0)]
	}
	for _, r := range m.Reads {
		if r.Latency == 1 && s.val[m.Arg(r.Node, 1)].Sign() != 0 {
			s.val[r.Node] = s.mem[r.Mem][s.val[m.Arg(r.Node, 0)].Int64()]
		}
	}
	for i := range m.Mems {
		for _, w := range m.Mems[i].Writes {
			if s.val[w.En].Sign() != 0 {
				s.mem[i][s.val[w.Addr].Int64()] = s.val[w.Data]
			}
		}
	}
}
