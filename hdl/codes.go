package hdl

// diagKind is one kind of diagnostic; the table below is all there are.
type diagKind struct {
	Explanation
	fix     string // default fix
	warning bool
}

// Explanation says what a diagnostic code means.
type Explanation struct {
	Code  string
	Title string
	Text  string // why it is a mistake
	Wrong string // Go that causes it
	Right string // the same, mended
}

var diagKinds []*diagKind

func kind(code, title, fix, text, wrong, right string) *diagKind {
	k := &diagKind{Explanation: Explanation{code, title, text, wrong, right}, fix: fix}
	diagKinds = append(diagKinds, k)
	return k
}

func warning(k *diagKind) *diagKind { k.warning = true; return k }

// Explain returns what a diagnostic code means.
func Explain(code string) (Explanation, bool) {
	for _, k := range diagKinds {
		if k.Code == code {
			return k.Explanation, true
		}
	}
	return Explanation{}, false
}

// Explanations returns every diagnostic code, in order.
func Explanations() []Explanation {
	list := make([]Explanation, len(diagKinds))
	for i, k := range diagKinds {
		list[i] = k.Explanation
	}
	return list
}

// Widths, ranges and constants.
var (
	diagWidth = kind("HDL0101", "widths differ",
		"Ext(w) widens, Fit(w) resizes without loss, Wrap(w) keeps the low bits, Sat(w) saturates",
		"Connecting two signals (Set, ports, the arms of a Mux, And, Or, Xor) demands equal widths: nothing is truncated or extended silently.",
		"sum := hdl.Reg(m, \"sum\", hdl.U(8), hdl.Reset(0))\nsum.Set(in.A.Add(in.B)) // 8 + 8 bits give 9",
		"sum.Set(in.A.Add(in.B).Wrap(8)) // or Sat(8), or a register of 9 bits")
	diagFit = kind("HDL0102", "value does not fit",
		"Wrap(w) keeps the low bits, Sat(w) saturates; or use a wider destination",
		"Fit(w) resizes without loss. The proven range of this value has members outside w bits.",
		"in.A.Add(in.B).Fit(8) // in.A, in.B: 8 bits, the sum reaches 510",
		"in.A.Add(in.B).Fit(9)")
	diagNarrows = kind("HDL0103", "Ext to a smaller width",
		"Fit(w), Wrap(w) or Sat(w) make a value narrower",
		"Ext(w) only widens.",
		"in.A.Ext(4) // in.A: 8 bits",
		"in.A.Wrap(4)")
	diagBadWidth = kind("HDL0104", "illegal width or length",
		"",
		"A width is at least 1 and at most 65,536 bits.",
		"hdl.C(m, hdl.U(0), 0)",
		"hdl.C(m, hdl.U(1), 0)")
	diagConst = kind("HDL0105", "constant out of range",
		"",
		"A constant must be representable in the width and kind of the value it meets; it never wraps.",
		"in.A.EqC(256) // in.A: 8 bits",
		"in.A.EqC(255)")
	diagIndex = kind("HDL0106", "bit or slice out of bounds",
		"",
		"Slice(hi, lo) and Bit(i) count from bit 0 at the least significant end, hi >= lo, both inside the width.",
		"in.A.Slice(8, 0) // in.A: 8 bits",
		"in.A.Slice(7, 0)")
	diagShift = kind("HDL0107", "illegal shift count",
		"a count of 0 or more; Shl and Shr are each other's negative",
		"Shl, Shr and Round count bits: 0 or more. Shr and Round by the whole width or more leave nothing.",
		"in.A.Shl(-1)",
		"in.A.Shr(1)")
	diagEmpty = kind("HDL0108", "nothing to combine",
		"",
		"Tree, Cat, Select and Table need at least one element.",
		"in.A.Add(hdl.Tree(in.Rows[:0], hdl.UInt.Add))",
		"in.A.Add(hdl.Tree(in.Rows[:1], hdl.UInt.Add))")
	diagShapeDiffers = kind("HDL0109", "shapes differ",
		"",
		"Two values that connect have the same structure: as many lanes in each slice, the same fields, the same Q-format or enum.",
		"hdl.Mux(in.Sel, in.Four, in.Three) // slices of 4 and 3 lanes",
		"hdl.Mux(in.Sel, in.Four[:3], in.Three)")
)

// Drivers.
var (
	diagTwice = kind("HDL0201", "driven twice",
		"keep one of them, or put the later one inside an If: the default first, then the exception",
		"Within one scope a register or wire is set once. A later Set inside an If or Switch overrides an earlier one outside it (default, then exception); a Set after that If would hide it.",
		"r.Set(in.A)\nr.Set(in.B)",
		"r.Set(in.A)\nm.If(in.Sel, func() { r.Set(in.B) })")
	diagUndriven = kind("HDL0202", "never set",
		"call Set, or remove it",
		"Every register and wire has a driver for each of its bits.",
		"w := hdl.Wire(m, \"w\", hdl.U(8)) // no w.Set",
		"w := hdl.Wire(m, \"w\", hdl.U(8))\nw.Set(in.A)")
	diagPartial = kind("HDL0203", "wire not set on every path",
		"Set a default before the If, or add an Else",
		"A wire has no memory: it needs a value whatever the conditions are. (A register that is not set on some path holds.)",
		"m.If(in.Sel, func() { w.Set(in.A) })",
		"w.Set(in.B)\nm.If(in.Sel, func() { w.Set(in.A) })")
	diagLoop = kind("HDL0204", "combinational loop",
		"put a register on the path",
		"A bit depends on itself without a register between. Every hop is listed. Bits of one vector that feed other bits of it are no loop.",
		"w := hdl.Wire(m, \"w\", hdl.U(8))\nw.Set(w.Q.AddC(1).Wrap(8))",
		"r := hdl.Reg(m, \"r\", hdl.U(8), hdl.Reset(0))\nr.Set(r.Q.AddC(1).Wrap(8))")
	diagNoReset = kind("HDL0205", "register without reset",
		"hdl.Reset(value), or hdl.NoReset() when its value after reset does not matter",
		"A register says what it holds after reset, or says NoReset.",
		"hdl.Reg(m, \"count\", hdl.U(8)).Set(in.A)",
		"hdl.Reg(m, \"count\", hdl.U(8), hdl.Reset(0)).Set(in.A)")
	diagChain = kind("HDL0206", "ElseIf or Else out of place",
		"chain it directly: m.If(...).ElseIf(...).Else(...)",
		"ElseIf, Else, Case and Default continue a chain; another statement in between, or an Else or Default before, has ended it.",
		"c := m.If(in.Sel, f)\nr.Set(in.A)\nc.Else(g)",
		"r.Set(in.A)\nm.If(in.Sel, f).Else(g)")
	diagCase = kind("HDL0207", "case cannot occur or occurs twice",
		"",
		"The value of a case is one the switched signal can have, and each value has one case.",
		"m.Switch(in.Two).Case(4, f) // in.Two: 2 bits",
		"m.Switch(in.Two).Case(3, f)")
)

// Belonging.
var (
	diagForeign = kind("HDL0301", "signal of another module",
		"pass it through a port: a field of Inputs or of the outputs",
		"A signal lives in the module that made it.",
		"in.A.Add(leaked) // leaked: a variable that the Build of another generator set",
		"in.A.Add(in.B) // a field of this module's Inputs")
	diagShape = kind("HDL0302", "shape used as a signal",
		"hdl.C(m, shape, value) makes a constant; a field of the outputs or inputs was perhaps left unset",
		"hdl.U(8) says kind and width, nothing else. The zero value of a signal type is no signal either.",
		"in.A.Add(hdl.U(8))",
		"in.A.Add(hdl.C(m, hdl.U(8), 8)) // or in.A.AddC(8)")
	diagDomains = kind("HDL0303", "clock domains mixed",
		"bring one of them over: cross.Sync for a bit, cross.Pulse for an event, cross.Fifo for data; m.In(domain, f) makes registers and instances in a domain",
		"What changes at one clock and what changes at another never meet: not in an operation, not in a register, a memory port or an instance.",
		"pixel := m.Domain(\"pixel\")\nm.In(pixel, func() { hdl.Delay(m, \"held\", in.Sel) }) // in.Sel belongs to clk",
		"pixel := m.Domain(\"pixel\")\nm.In(pixel, func() { hdl.Delay(m, \"held\", cross.Sync(m, pixel, \"sel_seen\", in.Sel)) })")
	diagSignalShape = kind("HDL0304", "signal in a generator or shape",
		"keep plain Go values (widths, counts) in the generator",
		"Inputs returns shapes, and a generator holds plain comparable values, so that equal generators are one circuit.",
		"hdl.Inst(m, \"adder\", Adder{Width: in.A}, AdderIn{in.A}) // Width is a hdl.UInt",
		"hdl.Inst(m, \"adder\", Adder{Width: hdl.U(8)}, AdderIn{in.A}) // a shape is a plain value")
	diagCrossing = kind("HDL0305", "crossing of a computed value",
		"put a register before it: hdl.Delay(m, name, v)",
		"A synchroniser samples at any moment, and what is computed may be wrong for a moment after each clock edge: only what a register (or an input) holds may cross.",
		"cross.Sync(m, m.Domain(\"pixel\"), \"any\", in.A.Ne(in.B))",
		"cross.Sync(m, m.Domain(\"pixel\"), \"any\", hdl.Delay(m, \"differ\", in.A.Ne(in.B)))")
	diagDomain = kind("HDL0306", "clock domain out of place",
		"",
		"A domain is declared by each module that uses it, InDomain is for inputs before their first use, and every domain of an instance is one of the module around it.",
		"b := hdl.InDomain(m.Domain(\"pixel\"), in.B.AddC(1)) // no input",
		"b := hdl.InDomain(m.Domain(\"pixel\"), in.B)")
)

// Names and generators.
var (
	diagClash = kind("HDL0401", "name given twice",
		"give one of them another name",
		"Ports, registers, wires, memories and instances of a module share one name space. The one exception: a register, wire or named value that is returned, exactly it, as the output of its own name is that port.",
		"hdl.Delay(m, \"held\", in.A)\nhdl.Delay(m, \"held\", in.B)",
		"hdl.Delay(m, \"held_a\", in.A)\nhdl.Delay(m, \"held_b\", in.B)")
	diagName = kind("HDL0402", "not a usable name",
		"letters, digits and underscores, no digit first; no keyword of Verilog, SystemVerilog or C++; not clk or rst",
		"Names survive into the Verilog, so they must be names there. Many tools read .v files with the larger set of keywords, that of SystemVerilog, so none of those is a name either (logic, bit, do, priority ...). Nor are those of C++ (auto, interrupt, true ...): Verilator refuses them as names. clk and rst are the implicit clock and reset.",
		"hdl.Delay(m, \"reg\", in.A)",
		"hdl.Delay(m, \"held\", in.A)")
	diagPorts = kind("HDL0403", "input and output of the same name",
		"rename one of the fields",
		"The fields of Inputs and of the outputs become the ports of one module.",
		"type In struct{ Data hdl.UInt }\ntype Out struct{ Data hdl.UInt }",
		"type In struct{ Data hdl.UInt }\ntype Out struct{ Result hdl.UInt }")
	diagGeneratorType = kind("HDL0404", "generator is not comparable",
		"use arrays or strings instead of slices, maps and functions",
		"The generator value is the key under which a circuit is built once.",
		"type Table struct{ Values []int64 }",
		"type Table struct{ Values [16]int64 }")
	diagField = kind("HDL0405", "unusable port field",
		"exported fields of Bool, UInt, SInt, Fix, Enum, and structs, slices and arrays of them",
		"The fields of Inputs and of the outputs are the ports.",
		"type In struct{ a hdl.UInt }",
		"type In struct{ A hdl.UInt }")
	diagRecursion = kind("HDL0406", "generator contains itself",
		"instantiate a smaller value",
		"A circuit that instantiates an equal value of its own generator would never end.",
		"hdl.Inst(m, \"sub\", g, in) // inside g.Build",
		"hdl.Inst(m, \"sub\", Gen{g.Lanes / 2}, in)")
	diagGenerator = kind("HDL0407", "generator refused its parameters",
		"",
		"The generator's own check (Module.Errorf).",
		"hdl.Inst(m, \"dist\", Dist{Lanes: 0}, DistIn{})",
		"hdl.Inst(m, \"dist\", Dist{Lanes: 1}, DistIn{in.Rows[:1]})")
	diagExtern = kind("HDL0408", "Verilog module out of place",
		"",
		"Build says once, by Module.Extern, that its module is written in Verilog: under which name, in which text, and whether it has the ports clk and rst. What Build returns is the model, or hdl.NoModel.",
		"m.Extern(hdl.Extern{Module: \"pad\"}) // no text",
		"m.Extern(hdl.Extern{Module: \"pad\", Text: \"module pad (input [7:0] x, output [7:0] y); assign y = x; endmodule\"})")
)

// Memories.
var (
	diagMemory = kind("HDL0501", "illegal memory",
		"",
		"A memory has at least 1 word, and as many initial words as words at most.",
		"ram := hdl.Mem(m, \"ram\", hdl.U(8), 0, hdl.ReadFirst)",
		"ram := hdl.Mem(m, \"ram\", hdl.U(8), 512, hdl.ReadFirst)")
	diagMemoryPorts = kind("HDL0502", "memory without a reader or writer",
		"add the port, or remove the memory",
		"A memory that nobody reads, or that nobody writes and that has no initial words, is a mistake.",
		"ram := hdl.Mem(m, \"ram\", hdl.U(8), 256, hdl.ReadFirst)\nram.Write(in.Sel, in.A, in.B)",
		"ram := hdl.Mem(m, \"ram\", hdl.U(8), 256, hdl.ReadFirst)\nram.Write(in.Sel, in.A, in.B)\nram.Read(in.B)")
)

// Warnings.
var (
	diagUnused = warning(kind("HDL0601", "unused input",
		"use it, or remove the field",
		"No output, register or instance depends on this input.",
		"type In struct{ A, B hdl.UInt } // Build uses only A",
		"type In struct{ A hdl.UInt }"))
)
