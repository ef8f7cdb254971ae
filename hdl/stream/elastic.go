package stream

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// Elastic is the control of a pipeline whose stages move one by one: a stage
// takes the next beat whenever it is empty or the stage after it moves, so
// that beats close up behind one that waits at the end. As many beats as
// stages can wait inside. One beat a cycle, latency as many cycles as stages.
type Elastic struct {
	Ready hdl.Bool   // the first stage takes a beat
	Take  []hdl.Bool // stage i takes what is before it, the first stage first
	Valid hdl.Bool   // the last stage holds a result
}

// NewElastic makes the valid bits of a pipeline of the given number of stages,
// at least 1, fed by inValid and drained by outReady.
func NewElastic(m *hdl.Module, name string, inValid, outReady hdl.Bool, stages int) *Elastic {
	p := &Elastic{Take: make([]hdl.Bool, stages)}
	valid := make([]*hdl.Driven[hdl.Bool], stages)
	for i := range valid {
		valid[i] = hdl.Reg(m, name+"_valid_"+strconv.Itoa(i+1), hdl.B(), hdl.Reset(0))
	}
	// Whether a stage or one behind it is empty is known from registers alone: the
	// ready of the end passes a single gate to reach any of them.
	ready, gap := outReady, hdl.Bool{}
	for i := stages - 1; i >= 0; i-- {
		if i == stages-1 {
			gap = valid[i].Q.Not()
		} else {
			gap = gap.Or(valid[i].Q.Not())
		}
		ready = outReady.Or(gap)
		p.Take[i] = ready
		from := inValid
		if i > 0 {
			from = valid[i-1].Q
		}
		m.If(ready, func() { valid[i].Set(from) })
	}
	p.Ready, p.Valid = ready, valid[stages-1].Q
	return p
}
