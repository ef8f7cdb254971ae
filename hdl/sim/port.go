package sim

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// SetInt drives a scalar input port from now on. Fixed-point ports take the
// integer representation, enums the number of the value, Bools 0 and 1.
func (s *Sim) SetInt(name string, v int64) {
	if p := s.scalar(name, true); p != nil {
		s.drive(p, 0, v)
	}
}

// Int returns the value of a scalar port, of an output settled for the inputs
// set in this cycle. A value beyond int64 is an error; see Big.
func (s *Sim) Int(name string) int64 {
	p := s.scalar(name, false)
	if p == nil {
		return 0
	}
	return s.sample(p, 0)
}

// SetVec drives all lanes of an input port, lane 0 first.
func (s *Sim) SetVec(name string, v []int64) {
	p := s.find(name, true)
	if p == nil {
		return
	}
	if len(v) != len(p.Lanes) {
		s.failf("SetVec: port %s has %d lanes, not %d", name, len(p.Lanes), len(v))
		return
	}
	if bulk, ok := s.engine.(laneSetter); ok && s.fits(p, v) {
		bulk.SetLanes(p.first, s.in[s.layout.InOff[p.first]:][:len(v)])
		return
	}
	for i, x := range v {
		s.drive(p, i, x)
	}
}

// laneSetter is an engine that sets many lanes of one port at once: one word
// each.
type laneSetter interface {
	SetLanes(first int, words []uint64)
}

// fits stores a vector in the row of inputs if every lane is one word and
// every value fits; processes are told apart lane by lane.
func (s *Sim) fits(p *port, v []int64) bool {
	if !p.small || s.procs.current != nil || s.watching {
		return false
	}
	for _, x := range v {
		if x < p.min || x > p.max {
			return false
		}
	}
	row := s.in[s.layout.InOff[p.first]:][:len(v)]
	mask := allOnes >> (64 - p.Width)
	for i, x := range v {
		row[i] = uint64(x) & mask
	}
	return true
}

// Vec returns all lanes of a port, lane 0 first.
func (s *Sim) Vec(name string) []int64 {
	p := s.find(name, false)
	if p == nil {
		return nil
	}
	v := make([]int64, len(p.Lanes))
	for i := range v {
		v[i] = s.sample(p, i)
	}
	return v
}

// SetBig drives all lanes of an input port of any width, lane 0 first.
func (s *Sim) SetBig(name string, v ...*big.Int) {
	p := s.find(name, true)
	if p == nil {
		return
	}
	if len(v) != len(p.Lanes) {
		s.failf("SetBig: port %s has %d lanes, not %d", name, len(p.Lanes), len(v))
		return
	}
	for i, x := range v {
		if x.Cmp(p.lo) < 0 || x.Cmp(p.hi) > 0 {
			s.misfit(p, i, x)
			continue
		}
		if s.claim(p, i) {
			words := s.lane(p, i)
			toWords(words, ir.Bits(x, p.Width))
			s.engine.Set(p.first+i, words)
		}
	}
}

// Big returns all lanes of a port of any width, lane 0 first.
func (s *Sim) Big(name string) []*big.Int {
	p := s.find(name, false)
	if p == nil {
		return nil
	}
	v := make([]*big.Int, len(p.Lanes))
	for i := range v {
		v[i] = s.bigLane(p, i)
	}
	return v
}

func (s *Sim) bigLane(p *port, i int) *big.Int {
	return ir.Reduce(fromWords(s.fetch(p, i)), p.Width, p.Signed)
}

// DriveRow drives all input lanes from a row of words as engines take it (see
// [Layout]): for stimuli that are at hand in that form.
func (s *Sim) DriveRow(row []uint64) {
	if want := s.layout.InOff[s.top.InputLanes()]; len(row) != want {
		s.failf("DriveRow: %d words, not %d", len(row), want)
		return
	}
	for i := range s.top.Inputs {
		p := s.ports[s.top.Inputs[i].Name]
		for k := range p.Lanes {
			if !s.claim(p, k) {
				continue
			}
			words := s.lane(p, k)
			copy(words, row[s.layout.InOff[p.first+k]:])
			s.engine.Set(p.first+k, words)
		}
	}
}

func names(ports []ir.Port) []string {
	list := make([]string, len(ports))
	for i := range ports {
		list[i] = ports[i].Name
	}
	return list
}

// find returns a port, or records that it cannot be used so.
func (s *Sim) find(name string, input bool) *port {
	p := s.ports[name]
	switch {
	case p == nil:
		s.failf("no port %q; %s", name, s.hint(name))
	case input && !p.input:
		s.failf("port %s is an output", name)
	default:
		return p
	}
	return nil
}

func (s *Sim) scalar(name string, input bool) *port {
	p := s.find(name, input)
	if p != nil && len(p.Lanes) != 1 {
		s.failf("port %s has %d lanes: use SetVec and Vec", name, len(p.Lanes))
		return nil
	}
	return p
}

// hint says what a name that is no port may stand for.
func (s *Sim) hint(name string) string {
	if i := strings.LastIndexByte(name, '_'); i >= 0 {
		p := s.ports[name[:i]]
		if lane, err := strconv.Atoi(name[i+1:]); err == nil && p != nil && p.Vector {
			if p.input {
				return fmt.Sprintf("lane %d of %s is set with SetVec(%q, ...), all lanes at once", lane, p.Name, p.Name)
			}
			return fmt.Sprintf("lane %d of %s is Vec(%q)[%d]", lane, p.Name, p.Name, lane)
		}
	}
	return "the ports are " + s.portNames()
}

func (s *Sim) portNames() string {
	var names []string
	for name := range s.ports {
		names = append(names, name)
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

// lane returns the words of an input lane as last set.
func (s *Sim) lane(p *port, i int) []uint64 {
	l := p.first + i
	return s.in[s.layout.InOff[l]:s.layout.InOff[l+1]]
}

// drive sets a lane to v, or records why not.
func (s *Sim) drive(p *port, i int, v int64) {
	if p.small && (v < p.min || v > p.max) || !p.small && v < 0 && !p.Signed {
		s.misfit(p, i, big.NewInt(v))
		return
	}
	if !s.claim(p, i) {
		return
	}
	words := s.lane(p, i)
	words[0] = uint64(v)
	if p.Width < 64 {
		words[0] &= allOnes >> (64 - p.Width)
	}
	for k := 1; k < len(words); k++ {
		words[k] = uint64(v >> 63)
		if top := p.Width - 64*k; top < 64 {
			words[k] &= allOnes >> (64 - top)
		}
	}
	s.engine.Set(p.first+i, words)
}

func (s *Sim) misfit(p *port, i int, v *big.Int) {
	s.failf("port %s: %v does not fit %s: its range is %v to %v", p.laneName(i), v, p.kind(), p.lo, p.hi)
}

func (p *port) laneName(i int) string {
	if !p.Vector {
		return p.Name
	}
	return fmt.Sprintf("%s[%d]", p.Name, i)
}

func (p *port) kind() string {
	if p.Signed {
		return fmt.Sprintf("%d signed bits", p.Width)
	}
	return fmt.Sprintf("%d bits", p.Width)
}

// fetch returns the words of a lane; they are valid until the next call.
func (s *Sim) fetch(p *port, i int) []uint64 {
	if p.input {
		return s.lane(p, i)
	}
	words := s.buf[:wordsOf(p.Width)]
	s.engine.Get(p.first+i, words)
	return words
}

// sample returns the value of a lane.
func (s *Sim) sample(p *port, i int) int64 {
	words := s.fetch(p, i)
	v := int64(words[0])
	if p.Width <= 63 || p.Width == 64 && p.Signed {
		if p.Signed {
			k := uint(64 - p.Width)
			v = v << k >> k
		}
		return v
	}
	exact := ir.Reduce(fromWords(words), p.Width, p.Signed)
	if !exact.IsInt64() {
		s.failf("port %s holds %v, beyond int64: use Big", p.laneName(i), exact)
	}
	return v
}
