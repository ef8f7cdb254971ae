package hdl_test

import (
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/stretchr/testify/require"
)

type pixel struct {
	Red  hdl.UInt
	Move []hdl.SInt
	On   hdl.Bool
}

func pixelShape() pixel { return pixel{hdl.U(5), hdl.Vec(2, hdl.S(3)), hdl.B()} }

type pixelIn struct {
	Write hdl.Bool
	Addr  hdl.UInt
	Pixel pixel
}

// TestMemoryOfStruct writes structs and reads them in the next cycle and in
// the same one.
func TestMemoryOfStruct(t *testing.T) {
	type out struct{ Sync, Async pixel }
	c := circuit(t, pixelIn{hdl.B(), hdl.U(3), pixelShape()}, func(m *hdl.Module, in pixelIn) out {
		ram := hdl.Mem(m, "ram", pixelShape(), 8, hdl.ReadFirst)
		require.Equal(t, 3, ram.AddrWidth())
		ram.Write(in.Write, in.Addr, in.Pixel)
		return out{ram.Read(in.Addr), ram.ReadAsync(in.Addr)}
	})
	mem := c.Design().Top().Mems[0]
	require.Equal(t, []any{"ram", 12, false, 8, ir.ReadFirst}, []any{mem.Name, mem.Width, mem.Signed, mem.Depth, mem.Policy})
	s := newMachine(t, c)
	r := rand.New(rand.NewPCG(1, 1))
	want := map[int64][4]int64{}
	for range 100 {
		a, v := r.Int64N(8), [4]int64{r.Int64N(32), r.Int64N(8) - 4, r.Int64N(8) - 4, r.Int64N(2)}
		write := r.Int64N(2)
		s.set("write", write)
		s.set("addr", a)
		s.set("pixel_red", v[0])
		s.set("pixel_move", v[1], v[2])
		s.set("pixel_on", v[3])
		old := want[a]
		require.Equal(t, old, [4]int64{s.get("async_red", 0), s.get("async_move", 0), s.get("async_move", 1), s.get("async_on", 0)})
		s.step()
		if write == 1 {
			want[a] = v
		}
		require.Equal(t, old, [4]int64{s.get("sync_red", 0), s.get("sync_move", 0), s.get("sync_move", 1), s.get("sync_on", 0)})
	}
}

// TestWriteInsideIf gates a write by the branches around it.
func TestWriteInsideIf(t *testing.T) {
	type out struct{ Q []hdl.UInt }
	c := circuit(t, scopeIn{hdl.Vec(4, hdl.B()), hdl.U(2), hdl.Vec(4, hdl.U(4))}, func(m *hdl.Module, in scopeIn) out {
		var q []hdl.UInt
		cell := func(name string) (*hdl.Memory[hdl.UInt], hdl.UInt) {
			ram := hdl.Mem(m, name, hdl.U(4), 1, hdl.ReadFirst)
			zero := hdl.C(m, hdl.U(1), 0)
			q = append(q, ram.ReadAsync(zero))
			return ram, zero
		}
		always := hdl.True(m)
		a, z := cell("a")
		b, _ := cell("b")
		d, _ := cell("d")
		e, _ := cell("e")
		m.If(in.Cond[0], func() {
			a.Write(always, z, in.Val[0])
		}).ElseIf(in.Cond[1], func() {
			b.Write(in.Cond[2], z, in.Val[1])
			m.Switch(in.Sel).
				Case(2, func() { d.Write(always, z, in.Val[2]) }).
				Case(3, func() {}).
				Default(func() { e.Write(always, z, in.Val[3]) })
		})
		return out{q}
	})
	s := newMachine(t, c)
	r := rand.New(rand.NewPCG(2, 2))
	var want [4]int64
	for range 200 {
		cond := []int64{r.Int64N(2), r.Int64N(2), r.Int64N(2), 0}
		val := []int64{r.Int64N(16), r.Int64N(16), r.Int64N(16), r.Int64N(16)}
		sel := r.Int64N(4)
		s.set("cond", cond...)
		s.set("val", val...)
		s.set("sel", sel)
		s.step()
		second := cond[0] == 0 && cond[1] == 1
		for k, taken := range []bool{cond[0] == 1, second && cond[2] == 1, second && sel == 2, second && sel < 2} {
			if taken {
				want[k] = val[k]
			}
			require.Equal(t, want[k], s.get("q", k), "cell %d", k)
		}
	}
}

// TestTables: ROM and Table hold the same words.
func TestTables(t *testing.T) {
	words := []int64{3, -4, 0, 2, -1}
	type in struct{ Index hdl.UInt }
	type out struct{ ROM, Muxes hdl.SInt }
	c := circuit(t, in{hdl.U(3)}, func(m *hdl.Module, i in) out {
		return out{hdl.ROM(m, "words", hdl.S(3), 5, words).ReadAsync(i.Index), hdl.Table(m, i.Index, hdl.S(3), words)}
	})
	require.Empty(t, c.Warnings())
	s := newMachine(t, c)
	for i, w := range words {
		s.set("index", int64(i))
		require.Equal(t, []int64{w, w}, []int64{s.get("rom", 0), s.get("muxes", 0)})
	}
}

// TestSinglePort holds the word where it writes.
func TestSinglePort(t *testing.T) {
	c := circuit(t, pixelIn{hdl.B(), hdl.U(2), pixel{Red: hdl.U(5), On: hdl.B()}}, func(m *hdl.Module, in pixelIn) yOut {
		return yOut{hdl.Mem(m, "ram", hdl.U(5), 4, hdl.ReadFirst).Port(in.Write, in.Addr, in.Pixel.Red)}
	})
	top := c.Design().Top()
	require.Equal(t, 0, top.Reads[0].Shared)
	s := newMachine(t, c)
	s.set("write", 1)
	s.set("addr", 2)
	s.set("pixel_red", 17)
	s.step()
	require.Equal(t, int64(0), s.get("y", 0), "holds")
	s.set("write", 0)
	s.step()
	require.Equal(t, int64(17), s.get("y", 0))
	s.set("write", 1)
	s.set("addr", 3)
	s.step()
	require.Equal(t, int64(17), s.get("y", 0), "holds")
}
