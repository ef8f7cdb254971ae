package ir

import "math/big"

// ID numbers a node within its module.
type ID int32

// None is the id of no node.
const None ID = -1

// Domain numbers a clock domain of a design. NoDomain marks a value that
// belongs to none (constants and what is computed from them alone).
type Domain uint8

// NoDomain is the domain of constants.
const NoDomain Domain = 0

// Node is what describes a node beside its operands.
type Node struct {
	Op     Op
	Signed bool
	Domain Domain
	Width  int
	Aux    int
	Src    SourceID
	Range  Range
}

// Module is one circuit: nodes as a struct of arrays, and the ports,
// registers, memories and instances that give them meaning.
type Module struct {
	Name string   // Verilog module name, unique in the design
	Keep bool     // a boundary synthesis should keep (emitted as keep_hierarchy)
	At   SourceID // where the generator was first built

	Extern *Extern // not nil: written in Verilog, and the nodes are a model

	Clock bool // has the implicit port clk: it or an instance holds state
	Reset bool // has the implicit port rst: a register of it or of an instance has a reset value

	Domains []DomainUse // clock domains beside the main one, in order of declaration

	arrays
	names  []string // names[0] is ""
	ranges rangeTable
	room   *room // of the passes at work on the design, nil when none is

	Inputs   []Port // without clock and reset
	Outputs  []Port
	Regs     []RegInfo
	Mems     []Memory
	Reads    []ReadPort // of all memories
	Insts    []Inst
	InstOuts []InstRef
	Claims   []Claim
}

// PortKind is the language's kind of a port's lanes.
type PortKind uint8

// The kinds of port lanes.
const (
	KindBool PortKind = iota
	KindUInt
	KindSInt
	KindFix
	KindEnum
)

// Port is a named port: a scalar, or a vector of equal lanes (packed in
// Verilog, lane 0 in the low bits).
type Port struct {
	Name   string
	Kind   PortKind
	Signed bool
	Width  int      // of a lane
	Frac   int      // KindFix: fractional bits
	Enum   []string // KindEnum: names of the values 0, 1, ...
	Vector bool     // a slice in the language, even of one lane
	Lanes  []ID     // input: Input nodes; output: any nodes
	Src    SourceID
}

// RegInfo is a register: one Reg node.
type RegInfo struct {
	Node   ID
	Domain Domain
	Reset  *big.Int // value after reset; nil: NoReset
	enum   *[]string
}

// EnumNames returns the names of the register's values 0, 1, ..., nil if it is
// no enum.
func (r *RegInfo) EnumNames() []string {
	if r.enum == nil {
		return nil
	}
	return *r.enum
}

// SetEnumNames names the register's values.
func (r *RegInfo) SetEnumNames(names []string) {
	r.enum = nil
	if names != nil {
		held := names // a variable of its own: an argument would be allocated in any case
		r.enum = &held
	}
}

// ReadUnderWrite says what a synchronous read of the address written in the
// same cycle returns.
type ReadUnderWrite uint8

// The read-under-write behaviours.
const (
	Undefined  ReadUnderWrite = iota // anything: noise in simulation
	ReadFirst                        // the old word
	WriteFirst                       // the word being written
)

// String returns the name of the policy in dumps.
func (r ReadUnderWrite) String() string {
	return [...]string{"undefined", "readfirst", "writefirst"}[r]
}

// Memory is an array of words. A write takes effect at the clock edge. With
// more than one write port a later one wins on equal addresses. An address of
// Depth or more writes nothing and reads an undefined value.
type Memory struct {
	Name   string
	Width  int
	Signed bool
	Depth  int
	Policy ReadUnderWrite
	Init   []*big.Int // initial words from address 0; nil: undefined (noise in simulation). A memory without write ports is a ROM.
	Writes []WritePort
	Reads  []int // indices into Module.Reads
	Src    SourceID
}

// AddrWidth returns the width of the memory's addresses, at least 1.
func (m *Memory) AddrWidth() int { return Span(0, int64(m.Depth-1)).Width(false) }

// WritePort writes Data to Addr at the edge when En is 1.
type WritePort struct {
	En, Addr, Data ID
	Domain         Domain
	Src            SourceID
}

// ReadPort is one MemRead node (operands addr, en). Latency 1: the node holds
// the word read at the last edge at which en was 1 (it has no reset).
// Latency 0: the node is the addressed word, combinationally; en is constant 1.
// Shared >= 0 marks a single-port memory: the read port shares its address
// with write port Shared, en is the complement of its enable, and the
// template is `if (we) m[a] <= d; else q <= m[a]`.
type ReadPort struct {
	Node    ID
	Mem     int
	Latency int
	Shared  int
	Domain  Domain
}

// Inst is an instance of a child module. Ins holds the drivers of the child's
// input lanes, all ports in order; Outs the InstOut nodes of its output lanes.
type Inst struct {
	Name    string
	Child   *Module
	Ins     []ID
	Outs    []ID
	Src     SourceID
	Domains []Domain // what the child's main domain, then its further ones, are here; nil: the same numbers
}

// InstRef names an output lane of an instance.
type InstRef struct {
	Inst int
	Lane int // flat over the child's output ports
}

// Design is a whole circuit: modules with children before parents, the top last.
type Design struct {
	Modules []*Module
	Domains []DomainInfo // Domains[0] is unused (NoDomain)
	Sources *Sources

	// Bare is the design that ExposeClaims made this one from, nil of any other:
	// for engines that run a text, which is to be the text of the circuit itself.
	Bare *Design
}

// DomainInfo names the implicit ports of a clock domain. Reset is synchronous
// and active high.
type DomainInfo struct {
	Name, Clock, Reset string
}

// Top returns the top module.
func (d *Design) Top() *Module { return d.Modules[len(d.Modules)-1] }

// Len returns the number of nodes.
func (m *Module) Len() int { return len(m.op) }

// New appends a node and returns its id. Its operands may be patched later
// with SetArg.
func (m *Module) New(n Node, args ...ID) ID {
	r := m.ranges.index(n.Range, n.Width, n.Signed)
	id := m.append(n.Op, n.Signed, n.Domain, int32(n.Width), int32(n.Aux), n.Src, r)
	m.args = append(m.args, args...)
	m.start = append(m.start, int32(len(m.args)))
	return id
}

// Op returns the kind of a node.
func (m *Module) Op(id ID) Op { return m.op[id] }

// Width returns the width of a node in bits.
func (m *Module) Width(id ID) int { return int(m.width[id]) }

// Signed reports whether a node's value is two's complement.
func (m *Module) Signed(id ID) bool { return m.signed[id] }

// Domain returns the clock domain of a node.
func (m *Module) Domain(id ID) Domain { return m.domain[id] }

// SetDomain moves a node to a clock domain; nothing may read it yet.
func (m *Module) SetDomain(id ID, d Domain) { m.domain[id] = d }

// Aux returns the node's auxiliary number (see the package comment).
func (m *Module) Aux(id ID) int { return int(m.aux[id]) }

// Src returns where the node was made.
func (m *Module) Src(id ID) SourceID { return m.src[id] }

// Args returns the operands of a node; the slice belongs to the module.
func (m *Module) Args(id ID) []ID { return m.args[m.start[id]:m.start[id+1]] }

// Arg returns operand i of a node.
func (m *Module) Arg(id ID, i int) ID { return m.args[int(m.start[id])+i] }

// SetArg replaces operand i of a node.
func (m *Module) SetArg(id ID, i int, a ID) { m.args[int(m.start[id])+i] = a }

// Range returns the proven range of a node's value.
func (m *Module) Range(id ID) Range {
	if i := m.rng[id]; i != fullRange {
		return m.ranges.list[i]
	}
	return Full(int(m.width[id]), m.signed[id])
}

// setRange replaces the proven range of a node.
func (m *Module) setRange(id ID, r Range) {
	m.rng[id] = m.ranges.index(r, int(m.width[id]), m.signed[id])
}

// Node returns the description of a node.
func (m *Module) Node(id ID) Node {
	return Node{Op: m.op[id], Signed: m.Signed(id), Domain: m.domain[id], Width: int(m.width[id]),
		Aux: int(m.aux[id]), Src: m.src[id], Range: m.Range(id)}
}

// ConstValue returns the value of a Const node.
func (m *Module) ConstValue(id ID) *big.Int { return m.Range(id).Lo() }

// NameOf returns the given name of a node, "" if it has none.
func (m *Module) NameOf(id ID) string {
	if int(id) >= len(m.name) {
		return ""
	}
	return m.names[m.name[id]]
}

// SetName gives a node a name.
func (m *Module) SetName(id ID, s string) {
	if len(m.names) == cap(m.names) {
		m.names = grown(m.names, max(2*len(m.names), 8))
	}
	if len(m.names) == 0 {
		m.names = append(m.names, "")
	}
	m.nameSlot(id)
	m.name[id] = int32(len(m.names))
	m.names = append(m.names, s)
}

// IsState reports whether a node is a source of the combinational graph: its
// operands, if any, are sampled at the clock edge.
func (m *Module) IsState(id ID) bool {
	if m.op[id] == MemRead {
		return m.Reads[m.aux[id]].Latency > 0
	}
	return Ops[m.op[id]].State
}

// InputLanes returns the number of input lanes, all ports together.
func (m *Module) InputLanes() int { return lanes(m.Inputs) }

// OutputLanes returns the number of output lanes, all ports together.
func (m *Module) OutputLanes() int { return lanes(m.Outputs) }

func lanes(ports []Port) int {
	n := 0
	for i := range ports {
		n += len(ports[i].Lanes)
	}
	return n
}
