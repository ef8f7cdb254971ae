package constmul_test

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/constmul"
	"github.com/stretchr/testify/require"
)

type by struct {
	Width  int
	Factor int64
	Signed bool
}

type byIn struct {
	X hdl.UInt
}

type byOut struct {
	P hdl.SInt
}

func (b by) Inputs() byIn { return byIn{hdl.U(b.Width)} }

func (b by) Build(m *hdl.Module, in byIn) byOut {
	if b.Signed {
		return byOut{constmul.S(m, "p", in.X.AsSInt(), b.Factor)}
	}
	return byOut{constmul.U(m, "p", in.X, b.Factor).Signed()}
}

// TestProducts compares every product of an 8-bit value with some factors, and
// looks for multipliers.
func TestProducts(t *testing.T) {
	for _, k := range []int64{0, 1, 2, 3, 7, 369, -5, -369, 45426, 65535, 1 << 20, -(1 << 20)} {
		for _, signed := range []bool{false, true} {
			if k < 0 && !signed {
				continue
			}
			c, err := hdl.Build(by{8, k, signed})
			require.NoError(t, err)
			for _, m := range c.Design().Modules {
				for i := range m.Len() {
					require.NotEqual(t, ir.Mul, m.Op(ir.ID(i)), "factor %d", k)
				}
			}
			s := sim.New(c)
			for x := range int64(256) {
				v := x
				if signed && v >= 128 {
					v -= 256
				}
				s.SetInt("x", x)
				require.Equal(t, v*k, s.Int("p"), "%d * %d", v, k)
			}
			require.NoError(t, s.Err())
		}
	}
}
