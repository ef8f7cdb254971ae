// Package bytestream puts the accelerator behind two streams of bytes, for a
// device with few pins and a host on SPI or UART (module sparc_bytes).
//
// # To the device
//
// A packet is a byte of [Kind] and the payload of that kind, least significant
// byte first: a Job as hdl.Pack has it (the first field least significant, the last
// byte filled up), or a word of Lanes int16, lane 0 first. Packets go to the
// streams of sparc_core in the order in which they come, and one whose stream is
// not ready keeps those behind it waiting: the host sends a packet of a kind when
// the bit of that kind in Wants is set.
//
// # From the device
//
// A packet is a byte of [Kind] and the payload of that kind, which is a struct as
// hdl.Pack has it: [AllocPacket] for the cluster of a row, [OutPacket] for a word
// of a result.
//
// The matrix multiply unit always works; representatives and counters stay inside.
package bytestream

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Kind is the first byte of a packet.
type Kind int

// The kinds, to the device and from it.
const (
	JobPacket Kind = iota // a core.Job
	KvPacket              // a word of kv
	QPacket               // a word of q
	XPacket               // a word of x
	Alloc                 // an AllocPacket
	Output                // an OutPacket
)

// toDevice is the number of kinds to the device.
const toDevice = 4

// Bytes is the accelerator without a bus behind streams of bytes.
type Bytes struct{ machine.Machine }

// In are the inputs: the stream of bytes to the device, and the ready of the
// one from it.
type In struct {
	RxValid hdl.Bool
	RxData  hdl.UInt
	TxReady hdl.Bool
}

// Out are the outputs.
type Out struct {
	RxReady hdl.Bool
	TxValid hdl.Bool
	TxData  hdl.UInt
	Wants   hdl.UInt // bit k: a packet of kind k is taken at once
}

// AllocPacket says which cluster a row is in.
type AllocPacket struct {
	Row, Cluster hdl.UInt
	Last         hdl.Bool // the job's last row
}

// OutPacket is a word of a result.
type OutPacket struct {
	Data      []hdl.SInt
	Row, Word hdl.UInt
	Last      hdl.Bool // the job's last word
}

// ModuleName is the same for all sizes: a design has one.
func (g Bytes) ModuleName() string { return "sparc_bytes" }

// Inputs returns the shapes of the ports.
func (g Bytes) Inputs() In { return In{hdl.B(), hdl.U(8), hdl.B()} }

// JobBytes returns the bytes of a job's payload.
func (g Bytes) JobBytes() int { return bytesOf(core.JobShape(g.Machine)) }

// WordBytes returns the bytes of a word's payload.
func (g Bytes) WordBytes() int { return 2 * g.Lanes }

// bytesOf returns the bytes of a shape.
func bytesOf[T any](shape T) int {
	n := 0
	for _, s := range hdl.Signals(shape) {
		n += s.Width()
	}
	return (n + 7) / 8
}

// Build makes the two ends around the accelerator.
func (g Bytes) Build(m *hdl.Module, in In) Out {
	c := core.Core{Machine: g.Machine}
	to := hdl.Wire(m, "to_core", c.Inputs())
	o := hdl.Inst(m, "core", c, to.Q)
	accepts := []hdl.Bool{o.JobReady, o.KvReady, o.QReady, o.XReady}
	r := g.receive(m, in, accepts)
	job, word := r.payload, r.word
	to.Set(core.In{Go: hdl.True(m), JobValid: r.offers[JobPacket], Job: hdl.Unpack(core.JobShape(g.Machine), job),
		KvValid: r.offers[KvPacket], KvData: word, QValid: r.offers[QPacket], QData: word, XValid: r.offers[XPacket], XData: word,
		AllocReady: r.allocReady.Q, OutReady: r.outReady.Q})
	// The ready of the clusters goes far back in the core.
	sent := hdl.Wire(m, "alloc_sent", hdl.B())
	alloc, room := stream.Skid(m, "alloc", stream.Flow[AllocPacket]{Valid: o.AllocValid, Data: AllocPacket{o.AllocRow, o.AllocCluster, o.AllocLast}}, sent.Q)
	out := hdl.Pack(OutPacket{o.OutData, o.OutRow, o.OutWord, o.OutLast})
	t := transmit(m, in.TxReady, alloc.Valid, hdl.Pack(alloc.Data), o.OutValid, out)
	sent.Set(t.allocReady)
	r.allocReady.Set(room)
	r.outReady.Set(t.outReady)
	var wants []hdl.Signal
	for k := toDevice - 1; k >= 0; k-- {
		wants = append(wants, accepts[k])
	}
	return Out{RxReady: r.ready, TxValid: t.valid, TxData: t.data, Wants: hdl.Cat(wants...)}
}
