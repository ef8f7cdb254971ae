package bytestream

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/core"
)

// received is a packet on its way into the accelerator.
type received struct {
	ready   hdl.Bool
	offers  []hdl.Bool // by kind
	payload hdl.UInt   // of a job
	word    []hdl.SInt

	allocReady, outReady *hdl.Driven[hdl.Bool]
}

// receive shifts the bytes of a packet into one register, the first byte ending
// up lowest of its kind's, and offers it to its stream.
func (g Bytes) receive(m *hdl.Module, in In, accepts []hdl.Bool) received {
	most := max(g.JobBytes(), g.WordBytes())
	store := hdl.Reg(m, "received", hdl.U(8*most), hdl.NoReset())
	kind := hdl.Reg(m, "kind", hdl.U(2), hdl.NoReset())
	left := hdl.Reg(m, "bytes_left", hdl.U(bits.Len(uint(most))), hdl.Reset(0)) // of the packet
	full := hdl.Reg(m, "full", hdl.B(), hdl.Reset(0))

	ready := full.Q.Not()
	take := in.RxValid.And(ready).Named("rx_taken")
	begins := left.Q.EqC(0)
	length := hdl.Mux(in.RxData.Wrap(2).EqC(int64(JobPacket)), hdl.C(m, hdl.U(left.Q.Width()), int64(g.JobBytes())), hdl.C(m, hdl.U(left.Q.Width()), int64(g.WordBytes())))
	m.If(take, func() {
		m.If(begins, func() {
			kind.Set(in.RxData.Wrap(2))
			left.Set(length)
		}).Else(func() {
			left.Set(left.Q.SubC(1).AsUInt().Wrap(left.Q.Width()))
			store.Set(hdl.Cat(in.RxData, store.Q.Shr(8)))
			full.Set(left.Q.EqC(1))
		})
	})
	r := received{ready: ready, allocReady: hdl.Wire(m, "alloc_taken", hdl.B()), outReady: hdl.Wire(m, "out_taken", hdl.B())}
	gone := hdl.False(m)
	for k := range toDevice {
		offer := full.Q.And(kind.Q.EqC(int64(k)))
		r.offers = append(r.offers, offer)
		gone = gone.Or(offer.And(accepts[k]))
	}
	m.If(gone, func() { full.Set(hdl.False(m)) })

	end := 8 * most
	width := 0
	for _, s := range hdl.Signals(core.JobShape(g.Machine)) {
		width += s.Width()
	}
	r.payload = store.Q.Slice(end-8*g.JobBytes()+width-1, end-8*g.JobBytes())
	r.word = hdl.Unpack(hdl.Vec(g.Lanes, hdl.S(16)), store.Q.Slice(end-1, end-8*g.WordBytes()))
	return r
}
