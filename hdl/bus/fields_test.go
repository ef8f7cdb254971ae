package bus_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/bus/bustest"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// fieldTable has fields with gaps between.
var fieldTable = bus.Map{Name: "fields", Title: "Fields", AddrBits: 4, Registers: []bus.Register{
	{Name: "SET", Offset: 0, Access: bus.ReadWrite, Fields: []bus.Field{
		{Name: "ON", Hi: 1, Lo: 1}, {Name: "LEVEL", Hi: 7, Lo: 4}, {Name: "LAST", Hi: 31, Lo: 31}}},
	{Name: "SEEN", Offset: 4, Fields: []bus.Field{
		{Name: "ON", Hi: 0, Lo: 0}, {Name: "LEVEL", Hi: 11, Lo: 4}, {Name: "BELOW", Hi: 21, Lo: 16}, {Name: "HALF", Hi: 29, Lo: 24}}},
	{Name: "GO", Offset: 8, Access: bus.WriteOnly, Fields: []bus.Field{
		{Name: "STOP", Hi: 3, Lo: 3}, {Name: "START", Hi: 9, Lo: 9}}},
	{Name: "WHOLE", Offset: 12, Access: bus.ReadWrite},
}}

type named struct{}

type namedOut struct {
	S             bus.LiteOut
	On            hdl.Bool
	Starts, Stops hdl.UInt // pulses, modulo 256
}

func (named) Inputs() mistakenIn { return mistakenIn{bus.LiteShape(4)} }

func (named) Build(m *hdl.Module, in mistakenIn) namedOut {
	s := bus.NewSlave(m, &fieldTable, in.S)
	set := s.Write("SET").KeepFields("set")
	count := func(name string, pulse hdl.Bool) hdl.UInt {
		r := hdl.Reg(m, name, hdl.U(8), hdl.Reset(0))
		m.If(pulse, func() { r.Set(r.Q.AddC(1).Wrap(8)) })
		return r.Q
	}
	on, level := s.Flag("SET", "ON"), s.Field("SET", "LEVEL")
	return namedOut{
		S: s.Answer(map[string]hdl.UInt{
			"SET": set,
			"SEEN": s.Pack("SEEN", bus.Fields{
				"ON": on, "LEVEL": level,
				"BELOW": level.SubC(8),             // signed, of 5 bits
				"HALF":  hdl.C(m, hdl.F(3, 1), -3), // -1.5
			}),
			"WHOLE": s.Write("WHOLE").KeepFields("whole"),
		}),
		On:     on,
		Starts: count("starts", s.Write("GO").Pulse("START")),
		Stops:  count("stops", s.Write("GO").Pulse("STOP")),
	}
}

// TestFields: fields are where the table says, in the circuit and in Go.
func TestFields(t *testing.T) {
	c, err := hdl.Build(named{})
	require.NoError(t, err)
	require.Empty(t, c.Warnings())
	hdltest.Lint(t, c)
	s := sim.New(c)
	p := bustest.Lite{Sim: s, Prefix: "s_"}
	write := func(name string, v uint32, strobe uint8) {
		t.Helper()
		response, err := p.Write(uint32(fieldTable.Offset(name)), v, strobe)
		require.NoError(t, err)
		require.Equal(t, bus.Okay, response)
	}
	read := func(name string) uint32 {
		t.Helper()
		v, response, err := p.Read(uint32(fieldTable.Offset(name)))
		require.NoError(t, err)
		require.Equal(t, bus.Okay, response)
		return v
	}
	seen := func(field string) uint32 { return fieldTable.Field("SEEN", field).Get(read("SEEN")) }
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		word := rng.Uint32()
		write("SET", word, 15)
		require.Equal(t, word, read("SET"))
		require.EqualValues(t, word>>1&1, s.Int("on"))
		require.Equal(t, word>>1&1, seen("ON"))
		require.Equal(t, word>>4&15, seen("LEVEL"))
		require.Equal(t, (word>>4&15-8)&63, seen("BELOW"))
		require.EqualValues(t, 0b111101, seen("HALF"))
		require.Zero(t, read("SEEN")&0xC0C0F00E)
		write("WHOLE", word, 15)
		require.Equal(t, word, read("WHOLE"))
	}
	start, stop := fieldTable.Field("GO", "START").Put(1), fieldTable.Field("GO", "STOP").Put(1)
	for i, x := range []struct {
		word          uint32
		strobe        uint8
		starts, stops int64
	}{
		{start, 15, 1, 0},
		{stop, 15, 1, 1},
		{start | stop, 15, 2, 2},
		{^(start | stop), 15, 2, 2},
		{start | stop, 0b0001, 2, 3}, // only the byte of STOP
		{start | stop, 0b0010, 3, 3},
		{start | stop, 0b1100, 3, 3},
	} {
		write("GO", x.word, x.strobe)
		require.Equal(t, [2]int64{x.starts, x.stops}, [2]int64{s.Int("starts"), s.Int("stops")}, i)
	}
}

// TestFieldOfWords: Go reads and writes fields by name, and what does not fit
// or has no such name panics.
func TestFieldOfWords(t *testing.T) {
	level, last := fieldTable.Field("SET", "LEVEL"), fieldTable.Field("SET", "LAST")
	require.Equal(t, []uint32{0xF0, 0x80000000}, []uint32{level.Mask(), last.Mask()})
	require.Equal(t, []int{4, 1}, []int{level.Width(), last.Width()})
	require.EqualValues(t, 0xC, level.Get(0xABC5))
	require.EqualValues(t, 0x80000070, level.Put(7)|last.Put(1))
	whole := bus.Field{Name: "ALL", Hi: 31}
	require.EqualValues(t, 0xFFFFFFFF, whole.Mask())
	require.EqualValues(t, 0xDEADBEEF, whole.Put(0xDEADBEEF)&whole.Get(0xDEADBEEF))
	require.PanicsWithValue(t, "bus: 16 does not fit field LEVEL, bits 7:4", func() { level.Put(16) })
	require.PanicsWithValue(t, "bus: 2 does not fit field LAST, bit 31", func() { last.Put(2) })
	require.PanicsWithValue(t, `bus: "LEVLE" is no field of register SET; its fields are ON, LEVEL, LAST`, func() { fieldTable.Field("SET", "LEVLE") })
	require.PanicsWithValue(t, `bus: "LEVEL" is no register of the table fields; its registers are SET, SEEN, GO, WHOLE`, func() { fieldTable.Offset("LEVEL") })
}
