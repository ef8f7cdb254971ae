package cover

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// plan says what is observed of a circuit, and where it lies in the words that
// the instrumented circuit gives each cycle and in a Map.
//
// The words are those of the arms, 64 points each, then those of the signals.
// A map has the words of the arms, for every word of the signals one of bits
// that rise and one of bits that fall, and for every state machine its states
// and then its transitions, K x K bits.
type plan struct {
	m        *ir.Module // flat, with what is added
	name     string     // of the top module
	arms     int        // words
	signals  int        // words
	machines []machine
	words    int // of a map
	points   []Point
}

// machine is a register of an enum, a word of the signals.
type machine struct {
	word   int // of the signals
	states int
	base   int // bit of the first state in a map; the transitions follow
}

// maxStates bounds the state machines that are followed.
const maxStates = 256

// instrument returns the design flattened, with an output more for every word
// that is observed.
func instrument(d *ir.Design) (*ir.Design, *plan, error) {
	flat, err := ir.Flatten(d)
	if err != nil {
		return nil, nil, err
	}
	m := *flat
	m.Outputs = slices.Clone(flat.Outputs)
	b := &planner{d: d, m: &m, plan: &plan{m: &m, name: m.Name}, words: map[ir.ID]int{}}
	named := b.named() // of the circuit itself, not of what is added
	b.findArms()
	b.packArms()
	b.findToggles(named)
	b.findMachines()
	b.plan.words = (b.bit + 63) / 64
	return &ir.Design{Modules: []*ir.Module{&m}, Domains: d.Domains, Sources: d.Sources}, b.plan, nil
}

// planner makes a plan and the circuit for it.
type planner struct {
	d     *ir.Design
	m     *ir.Module
	plan  *plan
	bit   int           // of the map, the next
	arms  []ir.ID       // the observed bits in order
	index map[ir.ID]int // of an observed bit
	words map[ir.ID]int // the first word of a signal
}

func (b *planner) point(p Point, src ir.SourceID) {
	p.File, p.Line = b.d.Sources.Position(src)
	b.plan.points = append(b.plan.points, p)
}

// observed begins the names of what is added. No port of a circuit has a dot in
// its name; so a circuit that is observed twice has the same points both times.
const observed = "cover."

// own reports whether a port is one of the circuit itself.
func own(p *ir.Port) bool { return !strings.HasPrefix(p.Name, observed) }

// observe adds an output of up to any width.
func (b *planner) observe(id ir.ID) {
	p := ir.Port{Name: fmt.Sprint(observed, len(b.m.Outputs)), Kind: ir.KindUInt,
		Width: b.m.Width(id), Signed: b.m.Signed(id), Lanes: []ir.ID{id}}
	if p.Signed {
		p.Kind = ir.KindSInt
	}
	b.m.Outputs = append(b.m.Outputs, p)
}

// arm observes a bit: points that depend on the same bit share it.
func (b *planner) arm(id, node ir.ID, name, what string, src ir.SourceID) {
	at, ok := b.index[id]
	if !ok {
		at = len(b.arms)
		b.index[id] = at
		b.arms = append(b.arms, id)
	}
	b.point(Point{Kind: Arm, Name: name, What: what, at: at, node: node}, src)
}

// packArms makes words of the observed bits.
func (b *planner) packArms() {
	for chunk := range slices.Chunk(b.arms, 64) {
		slices.Reverse(chunk) // a Cat has its most significant operand first
		word := chunk[0]
		if len(chunk) > 1 {
			word = b.m.New(ir.Node{Op: ir.Cat, Domain: b.m.Domain(word), Width: len(chunk), Range: ir.Full(len(chunk), false)}, chunk...)
		}
		b.observe(word)
		b.plan.arms++
	}
	b.bit = 64 * b.plan.arms
}

// named returns the signals whose bits are to toggle: ports, registers and
// named values, each once under its first name.
func (b *planner) named() []signal {
	var list []signal
	seen := map[ir.ID]bool{}
	add := func(id ir.ID, name string, src ir.SourceID) {
		if !seen[id] && b.m.Op(id) != ir.Const {
			seen[id] = true
			list = append(list, signal{id, name, src})
		}
	}
	for _, ports := range [][]ir.Port{b.m.Inputs, b.m.Outputs} {
		for i := range ports {
			if !own(&ports[i]) {
				continue
			}
			for k, id := range ports[i].Lanes {
				name := ports[i].Name
				if ports[i].Vector {
					name = fmt.Sprintf("%s[%d]", name, k)
				}
				src := b.m.Src(id)
				if src == 0 {
					src = ports[i].Src
				}
				add(id, name, src)
			}
		}
	}
	for id := range ir.ID(b.m.Len()) {
		if name := b.m.NameOf(id); name != "" {
			add(id, name, b.m.Src(id))
		}
	}
	return list
}

// signal is a value with a name.
type signal struct {
	id   ir.ID
	name string
	src  ir.SourceID
}

// findToggles makes the points of the signals' bits. What a value's range says
// of its bits is respected: a bit that cannot change is no point.
func (b *planner) findToggles(list []signal) {
	for _, s := range list {
		b.words[s.id] = b.plan.signals
		b.observe(s.id)
		width := b.m.Width(s.id)
		for k := range width {
			if still(b.m.Range(s.id), k, width) {
				continue
			}
			word := b.plan.signals + k/64
			for e, edge := range []string{"rises", "falls"} {
				what := edge
				if width > 1 {
					what = fmt.Sprintf("bit %d %s", k, edge)
				}
				b.point(Point{Kind: Toggle, Name: s.name, What: what, at: b.bit + 64*(2*word+e) + k%64}, s.src)
			}
		}
		b.plan.signals += (width + 63) / 64
	}
	b.bit += 128 * b.plan.signals
}

// still reports whether a bit is the same for all values of a range: lo and hi
// agree in it and in all bits above.
func still(r ir.Range, bit, width int) bool {
	lo, hi := ir.Bits(r.Lo(), width), ir.Bits(r.Hi(), width)
	if r.Negative() && r.Hi().Sign() >= 0 {
		return false
	}
	for k := bit; k < width; k++ {
		if lo.Bit(k) != hi.Bit(k) {
			return false
		}
	}
	return true
}

// findMachines makes the points of the registers of enums.
func (b *planner) findMachines() {
	for i := range b.m.Regs {
		r := &b.m.Regs[i]
		names := r.EnumNames()
		word, ok := b.words[r.Node]
		if len(names) < 2 || len(names) > maxStates || !ok {
			continue
		}
		k := machine{word: word, states: len(names), base: b.bit}
		b.plan.machines = append(b.plan.machines, k)
		b.bit += k.states + k.states*k.states
		name, src := b.m.NameOf(r.Node), b.m.Src(r.Node)
		for s, state := range names {
			b.point(Point{Kind: State, Name: name, What: state, at: k.base + s}, src)
		}
		for from, targets := range transitions(b.m, i) {
			for _, to := range targets {
				b.point(Point{Kind: Transition, Name: name, What: names[from] + " -> " + names[to], at: k.transition(from, to)}, src)
			}
		}
	}
}

func (k *machine) transition(from, to int) int { return k.base + k.states + from*k.states + to }

// fingerprint tells plans of different circuits apart.
func (p *plan) fingerprint() string {
	var b strings.Builder
	fmt.Fprintln(&b, p.name, p.words)
	for _, q := range p.points {
		fmt.Fprintln(&b, q.Kind, q.Name, q.What, q.File, q.Line, q.at)
	}
	return b.String()
}

func ones(w uint64) int { return bits.OnesCount64(w) }
