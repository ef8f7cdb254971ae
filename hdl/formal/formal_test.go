package formal

import (
	"context"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

func equal(t *testing.T, a, b *ir.Module) *Difference {
	t.Helper()
	for _, m := range []*ir.Module{a, b} {
		require.NoError(t, ir.CheckSorted(m))
	}
	d, err := Equal(context.Background(), a, b)
	require.NoError(t, err)
	return d
}

// product returns a*(b+c), or a*b+a*c.
func product(spread, wrong bool) *ir.Module {
	b := irbuild.New("product")
	x, y, z := b.In("x", 4, true), b.In("y", 3, false), b.In("z", 5, true)
	if spread {
		l := b.Op(ir.Mul, 8, true, x, y)
		r := b.Op(ir.Mul, 9, true, x, z)
		op := ir.Add
		if wrong {
			op = ir.Xor
			l = b.Resize(l, 11, true)
			r = b.Resize(r, 11, true)
		}
		b.Out("p", b.Op(op, 11, true, l, r))
	} else {
		b.Out("p", b.Op(ir.Mul, 11, true, x, b.Op(ir.Add, 6, true, y, z)))
	}
	return b.M
}

func TestEqual(t *testing.T) {
	require.Nil(t, equal(t, product(false, false), product(true, false)))
	d := equal(t, product(false, false), product(true, true))
	require.NotNil(t, d, "xor is no sum")
	require.Equal(t, []string{"output lane 0"}, d.Where)
	x := ir.Reduce(d.Inputs[0], 4, true)
	y := d.Inputs[1]
	z := ir.Reduce(d.Inputs[2], 5, true)
	xy, xz := new(big.Int).Mul(x, y), new(big.Int).Mul(x, z)
	sum := new(big.Int).Add(xy, xz)
	xor := new(big.Int).Xor(xy, xz)
	require.NotZero(t, sum.Cmp(xor), "the example given differs: %v %v %v", x, y, z)
}

// counter counts while en, by a Mux or by adding en, from a reset value.
func counter(mux bool, reset int64) *ir.Module {
	b := irbuild.New("counter")
	en := b.In("en", 1, false)
	r := b.Reg("r", 6, false, big.NewInt(reset))
	if mux {
		b.SetNext(r, b.Op(ir.Mux, 6, false, en, b.Op(ir.Add, 6, false, r, b.Int(1, 6, false)), r))
	} else {
		b.SetNext(r, b.Op(ir.Add, 6, false, r, en))
	}
	b.Out("q", r)
	return b.M
}

func TestEqualRegisters(t *testing.T) {
	require.Nil(t, equal(t, counter(true, 3), counter(false, 3)))
	require.Equal(t, []string{`reset value of "r"`}, equal(t, counter(true, 3), counter(false, 4)).Where)

	b := irbuild.New("down")
	en := b.In("en", 1, false)
	r := b.Reg("r", 6, false, big.NewInt(3))
	b.SetNext(r, b.Op(ir.Sub, 6, false, r, en))
	b.Out("q", r)
	d := equal(t, counter(true, 3), b.M)
	require.Equal(t, []string{`next value of "r"`}, d.Where)
	require.Equal(t, int64(1), d.Inputs[0].Int64())
	require.Len(t, d.Registers, 1)
}

// ram reads an address while it may be written.
func ram(policy ir.ReadUnderWrite, depth, latency int) *ir.Module {
	b := irbuild.New("ram")
	mem := b.Mem(ir.Memory{Name: "m", Width: 8, Depth: depth, Policy: policy})
	w := b.M.Mems[mem].AddrWidth()
	we, wa, d := b.In("we", 1, false), b.In("wa", w, false), b.In("d", 8, false)
	ra, re := b.In("ra", w, false), b.In("re", 1, false)
	b.Write(mem, we, wa, d)
	b.Out("q", b.Read(mem, latency, ra, re))
	m, err := ir.Sort(b.M)
	if err != nil {
		panic(err)
	}
	return m
}

func TestMemories(t *testing.T) {
	first := ram(ir.ReadFirst, 8, 1)
	require.Nil(t, equal(t, first, ram(ir.ReadFirst, 8, 1)))
	require.Nil(t, equal(t, ram(ir.WriteFirst, 8, 1), ram(ir.WriteFirst, 8, 1)))
	d := equal(t, first, ram(ir.WriteFirst, 8, 1))
	require.Equal(t, []string{`next value of "m_q0"`}, d.Where)
	require.Zero(t, d.Inputs[1].Cmp(d.Inputs[3]), "the addresses must collide")
	require.Equal(t, int64(1), d.Inputs[0].Int64())
	require.Equal(t, int64(1), d.Inputs[4].Int64())

	require.NotNil(t, equal(t, ram(ir.Undefined, 8, 1), ram(ir.Undefined, 8, 1)), "an undefined read equals nothing")
	require.Nil(t, equal(t, ram(ir.ReadFirst, 8, 0), ram(ir.ReadFirst, 8, 0)))
	d = equal(t, ram(ir.ReadFirst, 6, 0), ram(ir.ReadFirst, 6, 0))
	require.NotNil(t, d, "an address outside reads anything")
	require.GreaterOrEqual(t, d.Inputs[3].Int64(), int64(6))
}

func TestRefusals(t *testing.T) {
	child := product(false, false)
	b := irbuild.New("top")
	x, y, z := b.In("x", 4, true), b.In("y", 3, false), b.In("z", 5, true)
	b.Out("p", b.Inst("u", child, x, y, z)[0])
	_, err := Encode(b.M, "a")
	require.EqualError(t, err, "formal: module top has instances; flatten it first")
	flat, err := ir.Flatten(b.Design(child))
	require.NoError(t, err)
	require.Nil(t, equal(t, flat, child))

	_, err = Equal(context.Background(), child, counter(true, 0))
	require.EqualError(t, err, "formal: product and counter have 3 and 1 inputs, 1 and 1 outputs, 0 and 1 state elements")
	_, err = Solve(context.Background(), "(assert nonsense)")
	require.ErrorContains(t, err, "z3: (error")
}
