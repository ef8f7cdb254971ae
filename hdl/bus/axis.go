package bus

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Axis are the signals that the sender of an AXI4-Stream drives (ARM IHI 0051):
// packets of bytes, byte 0 in the low bits. There are no IDs, destinations,
// TSTRB or TUSER.
type Axis struct {
	Tvalid hdl.Bool
	Tdata  hdl.UInt
	Tkeep  hdl.UInt // a bit a byte: the bytes that are there
	Tlast  hdl.Bool // the last transfer of a packet
}

// AxisReady is the signal that the receiver of an AXI4-Stream drives.
type AxisReady struct{ Tready hdl.Bool }

// Transfer is the payload of an AXI4-Stream.
type Transfer struct {
	Data, Keep hdl.UInt
	Last       hdl.Bool
}

// AxisShape returns the shape of an Axis of dataBits, a multiple of 8.
func AxisShape(dataBits int) Axis {
	return Axis{hdl.B(), hdl.U(dataBits), hdl.U(max(1, dataBits/8)), hdl.B()}
}

// Flow returns the stream, for the elements of package stream.
func (a Axis) Flow() stream.Flow[Transfer] {
	return stream.Flow[Transfer]{Valid: a.Tvalid, Data: Transfer{a.Tdata, a.Tkeep, a.Tlast}}
}

// AxisOf returns the signals of a stream of transfers.
func AxisOf(f stream.Flow[Transfer]) Axis {
	return Axis{f.Valid, f.Data.Data, f.Data.Keep, f.Data.Last}
}

// AxisWiden collects n transfers into one n times as wide, the first in the low
// bits. The end of a packet ends a wide transfer too: what is missing is not
// kept. Latency 1 after the last of them; a narrow transfer a cycle. It cuts the
// path of valid and payload; ready passes through it combinationally.
func AxisWiden(m *hdl.Module, name string, n int, in stream.Flow[Transfer], ready hdl.Bool) (out stream.Flow[Transfer], inReady hdl.Bool) {
	if n < 2 {
		m.Errorf("AxisWiden %s collects %d transfers; it must be at least 2", name, n)
		return in, ready
	}
	full := hdl.Reg(m, name+"_full", hdl.B(), hdl.Reset(0))
	last := hdl.Reg(m, name+"_last", hdl.B(), hdl.NoReset())
	first := hdl.Reg(m, name+"_first", hdl.B(), hdl.Reset(1)) // the next one begins a wide transfer
	inReady = full.Q.Not().Or(ready)
	put := in.Fires(inReady)
	here := hdl.Reg(m, name+"_here", hdl.U(n), hdl.Reset(1)) // which lane is next, one-hot
	end := here.Q.Bit(n - 1).Or(in.Data.Last)
	m.If(put, func() {
		first.Set(end)
		last.Set(in.Data.Last)
		here.Set(hdl.Mux(end, hdl.C(m, here.Q, 1), here.Q.Shl(1).Wrap(n)))
	})
	m.If(inReady, func() { full.Set(put.And(end)) })
	none := hdl.C(m, in.Data.Keep, 0)
	var data, keep []hdl.Signal
	for i := range n {
		d := hdl.Reg(m, fmt.Sprintf("%s_data_%d", name, i), in.Data.Data, hdl.NoReset())
		k := hdl.Reg(m, fmt.Sprintf("%s_keep_%d", name, i), in.Data.Keep, hdl.NoReset())
		mine := put.And(here.Q.Bit(i))
		m.If(mine, func() {
			d.Set(in.Data.Data)
			k.Set(in.Data.Keep)
		}).ElseIf(put.And(first.Q), func() { k.Set(none) })
		data, keep = append([]hdl.Signal{d.Q}, data...), append([]hdl.Signal{k.Q}, keep...)
	}
	return stream.Flow[Transfer]{Valid: full.Q, Data: Transfer{hdl.Cat(data...), hdl.Cat(keep...), last.Q}}, inReady
}

// AxisNarrow hands on every transfer in n parts, the low bits first. Parts of
// which nothing is kept, and nothing after them, are left out; of a transfer of
// which nothing is kept the first part goes on, so that no end of a packet is
// lost. Latency 1; a narrow transfer a cycle, the next wide one is taken with the
// last part of the one before. It cuts the path of valid and payload; ready
// passes through it combinationally.
func AxisNarrow(m *hdl.Module, name string, n int, in stream.Flow[Transfer], ready hdl.Bool) (out stream.Flow[Transfer], inReady hdl.Bool) {
	dw, kw := in.Data.Data.Width()/max(n, 1), in.Data.Keep.Width()/max(n, 1)
	if n < 2 || dw*n != in.Data.Data.Width() || kw*n != in.Data.Keep.Width() {
		m.Errorf("AxisNarrow %s makes %d parts of %d bytes; it must be at least 2 and divide them", name, n, in.Data.Keep.Width())
		return in, ready
	}
	busy := hdl.Reg(m, name+"_busy", hdl.B(), hdl.Reset(0))
	data := hdl.Reg(m, name+"_data", in.Data.Data, hdl.NoReset())
	keep := hdl.Reg(m, name+"_keep", in.Data.Keep, hdl.NoReset())
	last := hdl.Reg(m, name+"_last", hdl.B(), hdl.NoReset())
	more := keep.Q.Slice(kw*n-1, kw).NeC(0)
	out = stream.Flow[Transfer]{Valid: busy.Q, Data: Transfer{data.Q.Wrap(dw), keep.Q.Wrap(kw), last.Q.And(more.Not())}}
	inReady = busy.Q.Not().Or(ready.And(more.Not()))
	m.If(inReady, func() {
		busy.Set(in.Valid)
		data.Set(in.Data.Data)
		keep.Set(in.Data.Keep)
		last.Set(in.Data.Last)
	}).ElseIf(ready, func() {
		data.Set(data.Q.Shr(dw).Ext(dw * n))
		keep.Set(keep.Q.Shr(kw).Ext(kw * n))
	})
	return out, inReady
}
