package hdltest

import (
	"fmt"
	"math/big"
)

// Model computes what a circuit's outputs must be from its inputs.
type Model func(in, out *Values)

// Check says what is wrong with the outputs of a circuit in one cycle, given its
// inputs; nil if nothing is.
type Check func(in, out *Values) error

// Reference says what a circuit must do, from reset on: see [Machine] and
// [Property].
type Reference struct {
	model func() Model
	check func() Check
	names [2]string // of the model and of the circuit, in messages
}

// Machine is a reference that computes every output of every cycle. It is made
// anew for each run, in the state after reset, and then called once a cycle:
// with the cycle's inputs it sets the outputs of that cycle and moves to its next
// state.
func Machine(fresh func() Model) Reference {
	return Reference{model: fresh, names: [2]string{"the model", "the circuit"}}
}

// Property is a reference that judges the outputs of every cycle. It is made
// anew for each run and then called once a cycle.
func Property(fresh func() Check) Reference { return Reference{check: fresh} }

// judge follows one run of a circuit against a reference.
type judge struct {
	model   Model
	check   Check
	names   [2]string
	latency int
	inOff   []int   // of a row
	in      *Values // of this cycle
	want    *Values
	got     *Values
	wrong   []int         // the output lanes that differ, nil when that is not known
	due     []expectation // of a pipeline: the outputs of the last latency inputs
	cycle   int
}

// expectation is what the model gives for one cycle's inputs.
type expectation struct {
	row   []uint64 // the inputs
	lanes []*big.Int
	any   []bool
}

// start begins a run.
func (r *Reference) start(j *judge) {
	if r.check != nil {
		j.check = r.check()
	} else {
		j.model = r.model()
	}
	j.due, j.cycle = j.due[:0], 0
}

// next judges one cycle: in and got hold its values. It returns what is wrong.
func (j *judge) next(row []uint64) string {
	defer func() { j.cycle++ }()
	if j.check != nil {
		if err := j.check(j.in, j.got); err != nil {
			return fmt.Sprintf("inputs %v, outputs %v: %v", j.in, j.got, err)
		}
		return ""
	}
	j.want.strict()
	j.model(j.in, j.want)
	if j.latency == 0 {
		if j.wrong = j.want.differ(j.got); j.wrong != nil {
			return fmt.Sprintf("inputs %v: %s gives %v, %s %v", j.in, j.names[0], j.want, j.names[1], j.got)
		}
		return ""
	}
	e := expectation{row: row, any: append([]bool(nil), j.want.any...)}
	for _, v := range j.want.lanes {
		e.lanes = append(e.lanes, new(big.Int).Set(v))
	}
	j.due = append(j.due, e)
	if len(j.due) <= j.latency {
		return ""
	}
	e, j.due = j.due[0], j.due[1:]
	want := &Values{ports: j.want.ports, lanes: e.lanes, any: e.any}
	if j.wrong = want.differ(j.got); j.wrong == nil {
		return ""
	}
	in := newValues(j.in.ports)
	in.load(e.row, j.inOff)
	return fmt.Sprintf("inputs %v of %d %s before: %s gives %v, %s %v", in, j.latency, plural(j.latency, "cycle"), j.names[0], want, j.names[1], j.got)
}

// differ returns the lanes that matter and differ.
func (v *Values) differ(got *Values) (lanes []int) {
	for i, x := range v.lanes {
		if !v.any[i] && x.Cmp(got.lanes[i]) != 0 {
			lanes = append(lanes, i)
		}
	}
	return lanes
}
