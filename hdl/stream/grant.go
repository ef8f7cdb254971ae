package stream

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// Policy says which of several that want the same thing gets it.
type Policy int

// The policies of an arbiter.
const (
	RoundRobin Policy = iota // the next after the one granted last: who waits is passed over once by each other at most
	Priority                 // the first of the list: who comes later may wait for ever
)

// String returns the policy in words, "round robin" or "priority".
func (p Policy) String() string { return [...]string{"round robin", "priority"}[p] }

// Grant grants one of those who want it, at least one, where free is true: at
// most one of the result is true, and only one that wants. It is
// combinational; the state of a round robin, a flip-flop each, moves with every
// grant.
func Grant(m *hdl.Module, name string, policy Policy, wants []hdl.Bool, free hdl.Bool) []hdl.Bool {
	n := len(wants)
	if n == 0 {
		m.Errorf("%s grants nobody; there must be at least one who wants", name)
		return nil
	}
	first := func(list []hdl.Bool) (one []hdl.Bool, any hdl.Bool) {
		any = hdl.False(m)
		for _, w := range list {
			one = append(one, w.And(any.Not()))
			any = any.Or(w)
		}
		return one, any
	}
	grants := make([]hdl.Bool, n)
	if n == 1 || policy == Priority {
		one, _ := first(wants)
		for i := range grants {
			grants[i] = one[i].And(free)
		}
		return grants
	}
	// after[i]: the last grant was of one before i.
	after := make([]*hdl.Driven[hdl.Bool], n)
	for i := range after {
		after[i] = hdl.Reg(m, name+"_after_"+strconv.Itoa(i), hdl.B(), hdl.Reset(0))
	}
	late := make([]hdl.Bool, n)
	for i := range late {
		late[i] = wants[i].And(after[i].Q)
	}
	lateOne, isLate := first(late)
	anyOne, any := first(wants)
	for i := range grants {
		grants[i] = hdl.Mux(isLate, lateOne[i], anyOne[i]).And(free)
	}
	m.If(any.And(free), func() {
		before := hdl.False(m)
		for i := range after {
			after[i].Set(before)
			before = before.Or(grants[i])
		}
	})
	return grants
}
