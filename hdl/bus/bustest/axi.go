package bustest

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Burst is a transaction on AXI4, of beats of at most 64 bits.
type Burst struct {
	ID    int
	Addr  uint64
	Beats int      // 1 to 256
	Size  int      // base 2 logarithm of the bytes of a beat
	Kind  int      // bus.Fixed, bus.Incr or bus.Wrap
	Data  []uint64 // of a write: a beat each, on the lanes of the bus
	Strb  []uint64 // of a write
}

// Answer is what came of a burst.
type Answer struct {
	ID    int
	Data  []uint64 // of a read: a beat each
	Resps []int    // of a read one a beat, of a write one
}

// Axi is an AXI4 master with IDs at the ports of a slave (bus.TargetIn and
// bus.TargetOut) in a simulation. Answers are taken in order.
type Axi struct {
	Sim     *sim.Sim
	Prefix  string     // of the ports: "s_" for a field S bus.TargetIn
	Stalls  *rand.Rand // draws pauses of every channel; nil: none
	Percent int        // of the cycles in which a channel pauses
}

func (a *Axi) set(name string, v uint64) {
	a.Sim.SetBig(a.Prefix+name, new(big.Int).SetUint64(v))
}

func (a *Axi) get(name string) uint64 { return a.Sim.Big(a.Prefix + name)[0].Uint64() }

func (a *Axi) pause() bool { return a.Stalls != nil && a.Stalls.IntN(100) < a.Percent }

// offer is a channel on which the master sends items 0 to n-1.
type offer struct {
	name  string
	n     int
	next  int
	valid bool
	drive func(i int)
}

// reply is a channel on which the master takes answers; the payload of one that
// waits may not change.
type reply struct {
	name   string
	fields []string
	ready  bool
	held   []uint64
}

// Run carries out writes and reads, both at the same time, each in order, and
// returns their answers. A broken rule of the protocol, and more cycles than
// limit, are errors.
func (a *Axi) Run(writes, reads []Burst, limit int) (written, read []Answer, err error) {
	beatOf, beats := [][2]int{}, 0
	for i, w := range writes {
		for k := range w.Beats {
			beatOf = append(beatOf, [2]int{i, k})
		}
	}
	address := func(ch string, list []Burst) *offer {
		return &offer{name: ch, n: len(list), drive: func(i int) {
			b := list[i]
			for _, f := range []struct {
				name string
				v    int
			}{{"id", b.ID}, {"len", b.Beats - 1}, {"size", b.Size}, {"burst", b.Kind}} {
				a.set(ch+f.name, uint64(f.v))
			}
			a.set(ch+"addr", b.Addr)
		}}
	}
	w := &offer{name: "w", n: len(beatOf), drive: func(i int) {
		b, k := writes[beatOf[i][0]], beatOf[i][1]
		a.set("wdata", b.Data[k])
		a.set("wstrb", b.Strb[k])
		a.set("wlast", uint64(bit(k == b.Beats-1)))
	}}
	offers := []*offer{address("aw", writes), w, address("ar", reads)}
	r, b := &reply{name: "r", fields: []string{"id", "data", "resp", "last"}}, &reply{name: "b", fields: []string{"id", "resp"}}
	for cycles := 0; len(written) < len(writes) || len(read) < len(reads) || beats > 0; cycles++ {
		if cycles == limit {
			return written, read, fmt.Errorf("%d of %d writes and %d of %d reads are answered after %d cycles", len(written), len(writes), len(read), len(reads), limit)
		}
		for _, o := range offers {
			o.valid = o.next < o.n && (o.valid || !a.pause())
			a.set(o.name+"valid", uint64(bit(o.valid)))
			if o.valid {
				o.drive(o.next)
			}
		}
		for _, c := range []*reply{r, b} {
			c.ready = !a.pause()
			a.set(c.name+"ready", uint64(bit(c.ready)))
		}
		got := [2][]uint64{}
		for i, c := range []*reply{r, b} {
			if got[i], err = a.sample(c); err != nil {
				return written, read, err
			}
		}
		if v := got[0]; v != nil {
			if beats == 0 && len(read) == len(reads) {
				return written, read, fmt.Errorf("cycle %d: a beat comes that nobody asked for", a.Sim.Cycle())
			}
			if beats == 0 {
				read = append(read, Answer{ID: int(v[0])})
			}
			now := &read[len(read)-1]
			now.Data, now.Resps = append(now.Data, v[1]), append(now.Resps, int(v[2]))
			beats++
			burst := reads[len(read)-1]
			if end := beats == burst.Beats; end != (v[3] == 1) || int(v[0]) != now.ID {
				return written, read, fmt.Errorf("cycle %d: beat %d of %d comes with rlast %d and rid %d", a.Sim.Cycle(), beats, burst.Beats, v[3], v[0])
			} else if end {
				beats = 0
			}
		}
		if v := got[1]; v != nil {
			if n := len(written); n == len(writes) || offers[0].next <= n || w.next < w.n && beatOf[w.next][0] <= n {
				return written, read, fmt.Errorf("cycle %d: write %d is answered before all of it was taken", a.Sim.Cycle(), n)
			}
			written = append(written, Answer{ID: int(v[0]), Resps: []int{int(v[1])}})
		}
		var fired [3]bool
		for i, o := range offers {
			fired[i] = o.valid && a.get(o.name+"ready") == 1
		}
		a.Sim.Step()
		for i, o := range offers {
			if fired[i] {
				o.next, o.valid = o.next+1, false
			}
		}
	}
	return written, read, nil
}

// sample returns the payload of a reply that is taken in this cycle, else nil.
func (a *Axi) sample(c *reply) ([]uint64, error) {
	if a.get(c.name+"valid") == 0 {
		if c.held != nil {
			return nil, fmt.Errorf("cycle %d: %svalid is withdrawn before it was taken", a.Sim.Cycle(), c.name)
		}
		return nil, nil
	}
	v := make([]uint64, len(c.fields))
	for i, f := range c.fields {
		v[i] = a.get(c.name + f)
		if c.held != nil && c.held[i] != v[i] {
			return nil, fmt.Errorf("cycle %d: %s%s changes from %#x to %#x before it was taken", a.Sim.Cycle(), c.name, f, c.held[i], v[i])
		}
	}
	if c.held = v; c.ready {
		c.held = nil
		return v, nil
	}
	return nil, nil
}
