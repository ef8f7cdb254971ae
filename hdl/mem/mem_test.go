package mem_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/mem"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

const depth = 12 // no power of two

// pair is a word of several signals.
type pair struct {
	Value hdl.SInt
	Mark  hdl.Bool
}

func pairShape() pair { return pair{hdl.S(7), hdl.B()} }

// single has one port.
type single struct{}

type singleIn struct {
	We   hdl.Bool
	Addr hdl.UInt
	Data pair
}

type pairOut struct{ Word pair }

func (single) Inputs() singleIn {
	return singleIn{hdl.B(), hdl.U(mem.AddrWidth(depth)), pairShape()}
}

func (single) Build(m *hdl.Module, in singleIn) pairOut {
	return pairOut{mem.SinglePort(m, "ram", pairShape(), depth, in.We, in.Addr, in.Data)}
}

// dual has a write port and two of every kind of read port.
type dual struct{ Policy hdl.ReadUnderWrite }

type dualIn struct {
	W    mem.Write[pair]
	A, B mem.Read
}

type dualOut struct {
	Dual         pair
	ManyA, ManyB pair
	FileA, FileB pair
	Constant     hdl.SInt
}

func (dual) Inputs() dualIn {
	return dualIn{mem.WriteShape(pairShape(), depth), mem.ReadShape(depth), mem.ReadShape(depth)}
}

var constants = []int64{5, -3, 0, -64, 63, 1, 2, 3, 4, 5, 6, -7}

func (g dual) Build(m *hdl.Module, in dualIn) (out dualOut) {
	out.Dual = mem.SimpleDual(m, "dual", pairShape(), depth, g.Policy, in.W, in.A)
	many := mem.MultiRead(m, "many", pairShape(), depth, g.Policy, in.W, in.A, in.B)
	out.ManyA, out.ManyB = many[0], many[1]
	file := mem.RegisterFile(m, "file", pairShape(), depth, in.W, in.A.Addr, in.B.Addr)
	out.FileA, out.FileB = file[0], file[1]
	out.Constant = mem.ROM(m, "rom", hdl.S(7), constants, in.A)
	return out
}

// word is what the model knows of a word: nothing before it is written.
type word struct {
	value, mark int64
	known       bool
}

func (w word) check(t *testing.T, what string, value, mark int64) {
	t.Helper()
	if w.known {
		require.Equal(t, [2]int64{w.value, w.mark}, [2]int64{value, mark}, what)
	}
}

func randomWord(rng *rand.Rand) word { return word{rng.Int64N(128) - 64, rng.Int64N(2), true} }

func TestSinglePort(t *testing.T) {
	b, err := sim.Open(single{})
	require.NoError(t, err)
	rng := rand.New(rand.NewPCG(1, 1))
	var words [depth]word
	var q word
	for range 2000 {
		a, d, we := rng.IntN(depth), randomWord(rng), rng.IntN(2)
		b.Set(b.In.Addr, int64(a))
		b.Set(b.In.Data.Value, d.value)
		b.Set(b.In.Data.Mark, d.mark)
		b.Set(b.In.We, int64(we))
		q.check(t, "word", b.Get(b.Out.Word.Value), b.Get(b.Out.Word.Mark))
		if we == 1 {
			words[a] = d
		} else {
			q = words[a]
		}
		b.Step()
	}
	require.NoError(t, b.Err())
}

func TestDual(t *testing.T) {
	for _, policy := range []hdl.ReadUnderWrite{hdl.Undefined, hdl.ReadFirst, hdl.WriteFirst} {
		t.Run(policy.String(), func(t *testing.T) {
			b, err := sim.Open(dual{policy})
			require.NoError(t, err)
			rng := rand.New(rand.NewPCG(2, 1))
			var words [depth]word
			var q [2]word
			var constant int64
			isConstant := false
			for range 3000 {
				w, d, we := rng.IntN(depth), randomWord(rng), rng.IntN(2)
				addr, en := [2]int{rng.IntN(depth), rng.IntN(depth)}, [2]int{rng.IntN(2), rng.IntN(2)}
				if rng.IntN(4) == 0 {
					addr[0] = w
				}
				b.Set(b.In.W.Addr, int64(w))
				b.Set(b.In.W.Data.Value, d.value)
				b.Set(b.In.W.Data.Mark, d.mark)
				b.Set(b.In.W.En, int64(we))
				for i, port := range []mem.Read{b.In.A, b.In.B} {
					b.Set(port.Addr, int64(addr[i]))
					b.Set(port.En, int64(en[i]))
				}
				q[0].check(t, "dual", b.Get(b.Out.Dual.Value), b.Get(b.Out.Dual.Mark))
				q[0].check(t, "many a", b.Get(b.Out.ManyA.Value), b.Get(b.Out.ManyA.Mark))
				q[1].check(t, "many b", b.Get(b.Out.ManyB.Value), b.Get(b.Out.ManyB.Mark))
				words[addr[0]].check(t, "file a", b.Get(b.Out.FileA.Value), b.Get(b.Out.FileA.Mark))
				words[addr[1]].check(t, "file b", b.Get(b.Out.FileB.Value), b.Get(b.Out.FileB.Mark))
				if isConstant {
					require.Equal(t, constant, b.Get(b.Out.Constant))
				}
				for i := range q {
					if en[i] == 0 {
						continue
					}
					q[i] = words[addr[i]]
					if we == 1 && addr[i] == w {
						q[i] = map[hdl.ReadUnderWrite]word{hdl.Undefined: {}, hdl.ReadFirst: q[i], hdl.WriteFirst: d}[policy]
					}
				}
				if en[0] == 1 {
					constant, isConstant = constants[addr[0]], true
				}
				if we == 1 {
					words[w] = d
				}
				b.Step()
			}
			require.NoError(t, b.Err())
		})
	}
}

func TestLint(t *testing.T) {
	c, err := hdl.Build(single{})
	require.NoError(t, err)
	hdltest.Lint(t, c)
	c, err = hdl.Build(dual{hdl.WriteFirst})
	require.NoError(t, err)
	hdltest.Lint(t, c)
}

func TestAddrWidth(t *testing.T) {
	for depth, want := range map[int]int{-1: 1, 0: 1, 1: 1, 2: 1, 3: 2, 4: 2, 5: 3, 256: 8, 257: 9} {
		require.Equal(t, want, mem.AddrWidth(depth), "%d", depth)
	}
}

// ExampleSimpleDual reads a word the cycle after it was written.
func ExampleSimpleDual() {
	b, err := sim.Open(dual{hdl.ReadFirst})
	if err != nil {
		fmt.Println(err)
		return
	}
	b.Set(b.In.W.En, 1)
	b.Set(b.In.W.Addr, 3)
	b.Set(b.In.W.Data.Value, -9)
	b.Step()
	b.Set(b.In.W.En, 0)
	b.Set(b.In.A.En, 1)
	b.Set(b.In.A.Addr, 3)
	b.Step()
	fmt.Println(b.Get(b.Out.Dual.Value), b.Err())
	// Output: -9 <nil>
}
