package memory

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/bus"
)

// Behaviour is how a memory answers.
type Behaviour struct {
	Latency int    // cycles from an address to its first beat, and from the last beat of a write to its answer; at least 1
	Percent int    // of the cycles in which a beat can move, 1 to 100
	Shared  bool   // reads and writes share those cycles, as with one port; else each has its own
	Stall   int    // percent of the cycles in which a channel pauses besides, at random
	Seed    uint64 // of the pauses
	Bursts  int    // most reads, and most writes, that wait for their turn
}

// Ideal is a memory that is never in the way: every address is taken at once, its
// first beat comes in the next cycle, then a beat a cycle, reads and writes at the
// same time.
func Ideal() Behaviour { return Behaviour{Latency: 1, Percent: 100, Bursts: 64} }

// DRAM is a memory with one port that is far away: the first beat comes 100 cycles
// after its address, beats move in 4 of 5 cycles, reads and writes together, and
// every channel pauses in 5 % of the cycles.
func DRAM(seed uint64) Behaviour {
	return Behaviour{Latency: 100, Percent: 80, Shared: true, Stall: 5, Seed: seed, Bursts: 64}
}

// Check returns an error that names the first field outside its range.
func (b Behaviour) Check() error {
	for _, f := range []struct {
		name          string
		v, least, top int
	}{{"Latency", b.Latency, 1, 1 << 30}, {"Percent", b.Percent, 1, 100}, {"Stall", b.Stall, 0, 99}, {"Bursts", b.Bursts, 1, 1 << 20}} {
		if f.v < f.least || f.v > f.top {
			return fmt.Errorf("memory: %s is %d: must be %d to %d", f.name, f.v, f.least, f.top)
		}
	}
	return nil
}

// Fault is memory that does not answer as it should.
type Fault struct {
	Range  Range
	Reads  bool // reads of it are concerned
	Writes bool // writes of it are
	Resp   int  // what the answer says, [bus.SlaveError] or [bus.DecodeError]; [bus.Okay]: only late
	Delay  int  // cycles that the answer comes later
}

// fault returns the answer to beats of bytes from start to before end, and how
// many cycles later it comes.
func (m *Memory) fault(start, end uint64, write bool) (resp, delay int) {
	for i := range m.Faults {
		f := &m.Faults[i]
		if (write && f.Writes || !write && f.Reads) && start < f.Range.End && f.Range.Start < end {
			resp, delay = max(resp, f.Resp), max(delay, f.Delay)
		}
	}
	if start < m.Base || end > m.Base+uint64(len(m.Bytes)) {
		resp = bus.DecodeError
	}
	return resp, delay
}

// bandwidth says in which cycles a beat may move.
type bandwidth struct {
	percent int
	credit  int
}

func (b *bandwidth) tick() { b.credit = min(b.credit+b.percent, 99+b.percent) }

func (b *bandwidth) open() bool { return b.credit >= 100 }

func (b *bandwidth) use() { b.credit -= 100 }
