package sim

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim/fuzz"
)

// TestPlantedBugs damages schedules the way a scheduler might be wrong and
// demands that the random circuits tell: a fuzzer that cannot find a bug
// proves nothing.
func TestPlantedBugs(t *testing.T) {
	for _, c := range []struct {
		name  string
		plant func(s *Schedule) bool // false: nothing to damage in this circuit
		found float64                // the least share of damaged circuits that must disagree
	}{
		{"sign extension becomes zero extension", plantSign, 0.5},
		{"a register is written before its last reader", plantOrder, 0.25},
		{"a read-first memory is written before it is read", plantCollision, 0.2},
		{"a gate has the wrong polarity", plantGate, 0.5},
		{"a wide operand loses its sign", plantWide, 0.2},
	} {
		t.Run(c.name, func(t *testing.T) {
			planted, found := 0, 0
			for seed := range uint64(200) {
				m := fuzz.Module(seed, fuzz.Small)
				s := NewSchedule(m)
				if !c.plant(s) {
					continue
				}
				planted++
				if disagreement(m, 20, seed, newExact(m, seed), newNative(s, seed)) != "" {
					found++
				}
				if planted == 40 {
					break
				}
			}
			t.Logf("%d of %d damaged circuits disagree", found, planted)
			require.GreaterOrEqual(t, planted, 20)
			require.GreaterOrEqual(t, float64(found), c.found*float64(planted))
		})
	}
}

// plantSign changes every sign extension.
func plantSign(s *Schedule) (any bool) {
	for _, p := range []*Program{&s.Cycle, &s.Eval} {
		for i := range p.Instrs {
			if p.Instrs[i].Post == PostSign {
				p.Instrs[i].Post = PostZero
				any = true
			}
		}
		s.single(p)
	}
	return any
}

// single makes every instruction a run of its own: the damage may have made
// runs of unequal ones.
func (s *Schedule) single(p *Program) {
	p.Runs = nil
	for i := range p.Instrs {
		p.Runs = append(p.Runs, Run{First: i, N: 1})
	}
}

// reads reports whether an instruction reads a value.
func (in *Instr) reads(v int32) bool {
	for _, a := range in.Args {
		if a.Val == v {
			return true
		}
	}
	return in.Gate.Val == v
}

// moveFirst moves instruction i of the cycle program to place k before it.
func (s *Schedule) moveFirst(i, k int) {
	p := &s.Cycle
	in := p.Instrs[i]
	in.Level = p.Instrs[k].Level
	copy(p.Instrs[k+1:i+1], p.Instrs[k:i])
	p.Instrs[k] = in
	s.single(p)
}

// plantOrder moves the writers of registers to before their readers.
func plantOrder(s *Schedule) (any bool) {
	for v := range s.Values {
		if s.Values[v].Region != RegionState {
			continue
		}
		any = s.hasten(func(w *Instr) bool { return w.Dst == int32(v) }, func(r *Instr) bool { return r.reads(int32(v)) }) || any
	}
	return any
}

// plantCollision moves the first store of every read-first memory to before
// its latches.
func plantCollision(s *Schedule) (any bool) {
	m := s.Module
	port := int32(0)
	for i := range m.Mems {
		first := port
		port += int32(len(m.Mems[i].Writes))
		if m.Mems[i].Policy != ir.ReadFirst {
			continue
		}
		any = s.hasten(func(w *Instr) bool { return w.Code == CodeStore && w.Aux == first },
			func(r *Instr) bool { return r.Code == CodeLatch && m.Reads[r.Aux].Mem == i }) || any
	}
	return any
}

// hasten moves the instruction that isWriter tells to before the readers that
// what it needs allows, and reports whether there was one.
func (s *Schedule) hasten(isWriter, isReader func(*Instr) bool) bool {
	p := &s.Cycle
	for i := range p.Instrs {
		w := &p.Instrs[i]
		if !isWriter(w) {
			continue
		}
		to := i
		for k := i - 1; k >= 0; k-- {
			if d := p.Instrs[k].Dst; d >= 0 && w.reads(d) {
				break
			}
			if isReader(&p.Instrs[k]) {
				to = k
			}
		}
		if to == i {
			return false
		}
		s.moveFirst(i, to)
		return true
	}
	return false
}

// plantGate inverts every gate.
func plantGate(s *Schedule) (any bool) {
	p := &s.Cycle
	for i := range p.Instrs {
		in := &p.Instrs[i]
		in.Off = !in.Off
		any = any || in.Gate.Val >= 0
	}
	return any
}

// plantWide reads signed operands of wide operations as unsigned.
func plantWide(s *Schedule) (any bool) {
	for _, p := range []*Program{&s.Cycle, &s.Eval} {
		for i := range p.Instrs {
			in := &p.Instrs[i]
			if in.Code != CodeWide || in.Op == ir.Cat {
				continue
			}
			for k := range in.Args {
				if a := &in.Args[k]; a.Signed && a.Width < in.Width {
					a.Signed = false
					any = true
				}
			}
		}
	}
	return any
}
