package bus_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/bus/bustest"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// axis changes the width of an AXI4-Stream of so many bytes: N times as wide, or
// N parts; through both it is as wide as before.
type axis struct {
	Bytes, N     int
	Widen, Parts bool
}

type axisIn struct {
	S bus.Axis
	M bus.AxisReady
}

type axisOut struct {
	S bus.AxisReady
	M bus.Axis
}

func (g axis) Inputs() axisIn {
	return axisIn{bus.AxisShape(8 * g.Bytes), bus.AxisReady{Tready: hdl.B()}}
}

func (g axis) Build(m *hdl.Module, in axisIn) axisOut {
	type flow = stream.Flow[bus.Transfer]
	first := stream.NewSource(m, "s", in.S.Flow())
	s := first
	if g.Widen {
		s = stream.Through(m, "widen", s, func(m *hdl.Module, name string, in flow, ready hdl.Bool) (flow, hdl.Bool) {
			return bus.AxisWiden(m, name, g.N, in, ready)
		})
	}
	if g.Parts {
		s = stream.Through(m, "narrow", s, func(m *hdl.Module, name string, in flow, ready hdl.Bool) (flow, hdl.Bool) {
			return bus.AxisNarrow(m, name, g.N, in, ready)
		})
	}
	s.Drain(in.M.Tready)
	return axisOut{bus.AxisReady{Tready: first.Ready}, bus.AxisOf(s.Flow)}
}

// packets returns random packets as transfers of so many bytes: all of a packet
// is kept but the end of its last transfer.
func packets(r *rand.Rand, bytes, n int) (out []bustest.Transfer, contents [][]byte) {
	for range n {
		p := make([]byte, 1+r.IntN(5*bytes))
		for i := range p {
			p[i] = byte(r.Uint32())
		}
		contents = append(contents, p)
		for at := 0; at < len(p); at += bytes {
			t := bustest.Transfer{Last: at+bytes >= len(p)}
			for i, b := range p[at:min(at+bytes, len(p))] {
				t.Data |= uint64(b) << (8 * i)
				t.Keep |= 1 << i
			}
			out = append(out, t)
		}
	}
	return out, contents
}

// unpack returns the packets of transfers, and the transfers that are not full
// and do not end a packet.
func unpack(list []bustest.Transfer, bytes int) (contents [][]byte, gaps int) {
	var p []byte
	for _, t := range list {
		for i := range bytes {
			if t.Keep>>i&1 == 1 {
				p = append(p, byte(t.Data>>(8*i)))
			}
		}
		if !t.Last && t.Keep != 1<<bytes-1 {
			gaps++
		}
		if t.Last {
			contents, p = append(contents, p), nil
		}
	}
	return contents, gaps
}

func TestAxisWidths(t *testing.T) {
	for _, g := range []axis{
		{1, 2, true, false}, {2, 4, true, false}, {1, 8, true, false}, {2, 3, true, false},
		{2, 2, false, true}, {8, 4, false, true}, {8, 8, false, true}, {6, 3, false, true},
		{1, 4, true, true}, {2, 3, true, true},
	} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		for _, percent := range []int{0, 30, 70} {
			t.Run(fmt.Sprintf("%+v/%d", g, percent), func(t *testing.T) {
				r := rand.New(rand.NewPCG(uint64(g.N), uint64(percent)))
				send, contents := packets(r, g.Bytes, 60)
				bytes := g.Bytes
				if g.Widen && !g.Parts {
					bytes *= g.N
				}
				if g.Parts && !g.Widen {
					bytes /= g.N
				}
				n := 0
				for _, p := range contents {
					n += (len(p) + bytes - 1) / bytes
				}
				s := sim.New(c, sim.Seed(7))
				play := bustest.Axis{Sim: s, In: "s_", Out: "m_", Stalls: r, Percent: percent}
				got, cycles, err := play.Run(send, n, 100_000)
				require.NoError(t, err)
				require.NoError(t, s.Err())
				back, gaps := unpack(got, bytes)
				require.Equal(t, contents, back)
				require.Zero(t, gaps)
				if percent == 0 && g.Widen != g.Parts { // a narrow transfer a cycle
					require.LessOrEqual(t, cycles, max(len(send), n)+4)
				}
			})
		}
	}
}

// TestAxisNothingKept: the end of a packet is not lost with its bytes.
func TestAxisNothingKept(t *testing.T) {
	c, err := hdl.Build(axis{4, 4, false, true})
	require.NoError(t, err)
	play := bustest.Axis{Sim: sim.New(c), In: "s_", Out: "m_"}
	part := func(data, keep uint64, last bool) bustest.Transfer {
		return bustest.Transfer{Data: data, Keep: keep, Last: last}
	}
	got, _, err := play.Run([]bustest.Transfer{part(0x04030201, 15, false), part(0, 0, true), part(0xAA00, 2, true)}, 7, 100)
	require.NoError(t, err)
	require.Equal(t, []bustest.Transfer{part(1, 1, false), part(2, 1, false), part(3, 1, false), part(4, 1, false),
		part(0, 0, true), part(0, 0, false), part(0xAA, 1, true)}, got)
}

func TestAxisGolden(t *testing.T) {
	for _, g := range []axis{{1, 4, true, false}, {4, 4, false, true}} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		hdltest.Lint(t, c)
	}
	_, err := hdl.Build(axis{4, 3, false, true})
	require.ErrorContains(t, err, "makes 3 parts of 4 bytes")
	_, err = hdl.Build(axis{4, 1, true, false})
	require.ErrorContains(t, err, "collects 1 transfers; it must be at least 2")
}
