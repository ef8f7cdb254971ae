package rams

import (
	"cmp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/mem"
	"github.com/sparcgen/sparcgen/verify/cells"
)

// template is a memory of package mem as a circuit.
type template struct {
	Form         string
	Depth, Width int
	Policy       hdl.ReadUnderWrite
}

type templateIn struct {
	W    mem.Write[hdl.UInt]
	A, B mem.Read
}

type templateOut struct{ Words []hdl.UInt }

func (g template) Inputs() templateIn {
	return templateIn{mem.WriteShape(hdl.U(g.Width), g.Depth), mem.ReadShape(g.Depth), mem.ReadShape(g.Depth)}
}

func (g template) Build(m *hdl.Module, in templateIn) (out templateOut) {
	shape := hdl.U(g.Width)
	switch g.Form {
	case "single":
		out.Words = []hdl.UInt{mem.SinglePort(m, "ram", shape, g.Depth, in.W.En, in.W.Addr, in.W.Data)}
	case "dual":
		out.Words = []hdl.UInt{mem.SimpleDual(m, "ram", shape, g.Depth, g.Policy, in.W, in.A)}
	case "many":
		out.Words = mem.MultiRead(m, "ram", shape, g.Depth, g.Policy, in.W, in.A, in.B)
	case "rom":
		words := make([]int64, g.Depth)
		for i := range words {
			words[i] = int64(i) * 40503 % (1 << g.Width)
		}
		out.Words = []hdl.UInt{mem.ROM(m, "ram", shape, words, in.A)}
	case "file":
		out.Words = mem.RegisterFile(m, "ram", shape, g.Depth, in.W, in.A.Addr, in.B.Addr)
	}
	return out
}

// TestTemplates counts the RAM cells of every function of package mem, and what
// stands beside them: the numbers that its documentation states.
func TestTemplates(t *testing.T) {
	type most struct{ ram, lut, flops int }
	for _, c := range []struct {
		g          template
		ice40      most   // SB_RAM40_4K exactly, the others at most
		ecp5       most   // DP16KD, or TRELLIS_DPR16X4 for the register file
		ecp5RAM    string // DP16KD unless said
		ice40Flops bool   // a register file of ice40: exactly a flip-flop a bit
	}{
		{g: template{"single", 512, 16, hdl.Undefined}, ice40: most{2, 1, 0}, ecp5: most{1, 1, 0}},
		{g: template{"dual", 512, 16, hdl.Undefined}, ice40: most{2, 0, 0}, ecp5: most{1, 0, 0}},
		{g: template{"dual", 512, 16, hdl.ReadFirst}, ice40: most{2, 22, 43}, ecp5: most{1, 44, 43}},
		{g: template{"dual", 512, 16, hdl.WriteFirst}, ice40: most{2, 23, 17}, ecp5: most{1, 45, 17}},
		{g: template{"many", 512, 16, hdl.Undefined}, ice40: most{4, 0, 0}, ecp5: most{2, 0, 0}},
		{g: template{"rom", 512, 16, hdl.Undefined}, ice40: most{2, 0, 0}, ecp5: most{1, 0, 0}},
		{g: template{"file", 16, 8, hdl.Undefined}, ice40: most{0, 1000, 128}, ecp5: most{4, 0, 0}, ecp5RAM: "TRELLIS_DPR16X4", ice40Flops: true},
	} {
		t.Run(c.g.Form+" "+c.g.Policy.String(), func(t *testing.T) {
			t.Parallel()
			built, err := hdl.Build(c.g)
			require.NoError(t, err)
			for _, side := range []struct {
				target         cells.Target
				ram, lut, flop string
				most           most
			}{
				{cells.ICE40, "SB_RAM40_4K", "SB_LUT4", "SB_DFF", c.ice40},
				{cells.ECP5, cmp.Or(c.ecp5RAM, "DP16KD"), "LUT4", "TRELLIS_FF", c.ecp5},
			} {
				count, err := cells.Count(t.Context(), built, side.target)
				require.NoError(t, err)
				flops := 0
				for name, n := range count {
					if strings.HasPrefix(name, side.flop) {
						flops += n
					}
				}
				require.Equal(t, side.most.ram, count[side.ram], "%s: %v", side.target, count)
				require.LessOrEqual(t, count[side.lut], side.most.lut, "%s: %v", side.target, count)
				require.LessOrEqual(t, flops, side.most.flops, "%s: %v", side.target, count)
				if c.ice40Flops && side.target == cells.ICE40 {
					require.Equal(t, side.most.flops, flops, "%v", count)
				}
			}
		})
	}
}

// TestSinglePortRAM: only the single port reaches the large memory of an UP5K.
func TestSinglePortRAM(t *testing.T) {
	t.Parallel()
	for form, want := range map[string]int{"single": 1, "dual": 0} {
		built, err := hdl.Build(template{form, 16384, 16, hdl.Undefined})
		require.NoError(t, err)
		count, err := cells.Count(t.Context(), built, "synth_ice40 -spram")
		require.NoError(t, err)
		require.Equal(t, want, count["SB_SPRAM256KA"], "%s: %v", form, count)
	}
}
