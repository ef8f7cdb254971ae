package footprint

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
)

// part has a memory of every sort.
type part struct{}

type partIn struct {
	We   hdl.Bool
	Addr hdl.UInt
	Data hdl.UInt
}

type partOut struct{ A, B, C hdl.UInt }

func (part) Inputs() partIn { return partIn{hdl.B(), hdl.U(9), hdl.U(40)} }

func (part) Build(m *hdl.Module, in partIn) partOut {
	now := hdl.Mem(m, "now", hdl.U(5), 17, hdl.Undefined)
	now.Write(in.We, in.Addr.Wrap(now.AddrWidth()), in.Data.Wrap(5))
	small := hdl.Mem(m, "small_0", hdl.U(36), 16, hdl.Undefined)
	small.Write(in.We, in.Addr.Wrap(small.AddrWidth()), in.Data.Wrap(36))
	wide := hdl.Mem(m, "wide", hdl.U(40), 512, hdl.Undefined)
	wide.Write(in.We, in.Addr, in.Data)
	return partOut{now.ReadAsync(in.Addr.Wrap(now.AddrWidth())), small.Read(in.Addr.Wrap(small.AddrWidth())).Wrap(20), wide.Read(in.Addr)}
}

// whole has two of them.
type whole struct{}

func (whole) Inputs() partIn { return part{}.Inputs() }

func (whole) Build(m *hdl.Module, in partIn) partOut {
	a := hdl.Inst(m, "lane_0", part{}, in)
	b := hdl.Inst(m, "lane_11", part{}, in)
	return partOut{a.A.Xor(b.A), a.B.Xor(b.B), a.C.Xor(b.C)}
}

// The memories of all instances, and what they take, by hand: 17 x 5 bits are 2 x 2
// RAMs of 16 x 4; 16 x 36 bits are 9 of them (36 units, a block is 128); 512 x 40
// bits are two blocks of 512 x 36, and of ice40 2 x 3 of 256 x 16 or 5 of 512 x 8.
func TestMemories(t *testing.T) {
	c, err := hdl.Build(whole{})
	require.NoError(t, err)
	list := Memories(c.Design())
	require.Equal(t, []Memory{
		{Name: "lane_*.now", Copies: 2, Depth: 17, Width: 5, Reads: 1},
		{Name: "lane_*.small_*", Copies: 2, Depth: 16, Width: 36, Reads: 1, Sync: true},
		{Name: "lane_*.wide", Copies: 2, Depth: 512, Width: 40, Reads: 1, Sync: true},
	}, list)
	var ecp5, lut, ice40 []int
	for i := range list {
		ecp5, lut, ice40 = append(ecp5, list[i].Blocks(ECP5)), append(lut, list[i].LUTRAMs(ECP5)), append(ice40, list[i].Blocks(ICE40))
		require.Zero(t, list[i].LUTRAMs(ICE40))
	}
	require.Equal(t, []int{0, 0, 4}, ecp5)
	require.Equal(t, []int{8, 18, 0}, lut)
	require.Equal(t, []int{0, 6, 10}, ice40)
	require.Equal(t, 2*(17*5+16*36+512*40), EstimateOf(c.Design(), ECP5).MemoryBits)
}

// When ecp5 takes blocks: 4 a RAM of 16 x 4 bits, half a unit a bit of a
// multiplexer, against 128 a block.
func TestInBlocks(t *testing.T) {
	for _, c := range []struct {
		depth, width int
		blocks       bool
	}{{16, 128, false}, {32, 64, false}, {64, 32, true}, {32, 104, false}, {64, 80, true}, {64, 22, true}, {64, 7, false}, {512, 4, true}} {
		m := Memory{Copies: 1, Depth: c.depth, Width: c.width, Reads: 1, Sync: true}
		require.Equal(t, c.blocks, m.InBlocks(ECP5), "%d x %d", c.depth, c.width)
		require.True(t, m.InBlocks(ICE40))
	}
	rom := Memory{Copies: 1, Depth: 16, Width: 4, Reads: 1, ROM: true}
	require.Zero(t, rom.LUTRAMs(ECP5))
}

// Products by their operands: what Yosys took for the units of the cost table.
func TestMultipliers(t *testing.T) {
	for _, c := range []struct {
		p           Product
		ecp5, ice40 int
	}{
		{Product{16, 16, true}, 1, 1},
		{Product{17, 16, true}, 1, 1},
		{Product{17, 16, false}, 1, 1},
		{Product{18, 18, true}, 1, 3}, // 15 + 3 bits each; 3 x 3 is logic
		{Product{19, 19, true}, 1, 3}, // and 4 x 4
		{Product{20, 19, true}, 2, 3}, // and 5 x 4
		{Product{19, 15, true}, 1, 2},
		{Product{15, 6, true}, 1, 1},
		{Product{6, 4, true}, 1, 0},
		{Product{64, 16, false}, 4, 4},
	} {
		require.Equal(t, [2]int{c.ecp5, c.ice40}, [2]int{c.p.multipliers(ECP5), c.p.multipliers(ICE40)}, "%v", c.p)
	}
}

// logic has a node of every kind.
type logic struct{}

type logicIn struct {
	A, B hdl.UInt
	S    hdl.SInt
	On   hdl.Bool
}

type logicOut struct{ Sum, Product, Pick, Held2, Word hdl.UInt }

func (logic) Inputs() logicIn { return logicIn{hdl.U(8), hdl.U(8), hdl.S(5), hdl.B()} }

func (logic) Build(m *hdl.Module, in logicIn) logicOut {
	held := hdl.Reg(m, "held", hdl.U(8), hdl.Reset(0))
	m.If(in.On, func() { held.Set(in.A) })
	sum := in.A.Add(in.B)
	return logicOut{
		Sum: sum.Add(in.On.AsUInt()), Product: in.A.Mul(in.B), Held2: held.Q,
		Pick: hdl.Mux(in.A.Lt(in.B), in.A, hdl.Mux(in.A.Eq(in.B), in.B.And(in.A), hdl.C(m, in.A, 3))),
		Word: hdl.Table(m, in.A.Wrap(2), hdl.U(4), []int64{1, 5, 9, 2}),
	}
}

// Each kind of bits by hand: a carry-in is free, and so is the choice between a
// register's value and a new one.
func TestLogic(t *testing.T) {
	c, err := hdl.Build(logic{})
	require.NoError(t, err)
	l := LogicOf(c.Design())
	require.Equal(t, map[Product]int{{8, 8, false}: 1}, l.Products)
	require.Equal(t, 8, l.FlipFlop)
	require.Equal(t, 9, l.Bits[Sum], "8 + 8 bits; the bit more is a carry")
	require.Equal(t, 8, l.Bits[Compare])
	require.Equal(t, 8, l.Bits[Equal])
	require.Equal(t, 8, l.Bits[Choice])
	require.Equal(t, 8, l.Bits[Mask])
	require.Equal(t, 8, l.Bits[Gate])
	require.NotZero(t, l.Bits[Table])
	require.Zero(t, l.Bits[Shift])
	require.Equal(t, "sum compare equal choice mask table gate shift", func() (s string) {
		for k := range kinds {
			s += map[bool]string{true: " "}[k > 0] + k.String()
		}
		return s
	}())
}
