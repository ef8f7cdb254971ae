package feed

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// unit is the circuit while it is being made.
type unit struct {
	Feed
	m  *hdl.Module
	in In
}

// job is what a pointer points at.
type job struct {
	Exists  hdl.Bool // it has been accepted
	Pointer hdl.UInt
	Slot    hdl.UInt
	Bank    hdl.UInt
	machine.Head
}

// attends returns whether the job is one of attention.
func (j job) attends() hdl.Bool { return j.Gemm.Not() }

// clustered returns whether the job is one of clustered attention.
func (j job) clustered() hdl.Bool { return hdl.All(j.Gemm.Not(), j.Dense.Not()) }

// generates returns whether the job is one of attention that makes its own V.
func (j job) generates() hdl.Bool { return j.Gemm.Not().And(j.Vgen) }

// pointer is a register that walks over the jobs.
type pointer struct {
	m  *hdl.Module
	at *hdl.Driven[hdl.UInt]
}

func (u *unit) pointer(name string) pointer {
	return pointer{u.m, hdl.Reg(u.m, name, hdl.U(u.PointerBits()), hdl.Reset(0))}
}

// step moves on to the next job.
func (p pointer) step(on hdl.Bool) {
	p.m.If(on, func() { p.at.Set(p.at.Q.AddC(1).Wrap(p.at.Q.Width())) })
}

// job returns the job a pointer points at.
func (u *unit) job(p pointer) job {
	slot := u.SlotOf(u.m, p.at.Q)
	return job{p.at.Q.Ne(u.in.Accepted), p.at.Q, slot, u.BankOf(slot), u.At(u.in.Heads, slot)}
}

// ahead returns how many jobs pointer p is ahead of q, modulo twice Heads.
func ahead(p, q hdl.UInt) hdl.UInt { return p.Sub(q).AsUInt().Wrap(p.Width()) }

// passed returns whether pointer p is through with the existing job q: no two
// pointers are more than Heads jobs apart.
func (u *unit) passed(p, q hdl.UInt) hdl.Bool {
	d := ahead(p, q)
	return d.NeC(0).And(d.LeC(int64(u.Heads())))
}

// event is something that happens to a bank in this cycle.
type event struct {
	On   hdl.Bool
	Bank hdl.UInt
}

// latch is a bit a bank.
type latch struct{ bits []*hdl.Driven[hdl.Bool] }

func (u *unit) latch(name string) latch {
	var l latch
	for b := range u.Banks {
		l.bits = append(l.bits, hdl.Reg(u.m, name+"_"+strconv.Itoa(b), hdl.B(), hdl.Reset(0)))
	}
	return l
}

// of returns the bit of a bank.
func (l latch) of(bank hdl.UInt) hdl.Bool {
	values := make([]hdl.Bool, len(l.bits))
	for i, b := range l.bits {
		values[i] = b.Q
	}
	return hdl.Select(bank, values)
}

// drive sets and clears bits; the circuit never does both to one bank in one cycle.
func (l latch) drive(set, clear []event) {
	for i, b := range l.bits {
		next := b.Q
		for _, e := range set {
			next = next.Or(l.hits(e, i))
		}
		for _, e := range clear {
			next = next.And(l.hits(e, i).Not())
		}
		b.Set(next)
	}
}

// hits returns whether an event happens to bank i.
func (l latch) hits(e event, i int) hdl.Bool {
	if len(l.bits) == 1 {
		return e.On
	}
	return e.On.And(e.Bank.EqC(int64(i)))
}

// tally counts things up and down by one, from first; it never leaves 0 to most.
func (u *unit) tally(name string, first, most int) *tally {
	return &tally{u.m, hdl.Reg(u.m, name, hdl.U(width(most)), hdl.Reset(int64(first)))}
}

type tally struct {
	m  *hdl.Module
	at *hdl.Driven[hdl.UInt]
}

func (t *tally) some() hdl.Bool { return t.at.Q.NeC(0) }

func (t *tally) drive(up, down hdl.Bool) {
	w := t.at.Q.Width()
	t.m.If(up.And(down.Not()), func() { t.at.Set(t.at.Q.AddC(1).Wrap(w)) }).
		ElseIf(down.And(up.Not()), func() { t.at.Set(t.at.Q.SubC(1).AsUInt().Wrap(w)) })
}

// round returns at + 1, or 0 after n-1.
func round(m *hdl.Module, at hdl.UInt, n int) hdl.UInt {
	next := at.AddC(1).Wrap(at.Width())
	if n == 1<<at.Width() {
		return next
	}
	return hdl.Mux(at.EqC(int64(n-1)), hdl.C(m, hdl.U(at.Width()), 0), next)
}
