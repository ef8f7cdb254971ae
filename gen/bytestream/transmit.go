package bytestream

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// transmitted is the end of the stream from the device.
type transmitted struct {
	valid                hdl.Bool
	data                 hdl.UInt
	allocReady, outReady hdl.Bool
}

// transmit sends whichever packet is offered, byte by byte; the accelerator
// holds a result until its last byte is taken. Results go before clusters.
func transmit(m *hdl.Module, ready, allocValid hdl.Bool, alloc hdl.UInt, outValid hdl.Bool, out hdl.UInt) transmitted {
	most := max(alloc.Width(), out.Width())
	count := (most+7)/8 + 1
	at := hdl.Reg(m, "tx_byte", hdl.U(bits.Len(uint(count-1))), hdl.Reset(0))
	isOut := hdl.Reg(m, "tx_out", hdl.B(), hdl.Reset(0)) // of the packet under way
	begins := at.Q.EqC(0)
	which := hdl.Mux(begins, outValid, isOut.Q)
	valid := hdl.Mux(begins, outValid.Or(allocValid), hdl.True(m))

	// Both packets as bytes, the kind in front, up to a power of two.
	packet := func(kind Kind, payload hdl.UInt) []hdl.UInt {
		list := []hdl.UInt{hdl.C(m, hdl.U(8), int64(kind))}
		payload = payload.Ext((payload.Width() + 7) / 8 * 8)
		for i := 0; i < payload.Width(); i += 8 {
			list = append(list, payload.Slice(i+7, i))
		}
		for len(list) < 1<<at.Q.Width() {
			list = append(list, list[len(list)-1])
		}
		return list
	}
	data := hdl.Mux(which, hdl.Select(at.Q, packet(Output, out)), hdl.Select(at.Q, packet(Alloc, alloc)))
	last := hdl.Mux(which, at.Q.EqC(int64((out.Width()+7)/8)), at.Q.EqC(int64((alloc.Width()+7)/8)))
	moves := valid.And(ready)
	m.If(moves, func() {
		isOut.Set(which)
		at.Set(hdl.Mux(last, hdl.C(m, hdl.U(at.Q.Width()), 0), at.Q.AddC(1).Wrap(at.Q.Width())))
	})
	ends := moves.And(last)
	return transmitted{valid: valid, data: data, allocReady: ends.And(which.Not()), outReady: ends.And(which)}
}
