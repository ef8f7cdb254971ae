package expu_test

import (
	"slices"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/stretchr/testify/require"
)

// variants are the published configurations: circuit and model.
var variants = []struct {
	name    string
	circuit expu.Expu
	model   golden.Exp
}{
	{"default", expu.Expu{Lanes: 4, Form: expu.Taylor, Points: 16, Order: 2, Bits: 18, Cap: 32768}, golden.DefaultExp},
	{"cap", expu.Expu{Lanes: 4, Form: expu.Taylor, Points: 16, Order: 2, Bits: 18, Cap: 32767}, golden.Exp{Form: golden.ExpTaylor, Points: 16, Order: 2, Bits: 18, Cap: 32767}},
	{"20 bits", expu.Expu{Lanes: 4, Form: expu.Taylor, Points: 16, Order: 2, Bits: 20, Cap: 32768}, golden.Exp{Form: golden.ExpTaylor, Points: 16, Order: 2, Bits: 20, Cap: 32768}},
	{"base 2", expu.Expu{Lanes: 4, Form: expu.Base2, Points: 64, Order: 1, Bits: 18, Cap: 32768}, golden.SmallExp},
	{"centred 3", expu.Expu{Lanes: 4, Form: expu.Taylor, Points: 1, Order: 3, Bits: 18, Cap: 32768}, golden.Exp{Form: golden.ExpTaylor, Points: 1, Order: 3, Bits: 18, Cap: 32768}},
	{"plain 2", expu.Expu{Lanes: 4, Form: expu.Plain, Points: 1, Order: 2, Bits: 18, Cap: 32768}, golden.Exp{Form: golden.ExpPlain, Points: 1, Order: 2, Bits: 18, Cap: 32768}},
	{"plain 3", expu.Expu{Lanes: 4, Form: expu.Plain, Points: 1, Order: 3, Bits: 18, Cap: 32768}, golden.Exp{Form: golden.ExpPlain, Points: 1, Order: 3, Bits: 18, Cap: 32768}},
	{"plain 4", expu.Expu{Lanes: 4, Form: expu.Plain, Points: 1, Order: 4, Bits: 18, Cap: 32768}, golden.Exp{Form: golden.ExpPlain, Points: 1, Order: 4, Bits: 18, Cap: 32768}},
}

// TestEveryInput sends all 65,536 arguments through each variant and compares
// bit for bit with the model.
func TestEveryInput(t *testing.T) {
	list := slices.Clone(variants)
	for _, v := range variants {
		v.name, v.circuit.Fast = v.name+" fast", true
		list = append(list, v)
	}
	for _, v := range list {
		t.Run(v.name, func(t *testing.T) {
			c, err := hdl.Build(v.circuit)
			require.NoError(t, err)
			require.Empty(t, c.Warnings())
			e, err := sim.Native(c.Design(), 1)
			require.NoError(t, err)
			lay := sim.LayoutOf(c.Design().Top())
			const beats = 65536 / 4
			cycles := beats + v.circuit.Latency()
			in, out := make([]uint64, cycles*lay.In), make([]uint64, cycles*lay.Out)
			for b := range cycles {
				row := in[b*lay.In:]
				row[5] = 1 // out_ready
				if b < beats {
					row[0] = 1
					for i := range 4 {
						row[1+i] = uint64(4*b + i)
					}
				}
			}
			require.NoError(t, e.Run(in, cycles, out))
			for b := range beats {
				row := out[(b+v.circuit.Latency())*lay.Out:]
				require.Equal(t, uint64(1), row[1], "valid of beat %d", b)
				for i := range 4 {
					x := uint16(4*b + i)
					require.Equal(t, v.model.Eval(x), int(row[2+i]), "x = %d", x)
				}
			}
		})
	}
}
