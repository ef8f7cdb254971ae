package hdl

// diagKind is one kind of diagnostic; the table below is all there are.
type diagKind struct {
	code    string
	title   string
	fix     string // default fix
	text    string // why it is a mistake
	warning bool
}

var diagKinds []*diagKind

func kind(code, title, fix, text string) *diagKind {
	k := &diagKind{code: code, title: title, fix: fix, text: text}
	diagKinds = append(diagKinds, k)
	return k
}

func warning(k *diagKind) *diagKind { k.warning = true; return k }

// Widths, ranges and constants.
var (
	diagWidth = kind("HDL0101", "widths differ",
		"Ext(w) widens, Fit(w) resizes without loss, Wrap(w) keeps the low bits, Sat(w) saturates",
		"Connecting two signals (Set, ports, the arms of a Mux, And, Or, Xor) demands equal widths: nothing is truncated or extended silently.")
	diagFit = kind("HDL0102", "value does not fit",
		"Wrap(w) keeps the low bits, Sat(w) saturates; or use a wider destination",
		"Fit(w) resizes without loss. The proven range of this value has members outside w bits.")
	diagNarrows = kind("HDL0103", "Ext to a smaller width",
		"Fit(w), Wrap(w) or Sat(w) make a value narrower",
		"Ext(w) only widens.")
	diagBadWidth = kind("HDL0104", "illegal width or length",
		"a width from 1 to 65536",
		"A width is at least 1 and at most 65,536 bits.")
	diagConst = kind("HDL0105", "constant out of range",
		"a constant that fits",
		"A constant must be representable in the width and kind of the value it meets; it never wraps.")
	diagIndex = kind("HDL0106", "bit or slice out of bounds",
		"bits inside the width, hi not below lo",
		"Slice(hi, lo) and Bit(i) count from bit 0 at the least significant end, hi >= lo, both inside the width.")
	diagShift = kind("HDL0107", "illegal shift count",
		"a count of 0 or more; Shl and Shr are each other's negative",
		"Shl, Shr and Round count bits: 0 or more. Shr and Round by the whole width or more leave nothing.")
	diagEmpty = kind("HDL0108", "nothing to combine",
		"give it at least one element",
		"Tree, Cat, Select and Table need at least one element.")
	diagShapeDiffers = kind("HDL0109", "shapes differ",
		"give both the same lanes, fields and format",
		"Two values that connect have the same structure: as many lanes in each slice, the same fields, the same Q-format or enum.")
)

// Drivers.
var (
	diagTwice = kind("HDL0201", "driven twice",
		"keep one of them, or put the later one inside an If: the default first, then the exception",
		"Within one scope a register or wire is set once. A later Set inside an If or Switch overrides an earlier one outside it (default, then exception); a Set after that If would hide it.")
	diagUndriven = kind("HDL0202", "never set",
		"call Set, or remove it",
		"Every register and wire has a driver for each of its bits.")
	diagPartial = kind("HDL0203", "wire not set on every path",
		"Set a default before the If, or add an Else",
		"A wire has no memory: it needs a value whatever the conditions are. (A register that is not set on some path holds.)")
	diagLoop = kind("HDL0204", "combinational loop",
		"put a register on the path",
		"A bit depends on itself without a register between. Every hop is listed. Bits of one vector that feed other bits of it are no loop.")
	diagNoReset = kind("HDL0205", "register without reset",
		"hdl.Reset(value), or hdl.NoReset() when its value after reset does not matter",
		"A register says what it holds after reset, or says NoReset.")
	diagChain = kind("HDL0206", "ElseIf or Else out of place",
		"chain it directly: m.If(...).ElseIf(...).Else(...)",
		"ElseIf, Else, Case and Default continue a chain; another statement in between, or an Else or Default before, has ended it.")
	diagCase = kind("HDL0207", "case cannot occur or occurs twice",
		"one case for each value that it can have",
		"The value of a case is one the switched signal can have, and each value has one case.")
)

// Belonging.
var (
	diagForeign = kind("HDL0301", "signal of another module",
		"pass it through a port: a field of Inputs or of the outputs",
		"A signal lives in the module that made it.")
	diagShape = kind("HDL0302", "shape used as a signal",
		"hdl.C(m, shape, value) makes a constant; a field of the outputs or inputs was perhaps left unset",
		"hdl.U(8) says kind and width, nothing else. The zero value of a signal type is no signal either.")
	diagDomains = kind("HDL0303", "clock domains mixed",
		"bring one of them over: cross.Sync for a bit, cross.Pulse for an event, cross.Fifo for data; m.In(domain, f) makes registers and instances in a domain",
		"What changes at one clock and what changes at another never meet: not in an operation, not in a register, a memory port or an instance.")
	diagSignalShape = kind("HDL0304", "signal in a generator or shape",
		"keep plain Go values (widths, counts) in the generator",
		"Inputs returns shapes, and a generator holds plain comparable values, so that equal generators are one circuit.")
	diagCrossing = kind("HDL0305", "crossing of a computed value",
		"put a register before it: hdl.Delay(m, name, v)",
		"A synchroniser samples at any moment, and what is computed may be wrong for a moment after each clock edge: only what a register (or an input) holds may cross.")
	diagDomain = kind("HDL0306", "clock domain out of place",
		"InDomain of an input, first of all; domain.As of a domain that the instance has",
		"A domain is declared by each module that uses it, InDomain is for inputs before their first use, and every domain of an instance is one of the module around it.")
)

// Names and generators.
var (
	diagClash = kind("HDL0401", "name given twice",
		"give one of them another name",
		"Ports, registers, wires, memories and instances of a module share one name space. The one exception: a register, wire or named value that is returned, exactly it, as the output of its own name is that port.")
	diagName = kind("HDL0402", "not a usable name",
		"letters, digits and underscores, no digit first; no keyword of Verilog, SystemVerilog or C++; not clk or rst",
		"Names survive into the Verilog, so they must be names there. Many tools read .v files with the larger set of keywords, that of SystemVerilog, so none of those is a name either (logic, bit, do, priority ...). Nor are those of C++ (auto, interrupt, true ...): Verilator refuses them as names. clk and rst are the implicit clock and reset.")
	diagPorts = kind("HDL0403", "input and output of the same name",
		"rename one of the fields",
		"The fields of Inputs and of the outputs become the ports of one module.")
	diagGeneratorType = kind("HDL0404", "generator is not comparable",
		"use arrays or strings instead of slices, maps and functions",
		"The generator value is the key under which a circuit is built once.")
	diagField = kind("HDL0405", "unusable port field",
		"exported fields of Bool, UInt, SInt, Fix, Enum, and structs, slices and arrays of them",
		"The fields of Inputs and of the outputs are the ports.")
	diagRecursion = kind("HDL0406", "generator contains itself",
		"instantiate a smaller value",
		"A circuit that instantiates an equal value of its own generator would never end.")
	diagGenerator = kind("HDL0407", "generator refused its parameters",
		"other parameters, as the message says",
		"The generator's own check (Module.Errorf).")
	diagExtern = kind("HDL0408", "Verilog module out of place",
		"one call of Extern, with Module and Text",
		"Build says once, by Module.Extern, that its module is written in Verilog: under which name, in which text, and whether it has the ports clk and rst. What Build returns is the model, or hdl.NoModel.")
	diagLibrary = kind("HDL0409", "function of a library refused its arguments",
		"other arguments, as the message says",
		"A function of a package below hdl (hdl/bus, say) was called with what it does not take: a register that the table does not have, a value wider than its register. The line is the one of the call.")
)

// Memories.
var (
	diagMemory = kind("HDL0501", "illegal memory",
		"at least 1 word, and no more initial words than words",
		"A memory has at least 1 word, and as many initial words as words at most.")
	diagMemoryPorts = kind("HDL0502", "memory without a reader or writer",
		"add the port, or remove the memory",
		"A memory that nobody reads, or that nobody writes and that has no initial words, is a mistake.")
)

// Warnings.
var (
	diagUnused = warning(kind("HDL0601", "unused input",
		"use it, or remove the field",
		"No output, register or instance depends on this input."))
)
