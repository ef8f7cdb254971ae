package ir

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// Dump writes the canonical text of a design: its modules in order. Equal
// designs have equal text, whatever the machine and the source positions.
func (d *Design) Dump(w io.Writer) error {
	b := bufio.NewWriter(w)
	for i, m := range d.Modules {
		if i > 0 {
			fmt.Fprintln(b)
		}
		dumpModule(b, m)
	}
	return b.Flush()
}

// Dump writes the canonical text of a module: the ports, one line for each
// node in the order of ids (`%12 = add s17 %3 %7 [-5,9] "sum"`; the range is
// left out when it is the full one of the width), then the memories,
// claims and instances. A kind of value is u or s and the width.
func (m *Module) Dump(w io.Writer) error {
	b := bufio.NewWriter(w)
	dumpModule(b, m)
	return b.Flush()
}

// Text returns the canonical text of a module.
func (m *Module) Text() string {
	var b strings.Builder
	m.Dump(&b) // a Builder does not fail
	return b.String()
}

func dumpModule(b *bufio.Writer, m *Module) {
	fmt.Fprintf(b, "module %s", m.Name)
	for _, flag := range []struct {
		on   bool
		text string
	}{{m.Clock, " clock"}, {m.Reset, " reset"}, {m.Keep, " keep"}} {
		if flag.on {
			b.WriteString(flag.text)
		}
	}
	for _, u := range m.Domains {
		fmt.Fprintf(b, " domain %d", u.Domain)
	}
	if e := m.Extern; e != nil {
		fmt.Fprintf(b, " extern %s %v", e.Module, e.Params)
	}
	b.WriteString("\n")
	dumpPorts(b, "in", m.Inputs)
	dumpPorts(b, "out", m.Outputs)
	for id := range ID(m.Len()) {
		dumpNode(b, m, id)
	}
	for i := range m.Mems {
		mem := &m.Mems[i]
		fmt.Fprintf(b, "mem %s %v x %d %v", mem.Name, valueKind{mem.Width, mem.Signed}, mem.Depth, mem.Policy)
		if mem.Init != nil {
			fmt.Fprintf(b, " init %v", mem.Init)
		}
		for _, p := range mem.Writes {
			fmt.Fprintf(b, " write(en %%%d addr %%%d data %%%d)", p.En, p.Addr, p.Data)
			if p.Domain > MainDomain {
				fmt.Fprintf(b, " domain %d", p.Domain)
			}
		}
		b.WriteString("\n")
	}
	for _, c := range m.Claims {
		fmt.Fprintf(b, "%v %s %%%d", c.Kind, c.Name, c.Node)
		if c.Domain > MainDomain {
			fmt.Fprintf(b, " domain %d", c.Domain)
		}
		b.WriteString("\n")
	}
	for i := range m.Insts {
		inst := &m.Insts[i]
		fmt.Fprintf(b, "inst %s %s", inst.Name, inst.Child.Name)
		dumpIDs(b, inst.Ins)
		b.WriteString(" ->")
		dumpIDs(b, inst.Outs)
		if inst.Domains != nil {
			fmt.Fprintf(b, " domains %v", inst.Domains)
		}
		b.WriteString("\n")
	}
}

var portKinds = [...]string{KindBool: "bool", KindUInt: "uint", KindSInt: "sint", KindFix: "fix", KindEnum: "enum"}

func dumpPorts(b *bufio.Writer, dir string, ports []Port) {
	for i := range ports {
		p := &ports[i]
		fmt.Fprintf(b, "%s %s %s %v", dir, p.Name, portKinds[p.Kind], valueKind{p.Width, p.Signed})
		if p.Vector {
			fmt.Fprintf(b, "[%d]", len(p.Lanes))
		}
		if p.Frac != 0 {
			fmt.Fprintf(b, " frac %d", p.Frac)
		}
		if p.Enum != nil {
			fmt.Fprintf(b, " %s", strings.Join(p.Enum, ","))
		}
		dumpIDs(b, p.Lanes)
		b.WriteString("\n")
	}
}

func dumpIDs(b *bufio.Writer, ids []ID) {
	for _, id := range ids {
		fmt.Fprintf(b, " %%%d", id)
	}
}

func dumpNode(b *bufio.Writer, m *Module, id ID) {
	fmt.Fprintf(b, "%%%d = %v %v", id, m.Op(id), m.kind(id))
	dumpIDs(b, m.Args(id))
	switch aux := m.Aux(id); m.Op(id) {
	case Const:
		fmt.Fprintf(b, " %v", m.ConstValue(id))
	case Input:
		fmt.Fprintf(b, " lane %d", aux)
	case InstOut:
		ref := m.InstOuts[aux]
		fmt.Fprintf(b, " %s lane %d", m.Insts[ref.Inst].Name, ref.Lane)
	case Reg:
		if r := m.Regs[aux].Reset; r != nil {
			fmt.Fprintf(b, " reset %v", r)
		}
		if names := m.Regs[aux].EnumNames(); names != nil {
			fmt.Fprintf(b, " %s", strings.Join(names, ","))
		}
	case MemRead:
		r := &m.Reads[aux]
		fmt.Fprintf(b, " %s latency %d", m.Mems[r.Mem].Name, r.Latency)
		if r.Shared >= 0 {
			fmt.Fprintf(b, " shared %d", r.Shared)
		}
	case Slice:
		fmt.Fprintf(b, " at %d", aux)
	}
	if d := m.Domain(id); d > 1 {
		fmt.Fprintf(b, " domain %d", d)
	}
	if r := m.Range(id); m.Op(id) != Const && !r.Equal(Full(m.Width(id), m.Signed(id))) {
		fmt.Fprintf(b, " %v", r)
	}
	if s := m.NameOf(id); s != "" {
		fmt.Fprintf(b, " %q", s)
	}
	b.WriteString("\n")
}
