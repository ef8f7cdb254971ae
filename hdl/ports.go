package hdl

import (
	"reflect"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// portGroup is a port before its nodes exist: the leaves that share a name.
type portGroup struct {
	name   string
	field  string // "input field Row of main.DistIn"
	vector bool
	leaves []Signal
}

// portWalk collects the ports of an Inputs or outputs struct.
type portWalk struct {
	m      *Module
	side   string // "input" or "output"
	root   reflect.Type
	groups []portGroup
}

// ports groups the signals of an Inputs or outputs struct into ports: a field
// of one signal is a scalar port, a slice or array of signals a vector port,
// nested structs join their names with "_".
func (m *Module) ports(side string, v reflect.Value) []portGroup {
	w := &portWalk{m: m, side: side, root: v.Type()}
	w.walk(v, "", "")
	return w.groups
}

// walk adds the ports of v, which lies at a field of the root and whose name
// begins with path.
func (w *portWalk) walk(v reflect.Value, path, field string) {
	t := v.Type()
	vector := (v.Kind() == reflect.Slice || v.Kind() == reflect.Array) && isSignal(t.Elem())
	switch {
	case path == "" && (vector || isSignal(t)):
		w.m.report(diagField, "the %ss are a single %s; they are a struct whose fields name the ports", w.side, t)
	case isSignal(t):
		w.groups = append(w.groups, portGroup{path, w.text(field), false, []Signal{v.Interface().(Signal)}})
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			f := t.Field(i)
			inner := strings.TrimPrefix(field+"."+f.Name, ".")
			name, ok := fieldPath(f)
			if !ok {
				w.m.report(diagField, "%s is not exported", w.text(inner)).mend("name it %s", strings.ToUpper(f.Name[:1])+f.Name[1:])
				continue
			}
			w.walk(v.Field(i), join(path, name), inner)
		}
	case vector:
		if v.Len() == 0 {
			return
		}
		g := portGroup{path, w.text(field), true, make([]Signal, v.Len())}
		for i := range g.leaves {
			g.leaves[i] = v.Index(i).Interface().(Signal)
		}
		w.groups = append(w.groups, g)
	case v.Kind() == reflect.Slice || v.Kind() == reflect.Array:
		for i := range v.Len() {
			w.walk(v.Index(i), join(path, itoa(i)), field+"["+itoa(i)+"]")
		}
	default:
		w.m.report(diagField, "%s has the type %s", w.text(field), t)
	}
}

// text names a field: "output field S of main.Out".
func (w *portWalk) text(field string) string {
	text := w.side + " field " + field
	if w.root.Name() != "" {
		text += " of " + w.root.String()
	}
	return text
}

// sameLanes reports, as a mistake, a vector whose lanes are not alike.
func (m *Module) sameLanes(g *portGroup) bool {
	first := g.leaves[0]
	for i, l := range g.leaves {
		if b := l.base(); b.m != nil && (b.m.orphan || b.m.isPoison(b.id)) {
			return true // a mistake elsewhere
		}
		if l.Width() != first.Width() || l.signed() != first.signed() || l.base().format() != first.base().format() {
			m.report(diagShapeDiffers, "lane %d of %s is %s, lane 0 is %s", i, g.field, l.describe(), first.describe()).
				mend("make all lanes alike (Ext, Fit)")
			return false
		}
	}
	return true
}

// port returns the port of a group, without lanes.
func (m *Module) port(g *portGroup) ir.Port {
	first := g.leaves[0]
	p := ir.Port{Name: g.name, Kind: first.kind(), Signed: first.signed(), Width: clampWidth(first.Width()),
		Enum: first.enumNames(), Vector: g.vector, Src: m.here()}
	if f, ok := first.(Fix); ok {
		p.Frac = f.Frac()
	}
	return p
}

// makeInputs makes the input ports and returns the signals in their struct.
func makeInputs[I any](m *Module, shapes I) I {
	var made []sig
	groups := m.ports("input", reflect.ValueOf(shapes))
	for i := range groups {
		g := &groups[i]
		m.givePortName(g, inputName)
		port := m.port(g)
		for _, l := range g.leaves {
			if l.base().m != nil {
				m.report(diagSignalShape, "%s is a signal of module %s, not a shape", g.field, l.base().m.g.Name)
			}
			m.legalWidth(g.field, l.Width())
			s := m.source(ir.Input, port.Width, port.Signed, len(made))
			port.Lanes = append(port.Lanes, s.id)
			made = append(made, leafOf(l, "").like(s))
		}
		m.sameLanes(g)
		m.g.Inputs = append(m.g.Inputs, port)
	}
	i := -1
	return mapSignals(shapes, func(l leaf) sig {
		i++
		if i >= len(made) { // an unusable field, already reported
			return m.poisonLike(l)
		}
		return made[i]
	})
}

// makeOutputs makes the output ports from what Build returned.
func (m *Module) makeOutputs(e *elab, out reflect.Value) {
	if m.failed && out.IsZero() {
		return // Build gave up after Errorf
	}
	groups := m.ports("output", out)
	for i := range groups {
		g := &groups[i]
		m.givePortName(g, outputName)
		if !m.sameLanes(g) {
			continue
		}
		port := m.port(g)
		for _, l := range g.leaves {
			s := l.base()
			if s.m == nil {
				m.report(diagShape, "%s was left unset: it holds a shape or the zero value", g.field)
			}
			if s.m == nil || !m.owns(s) {
				s = m.poisoned(port.Width, port.Signed)
			}
			if m.g.Signed(s.id) != port.Signed {
				s = reinterpret(s, port.Signed)
			}
			port.Lanes = append(port.Lanes, s.id)
			e.outputs = append(e.outputs, leafOf(l, g.name))
		}
		m.g.Outputs = append(m.g.Outputs, port)
	}
}

// warnUnused warns of inputs that nothing depends on.
func (m *Module) warnUnused() {
	used := m.needed()
	for i := range m.g.Inputs {
		p := &m.g.Inputs[i]
		n := 0
		for _, id := range p.Lanes {
			if used[id] {
				n++
			}
		}
		field := m.names[i].port.field // the first names are those of the inputs
		switch {
		case n == 0:
			m.reportAt(diagUnused, p.Src, "%s is never used in %s", field, m.g.Name)
		case n < len(p.Lanes):
			m.reportAt(diagUnused, p.Src, "%d of the %d lanes of %s are never used in %s", len(p.Lanes)-n, len(p.Lanes), field, m.g.Name)
		}
	}
}

// needed marks the nodes that an output, a claim, a needed memory or an
// instance depends on.
func (m *Module) needed() []bool {
	used := make([]bool, m.g.Len())
	var stack []ir.ID
	mark := func(id ir.ID) {
		if id != ir.None && !used[id] {
			used[id] = true
			stack = append(stack, id)
		}
	}
	for i := range m.g.Outputs {
		for _, id := range m.g.Outputs[i].Lanes {
			mark(id)
		}
	}
	for i := range m.g.Insts {
		for _, id := range m.g.Insts[i].Ins {
			mark(id)
		}
	}
	for i := range m.g.Claims {
		mark(m.g.Claims[i].Node)
	}
	memUsed := make([]bool, len(m.g.Mems))
	for len(stack) > 0 {
		id := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		for _, a := range m.g.Args(id) {
			mark(a)
		}
		if m.g.Op(id) == ir.MemRead {
			if k := m.g.Reads[m.g.Aux(id)].Mem; !memUsed[k] {
				memUsed[k] = true
				for _, w := range m.g.Mems[k].Writes {
					mark(w.En)
					mark(w.Addr)
					mark(w.Data)
				}
			}
		}
	}
	return used
}
