package ir

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sample holds one of everything; the fields are the ids the mutations break.
type sample struct {
	d     *Design
	m     *Module
	child *Module
	a, b  ID // inputs s8
	sel   ID // input u1
	konst ID
	not   ID
	sum   ID // s9
	shr   ID
	eq    ID
	mux   ID
	cat   ID // a, b
	slice ID // bits 2 to 5 of a
	ext   ID
	reg   ID
	read  ID
	rom   ID // a read of latency 0
	out   ID // an InstOut
	addr  ID // u2
	xor   ID
}

func newSample() *sample {
	s := &sample{}
	s.child = &Module{Name: "child"}
	x := s.child.New(Node{Op: Input, Width: 8, Signed: true, Range: Full(8, true), Domain: 1})
	s.child.Inputs = []Port{{Name: "x", Kind: KindSInt, Signed: true, Width: 8, Lanes: []ID{x}}}
	s.child.Outputs = []Port{{Name: "y", Kind: KindSInt, Signed: true, Width: 8, Lanes: []ID{x}}}

	m := &Module{Name: "top"}
	s.m = m
	node := func(op Op, width int, signed bool, aux int, args ...ID) ID {
		n := Node{Op: op, Width: width, Signed: signed, Aux: aux, Domain: 1}
		var r ranger
		if n.Range = Full(width, signed); Ops[op].Eval != nil {
			n.Range = r.of(m, n, args)
		}
		return m.New(n, args...)
	}
	s.a, s.b, s.sel = node(Input, 8, true, 0), node(Input, 8, true, 1), node(Input, 1, false, 2)
	m.Inputs = []Port{
		{Name: "v", Kind: KindSInt, Signed: true, Width: 8, Vector: true, Lanes: []ID{s.a, s.b}},
		{Name: "sel", Kind: KindBool, Width: 1, Lanes: []ID{s.sel}},
	}
	s.konst = m.New(Node{Op: Const, Width: 3, Range: Span(5, 5)})
	one := m.New(Node{Op: Const, Width: 1, Range: Span(1, 1)})
	s.not = node(Not, 8, true, 0, s.a)
	s.xor = node(Xor, 8, true, 0, s.a, s.b)
	s.sum = node(Add, 9, true, 0, s.a, s.b)
	s.shr = node(Shr, 8, true, 0, s.a, s.konst)
	s.eq = node(Eq, 1, false, 0, s.a, s.b)
	s.mux = node(Mux, 8, true, 0, s.sel, s.a, s.b)
	s.cat = node(Cat, 16, false, 0, s.a, s.b)
	s.slice = node(Slice, 4, false, 2, s.a)
	s.ext = node(Ext, 12, true, 0, s.sum)
	s.addr = node(Slice, 2, false, 0, s.a)
	s.reg = node(Reg, 8, true, 0, s.mux)
	m.SetName(s.reg, "r")
	m.Regs = []RegInfo{{Node: s.reg, Reset: big.NewInt(-3), Domain: 1}}
	s.read = node(MemRead, 8, true, 0, s.addr, s.sel)
	s.rom = node(MemRead, 8, true, 1, s.addr, one)
	m.Reads = []ReadPort{{Node: s.read, Latency: 1, Shared: 0, Domain: 1}, {Node: s.rom, Mem: 1, Shared: -1, Domain: 1}}
	m.Mems = []Memory{
		{Name: "ram", Width: 8, Signed: true, Depth: 4, Reads: []int{0}, Writes: []WritePort{{En: s.sel, Addr: s.addr, Data: s.a, Domain: 1}}},
		{Name: "rom", Width: 8, Signed: true, Depth: 3, Reads: []int{1}, Init: []*big.Int{big.NewInt(1), big.NewInt(-2)}},
	}
	s.out = node(InstOut, 8, true, 0)
	m.InstOuts = []InstRef{{}}
	m.Insts = []Inst{{Name: "u", Child: s.child, Ins: []ID{s.b}, Outs: []ID{s.out}}}
	m.Outputs = []Port{{Name: "o", Kind: KindSInt, Signed: true, Width: 8, Lanes: []ID{s.reg}}}
	s.d = &Design{Modules: []*Module{s.child, m}, Domains: []DomainInfo{{}, {Name: "main"}, {Name: "other"}}}
	s.d.MarkClocks()
	return s
}

// TestCheckRules breaks one rule after the other and demands that the fault is
// named. The sample itself is sound.
func TestCheckRules(t *testing.T) {
	s := newSample()
	require.NoError(t, CheckDesign(s.d))
	require.NoError(t, CheckSorted(s.m))
	for _, c := range []struct {
		name  string
		spoil func(s *sample)
		want  string
	}{
		{"kind", func(s *sample) { s.m.op[s.not] = NumOps + 3 }, `op?: kind: number 23`},
		{"arity", func(s *sample) { s.m.op[s.mux] = Add }, `add: arity: 3 operands, not 2`},
		{"arity of a cat", func(s *sample) { s.m.New(Node{Op: Cat, Width: 1}) }, `cat: arity: 0 operands, not -1`},
		{"operand in range", func(s *sample) { s.m.SetArg(s.sum, 1, 99) }, `%7 add: operand: 1 is %99, of 19 nodes`},
		{"operand set", func(s *sample) { s.m.SetArg(s.ext, 0, None) }, `ext: operand: 0 is %-1`},
		{"width", func(s *sample) { s.m.width[s.eq] = 0 }, `eq: width: 0`},
		{"range empty", func(s *sample) { s.m.setRange(s.sum, Span(4, 3)) }, `add: range: [4,3] in s9`},
		{"range fits", func(s *sample) { s.m.setRange(s.slice, Span(0, 16)) }, `slice: range: [0,16] in u4`},
		{"range possible", func(s *sample) { s.m.setRange(s.shr, Span(5, 6)) }, `shr: range: [5,6], the operands give [-4,3]`},
		{"constant", func(s *sample) { s.m.setRange(s.konst, Span(4, 5)) }, `const: const: range [4,5]`},
		{"not", func(s *sample) { s.m.width[s.not] = 9 }, `not: operand width: operand 0 has 8 bits, the node 9`},
		{"xor", func(s *sample) { s.m.SetArg(s.xor, 1, s.konst) }, `xor: operand width: operand 1 has 3 bits, the node 8`},
		{"shift count", func(s *sample) { s.m.SetArg(s.shr, 1, s.a) }, `shr: shift count: is signed`},
		{"comparison", func(s *sample) { s.m.width[s.eq] = 2 }, `eq: comparison: is u2, not u1`},
		{"mux select", func(s *sample) { s.m.SetArg(s.mux, 0, s.konst) }, `mux: operand kind: operand 0 is u3, not u1`},
		{"mux arm", func(s *sample) { s.m.SetArg(s.mux, 2, s.sum) }, `mux: operand kind: operand 2 is s9, not s8`},
		{"cat", func(s *sample) { s.m.SetArg(s.cat, 0, s.sum) }, `cat: cat: operands have 17 bits, the node 16`},
		{"slice", func(s *sample) { s.m.aux[s.slice] = 5 }, `slice: slice: bits 5 to 8 of 8`},
		{"slice below", func(s *sample) { s.m.aux[s.slice] = -1 }, `slice: slice: bits -1 to 2 of 8`},
		{"ext", func(s *sample) { s.m.SetArg(s.ext, 0, s.cat) }, `ext: ext: operand has 16 bits, the node 12`},
		{"domain", func(s *sample) { s.m.domain[s.sum] = 2 }, `add: domain: 2, operand 0 has 1`},
		{"domain exists", func(s *sample) { s.m.domain[s.konst] = 7 }, `const: domain: number 7, the design has 3`},
		{"register line", func(s *sample) { s.m.aux[s.reg] = 1 }, `reg "r": side table: index 1 of 1`},
		{"register node", func(s *sample) { s.m.Regs[0].Node = s.mux }, `reg "r": side table: line 0 names %10`},
		{"register of another kind", func(s *sample) { s.m.Regs[0].Node = s.mux }, `mux: side table: register 0 is of kind mux, index 0`},
		{"register next", func(s *sample) { s.m.SetArg(s.reg, 0, s.slice) }, `reg "r": operand kind: operand 0 is u4, not s8`},
		{"register domain", func(s *sample) { s.m.Regs[0].Domain = 0 }, `reg "r": domain: 1, the register's is 0`},
		{"reset value", func(s *sample) { s.m.Regs[0].Reset = big.NewInt(128) }, `reg "r": reset: 128 in s8`},
		{"input lane", func(s *sample) { s.m.aux[s.b] = 0 }, `input: side table: line 0 names %0`},
		{"input number", func(s *sample) { s.m.aux[s.b] = 3 }, `input: side table: index 3 of 3`},
		{"input kind", func(s *sample) { s.m.Inputs[0].Width = 7 }, `%0 input: kind: is s8, not s7`},
		{"instance output line", func(s *sample) { s.m.aux[s.out] = 2 }, `instout: side table: index 2 of 1`},
		{"instance output reference", func(s *sample) { s.m.InstOuts[0].Lane = 1 }, `instout: side table: instance 0 lane 1`},
		{"instance output node", func(s *sample) { s.m.Insts[0].Outs[0] = s.a }, `input: side table: instance u reads lane 0 from it`},
		{"instance output kind", func(s *sample) { s.child.Outputs[0].Width = 9 }, `instout: driver: instance u output y is s8, not s9`},
		{"instance input kind", func(s *sample) { s.m.Insts[0].Ins[0] = s.sum }, `add: driver: instance u input x is s9, not s8`},
		{"instance inputs", func(s *sample) { s.m.Insts[0].Ins = nil }, `instance: "u" drives 0 input lanes of 1`},
		{"instance outputs", func(s *sample) { s.m.Insts[0].Outs = append(s.m.Insts[0].Outs, s.out) }, `instance: "u" reads 2 output lanes of 1`},
		{"instance references", func(s *sample) { s.m.InstOuts = append(s.m.InstOuts, InstRef{}) }, `instance: 1 output lanes, 2 references`},
		{"instance name", func(s *sample) { s.m.Insts[0].Name = "ram" }, `instance name: "ram" is empty or taken`},
		{"read line", func(s *sample) { s.m.aux[s.read] = 2 }, `memread: side table: index 2 of 2`},
		{"read node", func(s *sample) { s.m.Reads[0].Node = s.rom }, `memread: side table: line 0 names %17`},
		{"read memory", func(s *sample) { s.m.Reads[0].Mem = 4 }, `read port: 0 is of memory 4, there are 2`},
		{"read not listed", func(s *sample) { s.m.Mems[0].Reads = nil }, `read port: 0 is not listed by memory "ram"`},
		{"memory lists", func(s *sample) { s.m.Mems[0].Reads = []int{0, 1} }, `memory: "ram" lists read port 1, which is not its own`},
		{"read latency", func(s *sample) { s.m.Reads[0].Latency = 2 }, `read port: 0 has latency 2`},
		{"read shared", func(s *sample) { s.m.Reads[0].Shared = 1 }, `read port: 0 shares write port 1, memory "ram" has 1`},
		{"read domain", func(s *sample) { s.m.Reads[0].Domain = 0 }, `memread: domain: 1, the read port's is 0`},
		{"read address", func(s *sample) { s.m.SetArg(s.read, 0, s.konst) }, `memread: operand kind: operand 0 is u3, not u2`},
		{"read enable", func(s *sample) { s.m.SetArg(s.read, 1, s.konst) }, `memread: operand kind: operand 1 is u3, not u1`},
		{"read enable of latency 0", func(s *sample) { s.m.SetArg(s.rom, 1, s.sel) }, `memread: read port: latency 0 and enable [0,1]`},
		{"read kind", func(s *sample) { s.m.Mems[0].Width = 9 }, `memread: kind: is s8, not s9`},
		{"memory name", func(s *sample) { s.m.Mems[1].Name = "ram" }, `memory name: "ram" is empty or taken`},
		{"memory size", func(s *sample) { s.m.Mems[1].Depth = 0 }, `memory: "rom" has width 8, depth 0 and 2 initial words`},
		{"memory words", func(s *sample) { s.m.Mems[1].Init[1] = big.NewInt(200) }, `memory: "rom": initial word 1 is 200, width 8`},
		{"write enable", func(s *sample) { s.m.Mems[0].Writes[0].En = s.a }, `input: driver: memory ram write enable is s8, not u1`},
		{"write address", func(s *sample) { s.m.Mems[0].Writes[0].Addr = s.sel }, `input: driver: memory ram write address is u1, not u2`},
		{"write data", func(s *sample) { s.m.Mems[0].Writes[0].Data = 50 }, `driver: memory ram write data is %50, of 19 nodes`},
		{"output kind", func(s *sample) { s.m.Outputs[0].Lanes[0] = s.sum }, `add: driver: output o is s9, not s8`},
		{"output node", func(s *sample) { s.m.Outputs[0].Lanes[0] = None }, `driver: output o is %-1, of 19 nodes`},
		{"port name", func(s *sample) { s.m.Outputs[0].Name = "sel" }, `port name: "sel" is empty or taken`},
		{"port kind", func(s *sample) { s.m.Inputs[1].Kind = KindSInt }, `port kind: "sel": kind 2, width 1, signed false`},
		{"port scalar", func(s *sample) { s.m.Inputs[0].Vector = false }, `port kind: "v" is a scalar of 2 lanes`},
		{"module name", func(s *sample) { s.m.Name = "child" }, `module name: "child" is empty or taken`},
		{"module order", func(s *sample) { s.d.Modules = []*Module{s.m, s.child} }, `module order: instance "u": its module is not listed before`},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newSample()
			c.spoil(s)
			require.ErrorContains(t, CheckDesign(s.d), c.want)
		})
	}
	t.Run("order", func(t *testing.T) {
		s := newSample()
		s.m.SetArg(s.ext, 0, s.ext)
		require.ErrorContains(t, CheckSorted(s.m), `ext: order: operands [13]`)
		require.NoError(t, Check(s.m))
	})
	t.Run("no modules", func(t *testing.T) {
		require.ErrorContains(t, CheckDesign(&Design{}), "no modules")
	})
	t.Run("at most ten", func(t *testing.T) {
		m := &Module{Name: "m"}
		for range 30 {
			m.New(Node{Op: Add, Width: 1})
		}
		require.Equal(t, maxFaults, strings.Count(Check(m).Error(), "arity"))
	})
}
