package hdltest

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Values are the values of a circuit's input or output ports in one cycle, as
// a model reads and sets them. A port that does not exist, a vector read as a
// scalar and a value past 64 bits read as one panic: they are mistakes of the
// test.
type Values struct {
	ports []ir.Port
	lanes []*big.Int // flat, all ports in order
	any   []bool     // per lane: whatever it is
	loose bool       // some lane is any
}

func newValues(ports []ir.Port) *Values {
	v := &Values{ports: ports}
	for i := range ports {
		for range ports[i].Lanes {
			v.lanes = append(v.lanes, new(big.Int))
		}
	}
	v.any = make([]bool, len(v.lanes))
	return v
}

// Any says of output ports that it does not matter what they are in this cycle:
// data while its valid is false. It holds for the call of the model that says it.
func (v *Values) Any(names ...string) {
	for _, name := range names {
		first, n := v.locate(name)
		for i := range n {
			v.any[first+i] = true
		}
	}
	v.loose = true
}

// strict makes every lane matter again.
func (v *Values) strict() {
	if v.loose {
		clear(v.any)
		v.loose = false
	}
}

// find returns the lanes of a port.
func (v *Values) find(name string) []*big.Int {
	first, n := v.locate(name)
	return v.lanes[first : first+n]
}

// locate returns the first lane of a port and how many it has.
func (v *Values) locate(name string) (first, n int) {
	for i := range v.ports {
		n := len(v.ports[i].Lanes)
		if v.ports[i].Name == name {
			return first, n
		}
		first += n
	}
	panic(fmt.Sprintf("hdltest: no port %q", name))
}

// Int returns the value of a scalar port.
func (v *Values) Int(name string) int64 {
	lanes := v.Vec(name)
	if len(lanes) != 1 {
		panic(fmt.Sprintf("hdltest: port %q has %d lanes", name, len(lanes)))
	}
	return lanes[0]
}

// Vec returns the lanes of a port.
func (v *Values) Vec(name string) []int64 {
	from := v.find(name)
	out := make([]int64, len(from))
	for i, b := range from {
		if !b.IsInt64() {
			panic(fmt.Sprintf("hdltest: port %q holds %v: use Big", name, b))
		}
		out[i] = b.Int64()
	}
	return out
}

// Big returns the lanes of a port at any width; they belong to the caller
// until the model returns.
func (v *Values) Big(name string) []*big.Int { return v.find(name) }

// Set sets the lanes of a port.
func (v *Values) Set(name string, lanes ...int64) {
	to := v.find(name)
	if len(to) != len(lanes) {
		panic(fmt.Sprintf("hdltest: port %q has %d lanes, not %d", name, len(to), len(lanes)))
	}
	for i, x := range lanes {
		to[i].SetInt64(x)
	}
}

// SetBig sets the lanes of a port at any width.
func (v *Values) SetBig(name string, lanes ...*big.Int) {
	to := v.find(name)
	if len(to) != len(lanes) {
		panic(fmt.Sprintf("hdltest: port %q has %d lanes, not %d", name, len(to), len(lanes)))
	}
	for i, x := range lanes {
		to[i].Set(x)
	}
}

// String lists ports and values.
func (v *Values) String() string {
	var parts []string
	at := 0
	for i := range v.ports {
		n := len(v.ports[i].Lanes)
		text := fmt.Sprint(v.lanes[at : at+n])
		if !v.ports[i].Vector {
			text = strings.Trim(text, "[]")
		}
		if v.any[at] {
			text = "any"
		}
		parts = append(parts, v.ports[i].Name+" "+text)
		at += n
	}
	return strings.Join(parts, ", ")
}

// bits returns the number of bits of all lanes.
func (v *Values) bits() int {
	n := 0
	for i := range v.ports {
		n += v.ports[i].Width * len(v.ports[i].Lanes)
	}
	return n
}

// each calls f for every lane with its port.
func (v *Values) each(f func(lane int, p *ir.Port)) {
	at := 0
	for i := range v.ports {
		for range v.ports[i].Lanes {
			f(at, &v.ports[i])
			at++
		}
	}
}

// number sets the lanes to the bits of a number, the first lane lowest.
func (v *Values) number(n uint64) {
	v.each(func(lane int, p *ir.Port) {
		bits := n & (1<<p.Width - 1) // no lane is wider than exhaustiveBits here
		if p.Signed && bits>>(p.Width-1) != 0 {
			bits |= ^uint64(0) << p.Width
		}
		v.lanes[lane].SetInt64(int64(bits))
		n >>= p.Width
	})
}

// draw sets the lanes to corners and random values.
func (v *Values) draw(rng *rand.Rand) {
	v.each(func(lane int, p *ir.Port) {
		f := ir.Full(p.Width, p.Signed)
		switch rng.IntN(6) {
		case 0:
			v.lanes[lane] = f.Lo()
		case 1:
			v.lanes[lane] = f.Hi()
		case 2:
			v.lanes[lane] = ir.Reduce(big.NewInt(rng.Int64N(7)-3), p.Width, p.Signed)
		default:
			v.lanes[lane] = random(rng, p.Width, p.Signed)
		}
	})
}

// load sets the lanes to a row of an engine.
func (v *Values) load(row []uint64, off []int) {
	v.each(func(lane int, p *ir.Port) {
		if p.Width <= 63 {
			w := row[off[lane]]
			if p.Signed {
				k := uint(64 - p.Width)
				v.lanes[lane].SetInt64(int64(w<<k) >> k)
			} else {
				v.lanes[lane].SetInt64(int64(w))
			}
			return
		}
		x := v.lanes[lane].SetInt64(0)
		for i := off[lane+1] - 1; i >= off[lane]; i-- {
			x.Or(x.Lsh(x, 64), new(big.Int).SetUint64(row[i]))
		}
		v.lanes[lane] = ir.Reduce(x, p.Width, p.Signed)
	})
}

// words writes the lanes as a row of an engine.
func (v *Values) words(row []uint64, off []int) {
	v.each(func(lane int, p *ir.Port) {
		if v.lanes[lane].IsInt64() && p.Width < 64 {
			row[off[lane]] = uint64(v.lanes[lane].Int64()) & (1<<p.Width - 1)
			return
		}
		b := ir.Bits(v.lanes[lane], p.Width)
		for i := off[lane]; i < off[lane+1]; i++ {
			row[i] = new(big.Int).And(new(big.Int).Rsh(b, uint(64*(i-off[lane]))), low64).Uint64()
		}
	})
}

// low64 keeps 64 bits.
var low64 = new(big.Int).SetUint64(^uint64(0))
